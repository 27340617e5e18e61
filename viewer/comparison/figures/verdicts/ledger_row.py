"""One row of the ledger: what became of a figure, by how much, and the reason in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from viewer.comparison.figures.verdicts.lengths import length_of, same_length
from viewer.comparison.figures.verdicts.rescaled import differs_in_notation
from viewer.comparison.model import FigureChange, FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures.describe.content_words import content
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read import iso_dates, numbers, scales

Figures = Mapping[Place, tuple[Figure, ...]]
"""The figures of each part of a filing; their positions index that part's own text."""

NEARLY = 45
"""Days by which a date may miss its anniversary and still be told by it: "a year less 18 days"."""
_CLOSING = re.compile(r"(?:^|\b)(?:as of|as at|at|ended|ending)$")
"""How the measure of a date ends that a filing reports as of, and moves on each year."""


def suspicion(old: Figure | None, new: Figure | None) -> str | None:
    """Why a row is doubtful: the reasons of its sides, each said once."""
    reasons: list[str] = []
    for side, name in ((old, "old"), (new, "new")):
        if side is not None and side.suspect and side.suspect not in reasons:
            reasons.append(f"{name} filing: {side.suspect}")
    return "; ".join(reasons) or None


def alone(old: PlacedFigure | None, new: PlacedFigure | None) -> FigureChange:
    """A figure that only one filing has."""
    if new is not None:
        verdict, reason = FigureVerdict.ADDED, "no figure of the old text matches it"
    else:
        verdict, reason = FigureVerdict.REMOVED, "no figure of the new text matches it"
    figures = (old.figure if old else None, new.figure if new else None)
    return FigureChange(old, new, verdict, None, None, reason, suspicion(*figures))


def closing(figure: Figure) -> bool:
    """Tell whether a date is one that a filing reports as of: ``as of May 13, 2011``, ``year ended …``."""
    return figure.kind is FigureKind.DATE and _CLOSING.search(figure.measure) is not None


def rolled_years(old: Figure, new: Figure) -> int | None:
    """Whole years by which a date advanced; None where it did not.

    It is the same day, month or precision of a later year; or a closing date that comes within
    ``NEARLY`` days of it, as the days of a latest count and the ends of 52-week years do.
    """
    if old.kind is not FigureKind.DATE:
        return None
    years = iso_dates.years_between(str(old.value), str(new.value))
    if years is not None:
        return years if years > 0 else None
    days = _days(old, new)
    full = len(str(old.value)) == len(str(new.value)) == len("2012-03-31")
    if days is None or not full or not (closing(old) and closing(new)):
        return None
    years = round(days / 365.25)
    off = iso_dates.days_off(str(old.value), str(new.value), years)
    return years if years > 0 and off is not None and abs(off) <= NEARLY else None


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


def _days(old: Figure, new: Figure) -> int | None:
    before, after = iso_dates.first_day(str(old.value)), iso_dates.first_day(str(new.value))
    return (after - before).days if before and after else None


def _one_date(old: Figure, new: Figure) -> bool:
    """Tell whether one date is the other, told less exactly: ``September 2018`` of September 11, 2018."""
    short, full = sorted((str(old.value), str(new.value)), key=len)
    return len(short) < len(full) and full.startswith(f"{short}-")


def _change_in_date(old: PlacedFigure, new: PlacedFigure) -> FigureChange:
    years = rolled_years(old.figure, new.figure)
    days = 0 if _one_date(old.figure, new.figure) else _days(old.figure, new.figure)
    doubt = suspicion(old.figure, new.figure)
    if years is not None:
        off = iso_dates.days_off(str(old.figure.value), str(new.figure.value), years) or 0
        less = f" {'and' if off > 0 else 'less'} {in_days(off)}" if off and _shifted(old, new) else ""
        reason = f"advanced by {in_years(years)}{less} with the reporting year"
        return FigureChange(old, new, FigureVerdict.ROLLED_FORWARD, days, None, reason, doubt)
    return FigureChange(
        old, new, FigureVerdict.CHANGED, days, None, _moved_by(old.figure, new.figure, days), doubt
    )


def _shifted(old: PlacedFigure, new: PlacedFigure) -> bool:
    """Tell whether a date that advanced is another day of the year than before."""
    return iso_dates.years_between(str(old.figure.value), str(new.figure.value)) is None


