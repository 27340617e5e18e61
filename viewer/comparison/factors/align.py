"""A factor is inserted at number three, and a line diff pairs every later risk with its neighbour.

Which old factor became which new one. Identical factors pair first; the others by the assignment that
makes the whole of both filings fit best (Jonker and Volgenant's algorithm for sparse graphs, as in SciPy),
never one after the other. What is then left alone is searched for inside the pairs: the text of one factor
may stand in two of the other filing (split), or that of two in one (merged).

What a reviewer says stands above all that: the groups that a reviewer made are taken as they are, and no
pair that they leave whole is aligned anew because of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from itertools import product

from viewer.comparison.factors.similarity import SHORT_BODY, FactorWords, Likeness, likeness
from viewer.comparison.factors.split_merge import Splitting

PAIRED = 0.18
"""Least score of a pair. In real filings different risks seldom reach 0.15, one risk seldom falls to 0.2."""
DOUBTFUL = 0.35
"""Below this a pair needs a phrase that no other factor has, or all that the two share is a form: the same
sentences about another partner, another product."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why two factors were paired, each number 0 to 1."""

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
    """The two that were paired first: all there is unless split or merged; None for added and removed."""
    evidence: Evidence | None
    nearest: tuple[int, float] | None
    """For added and removed: the factor on the other side that has most of its phrases, and how much."""
    manual: bool = False
    """True where the reviewer said so."""
    parts: tuple[tuple[int, float], ...] = ()
    """For split and merged, unless by hand: each factor beside the main one of its side, and how much of its
    phrases the main one of the other side has."""


@dataclass(frozen=True, slots=True)
class Group:
    """Factors of the two filings, by 0-based index, that belong together."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    main: tuple[int, int] | None
    """The two that were paired first; None where a side is empty."""


@dataclass(frozen=True, slots=True)
class _Table:
    """All factors and how alike they are."""

    left: Sequence[FactorWords]
    right: Sequence[FactorWords]
    like: Likeness


def align_factors(
    left: Sequence[FactorWords],
    right: Sequence[FactorWords],
    by_hand: Sequence[tuple[tuple[int, ...], tuple[int, ...]]] = (),
) -> tuple[Match, ...]:
    """Pair the old factors (``left``) with the new ones; every factor is in exactly one match.

    ``by_hand`` are groups of old and new indexes that a reviewer made; no factor stands in two of them. One
    with factors on both sides becomes a match; the factors of one with an empty side are each alone. What
    was paired without any of these factors stays as it is; those that were torn from a pair are aligned
    with those that have none.

    Matches come in the order of the new factors, then the removed ones in the order of the old.
    """
    if not left or not right:
        hands_on = frozenset(at for group in by_hand for side in group for at in side)
        added = [Match((), (at,), None, None, None, at in hands_on) for at in range(len(right))]
        return (*added, *(Match((at,), (), None, None, None, at in hands_on) for at in range(len(left))))
    table = _Table(left, right, likeness(left, right))
    groups = _groups(table, range(len(left)), range(len(right)))
    hands = [group for old, new in by_hand for group in _by_hand(table.like, old, new)]
    if hands:
        groups = _around_hands(table, groups, hands)
    taken_old = {at for group in (*groups, *hands) for at in group.old}
    taken_new = {at for group in (*groups, *hands) for at in group.new}
    groups += [Group((), (at,), None) for at in range(len(right)) if at not in taken_new]
    groups += [Group((at,), (), None) for at in range(len(left)) if at not in taken_old]
    matches = [_match(table.like, group, manual=False) for group in groups]
    matches += [_match(table.like, group, manual=True) for group in hands]
    return (
        *sorted((match for match in matches if match.new), key=lambda match: match.new),
        *sorted((match for match in matches if not match.new), key=lambda match: match.old),
    )


def _groups(table: _Table, olds: Sequence[int], news: Sequence[int]) -> list[Group]:
    """Align some of the factors among themselves: pairs, and what was split or merged."""
    partners = _identical(table, olds, news)
    partners |= _assigned(table.like, _without(olds, partners), _without(news, partners.values()))
    splits = Splitting(table.like, table.right, table.left, parts_are_old=False)
    merges = Splitting(table.like, table.left, table.right, parts_are_old=True)
    merged, split_off = merges.strays(partners), splits.strays({new: old for old, new in partners.items()})
    apart = {old: new for old, new in partners.items() if old in merged or new in split_off}
    while True:
        kept = {old: new for old, new in partners.items() if old not in apart}
        backwards = {new: old for old, new in kept.items()}
        further_new = splits.parts(_without(news, backwards), backwards)
        further_old = merges.parts(_without(olds, kept), kept)
        placed_old = {part for parts in further_old.values() for part in parts}
        placed_new = {part for parts in further_new.values() for part in parts}
        # Where text went on from pair to pair, the pair that was to take a stray in may be apart itself.
        again = {old for old, new in apart.items() if old not in placed_old and new not in placed_new}
        if not again:
            break
        apart = {old: new for old, new in apart.items() if old not in again}
    return [
        _group((old, new), further_old.get(new, []), further_new.get(old, []))
        for old, new in sorted(kept.items())
    ]


def _group(main: tuple[int, int], further_old: Sequence[int], further_new: Sequence[int]) -> Group:
    """A pair with the further factors of one side whose text stands in its factor of the other side."""
    if further_old and further_new:
        # Text that went both ways is a rewrite of neighbours; each is told by itself.
        return Group((main[0],), (main[1],), main)
    return Group(tuple(sorted((main[0], *further_old))), tuple(sorted((main[1], *further_new))), main)


def _without(indexes: Sequence[int], taken: Collection[int]) -> list[int]:
    gone = set(taken)
    return [at for at in indexes if at not in gone]


def _by_hand(like: Likeness, old: tuple[int, ...], new: tuple[int, ...]) -> list[Group]:
    """What a reviewer's group is: one match, or factors of which each is alone."""
    if old and new:
        main = max(product(sorted(old), sorted(new)), key=lambda both: float(like.score[both]))
        return [Group(tuple(sorted(old)), tuple(sorted(new)), main)]
    return [Group((at,), (), None) for at in old] + [Group((), (at,), None) for at in new]


