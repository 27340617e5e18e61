"""A factor is inserted at number three, and a line diff pairs every later risk with its neighbour.

Says which old factor became which new one, wherever they stand. In order:

1. Factors that are identical are paired.
2. The others are paired by the assignment with the greatest total score (:mod:`.assignment`).
3. Factors without a partner are looked for inside the pairs: one factor may have been split into two, or
   two merged into one (:mod:`.split_merge`).

What a reviewer says comes before all that: groups made by hand are taken as they are, and pairs that they do
not touch stay what they were.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import product

from viewer.comparison.factors.assignment import best_assignment, copies_in_order, identical_factors
from viewer.comparison.factors.factor_texts import FactorSimilarity, FactorWords
from viewer.comparison.factors.similarity import factor_similarity
from viewer.comparison.factors.split_merge import PartSearch
from viewer.comparison.factors.thresholds import FACTOR_THRESHOLDS, FactorThresholds


@dataclass(frozen=True, slots=True)
class PairFeatures:
    """What the decision to pair two factors rests on, each number 0 to 1."""

    heading: float
    body: float
    score: float


@dataclass(frozen=True, slots=True)
class Match:
    """Factors of the two filings, by 0-based index, that are the same risk.

    One side has several where a factor was split or factors were merged; a side is empty where the risk
    was added or removed.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    main: tuple[int, int] | None
    """The old and the new factor that were paired first; further ones joined them as split or merged.
    None for added and removed."""
    features: PairFeatures | None
    """Those of ``main``; None for added and removed."""
    nearest: tuple[int, float] | None
    """For added and removed: the factor on the other side that has most of its phrases, and what share."""
    manual: bool = False
    """True where the reviewer said so."""
    parts: tuple[tuple[int, float], ...] = ()
    """For split and merged, unless by hand: each factor beside the main one of its side, and the share of its
    phrases that the main one of the other side has."""


@dataclass(frozen=True, slots=True)
class FactorGroup:
    """Factors of the two filings, by 0-based index, that belong together."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    main: tuple[int, int] | None
    """The two that were paired first; None where a side is empty."""


@dataclass(frozen=True, slots=True)
class _Filings:
    """The factors of both filings and how similar they are."""

    old: Sequence[FactorWords]
    new: Sequence[FactorWords]
    similarity: FactorSimilarity
    thresholds: FactorThresholds


def align_factors(
    old: Sequence[FactorWords],
    new: Sequence[FactorWords],
    manual_groups: Sequence[tuple[tuple[int, ...], tuple[int, ...]]] = (),
    thresholds: FactorThresholds = FACTOR_THRESHOLDS,
) -> tuple[Match, ...]:
    """Pair the old factors with the new ones; every factor is in exactly one match.

    Args:
        old: The old filing's factors.
        new: The new filing's factors.
        manual_groups: Groups of old and new indexes that a reviewer made; no factor is in two of them. A
            group with factors on both sides becomes one match; each factor of a group with an empty side
            stands alone. Pairs without any of these factors stay as they are, and factors that were taken out
            of a pair are aligned with those that have no partner.
        thresholds: How similar factors must be.

    Returns:
        The matches in the order of the new factors, then the removed ones in the order of the old factors.
    """
    if not old or not new:
        by_hand = frozenset(index for group in manual_groups for side in group for index in side)
        added = [Match((), (at,), None, None, None, at in by_hand) for at in range(len(new))]
        return (*added, *(Match((at,), (), None, None, None, at in by_hand) for at in range(len(old))))
    filings = _Filings(old, new, factor_similarity(old, new, thresholds), thresholds)
    similarity = filings.similarity
    groups = _aligned(filings, range(len(old)), range(len(new)))
    manual = [group for sides in manual_groups for group in _manual_group(similarity, *sides)]
    if manual:
        groups = _aligned_around(filings, groups, manual)
    taken_old = {at for group in (*groups, *manual) for at in group.old}
    taken_new = {at for group in (*groups, *manual) for at in group.new}
    groups += [FactorGroup((), (at,), None) for at in range(len(new)) if at not in taken_new]
    groups += [FactorGroup((at,), (), None) for at in range(len(old)) if at not in taken_old]
    matches = [_match(similarity, group, manual=False) for group in groups]
    matches += [_match(similarity, group, manual=True) for group in manual]
    return (
        *sorted((match for match in matches if match.new), key=lambda match: match.new),
        *sorted((match for match in matches if not match.new), key=lambda match: match.old),
    )


def _aligned(filings: _Filings, olds: Sequence[int], news: Sequence[int]) -> list[FactorGroup]:
    """Align some of the factors with each other: pairs, splits and merges."""
    similarity, thresholds = filings.similarity, filings.thresholds
    partners = identical_factors(filings.old, filings.new, olds, news, thresholds)
    partners |= best_assignment(
        similarity, _without(olds, partners), _without(news, partners.values()), thresholds
    )
    partners = copies_in_order(partners, filings.old, filings.new)
    splits = PartSearch(similarity, filings.new, filings.old, parts_are_old=False, thresholds=thresholds)
    merges = PartSearch(similarity, filings.old, filings.new, parts_are_old=True, thresholds=thresholds)
    merged, split_off = merges.absorbed(partners), splits.absorbed(_inverse(partners))
    dissolved = {old: new for old, new in partners.items() if old in merged or new in split_off}
    while True:
        kept = {old: new for old, new in partners.items() if old not in dissolved}
        further_new = splits.parts(_without(news, kept.values()), _inverse(kept))
        further_old = merges.parts(_without(olds, kept), kept)
        found_old = {part for parts in further_old.values() for part in parts}
        found_new = {part for parts in further_new.values() for part in parts}
        # A dissolved pair neither factor of which was found in another pair comes back: the pair that should
        # have taken one of them in may be dissolved too. Each return may make room for another, so repeat.
        restored = {old for old, new in dissolved.items() if old not in found_old and new not in found_new}
        if not restored:
            break
        dissolved = {old: new for old, new in dissolved.items() if old not in restored}
    return [
        _group((old, new), further_old.get(new, []), further_new.get(old, []))
        for old, new in sorted(kept.items())
    ]


def _group(main: tuple[int, int], further_old: Sequence[int], further_new: Sequence[int]) -> FactorGroup:
    """Return a pair together with the further parts found on one of its sides."""
    if further_old and further_new:
        # Text went both ways: neighbours were rewritten. Nothing was split or merged.
        return FactorGroup((main[0],), (main[1],), main)
    return FactorGroup(tuple(sorted((main[0], *further_old))), tuple(sorted((main[1], *further_new))), main)


def _inverse(partners: dict[int, int]) -> dict[int, int]:
    return {new: old for old, new in partners.items()}


def _without(indexes: Sequence[int], taken: Collection[int]) -> list[int]:
    gone = set(taken)
    return [at for at in indexes if at not in gone]


def _manual_group(
    similarity: FactorSimilarity, old: tuple[int, ...], new: tuple[int, ...]
) -> list[FactorGroup]:
    """Return a reviewer's group: one group, or one for each factor where a side is empty."""
    if old and new:
        main = max(product(sorted(old), sorted(new)), key=lambda both: similarity.score[both[0]][both[1]])
        return [FactorGroup(tuple(sorted(old)), tuple(sorted(new)), main)]
    return [FactorGroup((at,), (), None) for at in old] + [FactorGroup((), (at,), None) for at in new]


