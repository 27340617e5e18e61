"""A write-off is told under losses one year and under investments the next: removed here, added there.

Passages that were deleted in one place and inserted in another, in another risk factor or elsewhere in the
same one, found through short runs of words that stand once among all that was deleted and once among all
that was inserted (shingles, Broder 1997). So the work grows with the length of the text, not its square.

A passage is a sentence or more, long enough, and so rare in both filings that it can be no boilerplate: a
false move is worse than none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from viewer.comparison.model import MovedPassage, Op, PlacedSpan, Row
from viewer.comparison.moved.marked_words import (
    RUN,
    Marked,
    PartWords,
    Run,
    marked_words,
    run_counts,
)
from viewer.comparison.places import Place, number_of
from viewer.comparison.text.words import STOCK_WORDS
from viewer.figures.describe.sentences import Sentences
from viewer.filings.model import Span

LEAST_WORDS = 12
"""A passage has at least so many words in runs that both places have,"""
TELLING = 7
"""so many different ones of which tell something;"""
RARE = 0.5
"""at least this share of those runs stand nowhere else in either filing."""
SIMILAR = 0.6
"""At least this share of the words of both places is the same, in order."""
MARKED = 0.65
"""At least this share of either place was deleted or inserted; the rest matched something in its row."""
GAP = 15
"""So many words may have been put in, dropped or replaced between two runs of a passage."""
COVERED = 0.5
"""A sentence is part of a passage if this much of it lies between the passage's first and last word."""

_POINTERS = """
annual caption concerning described description detailed discussion entitled heading information item note
part please prospect refer referred regarding report review section see
"""
_POINTING = frozenset(_POINTERS.split())
"""Words of a sentence that points to another place: it moves along with anything."""
_SAY_LITTLE = STOCK_WORDS | _POINTING
_SIGNS = re.compile(r"[^\w\s]*")
_OPENING = frozenset("\"“‘'([$€£¥")


class _Twin(NamedTuple):
    """The numbers of the first words of the same run in an old part and a new one."""

    old: int
    new: int
    run: Run


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Words ``[start, end)`` of a part."""

    part: PartWords
    start: int
    end: int

    @property
    def words(self) -> tuple[str, ...]:
        return self.part.words[self.start : self.end]

    @property
    def marked(self) -> float:
        """Share of the words that were deleted or inserted."""
        changes = self.part.changes[self.start : self.end]
        return sum(change >= 0 for change in changes) / len(changes)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A stretch of either side, and the runs of words that both have."""

    old: _Stretch
    new: _Stretch
    runs: tuple[Run, ...]
    shared: int
    """Words in the runs."""

    @property
    def tells(self) -> bool:
        """Whether it is long and says something of its own."""
        telling = {word for run in self.runs for word in run if word.isalpha()}
        own = {word for word in telling if not {word, word.removesuffix("s")} & _SAY_LITTLE}
        return self.shared >= LEAST_WORDS and len(own) >= TELLING


def moved_passages(pairs: Sequence[Sequence[Row]]) -> tuple[MovedPassage, ...]:
    """Find the passages that were deleted in one place and inserted in another.

    ``pairs`` are the rows of every pair, of added and removed factors too. Paragraphs that are linked inside
    their pair are left out, they are known to have moved. No two passages overlap; they come in the order of
    the new filing's places. Exchanging the filings exchanges the sides.
    """
    rows = [row for pair in pairs for row in pair]
    old, new = marked_words(rows, Op.DELETE), marked_words(rows, Op.INSERT)
    candidates = [each for each in _candidates(old, new) if each.tells]
    if not candidates:
        return ()
    wanted = frozenset(run for each in candidates for run in each.runs)
    counts = [run_counts(rows, op, wanted) for op in (Op.DELETE, Op.INSERT)]
    passages: list[MovedPassage] = []
    taken: dict[Place, list[Span]] = {}
    for each in sorted(candidates, key=_longest_first):
        rare = sum(all(count[run] == 1 for count in counts) for run in each.runs)
        if rare < RARE * len(each.runs):
            continue
        passage = _passage(each)
        if passage is None or any(_taken(side, taken) for side in (passage.old, passage.new)):
            continue
        for side in (passage.old, passage.new):
            taken.setdefault(side.place, []).append(side.span)
        passages.append(passage)
    return tuple(sorted(passages, key=lambda each: (_order(each.new), _order(each.old))))


