"""How a figure's change reads: "+¥11.0 billion", "+1.7 points", "+6", never "+11000000000.0".

The tooltips of the panes and the dock of figures say the same thing in the same words, so the words
live here, without Qt. A magnitude is given in the scale and with the decimals that the filings use.
"""

from __future__ import annotations

import math
import re
from decimal import Decimal

from viewer.comparison.model import QUIET_VERDICTS, FigureChange, FigureVerdict
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import Duration, Percentage, Quantity, TimeUnit, plain_number
from viewer.language.say import say, say_as, sayable
from viewer.wording.bounds import with_bound

MINUS = "\N{MINUS SIGN}"

_SCALES = {
    "trillion": 1e12,
    "billion": 1e9,
    "bn": 1e9,
    "million": 1e6,
    "mn": 1e6,
    "thousand": 1e3,
}
_SCALE = re.compile(r"\b(trillion|billion|bn|million|mn|thousand)\b", re.IGNORECASE)
_DECIMALS = re.compile(r"\d\.(\d+)(?![\d,])")
_FINEST_FRACTION = 3
"""Decimals that a written fraction is told with at most: ``12⅜%`` is 12.375%."""
_SURE_OF_RATIOS = 2
"""Decimals of the percent by which a ratio changed: a third is kept as 0.333333, so two of it are not +100%
to the last digit."""
_FINEST = 9
"""Decimals of a reading at most: a unit among billions."""
_SYMBOLS = {
    "AUD": "A$",
    "BRL": "R$",
    "CAD": "C$",
    "CNY": "RMB",
    "EUR": "€",
    "GBP": "£",
    "HKD": "HK$",
    "ILS": "₪",
    "INR": "₹",
    "JPY": "¥",
    "KRW": "₩",
    "SGD": "S$",
    "TWD": "NT$",
    "USD": "$",
}
_VERDICTS = sayable(
    {
        FigureVerdict.UNCHANGED: "unchanged",
        FigureVerdict.CHANGED: "changed",
        FigureVerdict.ADDED: "added",
        FigureVerdict.REMOVED: "removed",
        FigureVerdict.ROLLED_FORWARD: "rolled forward",
        FigureVerdict.RESCALED: "rescaled",
        FigureVerdict.RESTATED: "restated",
        FigureVerdict.NOT_ROLLED: "not rolled",
        FigureVerdict.REVERSED: "reversed",
        FigureVerdict.UNLIKE: "unlike",
        FigureVerdict.REQUALIFIED: "requalified",
    },
    "a verdict",
)
_LENGTHS = sayable(
    {
        TimeUnit.SECOND: ("{size} second", "{size} seconds"),
        TimeUnit.MINUTE: ("{size} minute", "{size} minutes"),
        TimeUnit.HOUR: ("{size} hour", "{size} hours"),
        TimeUnit.DAY: ("{size} day", "{size} days"),
        TimeUnit.WEEK: ("{size} week", "{size} weeks"),
        TimeUnit.MONTH: ("{size} month", "{size} months"),
        TimeUnit.YEAR: ("{size} year", "{size} years"),
    }
)
VERDICT_GLYPHS = {
    FigureVerdict.UNCHANGED: "=",
    FigureVerdict.CHANGED: "●",
    FigureVerdict.ADDED: "+",
    FigureVerdict.REMOVED: "−",
    FigureVerdict.ROLLED_FORWARD: "»",
    FigureVerdict.RESCALED: "≡",
    FigureVerdict.RESTATED: "≠",
    FigureVerdict.NOT_ROLLED: "‖",
    FigureVerdict.REVERSED: "±",
    FigureVerdict.UNLIKE: "◇",
    FigureVerdict.REQUALIFIED: "≶",
}
"""One sign for each verdict, so that colour is never the only thing that tells."""
VERDICT_ORDER = (
    FigureVerdict.REVERSED,
    FigureVerdict.CHANGED,
    FigureVerdict.REQUALIFIED,
    FigureVerdict.UNLIKE,
    FigureVerdict.RESTATED,
    FigureVerdict.NOT_ROLLED,
    FigureVerdict.ADDED,
    FigureVerdict.REMOVED,
    FigureVerdict.ROLLED_FORWARD,
    FigureVerdict.RESCALED,
    FigureVerdict.UNCHANGED,
)
"""In the order in which they are counted: what wants a look comes first."""
LOUD_VERDICTS = tuple(verdict for verdict in VERDICT_ORDER if verdict not in QUIET_VERDICTS)
QUIET_VERDICTS_IN_ORDER = tuple(verdict for verdict in VERDICT_ORDER if verdict in QUIET_VERDICTS)
VERDICT_MEANINGS = sayable(
    {
        FigureVerdict.UNCHANGED: "the same value in both filings",
        FigureVerdict.CHANGED: "both filings have it, with different values",
        FigureVerdict.ADDED: "only the new filing has it",
        FigureVerdict.REMOVED: "only the old filing has it",
        FigureVerdict.ROLLED_FORWARD: "a date or period that moved on with the reporting year",
        FigureVerdict.RESCALED: "the same value in another notation",
        FigureVerdict.RESTATED: "the same measure for the same period has another value",
        FigureVerdict.REVERSED: "the same measure turned round: income and loss, increase and decrease",
        FigureVerdict.UNLIKE: "the two measure different things: no difference between them has a meaning",
        FigureVerdict.REQUALIFIED: "the value stands, but not how it is bounded: up to, at least, more than",
        FigureVerdict.NOT_ROLLED: "stood still while what stands around it moved on: it may be out of date",
    }
)


