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
    "dozen": Decimal(12),
    **dict.fromkeys(("k",), Decimal(10**3)),
    "lac": Decimal(10**5),
    "cr": Decimal(10**7),
    **dict.fromkeys(("mn", "mm", "m", "mln", "mil", "mio"), Decimal(10**6)),
    **dict.fromkeys(("bn", "b", "bln", "mrd"), Decimal(10**9)),
    **dict.fromkeys(("tn", "t", "trn"), Decimal(10**12)),
}
"""What a scale word or its short form multiplies by, in small letters."""


def _either_case(words: Sequence[str]) -> str:
    """Alternation of words that may begin a sentence: ``[Oo]ne|[Tt]wo``; longest first."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in ordered)


RANKS = _either_case(ORDINALS[1:])
"""Ordinals in words; ``first`` is left out: it seldom ranks."""
_SMALL = rf"(?:(?:{_either_case(TENS)})(?:[- ](?:{_either_case(UNITS[1:10])})\b)?|(?:{_either_case(UNITS)}))"
SMALL_WORD = f"(?:{_either_case(UNITS[1:13])}|[Tt]wenty|[Ff]ifty)"
"""What one counts on one's fingers, and the rounder numbers: ``two in five``."""
_HUNDRED = rf"[ -][Hh]undred(?:(?: and)? {_SMALL})?"
_BEYOND = rf"(?:(?:,| and)? (?:{_SMALL}|[Aa])(?:{_HUNDRED})?(?<![Aa]))?"
"""What follows ``thousand``. No numeral ends in an a, so what does is an article that opened none."""
SPELLED = (
    rf"(?:(?:{_SMALL}|[Aa])(?: [Dd]ozen|(?:{_HUNDRED})?(?: [Tt]housand{_BEYOND})?(?<![Aa]))|[Dd]ozen"
    r"|[Aa](?= (?:[mb]|tr)illion\b|[ -](?:year|month|week|day|decade) and a half\b| decade\b(?! ago\b)"
    rf"| (?:year|month|week) and (?:a|{'|'.join(UNITS[1:13])}|\d{{1,2}}) (?:month|week|day)s?\b)"
    r"|[Aa]n(?= hour and a half\b))"
)
"""A number in words. A scale after it (``two million``) is left to the grammar, as after digits."""
_DECIMALS = "|".join((*UNITS[:10], "oh"))
POINT = rf"(?: point(?: (?:{_DECIMALS})\b)+)?"
"""What a number in words goes on with: ``two point five``."""
_PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8,
    "tenth": 10,
}  # fmt: skip
PART_NAMES = "|".join(_PARTS)
AND_A_PART = (
    rf"(?:[ -]and[ -](?:(?:an?|one|two|three|four|five|seven|nine)[ -](?:{PART_NAMES})s?\b"
    r"(?![ -](?:part|person|quarter))"
    r"|(?:\d{1,2}|[Nn][Oo])/\d{1,3}\b))"
)
"""What makes a number mixed: ``two and a half``, ``one and three-quarters``, ``fifty and 25/100``."""
SMALLER = (
    rf"(?:,? (?:and )?{_SMALL}(?:{_HUNDRED})?(?: thousand{_BEYOND})?"
    r"(?! (?:million|billion|trillion|percent)\b)(?<![Aa]))"
)
"""What goes on a number beyond a scale: ``eleven million, two hundred fifty thousand``."""
PART = (
    r"(?:(?:[Oo]ne[ -]|[Aa] )?[Hh]alf|(?:(?:[Oo]ne|[Tt]hree)[ -]|[Aa] )?[Qq]uarters?"
    r"|(?:[Oo]ne|[Tt]hree)[ -]fourths?"
    r"|(?:[Oo]ne|[Tt]wo)[ -]thirds?|[Aa] third|(?:[Oo]ne|[Tt]hree|[Ff]ive|[Ss]even)[ -]eighths?"
    r"|(?<![\d./,])[1-7]/[248](?=\sof\s(?:an?|one|1)\b)|[½¼¾⅛⅜⅝⅞](?=\sof\s(?:an?|one|1)\b))"
)
"""A part of what is told next: ``half`` a million, ``three-quarters`` of one percent."""
GLYPHS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
"""Fractions that are one character, over and under the line."""
GLYPH = f"[{''.join(GLYPHS)}]"
WRITTEN_PART = r"(?:[1-9]|[1-6]\d)[/\u2044](?:2|3|4|5|8|16|32|64)(?![\d/])"
"""``1/4`` behind a whole number, as rates and shares are quoted: ``5 1/4%``."""

