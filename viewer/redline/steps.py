"""The stops of what is shown, and where among them the reader is.

Each "next" starts from where the reader is now, whichever kind of stop, hit or row led there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.comparison.model import FigureChange, Pair
from viewer.redline.attention.figures import loud
from viewer.redline.plan import Plan
from viewer.redline.planning import Planner
from viewer.redline.stops import (
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


@dataclass(frozen=True, slots=True)
class _Found:
    """All stops of a plan."""

    rows: Mapping[tuple[int, int], int]
    changes: tuple[ChangeStop, ...]
    every_figure: tuple[FigureStop, ...]
    own_figures: tuple[FigureStop, ...]
    """Those of the pairs that are shown."""


class Steps:
    """Changes and figures in reading order; empty at first.

    They are looked for when first asked for: a reader who walks from factor to factor never asks.
    """

    def __init__(self) -> None:
        self._plan = Plan()
        self._pairs: tuple[Pair, ...] = ()
        self._planner: Planner | None = None
        self._known: _Found | None = None
        self.key = _START
        """Where the reader is."""
        self.quiet_too = False
        """True where "next figure" stops also at figures that say nothing new."""

    def take(self, plan: Plan, pairs: Sequence[Pair], planner: Planner) -> None:
        """Step through a plan; the reader stays where he is."""
        self._plan, self._pairs, self._planner, self._known = plan, tuple(pairs), planner, None

    def clear(self) -> None:
        """Have no stops, and start from the top."""
        self._plan, self._pairs, self._planner, self._known = Plan(), (), None, None
        self.key = _START

    @property
    def changes(self) -> tuple[ChangeStop, ...]:
        """The stops of "next change"."""
        return self._found().changes

    @property
    def figures(self) -> tuple[FigureStop, ...]:
        """The stops of "next figure": those worth a look, or all with ``quiet_too``."""
        own = self._found().own_figures
        return own if self.quiet_too else tuple(stop for stop in own if loud(stop.change))

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
        found = next((stop for stop in self._found().every_figure if stop.change is change), None)
        return found or next((stop for stop in self._found().every_figure if stop.change == change), None)

    def figure_in(self, stop: ChangeStop) -> FigureChange | None:
        """Return the first figure that a change touches, one worth a look before others; None without any."""
        touched = [one.change for one in self._found().every_figure if touches(stop, one, self._plan)]
        return min(touched, key=lambda change: not loud(change), default=None)

    def planned(self, index: int, pair: Pair | None = None) -> int | None:
        """Return the planned row of a row of a pair (the first one, unless given); None if not shown."""
        number = 0 if pair is None else next((n for n, p in enumerate(self._pairs) if p.id == pair.id), -1)
        return self._found().rows.get((number, index))

    def _found(self) -> _Found:
        if self._known is None:
            every = figure_stops(self._plan, self._pairs, self._planner) if self._planner is not None else ()
            own = tuple(stop for stop in every if stop.at_home)
            changes = change_stops(self._plan, self._pairs)
            self._known = _Found(planned_rows(self._plan), changes, every, own)
        return self._known
