"""``an impairment loss of $4 million in 2023``: its date answers that of last year's impairment loss.

Filings close many sentences with the same words, ``for the year ended June 30``. Which of these dates is
which is told by the amounts that they date: where two amounts are one figure, so are their dates.
"""

from __future__ import annotations

from collections.abc import Iterable

from viewer.comparison.figures.match.placement import StandingFigure
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.model import FigureKind

_Dating = tuple[int, CalendarDate]
"""Where a sentence begins, and a date that it tells."""


class Dated:
    """The dates of amounts that were taken for one figure."""

    def __init__(self, pairs: Iterable[tuple[StandingFigure, StandingFigure]]) -> None:
        self._known: set[tuple[_Dating, _Dating]] = set()
        for one, other in pairs:
            before, after = _dating(one), _dating(other)
            amounts = one.placed.figure.kind is not FigureKind.DATE
            if amounts and before is not None and after is not None and _of_one_length(one, other):
                self._known.add((before, after))

    def alike(self, one: StandingFigure, other: StandingFigure) -> bool:
        """Tell whether two figures are dates, and those of amounts of their sentences that are one figure."""
        if one.placed.figure.kind is not FigureKind.DATE or other.placed.figure.kind is not FigureKind.DATE:
            return False
        return (_dating(one), _dating(other)) in self._known


def _dating(standing: StandingFigure) -> _Dating | None:
    """The period of an amount, or the date itself: of a list, with the day that the list says once."""
    period = standing.placed.figure.claim.period
    return (standing.sentence, period.date) if period is not None and period.date is not None else None


def _of_one_length(one: StandingFigure, other: StandingFigure) -> bool:
    """Tell whether two amounts are of times of one length: nine months' end is not that of a year."""
    before, after = one.placed.figure.claim.period, other.placed.figure.claim.period
    if before is None or after is None or before.key is None or after.key is None:
        return True
    return before.key[:2] == after.key[:2]
