"""``10⁶ neutrons``, ``5 × 10⁻³``: numbers told by a power of ten.

Raised digits behind a number are mostly the mark of a note. Behind a ten that is multiplied they are its
power, and so they are with a minus; behind a ten alone they may be either, so that reading is doubted and the
other one told. No filing has a thousand notes: ``10⁹⁹⁹`` is a power, too large to be read, and stays text.
"""

from __future__ import annotations

import re
from decimal import Decimal

from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
RAISED = re.compile(f"[{_RAISED}]")
_DIGITS = str.maketrans(f"{_RAISED}⁻", "0123456789-")
_LARGEST = 18
"""Exponent up to which a power is read: with six digits before it the value still has no more than a number
may."""
_TIMES = r"(?P<power_times>\d{1,4}(?:\.\d{1,4})?)\s?[×x·*]\s?"
PATTERN = (
    rf"{_TIMES}10(?P<power_of_many>⁻?[{_RAISED}]++)(?![\w{_RAISED}])"
    rf"|10(?:(?P<power_below_one>⁻[{_RAISED}]{{1,2}})"
    rf"|(?P<power_of_one>[³⁴⁵⁶⁷⁸⁹]|[{_RAISED}]{{2,}}+))(?![\w,⁾{_RAISED}])"
)
"""A ten alone with a raised 1 or 2 is ten with the mark of a note."""
_MARK_DIGITS = 2
"""Digits that the mark of a note has at most."""
STANDS = re.compile(rf"(?<![\w.,$€£¥])(?:{PATTERN})")


def read_power(match: re.Match[str]) -> FigureDraft | None:
    """The count that a power of ten tells; None for one beyond any number of a filing."""
    raised = match["power_of_many"] or match["power_below_one"] or match["power_of_one"]
    if len(raised.lstrip("⁻")) > _MARK_DIGITS:
        return None
    exponent = int(raised.translate(_DIGITS))
    if abs(exponent) > _LARGEST:
        return _ten(match) if match["power_of_one"] else None
    value = Decimal(f"{Decimal(match['power_times'] or 1).scaleb(exponent):f}")
    draft = FigureDraft(FigureKind.COUNT, *match.span("power"), value, mantissa=value)
    if match["power_of_one"]:
        draft.suspect = f"“{match[0]}”: the raised digit may be the mark of a note behind 10"
        draft.alternatives = [Decimal(10)]
    return draft


def _ten(match: re.Match[str]) -> FigureDraft:
    """``10²⁰``: ten with the mark of a note, or a number that no filing tells."""
    ten = Decimal(10)
    draft = FigureDraft(FigureKind.COUNT, *match.span("power"), ten, mantissa=ten)
    draft.suspect = f"“{match[0]}”: the raised digits may be a power of 10"
    return draft
