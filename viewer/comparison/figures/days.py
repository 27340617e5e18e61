"""``March 31, 2012``, ``fiscal 2012``, ``2010``, ``third quarter``: dates, from a match of the grammar."""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.comparison.figures import dates, numbers, references
from viewer.comparison.figures.amounts import LETTERS
from viewer.comparison.figures.draft import Draft
from viewer.comparison.model import FigureKind

Token = re.Match[str]

_BEFORE = 48
_PIVOT = 70
"""Years of two digits below it are of this century."""
_YEAR_NAMES = re.compile(r"\s[A-Z][a-z]+\b")
_YEAR_LEADS = re.compile(
    r"(?:\b(?:in|during|since|until|till|from|to|through|of|by|for|before|after|fiscal|year|years|ended|ending|and|or|"
    r"between|late|early|mid|of the|than|to|on|at|was|were|over)\s|[,(–-]\s?)$",
    re.IGNORECASE,
)
_AMENDED = re.compile(r"\s?,?\s\(?as (?:from time to time )?amended\b")
"""``the Convention on Load Lines of 1966 (as amended)``: the year is part of a law's name."""
_LISTED_NAME = re.compile(r"(?:19|20)\d\d\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)*,?\s(?:and|or)\s(?:the\s|our\s)?$")
"""``our 2003 Plan and`` before ``2010 Notes``."""
_COUNTED = re.compile(
    r"\s(?:employees|shares|customers|stores|people|persons|units|patents|locations|companies|members|times)\b"
)


def _full_year(digits: str) -> int:
    """``12`` is 2012, ``98`` is 1998."""
    year = int(digits)
    if year >= 100:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _date_parts(match: Token) -> tuple[int | None, int | None, int | None]:
    groups = {key: value for key, value in match.groupdict().items() if key.startswith("d_") and value}
    if "d_fiscal" in groups:
        return _full_year(groups["d_fiscal"]), None, None
    found: dict[str, str] = {key[2:].rstrip("123456"): value for key, value in groups.items()}
    year = _full_year(found["year"]) if "year" in found else None
    day = int(found["day"]) if "day" in found else None
    name = found.get("month")
    month = None if name is None else int(name) if name.isdigit() else dates.month_number(name)
    if match["d_month5"] and month is not None and day is not None and month > 12 >= day:
        month, day = day, month
    return year, month, day


def read_date(match: Token) -> Draft | None:
    """``March 31, 2012``, ``30 June 2012``, ``July 2007``, ``2012-03-31``, ``FY2012``, ``fiscal 2012``."""
    year, month, day = _date_parts(match)
    value = dates.iso(year, month, day)
    if value is None:
        return None
    return Draft(FigureKind.DATE, *match.span("date"), value, bare=False)


def read_year(match: Token) -> Draft | None:
    """``2010``, unless it counts something (``2000 employees``) or is part of a name (``2003 Plan``)."""
    text, (start, end) = match.string, match.span("year")
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _BEFORE]
    digits = match["year_digits"].replace("O", "0")
    led = _YEAR_LEADS.search(before) is not None
    if _YEAR_NAMES.match(after) and (not led or _LISTED_NAME.search(before)):
        return None
    if _COUNTED.match(after) and not led:
        return Draft(FigureKind.COUNT, start, end, Decimal(digits), mantissa=Decimal(digits))
    if references.numbers_a_list(before, digits, after) or _AMENDED.match(after):
        return None
    draft = Draft(FigureKind.DATE, start, end, digits, bare=False)
    if digits != match["year_digits"]:
        draft.suspect = f"“{match['year_digits']}”: {LETTERS}"
    return draft


def read_quarter(match: Token) -> Draft | None:
    """``third quarter`` of a year: ISO 8601 has none, so its value is ``Q3`` (``H2`` for a half)."""
    if match["quarter_digit"]:
        value = f"Q{match['quarter_digit']}"
    elif match["quarter_lead"]:
        value = match["quarter_lead"][::-1]
    elif match["quarter_word"] and match["quarter_word"].lower() == "last":
        value = "H2"
    else:
        number = numbers.ORDINALS[(match["quarter_word"] or match["quarter_listed"]).lower()]
        value = f"{'H' if match['quarter_unit'] == 'half' else 'Q'}{number}"
    return Draft(FigureKind.PERIOD, *match.span("quarter"), value, bare=False)
