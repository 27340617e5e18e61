"""``eight``, ``1,600``, ``15.1 billion``, ``twenty-five``: numerals as they are written, and their values.

Values are exact decimals until the very end, so that ¥15.1 billion is 15100000000 and not 15099999999.99.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from viewer.language import number_words
from viewer.language.number_words import ORDINALS, TENS, UNITS, WORD_VALUES

SCALES = {
    **number_words.SCALES,
    **dict.fromkeys(("k",), Decimal(10**3)),
    **dict.fromkeys(("mn", "mm", "m"), Decimal(10**6)),
    **dict.fromkeys(("bn", "b"), Decimal(10**9)),
    **dict.fromkeys(("tn", "t"), Decimal(10**12)),
}
"""What a scale word or its short form multiplies by, in small letters."""


def _either_case(words: Sequence[str]) -> str:
    """Alternation of words that may begin a sentence: ``[Oo]ne|[Tt]wo``; longest first."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in ordered)


RANKS = _either_case(ORDINALS[1:])
"""Ordinals in words; ``first`` is left out: it seldom ranks."""
_SMALL = rf"(?:(?:{_either_case(TENS)})(?:[- ](?:{'|'.join(UNITS[1:10])})\b)?|(?:{_either_case(UNITS)}))"
_HUNDRED = rf"[ -]hundred(?:(?: and)? {_SMALL})?"
_BEYOND = rf"(?:(?:,| and)? (?:{_SMALL}|[Aa])(?:{_HUNDRED})?(?<![Aa]))?"
"""What follows ``thousand``. No numeral ends in an a, so what does is an article that opened none."""
SPELLED = (
    rf"(?:(?:{_SMALL}|[Aa])(?: [Dd]ozen|(?:{_HUNDRED})?(?: thousand{_BEYOND})?(?<![Aa]))|[Dd]ozen"
    r"|[Aa](?= (?:[mb]|tr)illion\b))"
)
"""A number in words. A scale after it (``two million``) is left to the grammar, as after digits."""

INTEGER = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d\d){1,12},\d{3}(?!\d)|\d+)"
"""Digits in threes, or in crore and lakh: ``12,34,567``. More than a dozen pairs are no number: in a list of
thousands, each would be looked at once for every number before it."""
NUMERAL = rf"(?>{INTEGER}(?:\.\d+)*)"
"""Digits as English prints them. Two points (``1.5.6``) are let through, to be told as a fault."""
DOUBTFUL = (
    r"(?>(?=[\d.,]*[Ool])(?:[Ool](?=[.,]?\d)[.,]?)?\d"
    r"(?:\d|[,.](?=[\dOol])|[Oo](?=[\dOo.,%])|O\b|l(?=[\d.,]))*)"
)
"""Digits among which letters may stand for 0 and 1."""
LONGEST = 24
"""Digits that a number may have at most, decimals included: chosen far beyond any amount reported, and
below 28, the digits that ``decimal`` keeps of a result. So each value is exact, and a float and a percentage
can be made of it."""
TOO_LONG = re.compile(rf"(?:[\dOol][,.]?){{{LONGEST + 1}}}")
"""A run of digits that is no number of a filing: a key, a fingerprint, a rule that was read as noughts."""
SCALE_WORD = r"(?:hundred|thousand|million|billion|trillion|crore|lakh)s?"
SCALE_SHORT = r"(?:bn|mn|mm|MM|tn|[kKmMbBT])"

_SPLIT = re.compile(r"[ ,-]+")
LETTERS_FOR_DIGITS = str.maketrans("Ool", "001")


def digits(text: str) -> Decimal:
    """Value of a numeral: ``"1,600"`` is 1600, ``".5"`` is 0.5. A second point is dropped."""
    whole, _, fraction = text.replace(",", "").partition(".")
    return Decimal(f"{whole or 0}.{fraction.replace('.', '') or 0}")


def spelled(text: str) -> Decimal:
    """Value of a number in words: ``"one hundred and five"`` is 105.

    Raises:
        KeyError: a word is no number.
    """
    total = group = 0
    for word in _SPLIT.split(text.lower()):
        if word == "and":
            continue
        if word == "hundred":
            group = max(group, 1) * 100
        elif word == "thousand":
            total, group = total + max(group, 1) * 1000, 0
        elif word == "dozen":
            group = max(group, 1) * 12
        else:
            group += WORD_VALUES[word]
    return Decimal(total + group)


def scale(word: str | None) -> Decimal:
    """Factor of a scale word (``"billion"``, ``"bn"``), 1 for none."""
    if not word:
        return Decimal(1)
    key = word.lower()
    return SCALES[key if key in SCALES else key.removesuffix("s")]
