"""A factor is inserted at the top, and every other one has another number. None of them has moved.

A pair has moved if it leaves the order in which the other pairs stand in both filings, or if it stands
under another category. The pairs that kept their order are the heaviest increasing run (Fredman 1975):
as many pairs as can be, and among as many the ones with most text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.comparison.text.words import words_of


@dataclass(frozen=True, slots=True)
class Position:
    """Where a pair stands in the two filings."""

    old: int
    new: int
    length: int
    """Characters of text on both sides."""
    heading: str
    """Breaks a tie the same way whichever filing is the old one."""


def out_of_order(pairs: Sequence[Position]) -> frozenset[int]:
    """Indices of the pairs that are not in the heaviest increasing run. No index stands twice on a side."""
    ranks = {
        at: rank
        for rank, at in enumerate(
            sorted(range(len(pairs)), key=lambda at: (pairs[at].heading, pairs[at].old + pairs[at].new))
        )
    }
    order = sorted(range(len(pairs)), key=lambda at: pairs[at].old)
    # Number of pairs, their characters, and a sum of powers of two that no other run has.
    best: list[tuple[int, int, int]] = []
    before: list[int | None] = []
    for place, at in enumerate(order):
        top: tuple[int, int, int] = (0, 0, 0)
        step: int | None = None
        for earlier in range(place):
            if pairs[order[earlier]].new < pairs[at].new and best[earlier] > top:
                top, step = best[earlier], earlier
        best.append((top[0] + 1, top[1] + pairs[at].length, top[2] + (1 << ranks[at])))
        before.append(step)
    kept: set[int] = set()
    walk = max(range(len(order)), key=best.__getitem__) if order else None
    while walk is not None:
        kept.add(order[walk])
        walk = before[walk]
    return frozenset(range(len(pairs))) - kept


def changed_category(
    old: Sequence[str], new: Sequence[str], old_known: frozenset[str], new_known: frozenset[str]
) -> bool:
    """Whether a factor now stands under another category.

    ``old`` and ``new`` are its category paths, ``*_known`` the category keys (:func:`category_key`) of each
    filing. A category that the other filing does not have was renamed, added or dropped: then its factors
    have not moved.
    """
    if not old or not new:
        return False
    left, right = category_key(old[-1]), category_key(new[-1])
    return left != right and left in new_known and right in old_known


def category_key(category: str) -> str:
    """What two categories' names are compared by: their words, without case and punctuation."""
    return " ".join(words_of(category))
