"""``we repurchased shares for $4 million`` and ``we issued shares for $5 million``: two deeds, told alike.

Where two sentences say the same in the same words, and what was done is the opposite, their figures are of
two things, though no claim says so.
"""

from __future__ import annotations

from viewer.figures.describe.content_words import stem
from viewer.language.word_lists import word_list

_PAIRS = tuple(
    tuple(frozenset(side.split("/")) for side in pair.split(":"))
    for pair in word_list(
        "issued/sold:repurchased/redeemed/retired/cancelled/canceled borrowed:repaid/lent hired:dismissed "
        "acquired/bought/purchased:sold/divested opened/built:closed/shut granted:forfeited "
        "own/owns/owned:lease/leases/leased/rent/rents/rented"
    )
)
"""What is done, and what undoes it."""
_ALL = frozenset(word for pair in _PAIRS for side in pair for word in side)
REACH = 60
"""Characters before a figure in which what was done is looked for."""
_ALIKE = 0.6
"""Share of the other telling words that both must have, for the deed alone to tell them apart. Trades off a
sentence that was reworded against two deeds; not measured."""


def deeds_in(text: str) -> frozenset[str]:
    """Return the words of a text that tell of such a deed."""
    return _ALL.intersection(text.lower().replace(",", " ").split())


def opposite_deeds(
    old: frozenset[str], new: frozenset[str], around_old: frozenset[str], around_new: frozenset[str]
) -> bool:
    """Tell whether two figures are of deeds that undo each other, told in like words.

    Args:
        old: The deeds told before the old figure, as ``deeds_in`` gives them.
        new: Those told before the new one.
        around_old: Stems of the telling words around the old figure.
        around_new: Those around the new one.
    """
    if not old or not new or old & new:
        return False
    told = frozenset(map(stem, old | new))
    around_old, around_new = around_old - told, around_new - told
    undone = any((old <= one and new <= other) or (old <= other and new <= one) for one, other in _PAIRS)
    both, either = around_old & around_new, around_old | around_new
    return undone and bool(both) and len(both) >= _ALIKE * len(either)
