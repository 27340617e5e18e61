"""``in fiscal 2024``, ``as of December 31, 2024``: whether the words of a figure name the days of a fact.

A fiscal year is known by its name: the filing says which one it reports on and when that ended, and a year
more or less ends a year later or sooner, give or take a week.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from viewer.comparison.figures.ties.thresholds import TIES
from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.period import Period, PeriodKind
from viewer.figures.values import TimeUnit
from viewer.filings.facts.model import FactPeriod
from viewer.language.number_words import ORDINAL_VALUES

_MONTH_DAYS, _WEEK_DAYS, _QUARTER_DAYS, _FULL_YEAR = 30.44, 7, 91.3, 360


@dataclass(frozen=True, slots=True)
class Calendar:
    """The fiscal year that a filing reports on."""

    year: int | None = None
    """Its name, where the filing is of a whole year."""
    end: dt.date | None = None
    """The last day that the filing reports on, of a quarter too."""

    def year_end(self, year: int) -> dt.date | None:
        """Return about when a fiscal year ended."""
        if self.year is None or self.end is None:
            return None
        return _years_later(self.end, year - self.year)


def _years_later(day: dt.date, years: int) -> dt.date | None:
    year = day.year + years
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    return day.replace(year=year, day=28 if (day.month, day.day) == (2, 29) else day.day)


def told_of(period: Period, fact: FactPeriod, calendar: Calendar) -> bool:
    """Tell whether the words of a figure's period name the days of a fact."""
    date = period.date
    if date is None or date.year is None:
        return False
    if period.kind is PeriodKind.INSTANT:
        return fact.start is None and _ends(fact, date, calendar)
    if fact.start is None or not _lasts(period, fact):
        return False
    quarter = _quarter(period) if date.precision is DatePrecision.YEAR else 0
    return _ends_quarter(fact, date.year, quarter, calendar) if quarter else _ends(fact, date, calendar)


def names_end(date: CalendarDate, fact: FactPeriod, calendar: Calendar) -> bool:
    """Tell whether a date is the last day of a fact, or the year that it lasts."""
    if date.precision is DatePrecision.DAY:
        return date.first_day == fact.end
    return date.precision is DatePrecision.YEAR and fact.days >= _FULL_YEAR and _ends(fact, date, calendar)


def _quarter(period: Period) -> int:
    """3 for ``third quarter of fiscal 2024``; 0 for a period that is no quarter."""
    words = period.lead.lower().split()
    if "quarter" not in words:
        return 0
    return next((ORDINAL_VALUES[word] for word in words if word in ORDINAL_VALUES), 0)


def _ends_quarter(fact: FactPeriod, year: int, quarter: int, calendar: Calendar) -> bool:
    """Tell whether a fact ends with a quarter of a fiscal year that is known."""
    end = calendar.year_end(year)
    if end is None:
        return False
    before = _QUARTER_DAYS * (4 - quarter)
    return abs((end - fact.end).days - before) <= TIES.days_off


def _ends(fact: FactPeriod, date: CalendarDate, calendar: Calendar) -> bool:
    """Tell whether a fact ends on a day, in a month, or with a year."""
    if date.precision is DatePrecision.DAY:
        return date.first_day == fact.end
    if date.year is None:
        return False
    if date.precision is DatePrecision.MONTH:
        return (fact.end.year, fact.end.month) == (date.year, date.month)
    fiscal = calendar.year_end(date.year)
    if fiscal is not None:
        return abs((fact.end - fiscal).days) <= TIES.days_off
    return (fact.end.year, fact.end.month, fact.end.day) == (date.year, 12, 31)


def _lasts(period: Period, fact: FactPeriod) -> bool:
    length = period.length
    if length is None:
        return False
    days = float(length.number) * (_WEEK_DAYS if length.time_unit is TimeUnit.WEEK else _MONTH_DAYS)
    of_a_year = period.date is not None and period.date.precision is DatePrecision.YEAR
    if of_a_year and days < _FULL_YEAR and not _quarter(period):
        return False  # the first half of a year does not end with it
    return abs(fact.days - days) <= TIES.length_off
