"""Series made by hand: a loss that was restated, and a share with a doubtful value."""

from __future__ import annotations

import datetime as dt

from tests.desktop.comparisons import figure
from viewer.comparison.model import PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.model import FigureKind
from viewer.history import FactorAt, Point, PointTime, Series

LABELS = ("2004", "2007", "2011", "2012")


def point(
    filing: int, year: int, text: str, value: float, *, kind: FigureKind = FigureKind.MONEY, suspect: str = ""
) -> Point:
    """A figure of the first paragraph of the first factor, of the year that ended in March."""
    more = {"suspect": suspect} if suspect else {}
    placed = PlacedFigure(Place("n1", 1), figure(text, value, 16 + 40 * (year - 2000), kind=kind, **more))
    end = dt.date(year, 3, 31)
    return Point(filing, FactorAt(filing, 1), placed, PointTime(end, 12, f"year ended March 31, {year}"))


def series(name: str, *points: Point, restated: tuple[tuple[Point, ...], ...] = ()) -> Series:
    """A series of some points."""
    claim = points[-1].placed.figure.claim
    return Series(name, ("r1",), claim, points, restated)


def restated_loss() -> Series:
    """16.5 for 2003 in the filing of 2004, 15.6 in those of 2007 and 2011; then a gap before 2011."""
    told = point(0, 2003, "¥16.5 billion", 16.5e9)
    again = point(1, 2003, "¥15.6 billion", 15.6e9), point(2, 2003, "¥15.6 billion", 15.6e9)
    rest = point(1, 2004, "¥12.0 billion", 12e9), point(3, 2011, "¥3.0 billion", 3e9)
    return series("s1", told, *again, *rest, restated=((told, *again),))


def doubtful_share() -> Series:
    """31.6%, then 29.7%, which may be misread."""
    kind = FigureKind.PERCENT
    return series(
        "s2",
        point(0, 2004, "31.6%", 31.6, kind=kind),
        point(1, 2005, "29.7%", 29.7, kind=kind, suspect="may be 79.7%"),
    )
