"""The numbers that every form of the report gives, counted once and from the pairs themselves."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

from viewer.comparison.model import Comparison, FigureVerdict, Status
from viewer.comparison.summary import count
from viewer.report.pair_words import counted
from viewer.review import Review


def is_same(comparison: Comparison) -> bool:
    """Return True where nothing differs that no ignore option covers: no pair, no order, no introduction."""
    return all(pair.status is Status.UNCHANGED and not pair.flags for pair in comparison.all_pairs)


def summary(comparison: Comparison, review: Review | None = None) -> dict[str, Any]:
    """Return the counts of the comparison; every status, flag and figure verdict has its key.

    ``pairs`` counts pairs with a factor on both sides; ``figures_changed`` every figure that neither stayed
    nor merely rolled forward; ``inserted`` and ``deleted`` are characters; with a review, ``reviewed``
    counts the pairs marked so.
    """
    counts: dict[str, Any] = dict(count(comparison.pairs, comparison.introduction))
    counts["inserted"] = sum(pair.inserted for pair in comparison.all_pairs)
    counts["deleted"] = sum(pair.deleted for pair in comparison.all_pairs)
    counts["similarity"] = asdict(comparison.similarity)
    if review is not None:
        counts["reviewed"] = review.reviewed_count(comparison)
    return counts


def figure_counts(comparison: Comparison) -> str:
    """Return how many figures differ, and how, in words: ``3 figures differ: 2 changed, 1 added``."""
    loud = (FigureVerdict.CHANGED, FigureVerdict.RESTATED, FigureVerdict.ADDED, FigureVerdict.REMOVED)
    found = Counter(figure.verdict for pair in comparison.all_pairs for figure in pair.figures)
    parts = [f"{found[verdict]:,} {verdict.value}" for verdict in loud if found[verdict]]
    total = sum(found[verdict] for verdict in loud)
    if not total:
        return "no figure differs"
    return f"{counted(total, 'figure differs', 'figures differ')}: {', '.join(parts)}"
