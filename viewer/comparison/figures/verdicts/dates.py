"""``March 31, 2011`` became ``March 31, 2012``: a date that advanced with the reporting year, or another
one."""

from __future__ import annotations

from decimal import Decimal

from viewer.comparison.figures.verdicts.judgement import Judgement
from viewer.comparison.figures.verdicts.thresholds import VERDICTS
from viewer.comparison.model import FigureVerdict
from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.model import Figure
from viewer.figures.period import SINCE
from viewer.language.told import tell

DAYS_OF_A_YEAR = 365.25
"""On the average of the calendar."""


def rolled_years(old: Figure, new: Figure) -> int | None:
    """Whole years by which a date advanced; None where it did not.

    It is the same day, month or precision of a later year; or a closing date that comes within
    ``VERDICTS.nearly`` days of it, as the days of a latest count and the ends of 52-week years do.
    """
    before, after = old.value, new.value
    if not isinstance(before, CalendarDate) or not isinstance(after, CalendarDate):
        return None
    years = before.years_to(after)
    if years is not None:
        return years if years > 0 else None
    if not (old.claim.closing and new.claim.closing):
        return None
    years = nearly_years(before, after)
    return years if years is not None and years > 0 else None


def nearly_years(before: CalendarDate, after: CalendarDate) -> int | None:
    """Whole years from one day to another that comes near its anniversary; None where it does not."""
    days = _days(before, after)
    if days is None or not before.precision is after.precision is DatePrecision.DAY:
        return None
    years = round(days / DAYS_OF_A_YEAR)
    off = before.days_off(after, years)
    return years if off is not None and abs(off) <= VERDICTS.nearly else None


def years_apart(old: Figure, new: Figure) -> int | None:
    """Whole years by which a date advanced, or went back if below 0; None where neither."""
    forward = rolled_years(old, new)
    if forward is not None:
        return forward
    back = rolled_years(new, old)
    return -back if back is not None else None


def in_years(number: int) -> str:
    """``"1 year"``, ``"3 years"``."""
    return tell("{number} year" if number == 1 else "{number} years", number=number)


def in_days(number: int) -> str:
    """``"1 day"``, ``"18 days"``, whatever the sign."""
    return tell("{number} days" if abs(number) > 1 else "{number} day", number=f"{abs(number):,}")


def change_in_date(old: Figure, new: Figure) -> Judgement:
    """Say what became of a date that has another value now."""
    before, after = old.value, new.value
    if not isinstance(before, CalendarDate) or not isinstance(after, CalendarDate):
        return Judgement(FigureVerdict.CHANGED, None, None, tell("another date"))
    years = rolled_years(old, new)
    days = 0 if _one_date(before, after) else _days_between(before, after)
    delta = Decimal(days) if days is not None else None
    if years is not None and _begins(old) and _begins(new):
        later = tell(
            "{years} later, and since when a thing has been does not move on with the years",
            years=in_years(years),
        )
        return Judgement(FigureVerdict.CHANGED, delta, None, later)
    if years is not None:
        shifted = before.years_to(after) is None
        off = before.days_off(after, years) or 0
        reason = tell("advanced by {years} with the reporting year", years=in_years(years))
        if off and shifted:
            reason = tell(
                "advanced by {years} and {days} with the reporting year"
                if off > 0
                else "advanced by {years} less {days} with the reporting year",
                years=in_years(years),
                days=in_days(off),
            )
        return Judgement(FigureVerdict.ROLLED_FORWARD, delta, None, reason)
    return Judgement(FigureVerdict.CHANGED, delta, None, _moved_by(before, after, days))


def _begins(figure: Figure) -> bool:
    """Tell whether a date is since when something has been so."""
    return figure.claim.period is not None and figure.claim.period.lead == SINCE


def _days(old: CalendarDate, new: CalendarDate) -> int | None:
    before, after = old.first_day, new.first_day
    return (after - before).days if before and after else None


def _days_between(old: CalendarDate, new: CalendarDate) -> int | None:
    """Days from one date to another that is told as exactly: from a day to a month no number is known."""
    return _days(old, new) if old.precision is new.precision else None


def _one_date(old: CalendarDate, new: CalendarDate) -> bool:
    """Tell whether one date is the other, told less exactly: ``September 2018`` of September 11, 2018."""
    return old.holds(new) or new.holds(old)


def _moved_by(old: CalendarDate, new: CalendarDate, days: int | None) -> str:
    if days is None:
        return tell("another date")
    if days == 0:
        return tell(
            "the same date told more exactly"
            if new.precision > old.precision
            else "the same date told less exactly"
        )
    way = "later" if days > 0 else "earlier"
    back = old.years_to(new) or 0
    if back < 0:
        return tell("{time} earlier", time=in_years(-back))
    if old.precision is new.precision is DatePrecision.MONTH:
        months = abs(_months(new) - _months(old))
        return f"{months} month{'s' if months > 1 else ''} {way}"
    years = round(days / DAYS_OF_A_YEAR)
    off = old.days_off(new, years)
    if years > 0 and off and abs(off) <= VERDICTS.nearly:
        whole = "a year" if years == 1 else in_years(years)
        return f"moved on {whole} {'and' if off > 0 else 'less'} {in_days(off)}"
    return tell("{time} later" if days > 0 else "{time} earlier", time=in_days(days))


def _months(date: CalendarDate) -> int:
    return (date.year or 0) * 12 + (date.month or 0)
