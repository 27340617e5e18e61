"""``we had no debt`` → ``we had $14 million of debt``: nought of what stands opposite, told without a number.

Where only one filing has an amount or a count, and the other says in its place that there is none of the same
thing, or a single one, these words are a figure like any other: from none to $14 million is a change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from viewer.comparison.figures.match.placement import StandingFigure, standings
from viewer.comparison.figures.match.thresholds import MATCHING
from viewer.comparison.figures.verdicts.ledger_row import Figures
from viewer.comparison.figures.verdicts.measures import one_name
from viewer.comparison.model import Op, Row
from viewer.comparison.places import NEW, OLD, Place, RowText
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure
from viewer.figures.read.draft import FigureDraft
from viewer.figures.read.in_words.no_number import NoNumber, told_without_number
from viewer.figures.recognise import recognise
from viewer.figures.values import Counted, Money, Percentage

At = tuple[Place, int]
"""Where a figure begins."""
Faced = frozenset[tuple[At, At]]
"""Which figures of the old filing and of the new one are one, for the one is told by the other."""


def told_of_nothing(rows: Sequence[Row], old: Figures, new: Figures) -> tuple[Figures, Figures, Faced]:
    """Return the figures of both filings with those told without a number, where a number faces them."""
    given: tuple[dict[Place, tuple[Figure, ...]], ...] | None = None
    faced: set[tuple[At, At]] = set()
    for row in rows:
        if not row.old or not row.new:
            continue
        for at, (side, op) in enumerate(((OLD, Op.DELETE), (NEW, Op.INSERT))):
            written = list(_written(row, row.side(side), op))
            if not written:
                continue
            given = given or (dict(old), dict(new))
            here = standings(row, op, given[at])
            there = standings(row, Op.INSERT if op is Op.DELETE else Op.DELETE, given[1 - at])
            for place, figure, facing in _found(written, here, there):
                own = given[at].get(place, ())
                given[at][place] = tuple(sorted((*own, figure), key=lambda each: each.start))
                ends = ((place, figure.start), (facing.placed.place, facing.placed.figure.start))
                faced.add(ends if side is OLD else ends[::-1])
    return (old, new, frozenset()) if given is None else (given[0], given[1], frozenset(faced))


class _Written(NamedTuple):
    """Words that tell a number, in text that only one side has."""

    place: Place
    text: str
    begins: int
    """Where the part begins in its row's side."""
    told: NoNumber


def _written(row: Row, own: RowText, op: Op) -> Iterator[_Written]:
    """The words of one side that tell a number and that the other side has not."""
    at, changed = 0, []
    for segment in row.segments:
        if segment.op is op:
            changed.append((at, at + len(segment.text)))
        at += len(segment.text) if segment.op in (op, Op.EQUAL) else 0
    if not changed:
        return
    starts = own.starts
    for place, text in own.parts:
        for told in told_without_number(text):
            low, high = starts[place] + told.start, starts[place] + told.end
            if any(begin < high and low < end for begin, end in changed):
                yield _Written(place, text, starts[place], told)


def _found(
    written: Sequence[_Written], here: Sequence[StandingFigure], there: Sequence[StandingFigure]
) -> Iterator[tuple[Place, Figure, StandingFigure]]:
    taken: set[int] = set()
    for place, text, begins, told in written:
        low, high = begins + told.start, begins + told.end
        if any(one.start < high and low < one.end for one in here):
            continue
        facing = [one for one in there if one.start not in taken and _faces(one, low, told, here)]
        if not facing:
            continue
        nearest = min(facing, key=lambda one: abs(one.mapped[0] - low))
        figure = _figure(text, told, nearest.placed.figure)
        if figure is not None:
            taken.add(nearest.start)
            yield place, figure, nearest


def _faces(one: StandingFigure, low: int, told: NoNumber, here: Sequence[StandingFigure]) -> bool:
    """Tell whether a figure of the other side stands in the place of words, and is of what they are of."""
    value = one.placed.figure.value
    if one.shared is not None or not isinstance(value, Money | Percentage | Counted):
        return False
    if told.number and not isinstance(value, Counted):
        return False
    if not one.mapped[0] - MATCHING.slot <= low <= one.mapped[1] + MATCHING.slot:
        return False
    if any(each.placed.figure.kind is one.placed.figure.kind and _opposite(one, each) for each in here):
        return False
    said = {one_name(stem) for stem in content(told.noun)}
    of = one.placed.figure.claim
    measured = (
        content(" ".join(filter(None, (of.what.words, of.basis.share_of, value.unit or "")))) | one.around
    )
    return bool(said & {one_name(stem) for stem in measured})


def _opposite(one: StandingFigure, each: StandingFigure) -> bool:
    """Tell whether another figure of its kind stands opposite a figure."""
    return each.start <= one.mapped[1] and one.mapped[0] <= each.end


def _figure(text: str, told: NoNumber, facing: Figure) -> Figure | None:
    """The words as a figure of what faces them."""
    value = facing.value
    assert isinstance(value, Money | Percentage | Counted)
    unit = value.unit if isinstance(value, Percentage) else None
    draft = FigureDraft(facing.kind, told.start, told.end, told.number, unit, spelled=True)
    read = next((each for each in recognise(text, also=(draft,)) if each.start == told.start), None)
    if read is None:
        return None
    if isinstance(value, Counted):
        return replace(read, value=Counted(told.number, read.unit or value.unit))
    return replace(read, value=value.of(told.number))