def value_words(figure: Figure | None) -> str:
    """Return the figure as its filing has it, with its bound, on one line; nothing for no figure."""
    return with_bound(" ".join(figure.text.split()), figure.claim.bound) if figure is not None else ""


def read_words(figure: Figure | None) -> str:
    """Return the figure as its filing has it and, where that is doubtful, the value that was made of it.

    ``"90.7 billion (read as ¥0.7 billion)"``. Nothing is added where the characters say the same.
    """
    words, reading = value_words(figure), reading_words(figure)
    return f"{words} ({reading})" if reading else words


def reading_words(figure: Figure | None) -> str:
    """Return ``"read as ¥0.7 billion"``; nothing where the characters say the same or there is no doubt."""
    if figure is None or not figure.suspect:
        return ""
    reading = _reading(figure)
    same = "".join(reading.split()) == "".join(figure.text.split())
    return "" if same else say("read as {value}", value=reading)


def verdict_words(change: FigureChange) -> str:
    """Return what became of the figure: ``"changed"``, ``"rolled forward"`` …"""
    return words_of(change.verdict)


def verdict_name(verdict: FigureVerdict) -> str:
    """Return what a verdict is counted under, in any language the same."""
    return _VERDICTS[verdict]


def words_of(verdict: FigureVerdict) -> str:
    """Return a verdict as shown to the reader: ``"rolled forward"``."""
    return say_as("a verdict", _VERDICTS[verdict])


def delta_of(change: FigureChange) -> Decimal | None:
    """Return new less old; None where the two measure different things: it would say nothing."""
    return None if change.verdict is FigureVerdict.UNLIKE else change.delta


def percent_of(change: FigureChange) -> Decimal | None:
    """Return the relative change in percent; None where it has no meaning.

    It has none between things that are not alike, nor where an amount turned round: from a loss to an income
    no share of the loss leads.
    """
    turned = change.verdict in (FigureVerdict.UNLIKE, FigureVerdict.REVERSED) or _crosses_zero(change)
    return None if turned else change.percent


def _crosses_zero(change: FigureChange) -> bool:
    if change.old is None or change.new is None:
        return False
    before, after = change.old.figure.value, change.new.figure.value
    if not isinstance(before, Quantity) or not isinstance(after, Quantity):
        return False
    return before.number * after.number < 0


DOUBTED = "?"
"""Behind a difference that was reckoned from a doubtful reading: ``−50.0%?``."""


def delta_words(change: FigureChange) -> str:
    """Return new less old with its sign and unit; nothing where the difference has no meaning or is 0.

    A question mark stands behind it where a value is a guess: so is the difference.
    """
    words = _delta_words(change)
    return words + DOUBTED if words and change.in_doubt else words


def _delta_words(change: FigureChange) -> str:
    delta = delta_of(change)
    if not delta:
        return ""
    size, sign = plain_number(abs(delta)), MINUS if delta < 0 else "+"
    if change.kind in (FigureKind.DATE, FigureKind.PERIOD):
        return f"{sign}{_length(change, size)}"
    if change.kind is FigureKind.MONEY:
        return f"{sign}{_money(change, size)}"
    decimals = max(decimals_of(figure) for figure in _sides(change))
    if change.kind is FigureKind.PERCENT:
        return f"{sign}{_points(change, _number(size, decimals))}"
    return sign + _scaled(change, size)


def percent_sign(figure: Figure) -> str:
    """Return what follows the number of a percentage: ``"%"``, or ``" basis points"`` of such."""
    return "%" if figure.unit == Percentage.PERCENT else f" {figure.unit}"


def points_word(change: FigureChange) -> str:
    """Return what a difference of percentages is told in: ``"point"``, or ``"basis point"`` where both
    are."""
    bases = {figure.unit for figure in _sides(change)} == {Percentage.BASIS_POINTS}
    return "basis point" if bases else "point"


def _points(change: FigureChange, size: str) -> str:
    if points_word(change) == "basis point":
        return say("{size} basis point" if size == "1" else "{size} basis points", size=size)
    return say("{size} point" if size == "1" else "{size} points", size=size)


