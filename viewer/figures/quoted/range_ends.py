"""``we expect revenue of $90 million to $100 million``: which end of a range a figure is.

Where nothing else tells the two apart, the label does: ``We expect revenue (low)``.
"""

from __future__ import annotations

import re

from viewer.figures.quoted.sentence import FigureSentence, Standing

_TO = re.compile(
    r"(?:\s(?:per|a|an)\s\w{2,12})?\s?(?:\sto\s|[-–—])\s?(?:about\s|approximately\s)?(?:[A-Z]{2})?"
)
_MOVED = re.compile(
    r"\b(?:from|by|reduc|cut|rais|declin|decreas|increas|improv|lower|grew|rose|fell|moved|went)[a-z]*\s"
    r"(?:about\s|approximately\s)?$",
    re.IGNORECASE,
)
"""Before the first of two values of a move: ``rose from $5 to $6``, ``cut dues of $5 to $4``."""
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_LEAD = 24
"""Characters before a range in which a move is looked for."""


def end_of_range(sentence: FigureSentence, start: int) -> tuple[str, str]:
    """Return ``low`` or ``high`` and the text of the other end; nothing where a figure is in no range."""
    figures = [one for one in sentence.figures if one.in_the_way]
    at = next((index for index, one in enumerate(figures) if one.start == start), -1)
    for first in (at, at - 1):
        if at < 0 or not 0 <= first < len(figures) - 1:
            continue
        low, high = figures[first], figures[first + 1]
        if _is_range(sentence.text, low, high):
            other = high if first == at else low
            return ("low" if first == at else "high"), sentence.text[other.start : other.end]
    return "", ""


def _is_range(text: str, low: Standing, high: Standing) -> bool:
    if _TO.fullmatch(text, low.end, high.start) is None:
        return False
    if _MOVED.search(text, max(0, low.start - _LEAD), low.start) is not None:
        return False
    numbers = [_NUMBER.search(text, one.start, one.end) for one in (low, high)]
    values = [float(found[0].replace(",", "")) for found in numbers if found is not None]
    return len(values) == 2 and values[0] < values[1]
