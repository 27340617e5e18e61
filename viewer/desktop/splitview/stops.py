"""Where "next change" and "next figure" stop, in reading order over every pair shown.

One click a change, and none left out: every change that no ignore option covers is a stop, and so is
every figure that is not plainly the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from viewer.comparison.model import Change, FigureChange, Pair, PlacedFigure, Row
from viewer.desktop.splitview.folding import loud
from viewer.desktop.splitview.plan import NEW, OLD, Plan
from viewer.filings.model import Factor

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


Stop = ChangeStop | FigureStop


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


def figure_stops(plan: Plan, pairs: Sequence[Pair], factors: Mapping[str, Factor]) -> tuple[FigureStop, ...]:
    """Return every figure worth a look, in reading order."""
    return tuple(stop for stop in all_figure_stops(plan, pairs, factors) if loud(stop.change))


def all_figure_stops(
    plan: Plan, pairs: Sequence[Pair], factors: Mapping[str, Factor]
) -> tuple[FigureStop, ...]:
    """Return every figure, the quiet ones included, in reading order."""
    where = planned_rows(plan)
    stops: list[FigureStop] = []
    for number, pair in enumerate(pairs):
        starts = (_starts(pair.rows, OLD, factors), _starts(pair.rows, NEW, factors))
        for change in pair.figures:
            old, new = (
                _spot(placed, starts[side]) for side, placed in ((OLD, change.old), (NEW, change.new))
            )
            spot = new or old
            if spot is not None:
                row = spot[0]
                before = old[1] if old is not None and old[0] == row else 0
                key = (where[number, row], new[1] if new is not None else before, before)
                stops.append(FigureStop(key, pair, row, change))
    return tuple(sorted(stops))


def following(stops: Sequence[Stop], key: Key) -> Stop | None:
    """Return the first stop after a key."""
    at = bisect_right([stop.key for stop in stops], key)
    return stops[at] if at < len(stops) else None


def preceding(stops: Sequence[Stop], key: Key) -> Stop | None:
    """Return the last stop before a key."""
    at = bisect_left([stop.key for stop in stops], key)
    return stops[at - 1] if at else None


def _starts(
    rows: Sequence[Row], side: int, factors: Mapping[str, Factor]
) -> dict[tuple[str, int], tuple[int, int]]:
    """Place -> its row and where in the row's text it starts."""
    found: dict[tuple[str, int], tuple[int, int]] = {}
    for index, row in enumerate(rows):
        at = 0
        for place in (row.old, row.new)[side]:
            found[place.factor, place.part] = (index, at)
            at += len(factors[place.factor].parts[place.part].text) + 1
    return found


def _spot(
    placed: PlacedFigure | None, starts: Mapping[tuple[str, int], tuple[int, int]]
) -> tuple[int, int] | None:
    if placed is None:
        return None
    found = starts.get((placed.place.factor, placed.place.part))
    return None if found is None else (found[0], found[1] + placed.figure.start)
