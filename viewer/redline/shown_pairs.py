"""Every pair that the window shows: what stands around the factors, the factors' own, what was set aside.

The case: a sentence vanishes from the text before the first factor. It belongs to no factor, so whoever
goes over ``Comparison.pairs`` alone never sees it. All parts of the window go over these pairs instead.
"""

from __future__ import annotations

from dataclasses import replace

from viewer.comparison.model import Comparison, Pair


def shown_pairs(comparison: Comparison | None) -> tuple[Pair, ...]:
    """Return all pairs, of what stands beside the factors too; nothing without a comparison."""
    if comparison is None:
        return ()
    return comparison.all_pairs


def reviewable(comparison: Comparison) -> Comparison:
    """Return the comparison with all pairs among those of factors: so a review carries their marks."""
    return replace(comparison, pairs=shown_pairs(comparison), introduction=None, set_aside=None)
