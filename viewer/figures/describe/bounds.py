"""``approximately``, ``more than``, ``may not exceed``: the words that make of a figure a bound."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from viewer.figures.claim import EXACT, Bound, Relation
from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.kinds import FigureKind
from viewer.figures.read.draft import FigureDraft

_BEFORE = {
    Relation.ABOUT: (
        "approximately", "about", "around", "roughly", "nearly", "almost", "close to", "an estimated",
        "circa", "some", "on the order of", "in the region of",
    ),
    Relation.LESS: (
        "below", "under", "less than", "fewer than", "lower than", "smaller than", "just under", "well under",
        "well below", "slightly less than", "slightly below",
    ),
    Relation.AT_MOST: (
        "up to", "at most", "a maximum of", "the maximum of", "not more than", "no more than", "as many as",
        "as much as", "as high as", "not greater than", "no greater than", "no higher than",
        "at or below",
        "less than or equal to", "equal to or less than", "limited to", "capped at", "not to exceed",
    ),
    Relation.MORE: (
        "exceeding", "above", "over", "more than", "greater than", "higher than", "larger than",
        "in excess of", "just over", "well over", "well above", "slightly more than", "slightly above",
        "upwards of",
    ),
    Relation.AT_LEAST: (
        "at least", "a minimum of", "the minimum of", "not less than", "no less than", "not fewer than",
        "no fewer than", "not lower than", "no lower than", "as few as", "as little as", "as low as",
        "at or above", "greater than or equal to", "equal to or greater than",
    ),
    Relation.EQUAL: ("only", "an aggregate of"),
}  # fmt: skip
_AFTER = {
    Relation.AT_LEAST: (
        "or more",
        "or greater",
        "or higher",
        "or longer",
        "or above",
        "or over",
        "and above",
    ),
    Relation.AT_MOST: ("or less", "or fewer", "or lower", "or shorter", "or below", "or under"),
}
_SIGNS = {
    "~": Relation.ABOUT, "≈": Relation.ABOUT, "c.": Relation.ABOUT, "ca.": Relation.ABOUT,
    "approx.": Relation.ABOUT,
    "<": Relation.LESS, ">": Relation.MORE, "≤": Relation.AT_MOST, "≥": Relation.AT_LEAST,
}  # fmt: skip
_SIGN_ENDS = tuple("~≈<>≤≥.")
_NEGATED = {Relation.MORE: Relation.AT_MOST, Relation.LESS: Relation.AT_LEAST}
"""What ``not exceeding`` and ``not below`` say."""


def _bounds(told: dict[Relation, tuple[str, ...]]) -> dict[str, Bound]:
    return {words: Bound(relation, words) for relation, listed in told.items() for words in listed}


def _any_of(listed: Iterable[str]) -> str:
    return "|".join(sorted(listed, key=len, reverse=True))


_BOUNDS_BEFORE, _BOUNDS_AFTER = _bounds(_BEFORE), _bounds(_AFTER)


def _closing(words: Iterable[str]) -> re.Pattern[str]:
    """Pattern of the bounds that close a text."""
    return re.compile(rf"(?:^|[\s(])({_any_of(words)})\s?$", re.IGNORECASE)


@cache
def _any_bound() -> re.Pattern[str]:
    """Pattern of all bounds that close a text."""
    return _closing(_BOUNDS_BEFORE)


_SIGN = re.compile(r"(?:^|[\s(])([~≈<>≤≥]|ca?\.|approx\.)\s?$", re.IGNORECASE)
_CLOSING = frozenset(words.rsplit(" ", 1)[-1] for words in _BOUNDS_BEFORE)
"""The last words of the bounds: a look at these spares a search at most figures."""


@cache
def _closing_with(last: str) -> tuple[re.Pattern[str], int]:
    """Pattern of the bounds that end in a word, and how far before the end of a text one may begin."""
    ending = [words for words in _BOUNDS_BEFORE if words.rsplit(" ", 1)[-1] == last]
    return _closing(ending), max(map(len, ending)) + len(" (\n")


_AFTERWARDS = re.compile(rf"\s({_any_of(_BOUNDS_AFTER)})\b(?!\s\w+ly\b)")
_AFTER_ITS_NOUN = re.compile(
    rf"\s[a-z]+\s({_any_of(_BOUNDS_AFTER)})(?=\s?[,.;)]|\s(?:of|in|per|for|from|to|on|at|and"
    r"|after|before|if|than|is|are|was|were|will|would|may|must|has|have|who|that|which)\b|$)"
)
"""``20 employees or more``, and not ``20 ships or more trucks``."""
_NOT = re.compile(
    r"\b(not|never|cannot|nor)\s(?:(?!(?:only|just|because|that|if|when|merely|simply|and|or|but)\b)[a-z]+\s){0,4}$",
    re.IGNORECASE,
)
"""``may not pay`` before ``more than 4%``: at most so much."""
_EXCEED = re.compile(
    r"(?P<denied>\b(?:not|never|cannot|nor)\s(?:to\s)?)?\b(?:exceed(?:s|ed)?|surpass(?:es|ed)?)\s$"
)
_NO_ONE = re.compile(
    r"\b(?:no|none of (?:our|the|its|their|these|those)|neither(?: of (?:our|the|its|their|these|those))?)\s"
    r"(?!(?:longer|later|more|less|fewer|assurances?|guarantees?|doubts?|certainty|evidence|reason|way)\b)"
    r"(?:(?!(?:and|but|that|which|who|while|as|doubts?)\b)[\w’'-]+\s){1,8}"
    r"(?:account(?:s|ed)? for|represent(?:s|ed)?|compris(?:es?|ed)|constitut(?:es?|ed)|contribut(?:es?|ed)"
    r"|generat(?:es?|ed)|provid(?:es?|ed)|ma[dk]es? up|own(?:s|ed)?|h[eo]lds?|purchase[sd]?"
    r"|exceed(?:s|ed)?|ha[sd])\s"
    r"(?:up\s)?$",
    re.IGNORECASE,
)
"""``no customer accounted for`` before ``more than 10%``: each had at most 10%."""
_NO_ONE_REACH = 120
"""Reach before a bound for ``no customer``: eight words and a verb."""
_OF_NO_ONE = {Relation.MORE: Relation.AT_MOST, Relation.AT_LEAST: Relation.LESS}
_EXTREME = re.compile(r"\b(?:(maximum)|minimum)\s(?:[a-z]+\s){1,3}(?:of|is|was|at)\s$", re.IGNORECASE)
"""``a minimum net worth of``: the noun says that the figure is a bound."""
_LASTS = re.compile(
    r"(?:^|\b(?:for|of|after|within|with|by|in|is|are|was|were|been|lasts|lasted|takes|took|at|well|just)\s)$"
)
"""Before ``over five years`` that is a bound. After an amount it says when: ``$5 over five years``."""
_EXTREME_AFTER = re.compile(r"\s(?:[a-z-]+\s){0,3}(?:(maximum)|minimum)\b(?!\sof\b)")
"""``a 15% global minimum tax``: the same of the noun behind the figure."""
_MORE, _NO_MORE = Bound(Relation.MORE), Bound(Relation.AT_MOST)
_NOUN_LEAST = Bound(Relation.AT_LEAST)
_PLUS = Bound(Relation.AT_LEAST, "+")


def bound_of(text: str, draft: FigureDraft) -> Bound:
    """Return how exactly a figure is told, by the words right before it or right after it.

    ``may not exceed 4%`` is a bound as well, though readers are not shown its verb as the figure's words.
    """
    bound = _told_beside(text, draft)
    if bound.relation not in _OF_NO_ONE or draft.kind in (FigureKind.DATE, FigureKind.PERIOD):
        return bound
    start = draft.start
    near = text[max(0, start - _NO_ONE_REACH) : start]
    if bound.words and near.rstrip().lower().endswith(bound.words):
        near = near.rstrip()[: -len(bound.words)]
    return Bound(_OF_NO_ONE[bound.relation]) if _NO_ONE.search(near) else bound


def _told_beside(text: str, draft: FigureDraft) -> Bound:
    before = text[max(0, draft.start - DESCRIBING.bound_reach) : draft.start]
    match = _qualifier(before)
    during = (
        match is not None
        and draft.kind is FigureKind.PERIOD
        and match[1].lower() == "over"
        and _LASTS.search(before, 0, match.start(1)) is None
    )
    if (
        match is not None
        and not during
        and not (match[1].lower() == "some" and draft.kind is FigureKind.DATE)
    ):
        bound = _bound(match[1])
        denied = _NOT.search(before, 0, match.start(1)) if bound.relation in _NEGATED else None
        if denied is not None:
            return Bound(_NEGATED[bound.relation], f"{denied[1].lower()} {bound.words}")
        return bound
    match = None
    if text.startswith(" ", draft.end):
        match = _AFTERWARDS.match(text, draft.end) or _AFTER_ITS_NOUN.match(text, draft.end)
    if match is not None:
        return _BOUNDS_AFTER[match[1]]
    if text.startswith("+", draft.end):
        return _PLUS
    bound = _told_otherwise(before)
    if (
        bound is EXACT
        and draft.kind is FigureKind.PERCENT
        and "imum" in text[draft.end : draft.end + DESCRIBING.phrase_reach]
    ):
        behind = _EXTREME_AFTER.match(text, draft.end)
        if behind is not None:
            return _NO_MORE if behind[1] else _NOUN_LEAST
    return bound


def _qualifier(before: str) -> re.Match[str] | None:
    """The words right before a figure that make it a bound. Odd letters may look like those of a word."""
    words = before[-DESCRIBING.bound_reach :].split()
    if not words:
        return None
    pattern, reach = _any_bound(), DESCRIBING.bound_reach
    if words[-1].isascii():
        last = words[-1].lower().strip("(")
        if last not in _CLOSING:
            return None
        pattern, reach = _closing_with(last)
    return pattern.search(before, max(0, len(before) - min(reach, DESCRIBING.bound_reach)))


def _told_otherwise(before: str) -> Bound:
    """The bound that a sign, a verb or a noun tells."""
    sign = _SIGN.search(before) if before.rstrip()[-1:] in _SIGN_ENDS else None
    if sign is not None:
        return Bound(_SIGNS[sign[1].lower()], sign[1].lower())
    exceeds = _EXCEED.search(before) if "exceed" in before or "surpass" in before else None
    if exceeds is not None:
        return _NO_MORE if exceeds["denied"] else _MORE
    extreme = _EXTREME.search(before) if "imum" in before.lower() else None
    if extreme is not None:
        return _NO_MORE if extreme[1] else _NOUN_LEAST
    return EXACT


def _bound(told: str) -> Bound:
    words = told.lower()
    # Letters that only look like those of a word, as a long s, are matched without regard to case.
    return _BOUNDS_BEFORE.get(words) or Bound(Relation.ABOUT, words)


def without_qualifier(before: str) -> str:
    """The text before a figure, less the qualifier that closes it."""
    match = _qualifier(before)
    if match is None and before.rstrip()[-1:] in _SIGN_ENDS:
        match = _SIGN.search(before)
    return before[: match.start(1)] if match is not None else before
