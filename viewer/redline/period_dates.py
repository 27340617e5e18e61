"""Dates that only say of when an amount is: they stand in its claim, and need no row of their own.

The case: "Capital expenditures were ¥5.6 billion and ¥6.8 billion for the years ended March 31, 2010 and
2011" is new. Two rows tell it all, *capital expenditures, year ended March 31, 2010* and *… 2011*; two
more, of the dates, would stand above them and say nothing else. A date that changed by itself, rolled on or
not, on which something happened, or whose amounts are not shown, keeps its row.
"""

from __future__ import annotations

from collections.abc import Iterable

from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.model import FigureKind
from viewer.redline.attention.figures import contradicted, loud

_ALONE = frozenset({FigureVerdict.ADDED, FigureVerdict.REMOVED})


def period_dates(changes: Iterable[FigureChange]) -> frozenset[int]:
    """Return, by their identity, those dates of some changes that another of them has for its period.

    Args:
        changes: The figures of one pair.
    """
    held = tuple(changes)
    periods: set[tuple[Place, CalendarDate]] = set()
    for change in held:
        if loud(change) and change.kind is not FigureKind.DATE:
            for placed in (change.old, change.new):
                periods.update(_periods(placed))
    return frozenset(id(change) for change in held if _only_a_period(change, periods))


def _periods(placed: PlacedFigure | None) -> Iterable[tuple[Place, CalendarDate]]:
    period = placed.figure.claim.period if placed is not None else None
    if placed is None or period is None or period.event is not None:
        return ()
    return [(placed.place, date) for date in (period.date, period.since) if date is not None]


def _only_a_period(change: FigureChange, periods: set[tuple[Place, CalendarDate]]) -> bool:
    placed = change.new or change.old
    if placed is None or change.verdict not in _ALONE or change.in_doubt or contradicted(change):
        return False
    value, period = placed.figure.value, placed.figure.claim.period
    if not isinstance(value, CalendarDate) or period is None or period.event or period.named:
        return False
    return (placed.place, value) in periods