def percent_words(change: FigureChange) -> str:
    """Return the relative change, ``"+72.8%"``; nothing for percentages, whose change is in points.

    ``"−50.0%?"`` where a value is a guess.
    """
    percent = percent_of(change)
    if not percent or change.kind is FigureKind.PERCENT:
        return ""
    size, sign = float(abs(percent)), MINUS if percent < 0 else "+"
    if change.kind is FigureKind.RATIO and size >= 1:
        size = round(size, _SURE_OF_RATIOS)
    # Nor is 99.96% told as all of it: what is left, like what moved, shows in its first digit.
    seen = abs(100 - size) if 0 < abs(100 - size) < 0.05 else size
    decimals = 1 if seen >= 0.05 else min(6, -math.floor(math.log10(seen)))
    return f"{sign}{size:,.{decimals}f}%{DOUBTED if change.in_doubt else ''}"


def headline_words(change: FigureChange) -> str:
    """Return both values, ``"¥15.1 billion → ¥26.1 billion"``, or the one there is."""
    sides = [value_words(side.figure) for side in (change.old, change.new) if side is not None]
    return " → ".join(sides)


def difference_words(change: FigureChange) -> str:
    """Return delta and percent, ``"+¥11.0 billion, +72.8%"``, as far as they have a meaning."""
    return ", ".join(words for words in (delta_words(change), percent_words(change)) if words)


def _reading(figure: Figure) -> str:
    """The value in the unit and the scale of the figure's own text."""
    if not isinstance(figure.value, Quantity):
        return figure.value.plain
    value = figure.value.plain
    scaled, found = abs(value) / _scale(figure), _SCALE.search(figure.text)
    size = _number(scaled, _FINEST, keep=min(decimals_of(figure), _FINEST))
    words = f"{size} {found[1].lower()}" if found else size
    if figure.kind is FigureKind.MONEY:
        words = symbol_of(figure) + words
    elif figure.kind is FigureKind.PERCENT:
        words += percent_sign(figure)
    return f"{MINUS}{words}" if value < 0 else words


def _sides(change: FigureChange) -> list[Figure]:
    return [side.figure for side in (change.new, change.old) if side is not None]


def decimals_of(figure: Figure) -> int:
    """Return the decimals of a figure in its scale: two of ``$40.00``, one of ``half a million``."""
    found = _DECIMALS.search(figure.text)
    written = found[1] if found else ""
    if not isinstance(figure.value, Quantity):
        return len(written)
    exact = _decimals_of_number(figure.value.number / Decimal(_scale(figure)))
    # Where the value has none, digits after a point are thousands (1.234) or noughts (40.00).
    return len(written) if (exact and written) or (not written.strip("0") and written) else exact


def _decimals_of_number(number: Decimal) -> int:
    """How many decimals tell a number, up to what a written fraction needs."""
    if number == number.to_integral_value():
        return 0
    told = f"{number:.{_FINEST_FRACTION}f}".rstrip("0")
    return len(told) - told.index(".") - 1


def _scale(figure: Figure) -> float:
    found = _SCALE.search(figure.text)
    return _SCALES[found[1].lower()] if found else 1.0


def _scaled(change: FigureChange, size: float) -> str:
    """The size in the scale of the newest figure, exact to the last digit that either figure shows."""
    figures = _sides(change)
    scale = _scale(figures[0])
    finest = min(_scale(figure) / 10 ** decimals_of(figure) for figure in figures)
    decimals = max(0, round(math.log10(scale / finest)))
    words = _number(size / scale, decimals, keep=decimals_of(figures[0]))
    found = _SCALE.search(figures[0].text)
    return f"{words} {found[1].lower()}" if found else words


def _money(change: FigureChange, size: float) -> str:
    return symbol_of(_sides(change)[0]) + _scaled(change, size)


def _length(change: FigureChange, size: float) -> str:
    """``"210 days"``, ``"1 month"``: in days for dates, in their own unit for periods."""
    value = _sides(change)[0].value
    unit = value.time_unit if isinstance(value, Duration) else TimeUnit.DAY
    one, many = _LENGTHS[unit]
    return say(one if size == 1 else many, size=_number(size, _FINEST, keep=0))


def symbol_of(figure: Figure) -> str:
    """Return the sign of a figure's currency, ``"¥"``, or its code and a blank where it has none."""
    unit = figure.unit or ""
    return _SYMBOLS.get(unit, f"{unit} " if unit else "")


def _number(size: float, decimals: int, keep: int | None = None) -> str:
    """Thousands grouped; trailing zeros cut down to ``keep`` decimals."""
    words = f"{size:,.{decimals}f}"
    least = decimals if keep is None else min(keep, decimals)
    while decimals > least and words.endswith("0"):
        words, decimals = words[:-1], decimals - 1
    return words.rstrip(".")
