"""``approximately``, ``more than``, ``or more``: what softens a figure, told apart from the figure itself."""

from __future__ import annotations

import re

from viewer.comparison.figures.draft import Draft

_BEFORE = (
    "approximately|about|around|roughly|nearly|almost|not more than|no more than|"
    "not less than|no less than|slightly more than|slightly less than|more than|less than|fewer than|greater than|"
    "higher than|lower than|just over|just under|well over|over|under|up to|at least|at most|as many as|as much as|as few as|"
    "as little as|in excess of|a maximum of|a minimum of|an estimated|an aggregate of|only|exceeding|below|"
    "above|close to"
)
_QUALIFIER = re.compile(rf"(?:^|[\s(])({_BEFORE})\s?$", re.IGNORECASE)
_AFTERWARDS = re.compile(r"\s(or more|or less|or fewer|or greater|or higher|or lower)\b(?!\s\w+ly\b)")
_REACH = 28


def qualifier_of(text: str, draft: Draft) -> str:
    """``"approximately"``, ``"more than"``, ``"or more"`` …, or nothing."""
    match = _QUALIFIER.search(text[max(0, draft.start - _REACH) : draft.start])
    if match is not None:
        return match[1].lower()
    match = _AFTERWARDS.match(text, draft.end)
    return match[1] if match is not None else ""


def without_qualifier(before: str) -> str:
    """The text before a figure, less the qualifier that closes it."""
    match = _QUALIFIER.search(before)
    return before[: match.start(1)] if match is not None else before