def _change_in_length(old: PlacedFigure, new: PlacedFigure) -> FigureChange:
    before, after = length_of(old.figure.value), length_of(new.figure.value)
    doubt = suspicion(old.figure, new.figure)
    if before is None or after is None or before[1] != after[1]:
        return FigureChange(old, new, FigureVerdict.CHANGED, None, None, "another length of time", doubt)
    delta = numbers.plain(after[0] - before[0])
    percent = round(100 * delta / float(before[0]), 4) if before[0] else None
    reason = f"{'longer' if delta > 0 else 'shorter'} than before"
    return FigureChange(old, new, FigureVerdict.CHANGED, delta, percent, reason, doubt)


def _moved_by(old: Figure, new: Figure, days: int | None) -> str:
    if days is None:
        return "another date"
    if days == 0:
        return f"the same date told {'more' if len(str(new.value)) > len(str(old.value)) else 'less'} exactly"
    years = round(days / 365.25)
    off = iso_dates.days_off(str(old.value), str(new.value), years)
    if years > 0 and off and abs(off) <= NEARLY:
        whole = "a year" if years == 1 else in_years(years)
        return f"moved on {whole} {'and' if off > 0 else 'less'} {in_days(off)}"
    return f"{in_days(days)} {'later' if days > 0 else 'earlier'}"


def nearest_reading(figure: Figure, other: Figure) -> float | int | str:
    """The value of a doubtful figure that comes closest to its counterpart, by ratio."""
    if (
        not figure.alternatives
        or isinstance(figure.value, str)
        or isinstance(other.value, str)
        or not other.value
    ):
        return figure.value
    readings = [value for value in (figure.value, *figure.alternatives) if not isinstance(value, str)]
    target = abs(other.value)

    def distance(value: float) -> float:
        low, high = sorted((abs(value) or 1e-9, target))
        return high / low

    best = min(readings, key=distance)
    return best if distance(best) * 2 < distance(figure.value) else figure.value


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
    date, length = new.figure.kind is FigureKind.DATE, length_of(new.figure.value)
    size = new.figure.value if length is None else length[0]
    zero = 0 if date or not isinstance(size, str) else None
    percent = 0.0 if size and not date and not isinstance(size, str) else None
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
    else:
        change = _change_in_number(old, new)
    if not where:
        return change
    return FigureChange(
        old, new, change.verdict, change.delta, change.percent, f"{where}; {change.reason}", change.suspect
    )


_POINTS = {"basis points", "percentage points"}


def in_points(figure: Figure) -> Decimal:
    """Percentage points: 50 basis points are half of one."""
    value = Decimal(str(figure.value))
    return value / 100 if figure.unit == "basis points" else value


def _equal(old: Figure, new: Figure) -> bool:
    if old.kind is not new.kind:
        return False
    if old.kind is FigureKind.PERIOD:
        return same_length(old.value, new.value)
    if old.kind is FigureKind.PERCENT and {old.unit, new.unit} == _POINTS:
        return in_points(old) == in_points(new)
    return old.value == new.value and same_unit(old, new)


def _change_in_number(old: PlacedFigure, new: PlacedFigure) -> FigureChange:
    before = nearest_reading(old.figure, new.figure)
    after = nearest_reading(new.figure, old.figure)
    doubt = suspicion(old.figure, new.figure)
    lost = scales.without_its_scale(old.figure, new.figure)
    if lost is not None and not isinstance(before, str) and not isinstance(after, str):
        bare, scale = lost
        doubt = "; ".join(
            part for part in (doubt, f"{bare.text} has no scale, unlike its counterpart") if part
        )
        before, after = (before * scale, after) if bare is old.figure else (before, after * scale)
    if isinstance(before, str) or isinstance(after, str) or not same_unit(old.figure, new.figure):
        units = f"{old.figure.unit or 'a number'} to {new.figure.unit or 'a number'}"
        return FigureChange(old, new, FigureVerdict.CHANGED, None, None, f"another unit: {units}", doubt)
    delta = numbers.plain(Decimal(str(after)) - Decimal(str(before)))
    percent = round(100 * delta / abs(before), 4) if before else None
    if not delta and lost is not None:
        reason = "the same digits, but one of the two has no scale"
        return FigureChange(old, new, FigureVerdict.CHANGED, 0, 0.0, reason, doubt)
    if not delta:
        return _unchanged(old, new, "the same in both, by the reading that fits")
    reason = "higher than before" if delta > 0 else "lower than before"
    if abs(delta) * 2 <= max(scales.rounding(old.figure), scales.rounding(new.figure)):
        reason += ", though the same as far as the rounder of the two tells"
    if lost is not None:
        reason += ", read in the scale of its counterpart"
    elif (before, after) != (old.figure.value, new.figure.value):
        reason += ", by the reading that comes closer to the other filing"
    return FigureChange(old, new, FigureVerdict.CHANGED, delta, percent, reason, doubt)
