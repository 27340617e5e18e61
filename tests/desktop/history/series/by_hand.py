"""Series made by hand: a loss that was restated, and a share with a doubtful value."""

from __future__ import annotations

import datetime as dt

from tests.desktop.comparisons import figure
from viewer.comparison.model import PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.history import FactorAt, Point, PointTime, Series

LABELS = ("2014", "2017", "2021", "2022")


def point(
    filing: int, year: int, text: str, value: float, *, kind: FigureKind = FigureKind.MONEY, suspect: str = ""
) -> Point:
    """A figure of the first paragraph of the first factor, of the year that ended in March."""
    more = {"suspect": suspect} if suspect else {}
    placed = PlacedFigure(Place("n1", 1), figure(text, value, 16 + 40 * (year - 2010), kind=kind, **more))
    end = dt.date(year, 3, 31)
    return Point(filing, FactorAt(filing, 1), placed, PointTime(end, 12, f"year ended March 31, {year}"))


def series(name: str, *points: Point, restated: tuple[tuple[Point, ...], ...] = ()) -> Series:
    """A series of some points."""
    claim = points[-1].placed.figure.claim
    return Series(name, ("r1",), claim, points, restated)


def restated_loss() -> Series:
    """48.2 for 2013 in the filing of 2014, 47.3 in those of 2017 and 2021; then a gap before 2021."""
    told = point(0, 2013, "¥48.2 billion", 48.2e9)
    again = point(1, 2013, "¥47.3 billion", 47.3e9), point(2, 2013, "¥47.3 billion", 47.3e9)
    rest = point(1, 2014, "¥40.0 billion", 40e9), point(3, 2021, "¥11.0 billion", 11e9)
    return series("s1", told, *again, *rest, restated=((told, *again),))


def doubtful_share() -> Series:
    """62.4%, then 58.9%, which may be misread."""
    kind = FigureKind.PERCENT
    return series(
        "s2",
        point(0, 2014, "62.4%", 62.4, kind=kind),
        point(1, 2015, "58.9%", 58.9, kind=kind, suspect="may be 53.9%"),
    )