def _aligned_around(
    filings: _Filings, groups: Sequence[FactorGroup], manual: Sequence[FactorGroup]
) -> list[FactorGroup]:
    """Return the groups that the reviewer's ones leave, and those of the factors that have been set free."""
    held_old = {at for group in manual for at in group.old}
    held_new = {at for group in manual for at in group.new}
    kept = [
        FactorGroup(tuple(_without(group.old, held_old)), tuple(_without(group.new, held_new)), group.main)
        for group in groups
        if group.main is None or (group.main[0] not in held_old and group.main[1] not in held_new)
    ]
    held_old |= {at for group in kept for at in group.old}
    held_new |= {at for group in kept for at in group.new}
    olds = _without(range(len(filings.old)), held_old)
    news = _without(range(len(filings.new)), held_new)
    return kept + _aligned(filings, olds, news)


def _match(similarity: FactorSimilarity, group: FactorGroup, *, manual: bool) -> Match:
    """Return the match of a group, with its features or its nearest factor."""
    if group.main is None:
        shares = _shares(similarity, group)
        return Match(group.old, group.new, None, None, _nearest(shares), manual)
    main = group.main
    here, there = main
    features = PairFeatures(
        *(matrix[here][there] for matrix in (similarity.heading, similarity.body, similarity.score))
    )
    if manual:
        return Match(group.old, group.new, main, features, None, manual)
    old_parts = [(at, similarity.old_in_new[at][there]) for at in group.old if at != here]
    new_parts = [(at, similarity.new_in_old[here][at]) for at in group.new if at != there]
    return Match(group.old, group.new, main, features, None, manual, (*old_parts, *new_parts))


def _shares(similarity: FactorSimilarity, group: FactorGroup) -> Sequence[float]:
    """Return how much of a factor that stands alone each factor of the other filing has."""
    if group.new:
        return [row[group.new[0]] for row in similarity.new_in_old]
    return similarity.old_in_new[group.old[0]]


def _nearest(shares: Sequence[float]) -> tuple[int, float]:
    """Return the index of the greatest share, the first of several, and that share."""
    best = max(shares)
    return shares.index(best), best
