"""``at least 5,000`` and ``at most 5,000`` are one number and two claims: which way a bound leaves a value
open."""

from __future__ import annotations

from enum import StrEnum

from viewer.figures.claim import ALMOST, Bound, Relation


class Direction(StrEnum):
    """Which way a value may go beyond what is written."""

    NONE = "none"
    UP = "up"
    DOWN = "down"


_DIRECTIONS = {
    Relation.EQUAL: Direction.NONE,
    Relation.ABOUT: Direction.NONE,
    Relation.LESS: Direction.DOWN,
    Relation.AT_MOST: Direction.DOWN,
    Relation.MORE: Direction.UP,
    Relation.AT_LEAST: Direction.UP,
}
_WORDS = {
    Relation.EQUAL: "exactly",
    Relation.ABOUT: "about",
    Relation.LESS: "less than",
    Relation.AT_MOST: "not more than",
    Relation.MORE: "more than",
    Relation.AT_LEAST: "not less than",
}


def direction(bound: Bound) -> Direction:
    """Return which way a bound leaves its value open; about and exactly leave it where it is."""
    return _DIRECTIONS[bound.relation]


def bound_words(bound: Bound) -> str:
    """Return how a bound is told: in its own words, or in plain ones where a verb tells it."""
    return bound.words or _WORDS[bound.relation]


def requalified(old: Bound, new: Bound) -> str:
    """Say how the bound of one value changed; nothing where it stands, whatever its words.

    ``approximately``, ``about`` and ``roughly`` are one bound, so are ``only`` and no word at all. ``almost``
    is another one: it says on which side of the number the value is.
    """
    if old.relation is new.relation and (old.words in ALMOST) is (new.words in ALMOST):
        return ""
    was, now = (
        "outright" if bound.relation is Relation.EQUAL else f"as “{bound_words(bound)}”"
        for bound in (old, new)
    )
    return f"the same value, told {now} where it was told {was}"


def one_is_open(old: Bound, new: Bound) -> bool:
    """Tell whether just one of two values is told as a bound, so that their distance is not known."""
    return (direction(old) is Direction.NONE) is not (direction(new) is Direction.NONE)
