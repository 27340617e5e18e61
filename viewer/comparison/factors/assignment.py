"""Old factor A resembles new ones X and Y, old B only X: paired one after the other, A takes X and B is lost.

So all factors are paired at once, by the assignment with the greatest total. Identical factors are paired
before, without any score.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence

from viewer.comparison.factors.factor_texts import FactorSimilarity, FactorWords
from viewer.comparison.factors.thresholds import FACTOR_THRESHOLDS, FactorThresholds
from viewer.comparison.linear_assignment import best_pairs

_SAME_PLACE = 1e-6
_EARLY = 1e-8
"""Weights of two tie-breakers, far below any difference of scores that means something."""


def identical_factors(
    old: Sequence[FactorWords],
    new: Sequence[FactorWords],
    olds: Sequence[int],
    news: Sequence[int],
    thresholds: FactorThresholds = FACTOR_THRESHOLDS,
) -> dict[int, int]:
    """Pair factors that have the same words, or at least the same words in their bodies.

    Copies are paired in order, and only where both filings have as many of them.

    Args:
        old: All factors of the old filing.
        new: All factors of the new filing.
        olds: Indexes of the old factors to pair.
        news: Indexes of the new factors to pair.
        thresholds: How long a body must be to be enough.

    Returns:
        Old index -> new index.
    """
    partners: dict[int, int] = {}

    def pair(key_of: Callable[[FactorWords], Hashable]) -> None:
        taken = set(partners.values())
        new_by_key: dict[Hashable, list[int]] = {}
        for at in news:
            if at not in taken:
                new_by_key.setdefault(key_of(new[at]), []).append(at)
        old_by_key: dict[Hashable, list[int]] = {}
        for at in olds:
            if at not in partners:
                old_by_key.setdefault(key_of(old[at]), []).append(at)
        for key, same in old_by_key.items():
            others = new_by_key.get(key, [])
            if key is not None and len(same) == len(others):
                partners.update(zip(same, others, strict=True))

    pair(lambda factor: factor)
    pair(lambda factor: factor.body if len(factor.body) >= thresholds.full_body_words else None)
    return partners


def copies_in_order(
    partners: Mapping[int, int], old: Sequence[FactorWords], new: Sequence[FactorWords]
) -> dict[int, int]:
    """Return the same pairs, but of copies the first with the first: none of them moved.

    Two copies of a factor in one filing and three in the other score the same however they are paired.
    """
    alike: dict[tuple[FactorWords, FactorWords], list[int]] = {}
    for at in sorted(partners):
        alike.setdefault((old[at], new[partners[at]]), []).append(at)
    return {
        before: after
        for olds in alike.values()
        for before, after in zip(olds, sorted(partners[at] for at in olds), strict=True)
    }


def best_assignment(
    similarity: FactorSimilarity,
    olds: Sequence[int],
    news: Sequence[int],
    thresholds: FactorThresholds = FACTOR_THRESHOLDS,
) -> dict[int, int]:
    """Pair factors so that the sum of their squared scores is greatest.

    Scores are squared so that one sure pair outweighs two doubtful ones. Of equally good solutions the one
    wins that keeps the factors' relative places, then the one with the earlier factors; neither depends on
    which filing is the old one.

    Args:
        similarity: The comparison of the two filings.
        olds: Indexes of the old factors to pair.
        news: Indexes of the new factors to pair.
        thresholds: Which scores are high enough.

    Returns:
        Old index -> new index. Factors without a good enough partner are left out.
    """
    if not olds or not news:
        return {}
    height, width = len(similarity.score), len(similarity.score[0])

    def value(old: int, new: int) -> float:
        """Return what a pair is worth: no partner is worth nothing, as is a pair that is not allowed."""
        score = similarity.score[old][new]
        exclusive = similarity.exclusive_phrases[old][new] > 0
        if score < thresholds.least_score or not (exclusive or score >= thresholds.doubtful_score):
            return 0.0
        distance, lateness = abs(old / height - new / width), (old / height + new / width) / 2
        return score**2 + _SAME_PLACE * (1 - distance) + _EARLY * (1 - lateness)

    worth = [[value(old, new) for new in news] for old in olds]
    return {olds[row]: news[column] for row, column in best_pairs(worth) if worth[row][column]}
