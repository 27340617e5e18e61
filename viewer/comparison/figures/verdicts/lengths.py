"""``1,310 days`` that became ``1,520 days``: how much longer, where both are told in one unit.

A month is no number of days, so nine months and 270 days are not compared.
"""

from __future__ import annotations

import re
from decimal import Decimal

_LENGTH = re.compile(r"(?P<lead>PT?)(?P<number>\d+(?:\.\d+)?)(?P<letter>[A-Z])")
_UNITS = {
    ("PT", "S"): "second",
    ("PT", "M"): "minute",
    ("PT", "H"): "hour",
    ("P", "D"): "day",
    ("P", "W"): "week",
    ("P", "M"): "month",
    ("P", "Y"): "year",
}


def length_of(value: object) -> tuple[Decimal, str] | None:
    """Return number and unit of a length of time in ISO 8601: ``"P7M"`` is 7 and ``"month"``; else None."""
    match = _LENGTH.fullmatch(str(value))
    if match is None:
        return None
    unit = _UNITS.get((match["lead"], match["letter"]))
    return (Decimal(match["number"]), unit) if unit is not None else None


_IN_WHOLES = {"minute": ("second", 60), "hour": ("second", 3600), "week": ("day", 7), "year": ("month", 12)}


def same_length(old: object, new: object) -> bool:
    """Tell whether two values are one period: ``"P12M"`` is ``"P1Y"``, but no number of days is a month."""
    if old == new:
        return True
    told = [length_of(old), length_of(new)]
    in_units = []
    for length in told:
        if length is None:
            return False
        number, unit = length
        smaller, factor = _IN_WHOLES.get(unit, (unit, 1))
        in_units.append((number * factor, smaller))
    return in_units[0] == in_units[1]
