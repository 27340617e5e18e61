"""A loss of $12 million became an income of $9 million: the same measure turned round, a swing of $21
million."""

from __future__ import annotations

from decimal import Decimal

from viewer.comparison.figures.verdicts.contrary import contrary, is_below
from viewer.comparison.figures.verdicts.measures import same_measure
from viewer.figures.claim import Sense
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Quantity

_SIGNED = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT, FigureKind.RATIO)
_NEGATIVE = (Sense.LOSS, Sense.DECREASE, Sense.OUTFLOW)


def swing(old: Figure, new: Figure, before: Decimal, after: Decimal) -> Decimal:
    """Return how far a measure went that turned round: from a loss of 12, written ``12`` or ``(12)``, to 9 it
    is 21.
    """
    by_words = contrary(old.claim, new.claim) is not None
    one, other = (
        -abs(number) if figure.claim.sense in _NEGATIVE or (by_words and is_below(figure.claim)) else number
        for figure, number in ((old, before), (new, after))
    )
    return other - one


def _below(sense: Sense, number: Decimal) -> bool:
    """Tell whether an amount is below nought: a loss of 5, written ``5`` or ``(5)``, or an income of (5)."""
    return number < 0 or sense in _NEGATIVE


def turned(old: Figure, new: Figure) -> str:
    """Say how a measure turned round, ``"from loss to income"``; nothing where it did not.

    It did where the senses are opposite, whatever the values, where words of the measure are, or where the
    values have opposite signs.
    """
    one, other = old.value, new.value
    if old.kind not in _SIGNED or not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return ""
    senses = old.claim.sense, new.claim.sense
    words = contrary(old.claim, new.claim)
    if senses[0] is not Sense.NONE and senses[0].opposite is senses[1]:
        one_side = _below(senses[0], one.number) is _below(senses[1], other.number)
        same = same_measure(old.claim, new.claim)
        if same or one_side or words is None:
            return f"from {senses[0]} to {senses[1]}" if same and not one_side else ""
    if words is not None and one.number * other.number > 0:
        return f"from {words[0]} to {words[1]}"
    if one.number * other.number >= 0 or any(sense in _NEGATIVE for sense in senses):
        return ""
    return "from below zero to above it" if one.number < 0 else "from above zero to below it"
