"""``mid-single-digit growth``, ``tens of millions of dollars``: magnitudes that are told by their ends."""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.figures.model import FigureKind
from viewer.figures.read import money, numbers
from viewer.figures.read.draft import FigureDraft
from viewer.figures.values import Percentage, Spread
from viewer.language import number_words

Token = re.Match[str]

_GRADES = {
    "low": (0, 1), "lower": (0, 1), "mid": (1, 2), "middle": (1, 2), "high": (2, 3), "upper": (2, 3),
}  # fmt: skip
"""Which thirds of a range of digits: the first, the second, the last."""
_MANY = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 10**2, "thousands": 10**3, "millions": 10**6,
    "billions": 10**9,
}  # fmt: skip
_OF = {"thousands": 10**3, "millions": 10**6, "billions": 10**9, "trillions": 10**12}
_UP_TO = 10
"""``hundreds`` are less than a thousand: who means more says so."""
_DIGITS = {"single": (1, 9), "double": (10, 99), "triple": (100, 999)}
_TEENS = (13, 18)
"""``thirteen`` to ``eighteen``, so that low, mid and high ones are as many."""
_DECADES = {word: 10 * place for place, word in enumerate(
    ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"), start=2
)}  # fmt: skip
"""What ends in ten numbers that are told by their grade."""
_OF_A_DECADE = {
    "low": (0, 3),
    "lower": (0, 3),
    "mid": (4, 6),
    "middle": (4, 6),
    "high": (7, 9),
    "upper": (7, 9),
}
"""Last digits of the low, the mid and the high numbers of ten: ``mid-thirties`` are 34 to 36."""
_TEN = 10
_SEVERAL = (2, 10)
"""``several hundred`` are two hundred or more, and less than a thousand."""
FIRST_WORDS = (*_GRADES, *_DIGITS, *_MANY, "several", "few ", *number_words.UNITS[3:10])
"""What one of them may begin with; the last are of ``seven-figure``."""

_FIGURES = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in number_words.UNITS[3:10])
"""How many digits an amount has: ``a seven-figure loan``."""
_GRADE = r"(?:[Ll]ow|[Ll]ower|[Mm]id|[Mm]iddle|[Hh]igh|[Uu]pper)"
PATTERN = (
    rf"(?:(?:(?P<grade>{_GRADE})(?:-?[- ]to[- ](?P<grade_to>(?:mid|high|upper)))?[- ])?"
    r"(?P<digits>[Ss]ingle|[Dd]ouble|[Tt]riple)[- ][Dd]igits?\b(?!\scode)"
    r"(?:[- ](?P<digits_of>thousands?|millions?|billions?)\b"
    rf"(?:\s(?:of\s)?(?P<digits_name>{money.NAME})\b)?)?"
    rf"|(?P<grade_decade>{_GRADE})[- ](?P<decade>{'|'.join(_DECADES)}|[2-9]0['’]?s)\b"
    r"(?P<decade_percent>\s?(?:%|percent\b|per\scent\b))?"
    rf"|(?P<figures>{_FIGURES})[- ](?:[Ff]igure\b(?!\s\d)"
    r"|figures\b(?=[.,;]|\s(?:sum|amount|and|or|in|for)\b))"
    rf"|(?P<grade_teens>{_GRADE})(?:-?[- ]to[- ](?P<grade_teens_to>mid|high|upper))?[- ][Tt]eens\b"
    r"|(?:[Ss]everal|(?<=\b[Aa]\s)few)"
    r"\s(?P<several>(?:hundred|thousand|million|billion)(?:\s(?:thousand|million|billion))?)\b"
    rf"(?:\s(?P<several_name>{money.NAME})\b)?"
    rf"|(?:(?P<grade_many>{_GRADE})[- ])?"
    r"(?P<many>[Tt]ens|[Dd]ozens|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions|[Ss]cores)"
    r"(?:\sof\s(?P<of_many>thousands|millions|billions|trillions))?(?=\sof\s[A-Za-z])"
    rf"(?:\sof\s(?P<many_name>{money.NAME})\b)?)"
)
_COUNTED = re.compile(r"\s(?:numbers?|millions?|billions?|counts?)\b")
_OF_US = re.compile(r"\sof\s(?:them|us|these|those|which|whom)\b")
_TOLD_IN = re.compile(r"(?:^|[(|,:]\s?|(?:expressed|stated|presented|amounts)\s)in\s$", re.IGNORECASE)
_THIRDS = 3
"""Low, mid and high are so many parts of a range of digits."""


