"""What it may mean to drop one pair of the tree on another.

Dropping a new factor on a removed one says that the two are one. Dropping a new factor on a pair may say that
the old one was split, or that the new one is its counterpart: the reviewer is asked which.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.comparison.model import Pair
from viewer.language.say import say
from viewer.review.pairing.manual import is_factor_pair

MENU_WORDS = 40
"""Characters of a heading in a menu, which quotes two of them in one entry."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """The factors that become one risk, and what that is called."""

    verb: str
    """``"pairing"``, ``"splitting"`` or ``"merging"``."""
    words: str
    """The whole of it, for a menu."""
    old: tuple[str, ...]
    new: tuple[str, ...]


def meanings(dragged: Pair, target: Pair) -> tuple[Meaning, ...]:
    """Return what dropping a pair on another may mean, the likeliest first.

    Args:
        dragged: The pair that was dragged.
        target: The pair that it was dropped on.

    Returns:
        Nothing where there is nothing to pair: two added factors, two removed ones, or the introduction.
    """
    both = is_factor_pair(dragged) and is_factor_pair(target)
    if not both or not {*dragged.old, *dragged.new}.isdisjoint((*target.old, *target.new)):
        return ()
    if not (dragged.old or target.old) or not (dragged.new or target.new):
        return ()
    whole = [pair for pair in (target, dragged) if pair.old and pair.new]
    if not whole:
        return (_paired(dragged, target) if dragged.old else _paired(target, dragged),)
    if len(whole) == 2:
        return (_paired(dragged, target), _paired(target, dragged))
    paired = whole[0]
    alone = dragged if paired is target else target
    if alone.new:
        return (_split(paired, alone), _paired(paired, alone))
    return (_merged(alone, paired), _paired(alone, paired))


def _paired(left: Pair, right: Pair) -> Meaning:
    """The old side of one pair with the new side of the other."""
    return Meaning(
        "pairing",
        say("Pair old {old} with new {new}", old=_named(left), new=_named(right)),
        left.old,
        right.new,
    )


def _split(paired: Pair, alone: Pair) -> Meaning:
    words = say("Mark {whole} as split: {part} is a part of it", whole=_named(paired), part=_named(alone))
    return Meaning("splitting", words, paired.old, paired.new + alone.new)


def _merged(alone: Pair, paired: Pair) -> Meaning:
    words = say("Mark {whole} as merged: {part} went into it", whole=_named(paired), part=_named(alone))
    return Meaning("merging", words, paired.old + alone.old, paired.new)


def _named(pair: Pair) -> str:
    return f"“{short(pair.heading)}”"


def short(heading: str, longest: int = MENU_WORDS) -> str:
    """Return a heading fit for a menu: cut at a word's end where it is long."""
    if len(heading) <= longest:
        return heading
    return heading[:longest].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
