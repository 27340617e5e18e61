"""``In 2013, 2014 and 2015`` against ``in 2018, 2017 and 2016``: the latest year of a list is that of the
other.

Where no year stands in both lists, their years answer each other by their place, counted from the latest:
2014 and 2016 are two years apart as the filings are, yet the one is the second of three and the other the
third.
"""

from __future__ import annotations

from bisect import bisect_right

from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.model import PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.claim import Measure
from viewer.figures.model import Figure, FigureKind


class PlacesInLists:
    """The place of each year, and of each amount of a year, among the others of its sentence."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._lists: dict[tuple[Place, int, FigureKind, Measure], list[int]] = {}

    def apart(self, old: PlacedFigure, new: PlacedFigure) -> bool:
        """Tell whether two figures of years have different places in their lists, counted from the latest."""
        places = [self._place(each) for each in (old, new)]
        return None not in places and places[0] != places[1]

    def _place(self, placed: PlacedFigure) -> int | None:
        """How many later years its list has; None where it stands in no list of years."""
        year = _year(placed.figure)
        if year is None:
            return None
        years = self._list_of(placed)
        return len(years) - bisect_right(years, year) if len(years) > 1 else None

    def _list_of(self, placed: PlacedFigure) -> list[int]:
        """The years of a figure's list, each once, in order."""
        figure = placed.figure
        key = (placed.place, self._texts.bounds(placed)[0], figure.kind, figure.claim.what)
        if key not in self._lists:
            beside = self._texts.figures_beside(placed)
            alike = (
                each for each in beside if each.kind is figure.kind and each.claim.what == figure.claim.what
            )
            self._lists[key] = sorted({year for year in map(_year, alike) if year is not None})
        return self._lists[key]


def _year(figure: Figure) -> int | None:
    """The year that a figure is, or is of; None of a day, a month or part of a year."""
    date = figure.value
    if not isinstance(date, CalendarDate):
        period = figure.claim.period
        key = period.key if period is not None else None
        if key is None or key.as_of or key.span not in ("", "year"):
            return None
        date = key.date
    elif date.precision is not DatePrecision.YEAR:
        return None
    return date.year
