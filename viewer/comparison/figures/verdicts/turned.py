"""A loss of $12 million became an income of $9 million: the same measure turned round, a swing of $21
million."""

from __future__ import annotations

from decimal import Decimal

from viewer.comparison.figures.verdicts.measures import same_measure
from viewer.figures.claim import Sense
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Quantity

_SIGNED = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT, FigureKind.RATIO)
_NEGATIVE = (Sense.LOSS, Sense.DECREASE, Sense.OUTFLOW)


def signed(figure: Figure, number: Decimal) -> Decimal:
    """Return a number of a figure with the sign of its sense: a loss of 5, written ``5`` or ``(5)``, is
    −5."""
    return -abs(number) if figure.claim.sense in _NEGATIVE else number


def turned(old: Figure, new: Figure) -> str:
    """Say how a measure turned round, ``"from loss to income"``; nothing where it did not.

    It did where the senses are opposite, whatever the values, or where the values have opposite signs.
    """
    one, other = old.value, new.value
    if old.kind not in _SIGNED or not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return ""
    senses = old.claim.sense, new.claim.sense
    if senses[0] is not Sense.NONE and senses[0].opposite is senses[1]:
        if not same_measure(old.claim, new.claim):
            return ""
        return f"from {senses[0]} to {senses[1]}"
    if one.number * other.number >= 0 or any(sense in _NEGATIVE for sense in senses):
        return ""
    return "from below zero to above it" if one.number < 0 else "from above zero to below it"
