"""``1,500``, ``1.500,5``, ``—``, ``no``, ``twenty-five``: numbers of tagged facts, by their formats.

Formats are those of the Transformation Registry (``ixt:num-dot-decimal``, in earlier ones
``ixt:numdotdecimal``) and the SEC's own (``ixt-sec:numwordsen``); a number without a format is written as
XML has it.
"""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.filings.facts.thresholds import FACTS
from viewer.language.number_words import WORD_VALUES
from viewer.language.remembered import remembered
from viewer.language.whole_numbers import whole_number

_PLAIN = re.compile(r"\d+(?:\.\d*)?|\.\d+", re.ASCII)
_DOT, _COMMA, _ZERO, _WORDS = "dot", "comma", "zero", "words"
_FORMATS = {
    "": _DOT,
    "numdotdecimal": _DOT,
    "numdotdecimalin": _DOT,
    "numdotdecimalapos": _DOT,
    "numcommadot": _DOT,
    "numspacedot": _DOT,
    "numcommadecimal": _COMMA,
    "numcommadecimalapos": _COMMA,
    "numdotcomma": _COMMA,
    "numspacecomma": _COMMA,
    "fixedzero": _ZERO,
    "zerodash": _ZERO,
    "numdash": _ZERO,
    "numwordsen": _WORDS,
}
"""What each format is read as, by its name without prefix and hyphens."""
_GROUPING = {_DOT: ",", _COMMA: "."}
_NOTHING = frozenset(("no", "none", "nil", "zero"))
_APOSTROPHES = str.maketrans("", "", "'’")


def number_of(text: str, form: str | None, scale: str | None, sign: str | None) -> Decimal | None:
    """Return the value of a fact; None for what is no number, or one beyond all bounds.

    Args:
        text: what stands between its tags.
        form: the name of its format, with prefix; None for none.
        scale: the power of ten that it is told in; None for none.
        sign: ``"-"`` for a value below zero.
    """
    mantissa = _mantissa(text, _read_as(form or ""))
    power = _power(scale, FACTS.scale) if scale else 0
    if mantissa is None or power is None:
        return None
    value = mantissa.scaleb(power) if power else mantissa
    return -value if sign == "-" else value


def decimals_of(text: str | None) -> int | None:
    """Return how many decimal places are right; None where all are: ``INF``, or nothing told."""
    return _power(text, FACTS.decimals) if text else None


@remembered(100)
def _read_as(form: str) -> str | None:
    return _FORMATS.get(form.rpartition(":")[2].replace("-", "").lower())


def _mantissa(text: str, read_as: str | None) -> Decimal | None:
    if read_as == _ZERO:
        return Decimal(0)
    if read_as == _WORDS:
        return _in_words(text)
    if read_as is None:
        return None
    plain = text.strip().replace(_GROUPING[read_as], "")
    if not plain.isdigit():
        plain = "".join(plain.split()).translate(_APOSTROPHES)
        if read_as == _COMMA:
            plain = plain.replace(",", ".")
    return Decimal(plain) if len(plain) <= FACTS.digits and _PLAIN.fullmatch(plain) else None


def _in_words(text: str) -> Decimal | None:
    """``eight``, ``twenty-five``; a longer number in words is none that statements have."""
    words = text.lower().replace("-", " ").split()
    if len(words) == 1 and words[0] in _NOTHING:
        return Decimal(0)
    if not 1 <= len(words) <= 2 or any(word not in WORD_VALUES for word in words):
        return None
    return Decimal(sum(WORD_VALUES[word] for word in words))


@remembered(1_000)
def _power(text: str, most: int) -> int | None:
    """A small whole number, below zero too."""
    size = whole_number(text.strip().removeprefix("-"))
    if size is None or size > most:
        return None
    return -size if text.strip().startswith("-") else size
