"""Every pair that the window shows: what stands around the factors first, then the factors' own.

The case: a sentence vanishes from the text before the first factor. It belongs to no factor, so whoever
goes over ``Comparison.pairs`` alone never sees it. All parts of the window go over these pairs instead.
"""

from __future__ import annotations

from dataclasses import replace

from viewer.comparison.model import Comparison, Pair


def shown_pairs(comparison: Comparison | None) -> tuple[Pair, ...]:
    """Return the introduction, where there is one, and the pairs of factors; nothing without a comparison."""
    if comparison is None:
        return ()
    return comparison.all_pairs


def reviewable(comparison: Comparison) -> Comparison:
    """Return the comparison with the introduction among its pairs: so a review carries its mark and note."""
    return replace(comparison, pairs=shown_pairs(comparison), introduction=None)