def _longest_first(candidate: _Candidate) -> tuple[int, list[str]]:
    """Of two that are as long, the order is the same with the filings exchanged."""
    return -candidate.shared, sorted(" ".join(side.words) for side in (candidate.old, candidate.new))


def _order(placed: PlacedSpan) -> tuple[int, int, int]:
    """Where a passage stands: factor, part, beginning."""
    return number_of(placed.place.factor), placed.place.part, placed.span.start


def _taken(placed: PlacedSpan, taken: Mapping[Place, Sequence[Span]]) -> bool:
    """Whether some of the words are another passage's."""
    span = placed.span
    return any(span.start < other.end and other.start < span.end for other in taken.get(placed.place, ()))


def _candidates(old: Marked, new: Marked) -> Iterator[_Candidate]:
    """Stretches with the same runs of words in the same order, never more than GAP words apart."""
    groups: dict[tuple[int, int], list[_Twin]] = {}
    for run, here in old.runs.items():
        there = new.runs.get(run)
        if there is None:
            continue
        # What one change deletes and inserts has been rewritten, not moved.
        if old.parts[here.part].changes[here.at] != new.parts[there.part].changes[there.at]:
            groups.setdefault((here.part, there.part), []).append(_Twin(here.at, there.at, run))
    for (part, other), twins in groups.items():
        for chain in _chains(sorted(twins)):
            first, last = chain[0], chain[-1]
            yield _Candidate(
                _Stretch(old.parts[part], first.old, last.old + RUN),
                _Stretch(new.parts[other], min(twin.new for twin in chain), max(t.new for t in chain) + RUN),
                tuple(twin.run for twin in chain),
                len({twin.old + step for twin in chain for step in range(RUN)}),
            )


def _chains(twins: Sequence[_Twin]) -> list[list[_Twin]]:
    """Group twins, sorted by their old places, by whether steps of GAP words lead from one to another.

    A step goes on in both texts; few twins lie in its reach, so the work is linear.
    """
    roots = list(range(len(twins)))

    def root(at: int) -> int:
        while roots[at] != at:
            roots[at] = roots[roots[at]]
            at = roots[at]
        return at

    for at, twin in enumerate(twins):
        for back in range(at - 1, -1, -1):
            if twin.old - twins[back].old > GAP + RUN:
                break
            if 0 < twin.new - twins[back].new <= GAP + RUN:
                roots[root(at)] = root(back)
    chains: dict[int, list[_Twin]] = {}
    for at, twin in enumerate(twins):
        chains.setdefault(root(at), []).append(twin)
    return list(chains.values())


def _passage(candidate: _Candidate) -> MovedPassage | None:
    """The candidate in whole sentences, if it is one on either side and the two are alike."""
    (old, old_whole), (new, new_whole) = _in_sentences(candidate.old), _in_sentences(candidate.new)
    if not (old_whole or new_whole) or min(old.marked, new.marked) < MARKED:
        return None
    shared = LCSseq.similarity(old.words, new.words)
    similarity = 2 * shared / (len(old.words) + len(new.words))
    if similarity < SIMILAR:
        return None
    return MovedPassage(_placed(old), _placed(new), similarity)


def _in_sentences(stretch: _Stretch) -> tuple[_Stretch, bool]:
    """The stretch with the sentences at its ends taken in or left out, and whether it holds one at all."""
    starts = [span.start for span in stretch.part.spans]
    sentences = Sentences(stretch.part.text)
    found: list[tuple[int, int, bool]] = []
    at = stretch.start
    while at < stretch.end:
        begin, stop = (bisect_left(starts, edge) for edge in sentences.around(starts[at]))
        inside = min(stop, stretch.end) - at
        found.append((begin, stop, inside >= COVERED * (stop - begin)))
        at = stop
    if not any(whole for *_, whole in found):
        return stretch, False
    begin, stop, whole = found[0]
    start = begin if whole else stop
    begin, stop, whole = found[-1]
    return _Stretch(stretch.part, start, stop if whole else begin), True


def _placed(stretch: _Stretch) -> PlacedSpan:
    """The stretch with the signs that stand close to its first and last word."""
    part = stretch.part
    start, end = part.spans[stretch.start].start, part.spans[stretch.end - 1].end
    while start and part.text[start - 1] in _OPENING:
        start -= 1
    after = _SIGNS.match(part.text, end)
    return PlacedSpan(part.place, Span(start, after.end() if after else end))
