"""A factor is inserted at the top, and every other one gets another number. None of them has moved.

A pair has moved if it left the order that the other pairs keep in both filings, or if it stands under
another category. The pairs that kept their order are a longest increasing subsequence of the new positions,
read in the old order (Fredman, "On computing the length of longest increasing subsequences", Discrete
Mathematics 11, 1975); of several the one with most text is taken, so that short factors are said to move
around long ones.
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
    """Characters of text on both sides together."""
    heading: str
    """Settles a tie in a way that does not depend on which filing is the old one."""


def out_of_order(pairs: Sequence[Position]) -> frozenset[int]:
    """Return the indexes of the pairs that are not in the heaviest increasing subsequence.

    Takes quadratic time, which for the two hundred factors of a long filing is nothing.

    Args:
        pairs: In any order; no old and no new position occurs twice.
    """
    by_heading = sorted(range(len(pairs)), key=lambda at: _tie_break(pairs[at]))
    ranks = {at: rank for rank, at in enumerate(by_heading)}
    order = sorted(range(len(pairs)), key=lambda at: pairs[at].old)
    # The best subsequence that ends at each pair, by three numbers compared in this order: its pairs, its
    # characters, and a sum of powers of two that no other subsequence has, so that there are no ties.
    best: list[tuple[int, int, int]] = []
    previous: list[int | None] = []
    for place, at in enumerate(order):
        top: tuple[int, int, int] = (0, 0, 0)
        before: int | None = None
        for earlier in range(place):
            if pairs[order[earlier]].new < pairs[at].new and best[earlier] > top:
                top, before = best[earlier], earlier
        best.append((top[0] + 1, top[1] + pairs[at].length, top[2] + (1 << ranks[at])))
        previous.append(before)
    kept: set[int] = set()
    walk = max(range(len(order)), key=best.__getitem__) if order else None
    while walk is not None:
        kept.add(order[walk])
        walk = previous[walk]
    return frozenset(range(len(pairs))) - kept


def _tie_break(pair: Position) -> tuple[str, int, int]:
    """Orders pairs in one way whichever filing is the old one: of the same text the later, the nearer one."""
    return pair.heading, pair.old + pair.new, -abs(pair.old - pair.new)


def changed_category(
    old: Sequence[str], new: Sequence[str], old_known: frozenset[str], new_known: frozenset[str]
) -> bool:
    """Return whether a factor stands under another category than before.

    A category that only one of the filings has was renamed, added or dropped: its factors have not moved.

    Args:
        old: The factor's category path in the old filing, outermost first; empty where it has none.
        new: Its category path in the new filing.
        old_known: The keys (:func:`category_key`) of all categories of the old filing.
        new_known: Those of the new filing.
    """
    if not old or not new:
        return False
    left, right = category_key(old[-1]), category_key(new[-1])
    return left != right and left in new_known and right in old_known


def category_key(category: str) -> str:
    """Return what names of categories are compared by: their words, without case and punctuation."""
    return " ".join(words_of(category))
