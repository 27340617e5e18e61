"""``$13,500`` against ``$19,500 million``: what one unit of a printed numeral is worth.

It tells how far a figure was rounded, how another value would be printed in its place, and that an amount has
lost the scale that its counterpart has.
"""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.figures.model import Figure, FigureKind
from viewer.figures.read import numbers
from viewer.figures.read.thresholds import READING
from viewer.figures.values import Quantity, plain_number

_NUMERAL = re.compile(numbers.NUMERAL)
_OTHERWISE = re.compile(
    rf"{numbers.GLYPH}|\d[/\u2044]\d|\d(?:['’]|\s)\d{{3}}(?!\d)|\d\.\d{{3}}[.,]\d|\d,\d{{1,2}}(?!\d)|\sand\s"
)
"""What is not printed as English prints a number: ``12½``, ``816 000``, ``1.234,56``, ``5 and a half``."""
_LOST = (10**3, 10**6)
"""Scales that a filing leaves out where it counts in them throughout."""


def _scaled(figure: Figure) -> tuple[re.Match[str], Decimal] | None:
    """The numeral printed and what one of it is worth: 10**9 in ¥15.1 billion; None for numbers in words."""
    match = _NUMERAL.search(figure.text)
    two_numbers = figure.kind is FigureKind.RATIO and len(_NUMERAL.findall(figure.text)) > 1
    if (
        match is None
        or two_numbers
        or not isinstance(figure.value, Quantity)
        or _OTHERWISE.search(figure.text)
    ):
        return None
    mantissa = numbers.digits(match[0])
    return match, abs(figure.value.number / mantissa) if mantissa else Decimal(1)


def rounding(figure: Figure) -> Decimal:
    """The step of the last digit printed: 0.1 billion for ¥15.1 billion, 1 for 12,500."""
    scaled = _scaled(figure)
    return scaled[1] / Decimal(10) ** len(scaled[0][0].partition(".")[2]) if scaled else Decimal(0)


def written_like(figure: Figure, value: Decimal) -> str:
    """Another value in the notation of a figure: ``¥11.2 billion`` like ``¥11.8 billion``."""
    scaled = _scaled(figure)
    if scaled is None:
        return f"{plain_number(value):,}"
    match, scale = scaled
    number = f"{plain_number(round(value / scale, 6)):,}"
    return figure.text[: match.start()] + number + figure.text[match.end() :]


def without_its_scale(old: Figure, new: Figure) -> tuple[Figure, int] | None:
    """``$13,500`` against ``$19,500 million``: the amount that has lost its scale, and the scale; else None.

    A filing that counts in millions throughout may leave the word out, or lose it in a page of its own.
    """
    if old.kind is not FigureKind.MONEY or new.kind is not FigureKind.MONEY or old.unit != new.unit:
        return None
    scaled = _scaled(old), _scaled(new)
    if scaled[0] is None or scaled[1] is None:
        return None
    (first, of_old), (second, of_new) = scaled[0], scaled[1]
    bare, scale = (old, of_new) if of_old < of_new else (new, of_old)
    if min(of_old, of_new) != 1 or scale not in _LOST or bare.suspect:
        return None
    low, high = sorted(abs(numbers.digits(match[0])) for match in (first, second))
    grouped = "," in bare.text and "." not in bare.text
    return (bare, int(scale)) if grouped and low and high <= READING.scale_ratio * low else None
