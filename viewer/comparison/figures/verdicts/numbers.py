"""¥15.1 billion → ¥26.1 billion: by how much a number changed, where that has a meaning."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from viewer.comparison.figures.verdicts.bounds import one_is_open
from viewer.comparison.figures.verdicts.judgement import Judgement, percent_of
from viewer.comparison.figures.verdicts.thresholds import VERDICTS
from viewer.comparison.figures.verdicts.turned import swing, turned
from viewer.comparison.figures.verdicts.units import other_unit
from viewer.comparison.model import FigureVerdict
from viewer.figures.claim import Sense
from viewer.figures.model import Figure, FigureKind
from viewer.figures.read import scales
from viewer.figures.values import Percentage, Quantity, Value
from viewer.language.told import tell

_NEXT_TO_NOTHING = Decimal("1e-9")
"""Stands for a reading of 0, of which no ratio can be told."""


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
    return not other_unit(old.unit or "", new.unit or "")


def change_in_number(old: Figure, new: Figure) -> Judgement | None:
    """Say what became of a number; None where one of its readings shows that it stayed the same."""
    one, other = old.value, new.value
    if isinstance(one, Percentage) and isinstance(other, Percentage) and one.is_points_like(other):
        return _changed(one.points, other.points)._replace(percent=None)
    lost = scales.without_its_scale(old, new)
    doubt = f"{lost[0].text} has no scale, unlike its counterpart" if lost is not None else ""
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or not same_unit(old, new):
        units = f"{old.unit or 'a number'} to {new.unit or 'a number'}"
        return Judgement(FigureVerdict.CHANGED, None, None, tell("another unit: {units}", units=units), doubt)
    before = nearest_reading(one, old.alternatives, other)
    after = nearest_reading(other, new.alternatives, one)
    read_otherwise = (before, after) != (one.number, other.number)
    if lost is not None:
        bare, scale = lost
        before, after = (before * scale, after) if bare is old else (before, after * scale)
    how = turned(old, new)
    if not how and before * after < 0:
        # A loss of 5, and one of (5), is 5; a cash flow of −5, and a negative one of 5, is −5.
        sign = -1 if Sense.NONE in (old.claim.sense, new.claim.sense) else 1
        before, after = sign * abs(before), sign * abs(after)
    if not how and before == after:
        return _without_its_scale(doubt) if lost is not None else None
    if one_is_open(old.claim.bound, new.claim.bound):
        found = _of_open_bounds(how)
    elif how:
        found = Judgement(
            FigureVerdict.REVERSED, swing(old, new, before, after), None, tell("turned round, {how}", how=how)
        )
    else:
        found = _changed(before, after)
        if isinstance(one, Percentage) and one.unit != Percentage.PERCENT:
            found = found._replace(percent=None)  # no percent of a move that is told in points
        if abs(after - before) * 2 < max(scales.rounding(old), scales.rounding(new)):
            found = found.adding(tell("though the same as far as the rounder of the two tells"))
    if lost is not None:
        found = found.adding(tell("read in the scale of its counterpart"))
    elif read_otherwise:
        found = found.adding(tell("by the reading that comes closer to the other filing"))
    return found._replace(doubt=doubt)


def _changed(before: Decimal, after: Decimal) -> Judgement:
    reason = tell("higher than before" if after > before else "lower than before")
    return Judgement(FigureVerdict.CHANGED, after - before, percent_of(after - before, before), reason)


def _without_its_scale(doubt: str) -> Judgement:
    reason = tell("the same digits, but one of the two has no scale")
    return Judgement(FigureVerdict.CHANGED, Decimal(0), Decimal(0), reason, doubt)


def _of_open_bounds(how: str) -> Judgement:
    """How far a value is from one that is told as a bound is not known."""
    why = tell("no difference is reckoned, for only one of the two is told as a bound")
    if how:
        return Judgement(
            FigureVerdict.REVERSED, None, None, tell("turned round, {how}; {why}", how=how, why=why)
        )
    return Judgement(FigureVerdict.CHANGED, None, None, tell("another value; {why}", why=why))
