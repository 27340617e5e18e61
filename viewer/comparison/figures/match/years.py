"""``63 and 61 in 2008 and 2007`` → ``63 and 62 in 2009 and 2008``: the two 63 are of two years.

Equal text settles a pair, but not where the other filing tells the same measure for the very same year: then
the figures of that year are the pair, and what is told of it may have been restated.
"""

from __future__ import annotations

from collections.abc import Iterable
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


class Years:
    """Of which years the two sides of a row tell each measure."""

    def __init__(self, old: Iterable[StandingFigure], new: Iterable[StandingFigure]) -> None:
        self._old = {_of_a_year(each.placed.figure) for each in old}
        self._new = {_of_a_year(each.placed.figure) for each in new}

    def apart(self, one: StandingFigure, other: StandingFigure) -> bool:
        """Tell whether two figures are of two years, and either filing tells the year of the other's."""
        before, after = _of_a_year(one.placed.figure), _of_a_year(other.placed.figure)
        if before is None or after is None or before == after:
            return False
        return before in self._new or after in self._old
