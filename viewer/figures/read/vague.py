"""``mid-single-digit growth``, ``tens of millions of dollars``: magnitudes that are told by their ends."""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.figures.model import FigureKind
from viewer.figures.read import money
from viewer.figures.read.draft import FigureDraft
from viewer.figures.values import Percentage, Spread

Token = re.Match[str]

_GRADES = {
    "low": (0, 1), "lower": (0, 1), "mid": (1, 2), "middle": (1, 2), "high": (2, 3), "upper": (2, 3),
}  # fmt: skip
"""Which thirds of a range of digits: the first, the second, the last."""
_MANY = {
    "tens": 10, "dozens": 12, "hundreds": 10**2, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
}  # fmt: skip
_OF = {"thousands": 10**3, "millions": 10**6, "billions": 10**9, "trillions": 10**12}
_UP_TO = 10
"""``hundreds`` are less than a thousand: who means more says so."""
_DIGITS = {"single": (1, 9), "double": (10, 99), "triple": (100, 999)}
FIRST_WORDS = (*_GRADES, *_DIGITS, *_MANY)

_GRADE = r"(?:[Ll]ow|[Ll]ower|[Mm]id|[Mm]iddle|[Hh]igh|[Uu]pper)"
PATTERN = (
    rf"(?:(?:(?P<grade>{_GRADE})(?:[- ]to[- ](?P<grade_to>(?:mid|high|upper)))?[- ])?"
    r"(?P<digits>[Ss]ingle|[Dd]ouble|[Tt]riple)[- ][Dd]igits?\b(?!\scode)"
    r"|(?P<many>[Tt]ens|[Dd]ozens|[Hh]undreds|[Tt]housands|[Mm]illions|[Bb]illions)"
    r"(?:\sof\s(?P<of_many>thousands|millions|billions|trillions))?(?=\sof\s[A-Za-z])"
    rf"(?:\sof\s(?P<many_name>{money.NAME})\b)?)"
)
_COUNTED = re.compile(r"\s(?:numbers?|millions?|billions?|counts?)\b")
_OF_US = re.compile(r"\sof\s(?:them|us|these|those|which|whom)\b")
_THIRDS = 3
"""Low, mid and high are so many parts of a range of digits."""


def read_vague(match: Token) -> FigureDraft | None:
    """``mid-single-digit`` is 4 to 6 percent, ``tens of millions of dollars`` 10 to 100 million of them."""
    start, end = match.span("vague")
    if match["digits"]:
        after = match.string[end : end + 12]
        unit = None if _COUNTED.match(after) else Percentage.PERCENT
        low, high = _thirds(*_DIGITS[match["digits"].lower()], match["grade"], match["grade_to"])
    else:
        if _OF_US.match(match.string, end):
            return None
        scale = Decimal(_MANY[match["many"].lower()] * _OF.get((match["of_many"] or "").lower(), 1))
        low, high = scale, scale * _UP_TO
        unit = money.currency(match["many_name"]) if match["many_name"] else None
    return FigureDraft(FigureKind.RANGE, start, end, Spread(low, high, unit), unit, bare=False)


def _thirds(least: int, most: int, grade: str | None, grade_to: str | None) -> tuple[Decimal, Decimal]:
    """The ends of a range of digits, or of the thirds of it that are told: low ones are 1 to 3."""
    if grade is None:
        return Decimal(least), Decimal(most)
    first = _GRADES[grade.lower()][0]
    last = _GRADES[(grade_to or grade).lower()][1]
    step = (most - least + 1) // _THIRDS
    return Decimal(least + first * step), Decimal(least + last * step - 1)
