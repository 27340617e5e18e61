"""One row of the ledger: what became of a figure, by how much, and the reason in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from viewer.comparison.figures.verdicts.rescaled import differs_in_notation
from viewer.comparison.figures.verdicts.thresholds import VERDICTS
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read import scales
from viewer.figures.values import Duration, Percentage, Quantity, Value, same_number

Figures = Mapping[Place, tuple[Figure, ...]]
"""The figures of each part of a filing; their positions index that part's own text."""

DAYS_OF_A_YEAR = 365.25
_NEXT_TO_NOTHING = Decimal("1e-9")
"""Stands for a reading of 0, of which no ratio can be told."""


def suspicion(old: Figure | None, new: Figure | None) -> str | None:
    """Why a row is doubtful: the reasons of its sides, each said once."""
    reasons: list[str] = []
    for side, name in ((old, "old"), (new, "new")):
        if side is not None and side.suspect and side.suspect not in reasons:
            reasons.append(f"{name} filing: {side.suspect}")
    return "; ".join(reasons) or None


def alone(old: PlacedFigure | None, new: PlacedFigure | None, why: str = "") -> FigureChange:
    """A figure that only one filing has; ``why`` is added to the reason."""
    if new is not None:
        verdict, reason = FigureVerdict.ADDED, "no figure of the old text matches it"
    else:
        verdict, reason = FigureVerdict.REMOVED, "no figure of the new text matches it"
    figures = (old.figure if old else None, new.figure if new else None)
    told = f"{reason}; {why}" if why else reason
    return FigureChange(old, new, verdict, None, None, told, suspicion(*figures))


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
    days = _days(before, after)
    full = before.precision is after.precision is DatePrecision.DAY
    if days is None or not full or not (old.claim.closing and new.claim.closing):
        return None
    years = round(days / DAYS_OF_A_YEAR)
    off = before.days_off(after, years)
    return years if years > 0 and off is not None and abs(off) <= VERDICTS.nearly else None


def years_apart(old: Figure, new: Figure) -> int | None:
    """Whole years by which a date advanced, or went back if below 0; None where neither."""
    forward = rolled_years(old, new)
    if forward is not None:
        return forward
    back = rolled_years(new, old)
    return -back if back is not None else None


def in_years(number: int) -> str:
    """``"1 year"``, ``"3 years"``."""
    return f"{number} year" if number == 1 else f"{number} years"


def in_days(number: int) -> str:
    """``"1 day"``, ``"18 days"``, whatever the sign."""
    return f"{abs(number):,} day{'s' if abs(number) > 1 else ''}"


def _days(old: CalendarDate, new: CalendarDate) -> int | None:
    before, after = old.first_day, new.first_day
    return (after - before).days if before and after else None


def _one_date(old: CalendarDate, new: CalendarDate) -> bool:
    """Tell whether one date is the other, told less exactly: ``September 2018`` of September 11, 2018."""
    return old.holds(new) or new.holds(old)


def _change_in_date(old: PlacedFigure, new: PlacedFigure) -> FigureChange:
    doubt = suspicion(old.figure, new.figure)
    before, after = old.figure.value, new.figure.value
    if not isinstance(before, CalendarDate) or not isinstance(after, CalendarDate):
        return FigureChange(old, new, FigureVerdict.CHANGED, None, None, "another date", doubt)
    years = rolled_years(old.figure, new.figure)
    days = 0 if _one_date(before, after) else _days(before, after)
    delta = Decimal(days) if days is not None else None
    if years is not None:
        shifted = before.years_to(after) is None
        off = before.days_off(after, years) or 0
        less = f" {'and' if off > 0 else 'less'} {in_days(off)}" if off and shifted else ""
        reason = f"advanced by {in_years(years)}{less} with the reporting year"
        return FigureChange(old, new, FigureVerdict.ROLLED_FORWARD, delta, None, reason, doubt)
    reason = _moved_by(before, after, days)
    return FigureChange(old, new, FigureVerdict.CHANGED, delta, None, reason, doubt)


def _change_in_length(old: PlacedFigure, new: PlacedFigure) -> FigureChange:
    before, after = old.figure.value, new.figure.value
    doubt = suspicion(old.figure, new.figure)
    if (
        not isinstance(before, Duration)
        or not isinstance(after, Duration)
        or before.time_unit is not after.time_unit
    ):
        return FigureChange(old, new, FigureVerdict.CHANGED, None, None, "another length of time", doubt)
    delta = after.number - before.number
    reason = f"{'longer' if delta > 0 else 'shorter'} than before"
    percent = _percent(delta, before.number)
    return FigureChange(old, new, FigureVerdict.CHANGED, delta, percent, reason, doubt)


def _percent(delta: Decimal, before: Decimal) -> Decimal | None:
    """How much ``delta`` is of what was before, in percent; None of nothing."""
    return round(100 * delta / abs(before), VERDICTS.percent_decimals) if before else None


def _moved_by(old: CalendarDate, new: CalendarDate, days: int | None) -> str:
    if days is None:
        return "another date"
    if days == 0:
        return f"the same date told {'more' if new.precision > old.precision else 'less'} exactly"
    years = round(days / DAYS_OF_A_YEAR)
    off = old.days_off(new, years)
    if years > 0 and off and abs(off) <= VERDICTS.nearly:
        whole = "a year" if years == 1 else in_years(years)
        return f"moved on {whole} {'and' if off > 0 else 'less'} {in_days(off)}"
    return f"{in_days(days)} {'later' if days > 0 else 'earlier'}"


