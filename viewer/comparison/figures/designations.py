"""``Class A shares`` and ``Class B shares``, ``Customer A`` and ``Customer C``: two things told apart by a
letter.

A letter or a number behind such a word is a name, though no word: where each of two claims has one of its
own, they are of two things.
"""

from __future__ import annotations

import re

from viewer.figures.claim import Claim
from viewer.language.remembered import PHRASES, remembered

_DESIGNATED = re.compile(
    r"\b(?P<what>Class|Series|Tranche|Customer|Client|Supplier|Vendor|Distributor|Partner|Company|Tenant|Lender"
    r"|Level|Tier|Phase|Reactor|Plant|Mine|Vessel|Block)s?\s(?P<name>[A-Z]-?\d?|\d{1,2}|[IVX]{1,4})(?![\w’'-])"
)


def other_designation(old: Claim, new: Claim) -> tuple[str, str] | None:
    """Return the two things that a letter tells apart, ``Class A`` and ``Class B``; None where none are."""
    for told in (
        (old.what.noun, new.what.noun),
        (old.basis.share_of, new.basis.share_of),
        (old.whose.told, new.whose.told),
    ):
        one, other = _designated(told[0]), _designated(told[1])
        for what in one.keys() & other.keys():
            if not one[what] & other[what]:
                return told
    return None


@remembered(PHRASES)
def _designated(phrase: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for match in _DESIGNATED.finditer(phrase):
        found[match["what"]] = found.get(match["what"], frozenset()) | {match["name"]}
    return found
