"""``in fiscal 2003``, ``the year ended March 31, 2003``, ``the previous year``: one period of one series.

Two filings may tell one period in two ways. A period is compared by its length and its last day; a year
without a day ends when the filing's own year ends; ``previous year`` is counted from the period told beside
it. What tells no period is a current state, and is of the filing's own date."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.model import Figure
from viewer.figures.period import Period, PeriodKind
from viewer.figures.values import Duration, TimeUnit
from viewer.filings.model import Filing

_BEFORE = ("previous", "prior", "preceding", "last")
"""How a period begins that is counted back from another one."""
_AGO = (" earlier", " ago", " before")
"""How one ends that is counted back from what is told beside it, and lasts as long: ``a year earlier``."""
_DAYS_A_MONTH = 30.44
_A_YEAR = 12
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_PARTS = {"quarter": 3, "half": 6}
"""Months of a part of a year."""
_PART_OF_YEAR = re.compile(
    r"(?:the )?(?P<which>first|second|third|fourth) (?P<part>quarter|half)\b", re.IGNORECASE
)
"""``third quarter of fiscal year ended``: the date that follows is that of the year, and not of its part."""
_ENDED = (" ended", " ending")
_QUARTERLY = ("10-Q", "6-K")
"""Forms that report on a part of a year."""
_SOON = dt.timedelta(days=183)
"""What ends within half a year behind what is reported on has mostly been when the filing is made: ``as of
May 15`` in a report on the year to March 31."""
_EARLIEST = 1900
"""What is told of a year before it is no period that a filing reports."""


@dataclass(frozen=True, slots=True)
class PointTime:
    """The time that a point of a series is of."""

    end: dt.date
    """Its last day; of a moment the day. As exactly as it can be known: see above."""
    months: int | None
    """How long it lasts; None for a state, and where that is not told."""
    words: str
    """As told, ``"fiscal year ended March 31, 2003"``; empty where nothing is."""
    of_filing: bool = False
    """True where nothing is told, so that it is the filing's own date."""
    to_come: bool = False
    """True where it ends after the year that the filing reports on: ``through 2030``."""

    @property
    def key(self) -> tuple[dt.date, int | None]:
        """What two points of one period have in common."""
        return self.end, self.months

    @property
    def order(self) -> tuple[dt.date, int]:
        """Sort key: by the last day, the shorter before the longer."""
        return self.end, self.months or 0

    @property
    def plain(self) -> str:
        """Its last day in ISO 8601."""
        return self.end.isoformat()

    def leaves_gap(self, later: PointTime) -> bool:
        """Tell whether others of its length lie between its end and a later one of that length."""
        if self.months is None or self.months != later.months:
            return False
        apart = (later.end - self.end).days / _DAYS_A_MONTH
        return apart >= 2 * self.months - 1


