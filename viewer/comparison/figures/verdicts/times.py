"""Seven months against a year, to date against last year, an average against what stood at the year's end.

What two amounts are told for differs in length or kind, so that the one is no growth of the other. Where both
lengths are known, what may be compared is the rate: so much a month.
"""

from __future__ import annotations

from decimal import Decimal

from viewer.comparison.figures.verdicts import lengths
from viewer.comparison.figures.verdicts.flows import is_flow
from viewer.comparison.figures.verdicts.measures import core
from viewer.comparison.figures.verdicts.thresholds import VERDICTS
from viewer.figures.calendar_date import DatePrecision
from viewer.figures.claim import Claim, Moment
from viewer.figures.model import Figure
from viewer.figures.period import SINCE, Period, PeriodKind
from viewer.figures.read import scales
from viewer.figures.values import Duration, Money

Sides = tuple[str, str] | None
"""What the old claim says and what the new one says; None where they may be compared."""


def told_times(old: Figure, new: Figure) -> Sides:
    """Return the times that two amounts are told for, where one is longer, or where just one has no end."""
    years = other_year(old.claim, new.claim)
    if years is not None:
        return years
    one, other = _length(old.claim), _length(new.claim)
    if one is not None and other is not None:
        alike = lengths.nearly_as_long(one, other)
        return None if alike else (lengths.in_words(one), lengths.in_words(other))
    if one is not None:
        return (lengths.in_words(one), told) if (told := _until_now(new.claim)) else None
    if other is not None:
        return (told, lengths.in_words(other)) if (told := _until_now(old.claim)) else None
    return None


def other_year(old: Claim, new: Claim) -> Sides:
    """A fiscal year against a calendar year, where both say so; a year alone may be either."""
    kinds = [_kind_of_year(claim.period) for claim in (old, new)]
    return (f"a {kinds[0]} year", f"a {kinds[1]} year") if all(kinds) and kinds[0] != kinds[1] else None


def _kind_of_year(period: Period | None) -> str:
    told = f" {period.words.lower()} " if period is not None else ""
    return next((kind for kind in ("fiscal", "calendar") if f" {kind} " in told), "")


def _length(claim: Claim) -> Duration | None:
    """How long the time of an amount lasts; a month that is only named is when an act was done, no period."""
    period = claim.period
    return None if period is not None and _names_a_month(period) else claim.length


def _names_a_month(period: Period) -> bool:
    date = period.date
    return period.lead == "in" and date is not None and date.precision is DatePrecision.MONTH


def _until_now(claim: Claim) -> str:
    """``to date``, ``since 2019``: all that has been since some beginning; nothing for any other time."""
    period = claim.period
    if period is None:
        return ""
    return period.words if period.lead == SINCE or (period.relative and period.told.endswith("date")) else ""


def moments(old: Claim, new: Claim) -> Sides:
    """An average against what stood at the year's end."""
    one, other = (claim.basis.moment or _on_a_day(claim) for claim in (old, new))
    if one is None or other is None or one is other or not core(old) & core(new):
        return None
    return str(one), str(other)


def _on_a_day(claim: Claim) -> Moment | None:
    """What is told as of a day is what stood on it."""
    period = claim.period
    return Moment.CLOSING if period is not None and period.kind is PeriodKind.INSTANT else None


def rates(old: Figure, new: Figure) -> str:
    """``per month: ¥2.16 billion → ¥2.18 billion``, of money that comes in or goes out all the time."""
    one, other = _length(old.claim), _length(new.claim)
    plain = all(
        is_flow(figure.claim) and not (figure.claim.basis.per or figure.suspect) for figure in (old, new)
    )
    if not plain or one is None or other is None or one == other:
        return ""
    unit, size = lengths.rate_unit(one, other)
    told = [_rate(figure, length, size) for figure, length in ((old, one), (new, other))]
    return f"per {unit}: {' → '.join(told)}" if all(told) else ""


def _rate(figure: Figure, length: Duration, size: Decimal) -> str:
    days, step = lengths.days_of(length), scales.rounding(figure) / Decimal(10) ** VERDICTS.rate_decimals
    if not days or not step or not isinstance(figure.value, Money) or not figure.value.number:
        return ""
    return scales.written_like(figure, round(figure.value.number * size / days / step) * step)
