"""Round numbers for the axis of a plot, and how they are written: ``0``, ``¥5 billion``, ``¥10 billion``.

The case: values from 15.6 to 16.5 billion. The axis need not begin at nought, or the two would look alike;
its lowest and highest numbers stand round and just outside them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal

from viewer.figures.model import Figure, FigureKind
from viewer.wording.figures import MINUS, percent_sign, symbol_of

MOST = 5
"""Numbers on an axis at most."""
_STEPS = (1, 2, 5, 10)
"""Round steps, times a power of ten."""
_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
"""Amounts from these sizes on are told in these words, as the filings do."""
_NEAR_NOUGHT = 2
"""Where the smallest value is less than so many times the spread of all, the axis begins at nought."""


def ticks(numbers: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Return at most :data:`MOST` round numbers, evenly apart, from below all to above them."""
    low, high = min(numbers), max(numbers)
    spread = high - low
    if not spread:
        spread = abs(high) or Decimal(1)
        low, high = low - spread / 2, high + spread / 2
        spread = high - low
    if 0 < low < _NEAR_NOUGHT * spread:
        low = Decimal(0)
    elif high < 0 and -high < _NEAR_NOUGHT * spread:
        high = Decimal(0)
    power = Decimal(10) ** ((high - low) / (MOST - 1)).adjusted()
    for step in (power * times * ten for ten in (1, 10) for times in _STEPS[:-1]):
        first, last = math.floor(low / step), math.ceil(high / step)
        if last - first < MOST:
            return tuple(step * number for number in range(first, last + 1))
    raise AssertionError("some step is wide enough")


def tick_words(number: Decimal, largest: Decimal, figure: Figure) -> str:
    """Return a number of the axis, in the scale of the largest and the unit of a figure of the series."""
    size, word = abs(number), ""
    if figure.kind in (FigureKind.MONEY, FigureKind.COUNT):
        scale, word = next((one for one in _SCALES if abs(largest) >= one[0]), (Decimal(1), ""))
        size /= scale
    # ``normalize`` writes 100 as 1E+2.
    told = f"{size.normalize():,f}"
    words = f"{told} {word}" if word and size else told
    if figure.kind is FigureKind.MONEY:
        words = f"{symbol_of(figure)}{words}"
    elif figure.kind is FigureKind.PERCENT:
        words += percent_sign(figure)
    return f"{MINUS}{words}" if number < 0 else words
