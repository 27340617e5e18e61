"""How a workbook shows a number: ``¥15,100,000,000``, ``77.8%``, ``+1.7 points``; the number stays itself.

The number formats are those of ECMA-376, part 1, 18.8.31. What comes from a filing, the name of a currency or
of what is counted, goes into a format in quotes only, without quotes of its own.
"""

from __future__ import annotations

from viewer.comparison.model import FigureChange
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Duration, plain_number
from viewer.wording.figures import decimals_of, delta_of, percent_sign, points_word, symbol_of

MOST_DECIMALS = 6
"""Decimals of a number shown in a workbook."""
_LONGEST_UNIT = 24
"""Characters of a unit in a number format."""


def value_format(figure: Figure) -> str:
    """Return the format for a figure's value."""
    digits = _digits(figure.value.plain)
    if figure.kind is FigureKind.MONEY:
        symbol = _quoted(symbol_of(figure))
        return f"{symbol}{digits};-{symbol}{digits}"
    if figure.kind is FigureKind.PERCENT:
        # Quoted, so that 77.8 is shown as 77.8% and not as 7780%.
        return f"{_fixed(decimals_of(figure))}{_quoted(percent_sign(figure))}"
    return digits


def delta_format(change: FigureChange) -> str:
    """Return the format for new less old, with its sign."""
    delta = delta_of(change)
    digits, before, after = _digits(plain_number(delta) if delta is not None else None), "", ""
    side = change.new or change.old
    assert side is not None
    if change.kind is FigureKind.MONEY:
        before = _quoted(symbol_of(side.figure))
    elif change.kind is FigureKind.PERCENT:
        digits = _fixed(max(decimals_of(one.figure) for one in (change.old, change.new) if one is not None))
        after = _quoted(f" {points_word(change)}s")
    elif change.kind is FigureKind.DATE:
        after = _quoted(" days")
    elif change.kind is FigureKind.PERIOD:
        value = side.figure.value
        after = _quoted(f" {value.time_unit}s") if isinstance(value, Duration) else ""
    return f"+{before}{digits}{after};-{before}{digits}{after};0"


def percent_format() -> str:
    """Return the format for a relative change in percent."""
    return '+#,##0.0"%";-#,##0.0"%";0"%"'


def _digits(value: object) -> str:
    """As many decimals as the number has, up to six."""
    if not isinstance(value, float) or value.is_integer():
        return "#,##0"
    decimals = len(f"{value:.{MOST_DECIMALS}f}".rstrip("0").partition(".")[2])
    return _fixed(decimals or MOST_DECIMALS)


def _fixed(decimals: int) -> str:
    decimals = min(decimals, MOST_DECIMALS)
    return "#,##0." + "0" * decimals if decimals else "#,##0"


def _quoted(words: str) -> str:
    words = "".join(char for char in words if char.isprintable() and char not in '"\\')[:_LONGEST_UNIT]
    return f'"{words}"' if words else ""
