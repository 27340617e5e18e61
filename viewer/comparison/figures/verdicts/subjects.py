"""62% of revenue from Norway and 41% from Chile are two figures: claims whose subjects contradict each other.

A contradiction is positive: both claims name somebody, and have no name in common; or one names somebody, and
the other is of several things; or each is of a part that excludes the other, as foreign and domestic sales
do. That one claim names nobody, or that the two are worded otherwise, is none: filings reword what stays the
same.
"""

from __future__ import annotations

import re

from viewer.comparison.figures.designations import other_designation
from viewer.comparison.figures.verdicts.contrasts import POPULATIONS, contrast
from viewer.comparison.figures.verdicts.stages import other_stage
from viewer.figures.claim import Claim
from viewer.figures.describe.content_words import FUNCTION, plural, stem, words
from viewer.figures.describe.owners import NAMES_NOBODY
from viewer.figures.model import Figure, FigureKind
from viewer.language.plurals import without_possessive
from viewer.language.remembered import PHRASES, remembered
from viewer.language.word_lists import word_set

Sides = tuple[str, str]
"""What the old claim is of, and what the new one."""


def contradiction(old: Figure, new: Figure) -> Sides | None:
    """Return of whom or of what each figure is, where the two contradict each other; None where they may not.

    Dates are left out: what happened on a day is told by its sentence, and not by a claim.
    """
    if old.kind is FigureKind.DATE or old.kind is not new.kind:
        return None
    one, other = old.claim, new.claim
    return (
        _owners(one, other)
        or _places(one, other)
        or _named(one, other)
        or other_designation(one, other)
        or contrast(one.what, other.what, POPULATIONS)
        or other_stage(one, other)
    )


def _places(old: Claim, new: Claim) -> Sides | None:
    """Two places that the clauses name, with no word in common."""
    told = old.whose.place, new.whose.place
    return told if _strangers(_capitals(told[0]), _capitals(told[1])) else None


def other_place(old: Claim, new: Claim) -> Sides | None:
    """Return the places of two claims that may be of one subject and are not of one place.

    ``40 stores in North America`` became ``45 stores in Canada``.
    """
    told = old.whose.place, new.whose.place
    one, other = _capitals(told[0]), _capitals(told[1])
    return told if one and other and not one & other else None


def other_event(old: Claim, new: Claim) -> bool:
    """Tell whether what happened on two dates has names on each side that the other lacks: two laws."""
    one, other = (_names(claim, claim.subject) for claim in (old, new))
    return bool(one - other) and bool(other - one)


def _owners(old: Claim, new: Claim) -> Sides | None:
    """Two owners that the clauses name, with no word in common."""
    told = old.whose.told, new.whose.told
    return told if _strangers(_names(old, told[0]), _names(new, told[1])) else None


def _named(old: Claim, new: Claim) -> Sides | None:
    """Two measures that name somebody each; or shares of a whole, of one that has a name and of several
    things."""
    nouns = old.what.noun, new.what.noun
    wholes = old.basis.share_of, new.basis.share_of
    if _strangers(_names(old, wholes[0]), _names(new, wholes[1])):
        return wholes
    if old.what.share_of and new.what.share_of:
        one, other = _part(nouns[0]) - old.whose.filer, _part(nouns[1]) - new.whose.filer
        lone = bool(one) is not bool(other)
        if _one_of_several(nouns, one, other):
            return nouns
        return nouns if _strangers(one, other) or (lone and plural((new if one else old).what.head)) else None
    return nouns if _strangers(_surely_named(old), _surely_named(new)) else None


def _surely_named(claim: Claim) -> frozenset[str]:
    """Names in what is measured, less a first word that has its capital from the sentence that it opens."""
    found = words(claim.what.noun)
    opening = found[0] if found else ""
    names = _capitals(claim.what.noun)
    told_before = without_possessive(opening.lower()) in claim.whose.names
    return (names if told_before else _capitals(claim.what.noun.partition(" ")[2])) - claim.whose.filer


