"""``sales to the navy`` are no ``sales to the army``: one noun, and what follows it has no word in common.

Of one value the words behind the noun were only changed.
"""

from __future__ import annotations

from viewer.comparison.figures.verdicts.measures import folded, one_name
from viewer.figures.describe.content_words import content, stem, words
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import same_number
from viewer.language.remembered import PHRASES, remembered
from viewer.language.word_lists import word_set

_LINKS = word_set("to from of in on for with by under within outside")
_MEASURED = (FigureKind.MONEY, FigureKind.PERCENT)


def other_complement(old: Figure, new: Figure) -> tuple[str, str] | None:
    """Return the measures of two amounts whose noun is one and whose complements are not; else None."""
    if old.kind not in _MEASURED or same_number(old.value, new.value):
        return None
    one, other = old.claim.what, new.claim.what
    if one.held or other.held or one.of_which or other.of_which:
        return None
    (head, before), (other_head, after) = _taken_apart(one.noun), _taken_apart(other.noun)
    if not head or head != other_head or not before or not after or before & after:
        return None
    return one.noun, other.noun


@remembered(PHRASES)
def _taken_apart(phrase: str) -> tuple[str, frozenset[str]]:
    """The noun that a phrase opens with, and the telling words of what follows its preposition."""
    found = words(phrase)
    at = next((at for at, word in enumerate(found) if word.lower() in _LINKS), 0)
    if not at:
        return "", frozenset()
    return one_name(stem(found[at - 1])), folded(content(" ".join(found[at + 1 :])))
