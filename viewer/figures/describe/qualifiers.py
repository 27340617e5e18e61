"""``approximately``, ``more than``, ``or more``: what softens a figure, told apart from the figure itself."""

from __future__ import annotations

import re

from viewer.figures.read.draft import Draft

_BEFORE = "|".join(
    (
        "approximately|about|around|roughly|nearly|almost|only|exceeding|below|above|over|under|up to",
        "(?:not |no |slightly )?(?:more|less) than|(?:fewer|greater|higher|lower) than|in excess of|close to",
        "just over|just under|well over|at least|at most|as (?:many|much|few|little) as|an estimated",
        "an aggregate of|a maximum of|a minimum of",
    )
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
