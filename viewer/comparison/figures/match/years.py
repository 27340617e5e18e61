"""``63 and 61 in 2008 and 2007`` → ``63 and 62 in 2009 and 2008``: the two 63 are of two years.

Equal text settles a pair, but not where the other filing tells the same measure for the very same year: then
the figures of that year are the pair, and what is told of it may have been restated.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from viewer.comparison.figures.match.placement import StandingFigure
from viewer.figures.model import Figure, FigureKind
from viewer.figures.period import PeriodKey

_AMOUNTS = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT, FigureKind.RATIO)


class _OfAYear(NamedTuple):
    kind: FigureKind
    unit: str | None
    subject: str
    period: PeriodKey


def _of_a_year(figure: Figure) -> _OfAYear | None:
    period = figure.claim.period
    if figure.kind not in _AMOUNTS or period is None or not figure.claim.subject or period.key is None:
        return None
    return _OfAYear(figure.kind, figure.unit, figure.claim.subject.lower(), period.key)


class _OnADay(NamedTuple):
    kind: FigureKind
    subject: str
    as_of: bool
    month: int
    day: int


def _on_a_day(figure: Figure) -> _OnADay | None:
    """What is told of a day, by that day of whatever year."""
    of_year = _of_a_year(figure)
    date = of_year.period.date if of_year is not None else None
    if of_year is None or date is None or date.month is None or date.day is None:
        return None
    return _OnADay(of_year.kind, of_year.subject, of_year.period.as_of, date.month, date.day)


class Years:
    """Of which years, and days of a year, the two sides of a row tell each measure."""

    def __init__(self, old: Sequence[StandingFigure], new: Sequence[StandingFigure]) -> None:
        self._old = {_of_a_year(each.placed.figure) for each in old}
        self._new = {_of_a_year(each.placed.figure) for each in new}
        self._old_days = {_on_a_day(each.placed.figure) for each in old}
        self._new_days = {_on_a_day(each.placed.figure) for each in new}

    def apart(self, one: StandingFigure, other: StandingFigure) -> bool:
        """Tell whether two figures are of two years, and either filing tells the year of the other's."""
        before, after = _of_a_year(one.placed.figure), _of_a_year(other.placed.figure)
        if before is None or after is None or before == after:
            return False
        return before in self._new or after in self._old

    def crossed(self, one: StandingFigure, other: StandingFigure) -> bool:
        """Tell whether two figures are of two days of the year, and both filings tell both days.

        ``12 ships as of December 31, 2023 and 14 as of March 1, 2024`` → ``14 as of December 31, 2024 and 15
        as of March 1, 2025``.
        """
        before, after = _on_a_day(one.placed.figure), _on_a_day(other.placed.figure)
        if before is None or after is None or before == after:
            return False
        return before in self._new_days and after in self._old_days
