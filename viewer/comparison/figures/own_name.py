"""``Alder's revenue`` of Alder Foods, which is called Birch Brands a year later, is ``Birch's revenue``.

A filing calls its filer by name as often as ``we``. That name is no other owner: before figures are compared,
it is taken out of the names that a sentence says, and noted where a claim's own words have it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from viewer.figures.claim import Owner
from viewer.figures.describe.content_words import FUNCTION, stem, words
from viewer.figures.describe.owners import NAMES_NOBODY
from viewer.figures.model import Figure
from viewer.language.plurals import without_possessive
from viewer.language.word_lists import word_set

_OFTEN_A_NAME = word_set(
    """
    first second third national american america north south east west northern southern eastern western
    united general international global new old great royal japan china european europe pacific atlantic
    bank energy
    """
)
"""First words of the names of many companies, which tell none of them."""
_LEGAL_FORMS = word_set("inc corp ltd co llc plc lp nv ag sa se incorporated corporation company limited")
_LEAST_LETTERS = 2
"""Letters that a name must have, and that an abbreviation of several words has."""


def own_names(company: str | None) -> frozenset[str]:
    """Return what a filing calls its filer by, in small letters: the first word of its name, its initials."""
    told = [word for word in words(company or "") if word[0].isupper() or word.isupper()]
    if not told:
        return frozenset()
    first = without_possessive(told[0].lower())
    names = set()
    plain = first in FUNCTION or first in NAMES_NOBODY or first in _OFTEN_A_NAME
    if len(first) >= _LEAST_LETTERS and not plain:
        names.add(first)
    initials = "".join(word[0] for word in told if word.lower() not in _LEGAL_FORMS).lower()
    if len(initials) > _LEAST_LETTERS:
        names.add(initials)
    return frozenset(names)


def with_own_name(figures: Iterable[Figure], own: frozenset[str]) -> tuple[Figure, ...]:
    """Return figures whose claims know which of their names is the filer's."""
    return tuple(_known(figure, own) for figure in figures) if own else tuple(figures)


def _known(figure: Figure, own: frozenset[str]) -> Figure:
    claim, whose = figure.claim, figure.claim.whose
    told = {
        without_possessive(word.lower())
        for word in words(f"{claim.what.words or claim.subject} {whose.told}")
    }
    if not (told | whose.names) & own:
        return figure
    known = Owner(whose.told, whose.names - own, whose.place, frozenset(map(stem, own & told)))
    return replace(figure, claim=replace(claim, whose=known))