def nearest_reading(value: Quantity, alternatives: Sequence[Value], other: Quantity) -> Decimal:
    """The number of a doubtful figure that comes closest to its counterpart, by ratio.

    It must come closer at least twice over to be taken for what the figure was first read as.
    """
    if not alternatives or not other.number:
        return value.number
    readings = [value.number, *(each.number for each in alternatives if isinstance(each, Quantity))]
    target = abs(other.number)

    def distance(number: Decimal) -> Decimal:
        low, high = sorted((abs(number) or _NEXT_TO_NOTHING, target))
        return high / low

    best = min(readings, key=distance)
    return best if distance(best) * VERDICTS.closer < distance(value.number) else value.number


def same_unit(old: Figure, new: Figure) -> bool:
    """Tell whether the values may be subtracted; what is counted may be worded otherwise."""
    if old.kind is FigureKind.MONEY or old.kind is FigureKind.PERCENT:
        return old.unit == new.unit
    things = content(old.unit or ""), content(new.unit or "")
    return not all(things) or bool(things[0] & things[1])


def _unchanged(old: PlacedFigure, new: PlacedFigure, reason: str) -> FigureChange:
    verdict = FigureVerdict.UNCHANGED
    if differs_in_notation(old.figure, new.figure):
        verdict, reason = FigureVerdict.RESCALED, "the same value in another notation"
    value = new.figure.value
    sized = value.number if isinstance(value, Quantity | Duration) else None
    zero = Decimal(0) if sized is not None or new.figure.kind is FigureKind.DATE else None
    percent = Decimal(0) if sized else None
    doubt = suspicion(old.figure, new.figure)
    return FigureChange(old, new, verdict, zero, percent, reason, doubt)


def paired(old: PlacedFigure, new: PlacedFigure, where: str = "") -> FigureChange:
    """A figure of the old filing and its counterpart: unchanged, rescaled, changed or rolled forward.

    ``where`` opens the reason where the two do not stand at the same place: ``"moved with its paragraph"``.
    """
    before, after = old.figure, new.figure
    change: FigureChange
    if _equal(before, after):
        change = _unchanged(old, new, "the same in both")
    elif before.kind is FigureKind.DATE:
        change = _change_in_date(old, new)
    elif before.kind is FigureKind.PERIOD:
        change = _change_in_length(old, new)
    elif before.kind is FigureKind.RANGE:
        doubt = suspicion(before, after)
        change = FigureChange(old, new, FigureVerdict.CHANGED, None, None, "another magnitude", doubt)
    else:
        change = _change_in_number(old, new)
    if not where:
        return change
    return FigureChange(
        old, new, change.verdict, change.delta, change.percent, f"{where}; {change.reason}", change.suspect
    )


def _equal(old: Figure, new: Figure) -> bool:
    before, after = old.value, new.value
    if old.kind is not new.kind:
        return False
    if isinstance(before, Duration) and isinstance(after, Duration):
        return before.lasts_as_long_as(after)
    if isinstance(before, Percentage) and isinstance(after, Percentage) and before.is_points_like(after):
        return before.points == after.points
    return same_number(before, after) and (old.kind is FigureKind.PERIOD or same_unit(old, new))


def _change_in_number(old: PlacedFigure, new: PlacedFigure) -> FigureChange:
    one, other = old.figure.value, new.figure.value
    doubt = suspicion(old.figure, new.figure)
    lost = scales.without_its_scale(old.figure, new.figure)
    if lost is not None:
        bare, _ = lost
        doubt = "; ".join(
            part for part in (doubt, f"{bare.text} has no scale, unlike its counterpart") if part
        )
    comparable = same_unit(old.figure, new.figure)
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or not comparable:
        units = f"{old.figure.unit or 'a number'} to {new.figure.unit or 'a number'}"
        return FigureChange(old, new, FigureVerdict.CHANGED, None, None, f"another unit: {units}", doubt)
    before = nearest_reading(one, old.figure.alternatives, other)
    after = nearest_reading(other, new.figure.alternatives, one)
    if lost is not None:
        bare, scale = lost
        before, after = (before * scale, after) if bare is old.figure else (before, after * scale)
    delta = after - before
    if not delta and lost is not None:
        reason = "the same digits, but one of the two has no scale"
        nothing = Decimal(0)
        return FigureChange(old, new, FigureVerdict.CHANGED, nothing, nothing, reason, doubt)
    if not delta:
        return _unchanged(old, new, "the same in both, by the reading that fits")
    reason = "higher than before" if delta > 0 else "lower than before"
    if abs(delta) * 2 <= max(scales.rounding(old.figure), scales.rounding(new.figure)):
        reason += ", though the same as far as the rounder of the two tells"
    if lost is not None:
        reason += ", read in the scale of its counterpart"
    elif (before, after) != (one.number, other.number):
        reason += ", by the reading that comes closer to the other filing"
    return FigureChange(old, new, FigureVerdict.CHANGED, delta, _percent(delta, before), reason, doubt)
