"""What a comparison made of an edited filing, beside what was done to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.accuracy.filings_table import f1
from tests.accuracy.synthetic import Edited
from viewer.comparison import Comparison, Flag, Pair


@dataclass(frozen=True, slots=True)
class Found:
    """Hits, misses and false finds of one kind."""

    hits: int
    missed: int
    false: int

    def __add__(self, other: Found) -> Found:
        return Found(self.hits + other.hits, self.missed + other.missed, self.false + other.false)

    @property
    def f1(self) -> float:
        """Of both."""
        return f1(self.hits, self.missed, self.false)

    @property
    def recall(self) -> float:
        """Share of what there was that was found; 1 where there was nothing."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    @property
    def precision(self) -> float:
        """Share of what was found that was there; 1 where nothing was found."""
        return self.hits / (self.hits + self.false) if self.hits + self.false else 1.0


NOTHING = Found(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Score:
    """How far a comparison agrees with what was done."""

    pairs: Found = NOTHING
    """Each old factor with each new one that has text of it."""
    groups: Found = NOTHING
    """What was split or merged, each with all of its factors."""
    moved: Found = NOTHING

    def __add__(self, other: Score) -> Score:
        return Score(self.pairs + other.pairs, self.groups + other.groups, self.moved + other.moved)


def score_edited(edited: Edited, made: Comparison) -> Score:
    """Count what the comparison of an edited filing's two sides found and missed."""
    groups = [(_places(pair.old), _places(pair.new)) for pair in made.pairs]
    edges = {(old, new) for olds, news in groups for old in olds for new in news}
    several = {group for group in groups if _is_group(*group)}
    wanted = {group for group in edited.groups if _is_group(*group)}
    moved = {_first(pair) for pair in made.pairs if Flag.MOVED in pair.flags}
    must, may = edited.must_move(), edited.may_move()
    return Score(
        Found(len(edges & edited.edges), len(edited.edges - edges), len(edges - edited.edges)),
        Found(len(several & wanted), len(wanted - several), len(several - wanted)),
        Found(len(moved & must), len(must - moved), len(moved - may)),
    )


def _places(names: Sequence[str]) -> tuple[int, ...]:
    return tuple(int(name[1:]) - 1 for name in names)


def _first(pair: Pair) -> tuple[int, int]:
    return _places(pair.old)[0], _places(pair.new)[0]


def _is_group(old: tuple[int, ...], new: tuple[int, ...]) -> bool:
    return bool(old and new) and len(old) + len(new) > 2


def table(rows: Sequence[tuple[str, Score]]) -> str:
    """Return the scores as lines of text."""
    lines = [f"{'edits':44}{'pairing F1':>12}{'split/merged R':>16}{'P':>7}{'moved R':>9}{'P':>7}"]
    lines += [
        f"{name:44}{row.pairs.f1:12.4f}{row.groups.recall:16.3f}{row.groups.precision:7.3f}"
        f"{row.moved.recall:9.3f}{row.moved.precision:7.3f}"
        for name, row in rows
    ]
    return "\n".join(lines)
