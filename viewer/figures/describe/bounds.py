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


_NEGATED = {Relation.MORE: Relation.AT_MOST, Relation.LESS: Relation.AT_LEAST}
"""What ``not exceeding`` and ``not below`` say."""
_NOT = re.compile(r"\b(?:not|never|cannot)\s$")
_EXCEED = re.compile(r"(?P<denied>\b(?:not|never|cannot|nor)\s(?:to\s)?)?\bexceed(?:s|ed)?\s$")


def bound_of(text: str, draft: FigureDraft) -> Bound:
    """Return how exactly a figure is told, by the words right before it or right after it.

    ``may not exceed 4%`` is a bound as well, though readers are not shown its verb as the figure's words.
    """
    before = text[max(0, draft.start - DESCRIBING.bound_reach) : draft.start]
    match = _QUALIFIER.search(before)
    if match is not None:
        bound = _bound(match[1])
        denied = bound.relation in _NEGATED and _NOT.search(before, 0, match.start(1))
        return Bound(_NEGATED[bound.relation], bound.words) if denied else bound
    match = _AFTERWARDS.match(text, draft.end)
    if match is not None:
        return _bound(match[1])
    exceeds = _EXCEED.search(before) if "exceed" in before else None
    if exceeds is None:
        return EXACT
    return _NO_MORE if exceeds["denied"] else _MORE


_MORE, _NO_MORE = Bound(Relation.MORE), Bound(Relation.AT_MOST)


def _bound(told: str) -> Bound:
    words = told.lower()
    # Letters that only look like those of a word, as a long s, are matched without regard to case.
    return _BOUNDS.get(words) or Bound(Relation.ABOUT, words)


def without_qualifier(before: str) -> str:
    """The text before a figure, less the qualifier that closes it."""
    match = _QUALIFIER.search(before)
    return before[: match.start(1)] if match is not None else before
