"""``fiscal year ended March 31, 2003``, ``as of March 31, 2012``, ``previous year``: when a figure is of.

A period is a stretch of time or an instant. It keeps the words it was told in, and the dates they name as
exactly as they name them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.values import Duration, TimeUnit
from viewer.language.number_words import WORD_VALUES
from viewer.language.remembered import remembered


class PeriodKind(StrEnum):
    """A stretch of time or a moment."""

    SPAN = "span"
    INSTANT = "instant"


class PeriodKey(NamedTuple):
    """What two filings' words for one period have in common.

    ``fiscal year ended March 31, 2003`` and ``year ended March 31, 2003`` have one key.
    """

    as_of: bool
    """True for ``as of``, ``at``, ``through``: a state, and nothing that went on or happened."""
    span: str
    """``"year"``, ``"third quarter"``, ``"six months"``; empty for ``in 2012`` and ``as of``."""
    date: CalendarDate


@dataclass(frozen=True, slots=True)
class Period:
    """When a figure is of."""

    told: str
    """The date as told, ``"March 31, 2012"``; where a list leaves out the day it is put back."""
    lead: str = ""
    """``"fiscal year ended"``, ``"as of"``, ``"in"``, ``"on"``; empty for ``previous year``."""
    date: CalendarDate | None = None
    """The date that the words name, as far as they name it; None for ``previous year``."""
    event: str | None = None
    """Of a date that is a figure itself: what happened on it, ``"Coldway filed petition"``; empty where its
    lead tells enough. None for the period of an amount."""
    named: str = ""
    """Of a date that is a figure itself: the law or paper that its clause names, ``"Harbour Tax Act"``."""
    since: CalendarDate | None = None
    """Of a stretch told by two dates, ``from September 1, 2010 to March 31, 2011``, the first; ``date`` is
    the second."""
    aside: bool = False
    """True where it stands in brackets with the value of that year alone: ``45% (2022: 40%)``."""

    def of_a_date(self, event: str, named: str = "") -> Period:
        """Return the same period as that of the date itself, on which ``event`` happened."""
        return Period(self.told, self.lead, self.date, event, named)

    @property
    def words(self) -> str:
        """The words shown: ``"fiscal year ended March 31, 2012"``."""
        return f"{self.lead} {self.told}" if self.lead else self.told

    @property
    def occasion(self) -> str:
        """Of a date: what happened on it, or else what leads it (``"as of"``)."""
        return self.event or ("" if self.lead in SAY_NO_MORE else self.lead)

    @property
    def closes(self) -> bool:
        """Tell whether the words name a date that a filing reports as of, or an accounting period's end."""
        return self.lead in _STATES or self.lead.endswith(_ENDS)

    @property
    def of_document(self) -> bool:
        """Tell whether it is the year of a document of the filer's: ``our 2010 Annual Report``."""
        return self.lead == DOCUMENT_OF

    @property
    def relative(self) -> bool:
        """Tell whether the words count from another period: ``previous year``."""
        return self.date is None and not self.lead

    @property
    def key(self) -> PeriodKey | None:
        """What the period of an amount is compared by; None where no date with a year is known."""
        if self.event is not None or self.date is None or self.date.first_day is None:
            return None
        return PeriodKey(self.lead in _STATES or self.lead == BY, _span(self.lead), self.date)

    @property
    def kind(self) -> PeriodKind:
        """A stretch of time or an instant."""
        if self.relative:
            return PeriodKind.INSTANT if self.told.endswith(" end") else PeriodKind.SPAN
        if (
            self.lead in _STATES
            or self.lead == BY
            or (self.since is None and not _span(self.lead) and self._to_the_day)
        ):
            return PeriodKind.INSTANT
        return PeriodKind.SPAN

    @property
    def length(self) -> Duration | None:
        """How long it lasts, where that is told: a year is 12 months, ``52 weeks`` are 52 weeks."""
        if self.kind is PeriodKind.INSTANT:
            return None
        told = _length(self.told.lower() if self.relative else _span(self.lead))
        if self.since is not None:
            return told or _between(self.since, self.date)
        if told is None and self.lead and not _span(self.lead) and self.date is not None:
            months = 12 if self.date.precision is DatePrecision.YEAR else 1
            return Duration(Decimal(months), TimeUnit.MONTH)
        return told

    @property
    def end(self) -> str | None:
        """Its last day, or the month or year that it ends in, in ISO 8601; None where that is not told."""
        if self.date is None:
            return None
        if self.since is None and self.lead.endswith(_FROM) and self._to_the_day:
            last = _moved(self.date.first_day, self.length, 1)
            return last.isoformat() if last is not None else None
        return self.date.plain

    @property
    def start(self) -> str | None:
        """Its first day, or the month or year that it begins in, in ISO 8601; None where it is not known."""
        if self.since is not None:
            return self.since.plain
        if self.date is None:
            return None
        if self.kind is PeriodKind.INSTANT or not self._to_the_day or self.lead.endswith(_FROM):
            return self.date.plain
        first = _moved(self.date.first_day, self.length, -1)
        return first.isoformat() if first is not None else None

    @property
    def _to_the_day(self) -> bool:
        return self.date is not None and self.date.precision >= DatePrecision.DAY_OF_ANY_YEAR


