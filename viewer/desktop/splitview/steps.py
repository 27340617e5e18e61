"""The stops of what is shown, and where among them the reader is.

Each "next" starts from where the reader is now, whichever kind of stop, hit or row led there.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.model import FigureChange, Pair
from viewer.desktop.splitview.folding import loud
from viewer.desktop.splitview.plan import Plan
from viewer.desktop.splitview.planning import Planner
from viewer.desktop.splitview.stops import (
    ChangeStop,
    FigureStop,
    Key,
    Stop,
    change_stops,
    figure_stops,
    following,
    planned_rows,
    preceding,
    touches,
)

_START: Key = (-1, -1, -1)


class Steps:
    """Changes and figures in reading order; empty at first."""

    def __init__(self) -> None:
        self._plan = Plan()
        self._pairs: tuple[Pair, ...] = ()
        self._rows: dict[tuple[int, int], int] = {}
        self._figures: tuple[FigureStop, ...] = ()
        self.changes: tuple[ChangeStop, ...] = ()
        """The stops of "next change"."""
        self.figures: tuple[FigureStop, ...] = ()
        """The stops of "next figure": those worth a look."""
        self.key = _START
        """Where the reader is."""

    def take(self, plan: Plan, pairs: Sequence[Pair], planner: Planner) -> None:
        """Find the stops of a plan; the reader stays where he is."""
        self._plan, self._pairs = plan, tuple(pairs)
        self._rows = planned_rows(plan)
        self.changes = change_stops(plan, pairs)
        self._figures = figure_stops(plan, pairs, planner)
        self.figures = tuple(stop for stop in self._figures if stop.at_home and loud(stop.change))

    def clear(self) -> None:
        """Have no stops, and start from the top."""
        self._plan, self._pairs, self._rows = Plan(), (), {}
        self.changes, self._figures, self.figures = (), (), ()
        self.key = _START

    def start(self) -> None:
        """Start from the top."""
        self.key = _START

    def end(self) -> None:
        """Start from the end: what is found next backwards is the last stop."""
        self.key = (len(self._plan.rows), 0, 0)

    def next(self, stops: Sequence[Stop]) -> Stop | None:
        """Return the first of some stops after the place of the reader."""
        return following(stops, self.key)

    def previous(self, stops: Sequence[Stop]) -> Stop | None:
        """Return the last of some stops before the place of the reader."""
        return preceding(stops, self.key)

    def stop_of(self, change: FigureChange) -> FigureStop | None:
        """Return the stop of a figure, quiet ones included; None where it is not shown."""
        found = next((stop for stop in self._figures if stop.change is change), None)
        return found or next((stop for stop in self._figures if stop.change == change), None)

    def figure_in(self, stop: ChangeStop) -> FigureChange | None:
        """Return the first figure that a change touches, one worth a look before others; None without any."""
        touched = [one.change for one in self._figures if touches(stop, one, self._plan)]
        return min(touched, key=lambda change: not loud(change), default=None)

    def planned(self, index: int, pair: Pair | None = None) -> int | None:
        """Return the planned row of a row of a pair (the first one, unless given); None if not shown."""
        number = 0 if pair is None else next((n for n, p in enumerate(self._pairs) if p.id == pair.id), -1)
        return self._rows.get((number, index))
