"""``the 10 mills that we run`` and ``two of the 15 mills``: a whole, and a part of another whole.

The two count the same things, and the one never became the other.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Extent(StrEnum):
    """Whether a count is of some of the things told, or of all."""

    PART = "part"
    WHOLE = "whole"


_OF_THE = re.compile(r"\sof\s(?:the|our|its|their|these|those)\s")
_ALL = re.compile(
    r"\b(?:the|our|its|their|all|these|those)\s(?:first\s|total\s|other\s|remaining\s)?$", re.IGNORECASE
)
_REACH = len("those remaining ")


def extent_of(text: str, start: int, end: int) -> Extent | None:
    """Return which of the two the count at ``text[start:end]`` is told as; None where nothing tells."""
    if _OF_THE.match(text, end):
        return Extent.PART
    return Extent.WHOLE if _ALL.search(text, max(0, start - _REACH), start) else None


def are_apart(one: Extent | None, other: Extent | None) -> bool:
    """Tell whether the one is a part and the other a whole."""
    return one is not None and other is not None and one is not other
