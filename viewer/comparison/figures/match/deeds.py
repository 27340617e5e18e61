"""``we repurchased shares for $4 million`` and ``we issued shares for $5 million``: two deeds, told alike.

Where two sentences say the same in the same words, and what was done is the opposite, their figures are of
two things, though no claim says so.
"""

from __future__ import annotations

from viewer.figures.describe.content_words import stem
from viewer.language.word_lists import word_list

_PAIRS = tuple(
    tuple(frozenset(stem(word) for word in side.split("/")) for side in pair.split(":"))
    for pair in word_list(
        "issued/sold:repurchased/redeemed/retired/cancelled/canceled borrowed:repaid/lent hired:dismissed "
        "acquired/bought/purchased:sold/divested opened/built:closed/shut granted:forfeited"
    )
)
"""What is done, and what undoes it."""
_ALIKE = 0.6
"""Share of the other telling words that both must have, for the deed alone to tell them apart. Trades off a
sentence that was reworded against two deeds; not measured."""


def opposite_deeds(old: frozenset[str], new: frozenset[str]) -> bool:
    """Tell whether the words around two figures are alike but for two deeds that undo each other.

    Args:
        old: Stems of the telling words around the old figure.
        new: Those around the new one.
    """
    only_old, only_new = old - new, new - old
    for one, other in _PAIRS:
        for here, there in ((one, other), (other, one)):
            if only_old & here and only_new & there and not (old & there or new & here):
                rest = old - here, new - there
                return bool(rest[0]) and len(rest[0] & rest[1]) >= _ALIKE * len(rest[0] | rest[1])
    return False