def _names(claim: Claim, told: str) -> frozenset[str]:
    """The names in a part of a claim, less the filer's own."""
    return _capitals(told) - claim.whose.filer


def _part(noun: str) -> frozenset[str]:
    """The name of a part of a whole: ``Quayline``, ``Norway``; none of ``Retailers`` and ``One customer``.

    What accounted for a share of revenue is a part of it, whether or not its first word is a name.
    """
    found = words(noun)
    if len(found) > 1 and not found[1][0].isupper():
        return _capitals(noun.partition(" ")[2])
    return frozenset() if len(found) == 1 and plural(found[0]) else _capitals(noun)


def _one_of_several(nouns: Sides, one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether one share is of a part that has a name, and the other of that and others together."""
    if not (one and other) or one == other or not (one <= other or other <= one):
        return False
    return _LIST_OF_NAMES.search(nouns[1] if one < other else nouns[0]) is not None


def _strangers(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether both are names, and no two words for one: ``QHC`` is Quay Harbour Company."""
    if not (one and other):
        return False
    bare = one - _KINDS_OF_BODIES, other - _KINDS_OF_BODIES
    before, after = bare if all(bare) else (one, other)
    if before & after or bool(before & _REGIONS) is not bool(after & _REGIONS):
        return False
    return not (_initials(one, other) or _initials(other, one))


def _initials(short: frozenset[str], long: frozenset[str]) -> bool:
    letters = sorted(word[0] for word in long)
    return any(sorted(word) == letters for word in short if len(letters) > 1)


_LIST_OF_NAMES = re.compile(r"\b[A-Z][\w’'-]*(?:,(?:\sand)?|\sand)\s(?=[A-Z])")
"""``Quayline, Marlow and Tarn``, ``Quayline and Marlow``; not ``Marlow & Quay``."""
_REGIONS = word_set(
    """
    america americas north south latin central europe european eu emea asia asian pacific apac africa
    african middle east western eastern nordic nordics benelux scandinavia world worldwide rest other
    """
)
"""Parts of the world: what is told of one and of a country in it may be the same."""
_KINDS_OF_BODIES = frozenset(
    map(
        stem,
        word_set(
            """
            bank company corporation corp inc ltd limited llc plc group fund trust university county city
            river port harbour harbor agency authority court hospital airport brand
            """
        ),
    )
)
"""Words that many names have in common: ``Tarn Bank`` is not ``Quay Bank``."""
_TITLES = word_set(
    """
    chief executive financial operating officer chairman chairwoman president vice director board founder mr
    mrs ms dr government federal state department agreement credit facility loan term note bond plan act
    program segment division business annual report
    """
)
"""Words with a capital that name an office or a paper, and not whose it is."""
_SAME_PLACE = (
    (re.compile(r"\b(?:United States(?: of America)?|U\.S\.A?\.?|US)(?!\w)"), "USA"),
    (re.compile(r"\b(?:United Kingdom|U\.K\.|Great Britain)(?!\w)"), "UK"),
    (re.compile(r"\b(?:PRC|People[’']s Republic of China|Mainland China)\b"), "China"),
    (re.compile(r"\bEuropean Union\b"), "EU"),
)
"""Names that filings use by turns."""


@remembered(PHRASES)
def _capitals(told: str) -> frozenset[str]:
    """Stems of the words of a phrase that have a capital and name somebody."""
    for pattern, name in _SAME_PLACE:
        told = pattern.sub(name, told)
    names = frozenset(stem(without_possessive(word)) for word in words(told) if _is_name(word))
    return names - _TITLES


def _is_name(word: str) -> bool:
    lower = without_possessive(word.lower())
    return word[0].isupper() and len(word) > 1 and lower not in NAMES_NOBODY and lower not in FUNCTION