def read_vague(match: Token) -> FigureDraft | None:
    """``mid-single-digit`` is 4 to 6 percent, ``tens of millions of dollars`` 10 to 100 million of them."""
    start, end = match.span("vague")
    if match["many"] and (_OF_US.match(match.string, end) or _heads_a_table(match)):
        return None
    low, high = _ends(match)
    name = match["many_name"] or match["several_name"] or match["digits_name"]
    unit = money.currency(name) if name else None
    bare_digits = match["digits"] and not match["digits_of"] and not _COUNTED.match(match.string, end)
    if match["grade_teens"] or bare_digits or match["decade_percent"]:
        unit = Percentage.PERCENT
    return FigureDraft(FigureKind.RANGE, start, end, Spread(low, high, unit), unit, bare=False)


def _heads_a_table(match: Token) -> bool:
    """``(in thousands of euros)``: what the amounts below are told in."""
    before = match.string[max(0, match.start() - len("expressed in ")) : match.start()]
    return match["many_name"] is not None and _TOLD_IN.search(before) is not None


def _ends(match: Token) -> tuple[Decimal, Decimal]:
    """The least and the most that the words may mean."""
    if match["grade_teens"]:
        return _thirds(*_TEENS, match["grade_teens"], match["grade_teens_to"])
    if match["digits"]:
        low, high = _thirds(*_DIGITS[match["digits"].lower()], match["grade"], match["grade_to"])
        factor = numbers.scale(match["digits_of"])
        return low * factor, high * factor
    if match["decade"]:
        return _of_a_decade(match["decade"], match["grade_decade"])
    if match["figures"]:
        places = number_words.WORD_VALUES[match["figures"].lower()]
        return Decimal(_TEN ** (places - 1)), Decimal(_TEN**places)
    return _of_many(match)


def _of_a_decade(told: str, grade: str) -> tuple[Decimal, Decimal]:
    """``mid-thirties`` and ``mid-30s`` are 34 to 36."""
    tens = _DECADES[told] if told in _DECADES else int(told[0]) * _TEN
    least, most = _OF_A_DECADE[grade.lower()]
    return Decimal(tens + least), Decimal(tens + most)


def _of_many(match: Token) -> tuple[Decimal, Decimal]:
    """``several hundred``, ``tens of millions``, ``low hundreds``."""
    if match["several"]:
        scale = numbers.scale(match["several"])
        return scale * _SEVERAL[0], scale * _SEVERAL[1]
    scale = Decimal(_MANY[match["many"].lower()] * _OF.get((match["of_many"] or "").lower(), 1))
    if match["grade_many"]:
        first, last = _GRADES[match["grade_many"].lower()]
        return scale * (1 + _THIRDS * first), scale * (1 + _THIRDS * last)
    return scale, scale * _UP_TO


def _thirds(least: int, most: int, grade: str | None, grade_to: str | None) -> tuple[Decimal, Decimal]:
    """The ends of a range of digits, or of the thirds of it that are told: low ones are 1 to 3."""
    if grade is None:
        return Decimal(least), Decimal(most)
    first = _GRADES[grade.lower()][0]
    last = _GRADES[(grade_to or grade).lower()][1]
    step = (most - least + 1) // _THIRDS
    return Decimal(least + first * step), Decimal(least + last * step - 1)
