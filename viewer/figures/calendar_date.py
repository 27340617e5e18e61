"""``March 31, 2012``, ``July 2007``, ``fiscal 2012``, ``March 31``: a date as exactly as a text tells it.

A date is written in ISO 8601: ``2012-03-31``, a month ``2012-03``, a year ``2012``, and a day without a year
``--03-31`` (ISO 8601:2000, 5.2.1.3, truncated representation).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar


class DatePrecision(IntEnum):
    """How exactly a date is told; a greater one is more exact."""

    YEAR = 1
    MONTH = 2
    DAY_OF_ANY_YEAR = 3
    DAY = 4


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A year, a month of a year, a day, or a day without its year. Make one with :meth:`known`."""

    unit: ClassVar[None] = None

    year: int | None
    month: int | None = None
    day: int | None = None

    @classmethod
    def known(cls, year: int | None, month: int | None = None, day: int | None = None) -> CalendarDate | None:
        """Return the date as far as it is known; None where there is no such day or nothing is told.

        Args:
            year: None for a day without a year.
            month: 1 to 12, or None for a year.
            day: 1 to 31, or None for a month or a year.
        """
        if month is None or day is None:
            return None if year is None else cls(year, month)
        try:
            dt.date(2000 if year is None else year, month, day)
        except ValueError:
            return None
        return cls(year, month, day)

    @property
    def plain(self) -> str:
        """ISO 8601, as far as the date is told."""
        if self.month is None:
            return f"{self.year:04d}"
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        if self.year is None:
            return f"--{self.month:02d}-{self.day:02d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    @property
    def precision(self) -> DatePrecision:
        """How exactly the date is told."""
        if self.month is None:
            return DatePrecision.YEAR
        if self.day is None:
            return DatePrecision.MONTH
        return DatePrecision.DAY_OF_ANY_YEAR if self.year is None else DatePrecision.DAY

    @property
    def first_day(self) -> dt.date | None:
        """The first day of the date; None for a day without a year, and for what no calendar has."""
        if self.year is None:
            return None
        try:
            return dt.date(self.year, self.month or 1, self.day or 1)
        except ValueError:
            return None

    def holds(self, other: CalendarDate) -> bool:
        """Tell whether ``other`` is this date told more exactly: September 11, 2018 of September 2018."""
        if self.year is None or self.year != other.year or self.precision >= other.precision:
            return False
        return self.month is None or self.month == other.month

    def years_to(self, later: CalendarDate) -> int | None:
        """Return the whole years to a date that names the same day, month or precision; else None.

        The last days of February are the same day, in a leap year or not. Below 0 for an earlier date.
        """
        if self.year is None or later.year is None:
            return None
        same = (self.month, self.day) == (later.month, later.day)
        if not same and not (self._ends_february and later._ends_february):
            return None
        return later.year - self.year

    def days_off(self, later: CalendarDate, years: int) -> int | None:
        """Return by how many days ``later`` misses this date's anniversary after so many years.

        None where either has no year, or the anniversary lies outside the calendar.
        """
        before, after = self.first_day, later.first_day
        if before is None or after is None or not 1 <= before.year + years <= dt.MAXYEAR:
            return None
        leap = (before.month, before.day) == (2, 29)
        anniversary = before.replace(year=before.year + years, day=28 if leap else before.day)
        return (after - anniversary).days

    @property
    def _ends_february(self) -> bool:
        day = self.first_day
        return self.day is not None and day is not None and day.month == 2 and _next(day).month == 3


def _next(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=1)
