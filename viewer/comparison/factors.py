"""A factor is inserted at number three, and a line diff pairs every later risk with its neighbour.

Which old factor became which new one. Identical factors pair first; the others by the assignment that
makes the whole of both filings fit best (Jonker and Volgenant's algorithm, as in SciPy), never one after
the other. What is then left alone is searched for inside the pairs: the text of one factor may stand in
two of the other filing (split), or that of two in one (merged).
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from viewer.comparison.similarity import (
    SHORT_BODY,
    FactorWords,
    Likeness,
    contained,
    likeness,
)

PAIRED = 0.18
"""Least score of a pair. In real filings the added and the removed stay below 0.1, rewritten above 0.24."""
PART_PHRASES = 0.25
"""A part of a split factor has this much of its phrases in the whole that no other part has,"""
PART_WORDS = 0.5
"""and this much of its words."""
PART_LENGTH = 15
"""Nothing shorter, in words, is taken for a part."""


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
    """For added and removed: the factor on the other side that has most of its words, and how much."""


def align_factors(left: Sequence[FactorWords], right: Sequence[FactorWords]) -> tuple[Match, ...]:
    """Pair the old factors (``left``) with the new ones; every factor is in exactly one match.

    Matches come in the order of the new factors, then the removed ones in the order of the old.
    """
    if not left or not right:
        alone = [Match((), (at,), None, None, None) for at in range(len(right))]
        return (*alone, *(Match((at,), (), None, None, None) for at in range(len(left))))
    like = likeness(left, right)
    partners = _identical(left, right)
    partners |= _assigned(like, partners)
    groups = _with_parts(left, right, like, partners)
    matches = [_paired(like, main, *group) for main, group in groups.items()]
    taken_old = {at for match in matches for at in match.old}
    taken_new = {at for match in matches for at in match.new}
    matches += [
        Match((), (at,), None, None, _nearest(like.new_in_old[:, at].tolist()))
        for at in range(len(right))
        if at not in taken_new
    ]
    matches.sort(key=lambda match: match.new)
    matches += [
        Match((at,), (), None, None, _nearest(like.old_in_new[at].tolist()))
        for at in range(len(left))
        if at not in taken_old
    ]
    return tuple(matches)


def _nearest(shares: Sequence[float]) -> tuple[int, float]:
    """The factor on the other side that has most of one's words, the first of several, and how much."""
    best = max(shares)
    return shares.index(best), best


def _paired(like: Likeness, main: tuple[int, int], old: tuple[int, ...], new: tuple[int, ...]) -> Match:
    evidence = Evidence(*(float(matrix[main]) for matrix in (like.heading, like.body, like.score)))
    return Match(old, new, main, evidence, None)


def _identical(old: Sequence[FactorWords], new: Sequence[FactorWords]) -> dict[int, int]:
    """Old -> new index of the factors that are the same word for word, or at least in their bodies."""
    partners: dict[int, int] = {}

    def pair(left: Sequence[Hashable], right: Sequence[Hashable]) -> None:
        taken = set(partners.values())
        places: dict[Hashable, list[int]] = {}
        for at, key in enumerate(right):
            if key is not None and at not in taken:
                places.setdefault(key, []).append(at)
        free: dict[Hashable, list[int]] = {}
        for at, key in enumerate(left):
            if key is not None and at not in partners:
                free.setdefault(key, []).append(at)
        for key, olds in free.items():
            news = places.get(key, [])
            if len(olds) == len(news):
                partners.update(zip(olds, news, strict=True))

    pair(old, new)
    bodies = [
        [words.body if len(words.body) >= SHORT_BODY else None for words in side] for side in (old, new)
    ]
    pair(*bodies)
    return partners


def _assigned(like: Likeness, partners: dict[int, int]) -> dict[int, int]:
    """Pair the factors that are still free so that the sum of the squared scores is greatest.

    Squares, so that one sure pair outweighs two doubtful ones. Of equal solutions the one wins that
    keeps the factors' places.
    """
    taken = set(partners.values())
    height, width = like.score.shape
    olds = [at for at in range(height) if at not in partners]
    news = [at for at in range(width) if at not in taken]
    if not olds or not news:
        return {}
    import numpy as np  # lazily: the command line's help and the window's start must not wait for these
    from scipy.optimize import linear_sum_assignment

    scores = like.score[np.ix_(olds, news)]
    apart = np.abs(np.subtract.outer(np.array(olds) / height, np.array(news) / width))
    value = np.where(scores >= PAIRED, scores**2 + 1e-6 * (1 - apart), 0.0)
    rows, columns = linear_sum_assignment(value, maximize=True)
    return {
        olds[row]: news[column]
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        if scores[row, column] >= PAIRED
    }


def _with_parts(
    old: Sequence[FactorWords], new: Sequence[FactorWords], like: Likeness, partners: dict[int, int]
) -> dict[tuple[int, int], tuple[tuple[int, ...], tuple[int, ...]]]:
    """Each pair with the further factors of one side whose text stands in its factor of the other side."""
    backwards = {new_at: old_at for old_at, new_at in partners.items()}
    more_new = _parts(new, old, backwards, like.new_in_old.T.tolist(), like.phrases)
    more_old = _parts(old, new, partners, like.old_in_new.tolist(), like.phrases)
    groups: dict[tuple[int, int], tuple[tuple[int, ...], tuple[int, ...]]] = {}
    for old_at, new_at in sorted(partners.items()):
        olds, news = more_old.get(new_at, []), more_new.get(old_at, [])
        if olds and news:
            # Text that went both ways is a rewrite of neighbours; each is told by itself.
            olds, news = [], []
        groups[old_at, new_at] = (tuple(sorted([old_at, *olds])), tuple(sorted([new_at, *news])))
    return groups


def _parts(
    parts: Sequence[FactorWords],
    wholes: Sequence[FactorWords],
    partners: dict[int, int],
    containment: Sequence[Sequence[float]],
    weights: Mapping[str, float],
) -> dict[int, list[int]]:
    """Index of a whole -> the free factors of the other side that are parts of it.

    ``partners`` maps the paired factors of the parts' side to those of the wholes' side; ``containment`` has
    the share of each part's words that each whole contains; ``weights`` are those of phrases. What the
    whole's own partner has too is no evidence.
    """
    found: dict[int, list[int]] = {}
    for at, part in enumerate(parts):
        if at in partners or len(part.body) < PART_LENGTH:
            continue
        best: tuple[float, int] | None = None
        for partner, whole in partners.items():
            if containment[at][whole] < PART_WORDS:
                continue
            only = wholes[whole].distinct_phrases - parts[partner].distinct_phrases
            share = contained(part.distinct_phrases, only, weights)
            if share >= PART_PHRASES and (best is None or (share, -whole) > best):
                best = (share, -whole)
        if best is not None:
            found.setdefault(-best[1], []).append(at)
    return found