@dataclass(frozen=True, slots=True)
class FilingTime:
    """The calendar of one filing: when its year ends, and what it reports on."""

    month: int
    day: int
    """The day on which its year ends."""
    reported: dt.date
    """The last day that it reports on: of its year, or of a quarter."""
    now: dt.date
    """The day of what it tells as current: when it was filed, where that is known, else ``reported``."""

    @classmethod
    def of(cls, filing: Filing, figures: Iterable[Figure]) -> FilingTime:
        """Return the calendar of a filing, as its closing dates tell; the year ends in December where none
        does."""
        days: Counter[dt.date] = Counter()
        ends: Counter[tuple[int, int]] = Counter()
        for figure in figures:
            closing = _closing_day(figure)
            if closing is not None:
                days[closing] += 1
                if _ends_a_year(figure):
                    ends[closing.month, closing.day] += 1
        quarterly = (filing.form or "").startswith(_QUARTERLY)
        year = filing.fiscal_year
        if not ends and not quarterly:
            ends.update((day.month, day.day) for day in days.elements() if year is None or day.year == year)
        month, last = max(ends, key=lambda at: (ends[at], at)) if ends else (12, 31)
        closings = days if quarterly else [day for day in days if (day.month, day.day) == (month, last)]
        near = [day for day in closings if year is None or 0 <= day.year - year <= 1]
        told = max(near, key=lambda day: (days[day], day)) if near else None
        reported = _property(filing, "period") or told or _day(year or _EARLIEST, month, last)
        return cls(month, last, reported, _property(filing, "filed") or reported)

    def when(self, period: Period | None, beside: PointTime | None = None) -> PointTime:
        """Return the time that a point is of.

        Args:
            period: As the claim tells it; None where it tells none.
            beside: The time that its sentence told before, which ``previous year`` counts from.
        """
        if period is None:
            return PointTime(self.now, None, "", of_filing=True)
        months = _months(period.length)
        day = period.date.first_day if period.date is not None else None
        if period.date is not None and day is not None:
            end = self._end(period)
            return PointTime(end, months, period.words, to_come=end - self.reported > _SOON)
        told, base = period.told.lower(), beside.end if beside is not None else self.reported
        if told.endswith(_AGO):
            return PointTime(
                _back(base, months or _A_YEAR), beside.months if beside else months, period.words
            )
        if told.startswith(_BEFORE):
            length = None if period.kind is PeriodKind.INSTANT else months or _A_YEAR
            return PointTime(_back(base, length or _A_YEAR), length, period.words)
        part = _PART_OF_YEAR.match(told)
        if part is not None:
            return PointTime(self._end_of_part(part, self._year_end), months, period.words)
        return PointTime(self.now, months, period.words, of_filing=True)

    @property
    def _year_end(self) -> dt.date:
        """The end of the year that it reports on, or on a part of which it does."""
        end = _day(self.reported.year, self.month, self.day)
        return end if end >= self.reported else _day(self.reported.year + 1, self.month, self.day)

    def _end_of_part(self, part: re.Match[str], year_end: dt.date) -> dt.date:
        length, number = _PARTS[part["part"].lower()], _ORDINALS[part["which"].lower()]
        return _back(year_end, _A_YEAR - length * number)

    def _end(self, period: Period) -> dt.date:
        date = period.date
        assert date is not None and date.year is not None
        part = _PART_OF_YEAR.match(period.lead)
        if part is not None and not period.lead[part.end() :].startswith(_ENDED):
            year = date if date.precision is DatePrecision.DAY else CalendarDate(date.year)
            return self._end_of_part(part, self._end(Period(period.told, "", year)))
        if date.precision is DatePrecision.YEAR:
            return _day(date.year, self.month, self.day)
        if date.month is not None and date.day is None:
            return _day(date.year, date.month, 31)
        first = date.first_day
        assert first is not None
        return first


def _property(filing: Filing, name: str) -> dt.date | None:
    """A day that the header of a submission tells; None where there is no header, or no such day."""
    try:
        return dt.date.fromisoformat(filing.properties.get(name, ""))
    except ValueError:
        return None


def _closing_day(figure: Figure) -> dt.date | None:
    """The day that a figure is told as of, or that its period ends on; None where it is no day."""
    period = figure.claim.period
    if not figure.claim.closing and (period is None or not period.closes):
        return None
    told = figure.value if isinstance(figure.value, CalendarDate) else period.date if period else None
    return told.first_day if told is not None and told.precision is DatePrecision.DAY else None


def _ends_a_year(figure: Figure) -> bool:
    """Tell whether the day is the last one of a year."""
    period = figure.claim.period
    if period is None:
        return False
    words = f"{period.lead} {figure.claim.what.noun}".lower().split()
    return "year" in words or "years" in words


def _months(length: Duration | None) -> int | None:
    """A length in whole months, 52 weeks as 12; None where it is not told, or is shorter than one."""
    if length is None:
        return None
    number = float(length.number)
    if length.time_unit is TimeUnit.YEAR:
        return round(number * _A_YEAR)
    if length.time_unit is TimeUnit.MONTH:
        return round(number)
    days = {TimeUnit.WEEK: 7, TimeUnit.DAY: 1}.get(length.time_unit, 0) * number
    return round(days / _DAYS_A_MONTH) or None


def _day(year: int, month: int, day: int) -> dt.date:
    year = min(max(year, dt.MINYEAR), dt.MAXYEAR)
    return dt.date(year, month, min(day, monthrange(year, month)[1]))


def _back(day: dt.date, months: int) -> dt.date:
    """The day so many months before another; the end of a month stays the end of one."""
    total = day.year * 12 + day.month - 1 - months
    last = monthrange(day.year, day.month)[1] == day.day
    return _day(total // 12, total % 12 + 1, 31 if last else day.day)
