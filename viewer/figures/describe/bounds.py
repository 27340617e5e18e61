"""``approximately``, ``more than``, ``up to``, ``or more``: the words that make of a figure a bound."""

from __future__ import annotations

import re

from viewer.figures.claim import EXACT, Bound, Relation
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.read.draft import FigureDraft

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


_RELATIONS = {
    Relation.ABOUT: (
        "approximately", "about", "around", "roughly", "nearly", "almost", "close to", "an estimated",
    ),
    Relation.LESS: (
        "below", "under", "less than", "fewer than", "lower than", "just under", "slightly less than",
    ),
    Relation.AT_MOST: (
        "up to", "at most", "a maximum of", "not more than", "no more than", "as many as", "as much as",
        "or less", "or fewer", "or lower",
    ),
    Relation.MORE: (
        "exceeding", "above", "over", "more than", "greater than", "higher than", "in excess of", "just over",
        "well over", "slightly more than",
    ),
    Relation.AT_LEAST: (
        "at least", "a minimum of", "not less than", "no less than", "as few as", "as little as", "or more",
        "or greater", "or higher",
    ),
    Relation.EQUAL: ("only", "an aggregate of"),
}  # fmt: skip
_BOUNDS = {words: Bound(relation, words) for relation, listed in _RELATIONS.items() for words in listed}


def bound_of(text: str, draft: FigureDraft) -> Bound:
    """Return how exactly a figure is told, by the words right before it or right after it."""
    match = _QUALIFIER.search(text[max(0, draft.start - DESCRIBING.bound_reach) : draft.start])
    if match is None:
        match = _AFTERWARDS.match(text, draft.end)
    if match is None:
        return EXACT
    words = match[1].lower()
    # White space among the words may be a line end, which is kept for display.
    return _BOUNDS.get(words) or Bound(_BOUNDS[" ".join(words.split())].relation, words)


def without_qualifier(before: str) -> str:
    """The text before a figure, less the qualifier that closes it."""
    match = _QUALIFIER.search(before)
    return before[: match.start(1)] if match is not None else before