def _around_hands(table: _Table, groups: Sequence[Group], hands: Sequence[Group]) -> list[Group]:
    """What stays of the alignment beside a reviewer's groups, and what the factors set free make of it."""
    held_old = {at for group in hands for at in group.old}
    held_new = {at for group in hands for at in group.new}
    kept = [
        Group(tuple(_without(group.old, held_old)), tuple(_without(group.new, held_new)), group.main)
        for group in groups
        if group.main is None or (group.main[0] not in held_old and group.main[1] not in held_new)
    ]
    held_old |= {at for group in kept for at in group.old}
    held_new |= {at for group in kept for at in group.new}
    olds = _without(range(len(table.left)), held_old)
    news = _without(range(len(table.right)), held_new)
    return kept + _groups(table, olds, news)


def _match(like: Likeness, group: Group, *, manual: bool) -> Match:
    if group.main is None:
        nearest = like.new_in_old[:, group.new[0]] if group.new else like.old_in_new[group.old[0]]
        return Match(group.old, group.new, None, None, _nearest(nearest.tolist()), manual)
    main = group.main
    evidence = Evidence(*(float(matrix[main]) for matrix in (like.heading, like.body, like.score)))
    if manual:
        return Match(group.old, group.new, main, evidence, None, manual)
    old_parts = [(at, float(like.old_in_new[at, main[1]])) for at in group.old if at != main[0]]
    new_parts = [(at, float(like.new_in_old[main[0], at])) for at in group.new if at != main[1]]
    return Match(group.old, group.new, main, evidence, None, manual, (*old_parts, *new_parts))


def _nearest(shares: Sequence[float]) -> tuple[int, float]:
    """The factor on the other side that has most of one's phrases, the first of several, and how much."""
    best = max(shares)
    return shares.index(best), best


def _identical(table: _Table, olds: Sequence[int], news: Sequence[int]) -> dict[int, int]:
    """Old -> new index of the factors that are the same word for word, or at least in their bodies."""
    partners: dict[int, int] = {}

    def pair(key_of: Callable[[FactorWords], Hashable]) -> None:
        places: dict[Hashable, list[int]] = {}
        for at in _without(news, partners.values()):
            places.setdefault(key_of(table.right[at]), []).append(at)
        free: dict[Hashable, list[int]] = {}
        for at in _without(olds, partners):
            free.setdefault(key_of(table.left[at]), []).append(at)
        for key, same in free.items():
            others = places.get(key, [])
            if key is not None and len(same) == len(others):
                partners.update(zip(same, others, strict=True))

    pair(lambda words: words)
    pair(lambda words: words.body if len(words.body) >= SHORT_BODY else None)
    return partners


def _assigned(like: Likeness, olds: Sequence[int], news: Sequence[int]) -> dict[int, int]:
    """Pair some factors so that the sum of the squared scores is greatest.

    Squares, so that one sure pair outweighs two doubtful ones. Of equal solutions the one wins that
    keeps the factors' places, then the one with the earlier factors, whichever filing is the old one.
    """
    if not olds or not news:
        return {}
    import numpy as np  # lazily: the command line's help and the window's start must not wait for these
    from scipy.sparse import csr_array, eye_array, hstack
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    height, width = like.score.shape
    scores = like.score[np.ix_(olds, news)]
    old_places, new_places = np.array(olds) / height, np.array(news) / width
    apart = np.abs(np.subtract.outer(old_places, new_places))
    late = np.add.outer(old_places, new_places) / 2
    # One is added to all, since a zero would be no edge; for that one alone a row may stay by itself.
    value = 1.0 + scores**2 + 1e-6 * (1 - apart) + 1e-8 * (1 - late)
    alike = (scores >= PAIRED) & ((scores >= DOUBTFUL) | (like.own[np.ix_(olds, news)] > 0))
    edges = hstack([csr_array(np.where(alike, value, 0.0)), eye_array(len(olds))], format="csr")
    rows, columns = min_weight_full_bipartite_matching(edges, maximize=True)
    return {
        olds[row]: news[column]
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        if column < len(news)
    }
