"""A series as marks on a line, before there is a pixel: one for each value that is told of each period.

The case: the loss of the year that ended in March 2003 is 16.5 in the filing of 2004 and 15.6 in those of
2007 and 2011. That is one *stop* with two marks: the line goes through the value that was told last, the
other stands beside it and is joined to it. Years that nobody tells are a gap, and the line over it is no
claim.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from viewer.figures.values import Quantity

if TYPE_CHECKING:
    from viewer.history import Point, PointTime, Series


@dataclass(frozen=True, slots=True)
class LineMark:
    """A value of a period, and the points that tell it."""

    number: Decimal
    points: tuple[Point, ...]
    """By filing, oldest first."""
    latest: bool
    """True where no filing tells another value of the period later."""
    restated: bool
    """True where the period has another value."""

    @property
    def newest(self) -> Point:
        """The point of the newest filing that tells it."""
        return self.points[-1]

    @property
    def suspect(self) -> str:
        """Why the reading is doubtful; empty where it is not."""
        return next((point.suspect for point in reversed(self.points) if point.suspect), "")


@dataclass(frozen=True, slots=True)
class LineStop:
    """A period with its values, the one that was told first first."""

    when: PointTime
    marks: tuple[LineMark, ...]
    gap: bool
    """True where periods that nobody tells lie between the one before and this one."""

    @property
    def latest(self) -> LineMark:
        """The value that was told last."""
        return next(mark for mark in self.marks if mark.latest)

    @property
    def days(self) -> int:
        """Where it stands in time."""
        return self.when.end.toordinal()


# Without slots: see ``marks``.
@dataclass(frozen=True)
class SeriesLine:
    """All periods of a series, oldest first."""

    series: Series
    stops: tuple[LineStop, ...]

    @cached_property
    def marks(self) -> tuple[LineMark, ...]:
        """All marks, by period and then as they were told."""
        return tuple(mark for stop in self.stops for mark in stop.marks)

    def stop_of(self, mark: LineMark) -> LineStop:
        """Return the period of a mark."""
        return next(stop for stop in self.stops if any(one is mark for one in stop.marks))


def line_of(series: Series) -> SeriesLine:
    """Return the line of a series."""
    by_period: dict[object, list[Point]] = {}
    for point in series.points:
        by_period.setdefault(point.when.key, []).append(point)
    gaps = {later.key for _, later in series.gaps}
    stops = [
        LineStop(points[0].when, _marks(points), points[0].when.key in gaps) for points in by_period.values()
    ]
    return SeriesLine(series, tuple(sorted(stops, key=lambda stop: stop.when.order)))


def number_of(point: Point) -> Decimal:
    """Return what a point is worth as a number; a series has no other values."""
    value = point.value
    return value.number if isinstance(value, Quantity) else Decimal(0)


def _marks(points: Sequence[Point]) -> tuple[LineMark, ...]:
    told: dict[Decimal, list[Point]] = {}
    for point in sorted(points, key=lambda point: point.filing):
        told.setdefault(number_of(point), []).append(point)
    last = max(points, key=lambda point: point.filing)
    return tuple(
        LineMark(number, tuple(same), latest=number == number_of(last), restated=len(told) > 1)
        for number, same in told.items()
    )
