"""``in 2021 and 2022`` against ``in 2022 and 2023``: the years of a list go with the amounts that they date.

Where no amount of the one year became one of the other, the year did not become the other either, however
alike the two stand in their lists.
"""

from __future__ import annotations

from collections.abc import Iterable

from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.model import FigureChange, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.calendar_date import CalendarDate
from viewer.figures.model import FigureKind

_Dating = tuple[Place, int, CalendarDate]
"""A paragraph, where a sentence of it begins, and a date that it tells."""


class ListedDates:
    """Which dates of lists are those of amounts that are one figure."""

    def __init__(self, changes: Iterable[FigureChange], texts: Texts) -> None:
        self._texts = texts
        self._joined: set[tuple[_Dating | None, _Dating | None]] = set()
        self._dating: set[_Dating | None] = set()
        for change in changes:
            if change.kind is FigureKind.DATE:
                continue
            sides = [None if side is None else self._of(side) for side in (change.old, change.new)]
            self._dating.update(sides)
            if change.old is not None and change.new is not None:
                self._joined.add((sides[0], sides[1]))

    def apart(self, old: PlacedFigure, new: PlacedFigure) -> bool:
        """Tell whether two dates stand in lists of such, and no amount of the one became one of the other."""
        if not (self._listed(old) and self._listed(new)):
            return False
        before, after = self._of(old), self._of(new)
        return before in self._dating and after in self._dating and (before, after) not in self._joined

    def _of(self, placed: PlacedFigure) -> _Dating | None:
        period = placed.figure.claim.period
        if period is None or period.date is None:
            return None
        return placed.place, self._texts.bounds(placed)[0], period.date

    def _listed(self, placed: PlacedFigure) -> bool:
        beside = self._texts.figures_beside(placed)
        dates = {
            each.claim.period.date
            for each in beside
            if each.kind is FigureKind.DATE and each.claim.period is not None
        }
        return len(dates) > 1
