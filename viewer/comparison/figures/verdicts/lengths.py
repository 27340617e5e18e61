"""``seven months``, ``a year``: lengths of time, how they differ and how they are told in words."""

from __future__ import annotations

from decimal import Decimal

from viewer.comparison.figures.verdicts.judgement import Judgement, percent_of
from viewer.comparison.figures.verdicts.thresholds import VERDICTS
from viewer.comparison.model import FigureVerdict
from viewer.figures.model import Figure
from viewer.figures.values import Duration, PartOfYear, TimeUnit, plain_number
from viewer.language.number_words import UNITS
from viewer.language.told import tell

_DAYS = {
    TimeUnit.DAY: Decimal(1),
    TimeUnit.WEEK: Decimal(7),
    TimeUnit.MONTH: Decimal("30.4375"),
    TimeUnit.YEAR: Decimal("365.25"),
}
"""Days of a unit, on the average; what is shorter than a day is no accounting period."""
_MONTHS = 12
"""Of a year: so many are told as years."""
_YEAR = Duration(Decimal(12), TimeUnit.MONTH)


def change_in_length(old: Figure, new: Figure) -> Judgement:
    """Say what became of a length of time that has another value now."""
    before, after = old.value, new.value
    if isinstance(before, PartOfYear) and isinstance(after, PartOfYear):
        return Judgement(FigureVerdict.CHANGED, None, None, tell("another part of the year"))
    if (
        not isinstance(before, Duration)
        or not isinstance(after, Duration)
        or before.time_unit is not after.time_unit
    ):
        return Judgement(FigureVerdict.CHANGED, None, None, tell("another length of time"))
    delta = after.number - before.number
    reason = tell("longer than before" if delta > 0 else "shorter than before")
    return Judgement(FigureVerdict.CHANGED, delta, percent_of(delta, before.number), reason)


def nearly_as_long(one: Duration, other: Duration) -> bool:
    """Tell whether two stretches are one accounting period: 52 weeks, 53 weeks, 12 months and a year are."""
    if one.lasts_as_long_as(other):
        return True
    days = days_of(one), days_of(other)
    if days[0] is None or days[1] is None:
        return False
    low, high = sorted((days[0], days[1]))
    return high - low <= VERDICTS.same_length * high


def days_of(length: Duration) -> Decimal | None:
    """Days of a length, on the average of the calendar; None for hours and less."""
    unit = _DAYS.get(length.time_unit)
    return None if unit is None else length.number * unit


def rate_unit(one: Duration, other: Duration) -> tuple[TimeUnit, Decimal]:
    """Return the unit that amounts of both stretches are told per, and its days: weeks if either is in
    weeks."""
    weekly = {one.time_unit, other.time_unit} & {TimeUnit.DAY, TimeUnit.WEEK}
    unit = TimeUnit.WEEK if weekly else TimeUnit.MONTH
    return unit, _DAYS[unit]


def in_words(length: Duration) -> str:
    """``"seven months"``, ``"a year"``, ``"26 weeks"``."""
    if length.lasts_as_long_as(_YEAR):
        return "a year"
    number, unit = plain_number(length.number), length.time_unit
    if unit is TimeUnit.MONTH and isinstance(number, int) and number % _MONTHS == 0:
        number, unit = number // _MONTHS, TimeUnit.YEAR
    if number == 1:
        return f"one {unit}"
    told = UNITS[number] if isinstance(number, int) and number < VERDICTS.spelled else f"{number:,}"
    return f"{told} {unit}s"
