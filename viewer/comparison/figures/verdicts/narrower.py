"""``voting shares`` are some of the shares, and ``deferred revenue`` is no revenue: words that pick a part.

Two measures of one noun are not of one thing where each has such a word that the other lacks; nor where one
has such a word, the other has none, and the values differ. ``cash`` is a part of ``cash, bonds and bills``,
too.
Of one value the word was only added or left out.
"""

from __future__ import annotations

import re

from viewer.comparison.figures.verdicts.measures import one_name
from viewer.figures.describe.content_words import stem, words
from viewer.figures.model import Figure
from viewer.figures.values import same_number
from viewer.language.remembered import PHRASES, remembered
from viewer.language.word_lists import word_set

_PICK = frozenset(
    map(
        stem,
        word_set(
            """
            voting non-voting nonvoting restricted unrestricted deferred accrued recurring non-recurring
            nonrecurring organic intangible tangible full-time part-time temporary seasonal permanent active
            inactive paying registered franchised company-owned company-operated long-term short-term foreign
            domestic international overseas retail wholesale online residential commercial industrial
            same-store comparable comparable-store like-for-like
            nonperforming non-performing unbilled contingent insured uninsured funded unfunded drawn undrawn
            vested unvested
            product service subscription license licence licensing advertising rental hardware software cloud
            maintenance royalty commission
            """
        ),
    )
)
"""Words before a noun that make it a part of what the noun alone names, or another thing."""
_ALIKE = {
    stem(other): stem(name)
    for other, name in (
        ("overseas", "foreign"),
        ("international", "foreign"),
        ("licensing", "license"),
        ("licence", "license"),
    )
}
_VOTING = frozenset((stem("voting"),))
"""What one filing says of the shares that a holder has, and the next leaves out."""
_BETWEEN = re.compile(r",\s(?:and\s|or\s)?|\s(?:and|or)\s")
_HELD = re.compile(r"\s(?:held|owned|with|issued|managed)\s")
_ENDS_HEAD = word_set(
    "of from in on for to with by at under subject related attributable recorded held owned"
)
"""Words behind a head noun."""

Sides = tuple[str, str] | None
"""The phrases of the old claim and of the new one; None where neither is narrower than the other."""


def narrower(old: Figure, new: Figure) -> Sides:
    """Return the measures, or the wholes of two shares, of which one is narrower than the other."""
    one, other = old.claim, new.claim
    if one.basis.share_of and other.basis.share_of:
        if (
            one.what.held
            and other.what.held
            and _picked(one.basis.share_of) ^ _picked(other.basis.share_of) <= _VOTING
        ):
            return None
        found = _apart(one.basis.share_of, other.basis.share_of, old, new)
        if found is not None:
            return f"of {found[0]}", f"of {found[1]}"
        return None
    return _apart(one.what.noun, other.what.noun, old, new)


def _apart(before: str, after: str, old: Figure, new: Figure) -> Sides:
    one, other = _members(before), _members(after)
    if (one < other or other < one) and not same_number(old.value, new.value):
        return before, after
    (head, picked), (other_head, other_picked) = _taken_apart(before), _taken_apart(after)
    if not head or head != other_head or picked == other_picked:
        return None
    if picked and other_picked:
        return None if picked & other_picked else (before, after)
    return None if same_number(old.value, new.value) else (before, after)


def _picked(phrase: str) -> frozenset[str]:
    return _taken_apart(phrase)[1]


@remembered(PHRASES)
def _members(phrase: str) -> frozenset[str]:
    """The things of a measure that is a list, ``cash, cash equivalents and bonds``; of any other it alone."""
    things = _HELD.split(phrase, maxsplit=1)[0].lower()
    return frozenset(_BETWEEN.split(things) if "," in things else (things,))


@remembered(PHRASES)
def _taken_apart(phrase: str) -> tuple[str, frozenset[str]]:
    """The head noun of a phrase, and the words before it that pick a part."""
    stems: list[str] = []
    for word in words(phrase):
        if stems and word.lower() in _ENDS_HEAD:
            break
        stems.append(stem(word))
    if not stems:
        return "", frozenset()
    return one_name(stems[-1]), frozenset(_ALIKE.get(word, word) for word in stems[:-1] if word in _PICK)
