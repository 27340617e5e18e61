"""Two hundred factors have fifty thousand phrases, and each a few hundred of them: only those are multiplied.

What :mod:`~viewer.comparison.factors.similarity` reckons term by term for two small filings is reckoned here
for all terms of large ones at once, by NumPy. Each number is made of the same ones in the same order, so the
results are equal to the last digit.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

import numpy as np

from viewer.comparison.factors.factor_texts import SCORE_STEPS, FactorSimilarity, FactorTexts
from viewer.comparison.factors.tfidf import NO_DIVISION_BY_ZERO, often, rarity
from viewer.comparison.factors.thresholds import FactorThresholds

Matrix = np.ndarray[tuple[int, int], np.dtype[np.float64]]
Weights = np.ndarray[tuple[int], np.dtype[np.float64]]
Ids = np.ndarray[tuple[int], np.dtype[np.int64]]

_AT_ONCE = 100_000
"""Products of two terms that are made at a time, in 3 MB; those of one text at least. Half as many, or twice,
take as long."""


def similarity_of_many(texts: FactorTexts, thresholds: FactorThresholds) -> FactorSimilarity:
    """Compare all factors at once: what ``similarity_of_few`` returns, to the last digit."""
    split, weights = texts.split, texts.word_weights
    heading = ManyTexts(texts.headings, weights).cosines(split)
    body = (
        ManyTexts(texts.bodies, weights).cosines(split) + ManyTexts(texts.body_phrases).cosines(split)
    ) / 2
    phrases = ManyTexts(texts.all_phrases)
    old_in_new, new_in_old = phrases.containment(split)
    return FactorSimilarity(
        heading=_rounded(heading),
        body=_rounded(body),
        score=_rounded(_scores(texts, heading, body, thresholds)),
        exclusive_phrases=phrases.exclusive_terms(split).tolist(),
        old_in_new=_rounded(old_in_new),
        new_in_old=_rounded(new_in_old),
        texts=texts,
    )


def _scores(texts: FactorTexts, heading: Matrix, body: Matrix, thresholds: FactorThresholds) -> Matrix:
    lengths = np.fromiter(map(len, texts.bodies), dtype=np.int64, count=len(texts.bodies))
    shorter = np.minimum.outer(lengths[: texts.split], lengths[texts.split :])
    weight = (1 - thresholds.heading_weight) * np.minimum(1.0, shorter / thresholds.full_body_words)
    scores: Matrix = weight * body + (1 - weight) * heading
    return scores


def _rounded(matrix: Matrix) -> list[list[float]]:
    rounded: list[list[float]] = (np.rint(matrix * SCORE_STEPS) / SCORE_STEPS).tolist()
    return rounded


class ManyTexts:
    """A :class:`~viewer.comparison.factors.tfidf.TfidfMatrix`: row after row, columns in ascending order."""

    def __init__(self, texts: Sequence[Sequence[int]], word_weights: Sequence[float] | None = None) -> None:
        """Count the terms of each text and weigh them; see there for what is given."""
        lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
        ids = np.fromiter(chain.from_iterable(texts), dtype=np.int64, count=int(lengths.sum()))
        known, _ = _distinct(ids)
        # A place in the matrix as one number: in order, the numbers run row by row.
        width = max(1, len(known))
        places, self._counts = _distinct(
            np.repeat(np.arange(len(texts)) * width, lengths) + np.searchsorted(known, ids)
        )
        self._rows, self._columns = np.divmod(places, width)
        self._ends = np.searchsorted(self._rows, np.arange(len(texts) + 1))
        self._texts_with = np.bincount(self._columns, minlength=width)
        self._weights: Weights = np.array(rarity(len(texts)))[self._texts_with]
        if word_weights is not None and len(known):
            self._weights = self._weights * np.array(word_weights)[known]

    def cosines(self, split: int) -> Matrix:
        """As ``TfidfMatrix.cosines``."""
        oftener = np.array([often(count) for count in range(int(self._counts.max(initial=0)) + 1)])
        values = self._weights[self._columns] * oftener[self._counts]
        lengths = np.array([math.sqrt(total) or 1.0 for total in self._sums(values * values)])
        products = self._products(split, values, values)
        cosines: Matrix = np.minimum(1.0, products / np.multiply.outer(lengths[:split], lengths[split:]))
        return cosines

    def containment(self, split: int) -> tuple[Matrix, Matrix]:
        """As ``TfidfMatrix.containment``."""
        weighted = self._weights[self._columns]
        totals = np.array([max(total, NO_DIVISION_BY_ZERO) for total in self._sums(weighted)])
        both = self._products(split, weighted, np.ones(len(weighted)))
        return np.minimum(1.0, both / totals[:split, None]), np.minimum(1.0, both / totals[None, split:])

    def exclusive_terms(self, split: int) -> Matrix:
        """As ``TfidfMatrix.exclusive_terms``."""
        in_two = (self._texts_with[self._columns] == 2).astype(np.float64)
        return self._products(split, in_two, in_two)

    def _sums(self, values: Weights) -> Iterator[float]:
        listed = values.tolist()
        return (math.fsum(listed[start:end]) for start, end in pairwise(self._ends.tolist()))

    def _products(self, split: int, old_values: Weights, new_values: Weights) -> Matrix:
        """Return the scalar product of each old text with each new one, added up by column, ascending.

        Args:
            split: How many texts are old.
            old_values: The values of all terms, of which those of the old texts are looked at.
            new_values: Likewise, of the new texts.
        """
        first_new, height = self._ends[split], len(self._ends) - 1 - split
        order = np.argsort(self._columns[first_new:], kind="stable")
        facing, others = self._rows[first_new:][order] - split, new_values[first_new:][order]
        having = np.bincount(self._columns[first_new:], minlength=len(self._texts_with))
        starts = np.cumsum(having) - having
        # What is nought adds nothing.
        kept = np.flatnonzero((old_values[:first_new] != 0) & (having[self._columns[:first_new]] != 0))
        rows, columns, values = self._rows[kept], self._columns[kept], old_values[kept]
        times = having[columns]
        ends = np.searchsorted(rows, np.arange(split + 1))
        found: Matrix = np.zeros((split, height))
        for first, last in _portions(np.concatenate([[0], np.cumsum(times)])[ends].tolist()):
            part = slice(ends[first], ends[last])
            many = times[part]
            # Each term of these rows, once for each new text that has it too.
            there = np.arange(many.sum()) + np.repeat(starts[columns[part]] - np.cumsum(many) + many, many)
            place = np.repeat((rows[part] - first) * height, many) + facing[there]
            weights = np.repeat(values[part], many) * others[there]
            sums = np.bincount(place, weights=weights, minlength=(last - first) * height)
            found[first:last] = sums.reshape(last - first, height)
        return found


def _portions(done: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give of each portion the first row and the one behind its last.

    Args:
        done: How many products are made before each row, and in the end.
    """
    first = 0
    while first < len(done) - 1:
        last = first + 1
        while last < len(done) - 1 and done[last + 1] - done[first] <= _AT_ONCE:
            last += 1
        yield first, last
        first = last


def _distinct(ids: Ids) -> tuple[Ids, Ids]:
    """Return the ids that there are, ascending, and how often each is there.

    As ``numpy.unique``, which loads the masked arrays first.
    """
    ordered = np.sort(ids)
    firsts = np.flatnonzero(np.diff(ordered, prepend=-1))
    return ordered[firsts], np.diff(firsts, append=len(ordered))
