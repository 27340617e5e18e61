"""``at least 5,000``, ``4% or more``: a value with the words that make of it a bound.

"5,000 → 6,000" reads as growth by a fifth where the filings say "at least 5,000" and "at most 6,000". So
every face prints a value with its bound, in the filing's own words where it has any. Only ``approximately``,
``around``, ``roughly`` and the like are all told as ``about``: they are one bound, and this leaves the
columns room. ``almost 60%`` is none of them: it says on which side of 60% the value is.
"""

from __future__ import annotations

from viewer.figures.claim import ALMOST, Bound, Relation

_RELATIONS = {
    Relation.EQUAL: "",
    Relation.ABOUT: "about",
    Relation.LESS: "less than",
    Relation.AT_MOST: "at most",
    Relation.MORE: "more than",
    Relation.AT_LEAST: "at least",
}
"""For bounds that a verb tells: ``may not exceed 4%`` is ``at most 4%``."""
_AFTERWARDS = ("or ", "and ", "+")
"""How the words of a bound begin that stands after its figure: ``or more``, ``and above``, ``5,000+``."""


def bound_words(bound: Bound) -> str:
    """Return a bound in words, mostly the filing's own where it has any; nothing for an exact value."""
    if bound.relation is Relation.EQUAL:
        return ""
    own = "" if bound.relation is Relation.ABOUT and bound.words not in ALMOST else bound.words
    return own or _RELATIONS[bound.relation]


def with_bound(text: str, bound: Bound) -> str:
    """Return a figure's text with its bound, unless the text says it itself."""
    words = bound_words(bound)
    if not words or words in text.lower():
        return text
    if not words.startswith(_AFTERWARDS):
        return f"{words} {text}"
    return text + words if words == "+" else f"{text} {words}"
