"""Where "next change" and "next figure" stop, in reading order over every pair shown.

One click a change, and none left out: every change that no ignore option covers is a stop, and so is
every figure that is not plainly the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from viewer.comparison.model import Change, FigureChange, Pair, PlacedFigure
from viewer.comparison.places import Place
from viewer.redline.plan import TEXT_KINDS, Plan
from viewer.redline.planning import Planner
from viewer.redline.shown_pairs import shown_pairs
from viewer.review.figure_marks import FigureEntry
from viewer.wording.changes import change_words, figure_words

Key = tuple[int, int, int]
"""Planned row, offset in the row's new text, offset in its old text."""


@dataclass(frozen=True, slots=True, order=True)
class ChangeStop:
    """A change of the words."""

    key: Key
    pair: Pair = field(compare=False)
    row: int = field(compare=False)
    """Index in ``Pair.rows``."""
    change: Change = field(compare=False)


@dataclass(frozen=True, slots=True, order=True)
class FigureStop:
    """A figure that changed, came, went, was restated or is doubtful."""

    key: Key
    pair: Pair = field(compare=False)
    row: int = field(compare=False)
    """Index in ``Pair.rows`` of the new side's row, or the old one's where there is no new side."""
    change: FigureChange = field(compare=False)
    at_home: bool = field(compare=False)
    """False for a figure of another pair, restated there: seen here, but a stop of "next figure" there."""


Stop = ChangeStop | FigureStop


def stop_words(stop: Stop, said: Callable[[FigureChange], FigureEntry] | None = None) -> str:
    """Return what a stop is, in a line: ``changed “seven months” to “year”``, or a figure and its verdict.

    Args:
        stop: the stop.
        said: looks up what the reviewer says of a figure, which follows it: ``…, changed, checked``.
    """
    if isinstance(stop, ChangeStop):
        return change_words(stop.pair.rows[stop.row], stop.change)
    return figure_words(stop.change, said(stop.change) if said is not None else FigureEntry())


def planned_rows(plan: Plan) -> dict[tuple[int, int], int]:
    """Return where each ``(pair, row)`` stands in the plan."""
    return {
        (row.pair, row.row): index
        for index, row in enumerate(plan.rows)
        if row.pair is not None and row.row is not None
    }


def change_stops(plan: Plan, pairs: Sequence[Pair]) -> tuple[ChangeStop, ...]:
    """Return every change that counts, in reading order."""
    where = planned_rows(plan)
    return tuple(
        ChangeStop((where[number, at], change.new.start, change.old.start), pair, at, change)
        for number, pair in enumerate(pairs)
        for at, row in enumerate(pair.rows)
        for change in row.changes
        if not change.ignored
    )


def figure_stops(plan: Plan, pairs: Sequence[Pair], planner: Planner) -> tuple[FigureStop, ...]:
    """Return every figure that stands in the shown pairs, quiet ones included, in reading order."""
    where = planned_rows(plan)
    starts = _starts(pairs)
    shown = {pair.id for pair in pairs}
    stops: list[FigureStop] = []
    for home in shown_pairs(planner.comparison):
        for change in home.figures:
            old, new = (_spot(placed, starts) for placed in (change.old, change.new))
            spot = new or old
            if spot is None:
                continue
            number, row, offset = spot
            before = old[2] if old is not None and old[:2] == spot[:2] else 0
            key = (where[number, row], offset, before)
            stops.append(FigureStop(key, pairs[number], row, change, home.id in shown))
    return tuple(sorted(stops))


def following(stops: Sequence[Stop], key: Key) -> Stop | None:
    """Return the first stop after a key."""
    at = bisect_right([stop.key for stop in stops], key)
    return stops[at] if at < len(stops) else None


def preceding(stops: Sequence[Stop], key: Key) -> Stop | None:
    """Return the last stop before a key."""
    at = bisect_left([stop.key for stop in stops], key)
    return stops[at - 1] if at else None


def touches(stop: ChangeStop, figure: FigureStop, plan: Plan) -> bool:
    """True where a figure stands in the change, on either side, or the change within the figure."""
    row = plan.rows[stop.key[0]]
    sides = ((row.old, stop.change.old, figure.change.old), (row.new, stop.change.new, figure.change.new))
    for blocks, span, placed in sides:
        at = 0
        for block in blocks:
            if block.kind not in TEXT_KINDS:
                continue
            if placed is not None and block.place == placed.place:
                start, end = at + placed.figure.start, at + placed.figure.end
                if span.start < end and start < span.end:
                    return True
            at += len(block.text) + 1
    return False


_Spot = tuple[int, int, int]
"""Index of the pair, of its row, and offset in the row's text."""


def _starts(pairs: Sequence[Pair]) -> dict[Place, _Spot]:
    """Where the text of each place starts."""
    found: dict[Place, _Spot] = {}
    for number, pair in enumerate(pairs):
        for index, row in enumerate(pair.rows):
            for side in row.sides:
                found |= {place: (number, index, at) for place, at in side.starts.items()}
    return found


def _spot(placed: PlacedFigure | None, starts: Mapping[Place, _Spot]) -> _Spot | None:
    if placed is None or placed.place not in starts:
        return None
    number, row, at = starts[placed.place]
    return number, row, at + placed.figure.start