AS_OF = "as of"
THROUGH = "through"
BY = "by"
"""Leads the end of a year by which something was so: ``by the end of 2011``."""
_STATES = (AS_OF, THROUGH)
"""Leads of a state that is told of a day."""
SINCE = "since"
SAY_NO_MORE = ("in", "on", BY)
"""Leads after which a date is told by what happened on it."""
DOCUMENT_OF = "document of"
"""Leads the year of a document: ``our 2010 Annual Report``; the document is its event."""
_ENDS = ("ended", "ending")
_FROM = "from"
_NOT_COMPARED = frozenset(
    ("as", "of", "through", "by", "on", "in", "the", "fiscal", "calendar", "ended", "ending")
)
"""Words that two filings may add or leave out in naming the same period."""
_UNITS = {
    "day": (1, TimeUnit.DAY),
    "week": (1, TimeUnit.WEEK),
    "month": (1, TimeUnit.MONTH),
    "quarter": (3, TimeUnit.MONTH),
    "half": (6, TimeUnit.MONTH),
    "year": (12, TimeUnit.MONTH),
}
_DAYS = {TimeUnit.DAY: 1, TimeUnit.WEEK: 7}


@remembered(1_000)
def _span(lead: str) -> str:
    return " ".join(word for word in lead.lower().split() if word not in _NOT_COMPARED)


@remembered(1_000)
def _length(span: str) -> Duration | None:
    """``"six months"`` are 6 months, ``"third quarter"`` 3, ``"q3"`` 3: the first unit named tells."""
    if span.endswith("date"):
        return None
    number = 1
    for word in span.replace("-", " ").split():
        if word.isdigit():
            number = int(word)
        elif word in WORD_VALUES:
            number = WORD_VALUES[word]
        elif word[:1] == "q" and word[1:].isdigit():
            return Duration(Decimal(3), TimeUnit.MONTH)
        elif word.removesuffix("s") in _UNITS:
            size, unit = _UNITS[word.removesuffix("s")]
            return Duration(Decimal(number * size), unit)
    return None


def _between(first: CalendarDate, last: CalendarDate | None) -> Duration | None:
    """How long it is from the first day to the last, both counted, in months where these are whole.

    Two years or months told without their days leave open which of them are counted.
    """
    if last is None or not first.precision is last.precision is DatePrecision.DAY:
        return None
    begin, end = first.first_day, last.first_day
    if begin is None or end is None or end < begin:
        return None
    after = end + dt.timedelta(days=1) if end < dt.date.max else end
    if after.day == begin.day:
        return Duration(Decimal((after.year - begin.year) * 12 + after.month - begin.month), TimeUnit.MONTH)
    return Duration(Decimal((after - begin).days), TimeUnit.DAY)


def _moved(day: dt.date | None, length: Duration | None, way: int) -> dt.date | None:
    """The other end of a stretch, both ends counted: a year to March 31, 2003 begins on April 1, 2002."""
    if day is None or length is None:
        return None
    try:
        if length.time_unit in _DAYS:
            return day + dt.timedelta(days=way * (_DAYS[length.time_unit] * int(length.number) - 1))
        inside = day + dt.timedelta(days=1) if way < 0 else day
        months = inside.year * 12 + inside.month - 1 + way * int(length.number)
        other = _day_of(months, inside.day)
        return other if way < 0 else other - dt.timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def _day_of(months: int, day: int) -> dt.date:
    """The day of a month, months counted from year 0; the month's last day where it is shorter."""
    year, month = divmod(months, 12)
    following = dt.date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(dt.date(year, month + 1, 1) + dt.timedelta(days=day - 1), following - dt.timedelta(days=1))