INTEGER = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d\d){1,12},\d{3}(?!\d)|\d+)"
"""Digits in threes, or in crore and lakh: ``12,34,567``. More than a dozen pairs are no number: in a list of
thousands, each would be looked at once for every number before it."""
NUMERAL = rf"(?>{INTEGER}(?:\.\d+)*)"
"""Digits as English prints them. Two points (``1.5.6``) are let through, to be told as a fault."""
DECIMAL_COMMA = r"(?:,\d{1,2}(?=\s?%))"
"""``12,5%`` in a filing that writes ``12.5%`` elsewhere: a comma that can be no other mark."""
_OVER_PERCENT = (
    r"[1-9]\d?[/\u2044]\d{1,3}(?=\s?(?:%|percent|per cent)|\s(?:mile|inch|cup|acre|hour|ton)(?:e?s)?\b)"
)
_BEHIND = rf"(?:\s?{GLYPH}|[\s-](?:{WRITTEN_PART}|\d{{1,2}}/\d{{1,2}}(?=\s?(?:%|per))))?"
MIXED = rf"{_OVER_PERCENT}|(?>{INTEGER}(?:{DECIMAL_COMMA}|(?:\.\d+)*){_BEHIND})|{GLYPH}"
"""A numeral with a fraction behind it, or a fraction alone: ``12½``, ``5 1/4``, ``¼``."""
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
_SCALE_WORD = (
    r"(?:[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Dd]ozen|[Cc]rore|[Ll]akh|[Ll]ac"
    r"|(?<=\d\s)[Cc]r)s?"
)
SCALE_WORD = rf"{_SCALE_WORD}(?:\s(?:thousand|million|billion|crore)s?\b)?"
"""A scale, or two: ``lakh crore``, ``hundred million``."""
SCALE_SHORT = r"(?:[Bb]n|BN|[Bb]ln|[Mm]n|[Mm]ln|[Mm](?:il|io)\b\.?(?!\s[A-Z])|[Mm]rd|mm|MM|tn|trn|[kKmMbBT])"

_BESIDE_A_PART = re.compile(r"[\s-]")
_SPLIT = re.compile(r"[ ,-]+")
LETTERS_FOR_DIGITS = str.maketrans("Ool", "001")


def mixed(text: str) -> tuple[str, Decimal]:
    """Part a numeral from its fraction: ``"12½"`` is ``"12"`` and 0.5, ``"5 1/4"`` is ``"5"`` and 0.25."""
    if text[-1] in GLYPHS:
        above, below = GLYPHS[text[-1]]
        return text[:-1].rstrip(), Decimal(above) / below
    if "/" not in text and "\u2044" not in text:
        return text, Decimal(0)
    *whole, part = _BESIDE_A_PART.split(text.replace("\u2044", "/"))
    return "".join(whole), over(part)


def over(text: str) -> Decimal:
    """Value of ``"25/100"``; that of ``"NO/100"``, and of anything over nought, is 0."""
    above, _, below = text.partition("/")
    return Decimal(above) / Decimal(below) if above.isdigit() and int(below) else Decimal(0)


def digits(text: str) -> Decimal:
    """Value of a numeral: ``"1,600"`` is 1600, ``".5"`` is 0.5. A second point is dropped."""
    whole, _, fraction = text.replace(",", "").partition(".")
    return Decimal(f"{whole or 0}.{fraction.replace('.', '') or 0}")


def spelled(text: str) -> Decimal:
    """Value of a number in words: ``"one hundred and five"`` is 105.

    Raises:
        KeyError: a word is no number.
    """
    whole, point, decimals = text.lower().partition(" point ")
    if point:
        places = "".join("0" if word == "oh" else str(WORD_VALUES[word]) for word in decimals.split())
        return spelled(whole) + Decimal(f"0.{places}")
    total = group = 0
    for word in _SPLIT.split(whole):
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
    factor = Decimal(1)
    for key in word.lower().replace(".", "").split():
        factor *= SCALES[key if key in SCALES else key.removesuffix("s")]
    return factor


def part(text: str) -> Decimal:
    """Value of a part in words: ``"three-quarters"`` is 0.75, ``"half"`` is 0.5."""
    if text[0] in GLYPHS or "/" in text:
        return over(text) if "/" in text else mixed(text)[1]
    *count, name = _SPLIT.split(text.lower())
    number = WORD_VALUES[count[-1]] if count else 1
    return Decimal(number) / _PARTS[name if name in _PARTS else name.removesuffix("s")]


def and_a_part(text: str) -> Decimal:
    """Value of what makes a number mixed: ``" and a half"`` is 0.5, ``" and 25/100"`` 0.25."""
    told = text.lstrip(" -").removeprefix("and").lstrip(" -")
    return over(told) if "/" in told else part(told)


def smaller(text: str) -> Decimal:
    """Value of what goes on a number beyond a scale: ``", two hundred fifty thousand"``."""
    return spelled(text.lstrip(" ,").removeprefix("and "))
