"""Two factors share nine words in ten and are different risks: the nine are boilerplate.

Compares every old factor with every new one. Words and phrases are weighted by TF-IDF, so that a word that
most factors have counts for little. Each result is a matrix with a row for each old factor and a column for
each new one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.comparison.factors.products import Matrix
from viewer.comparison.factors.tfidf import TfidfMatrix, Vocabulary
from viewer.comparison.factors.thresholds import FACTOR_THRESHOLDS, FactorThresholds

SCORE_DIGITS = 9
"""Scores are rounded to so many decimals. Beyond them a sum depends on the order of its terms, so that
exchanging the two filings could change a result."""


@dataclass(frozen=True)
class FactorWords:
    """The words of a factor, as :func:`~viewer.comparison.text.words.words_of` gives them."""

    heading: tuple[str, ...]
    body: tuple[str, ...]
    """The words of all paragraphs, in order."""
    paragraphs: tuple[str, ...] = field(default=(), compare=False, repr=False)
    """The texts of the paragraphs, from which sentences can be cut."""

    @property
    def all(self) -> tuple[str, ...]:
        """The words of heading and body."""
        return self.heading + self.body


@dataclass(frozen=True)
class FactorSimilarity:
    """How similar each old factor (row) is to each new one (column)."""

    heading: Matrix
    """Cosine of the headings' words."""
    body: Matrix
    """Mean of two cosines: of the bodies' words and of the bodies' phrases."""
    score: Matrix
    """Weighted mean of ``heading`` and ``body``: what factors are paired by."""
    exclusive_phrases: Matrix
    """Number of phrases that the two factors have and no other factor of either filing has."""
    old_in_new: Matrix
    """Share of the old factor's phrases that the new one has too."""
    new_in_old: Matrix
    """Share of the new factor's phrases that the old one has too."""
    vocabulary: Vocabulary
    words: TfidfMatrix
    """The words of headings and bodies; a row for each old factor, then for each new one."""
    phrases: TfidfMatrix
    """The phrases of headings and bodies; rows as in ``words``."""


def factor_similarity(
    old: Sequence[FactorWords],
    new: Sequence[FactorWords],
    thresholds: FactorThresholds = FACTOR_THRESHOLDS,
) -> FactorSimilarity:
    """Compare every old factor with every new one.

    Args:
        old: The old filing's factors, at least one.
        new: The new filing's factors, at least one.
        thresholds: How much headings count, and how short a body must be to count for less.
    """
    factors, split = (*old, *new), len(old)
    vocabulary = Vocabulary()
    headings = [vocabulary.ids_of(factor.heading) for factor in factors]
    bodies = [vocabulary.ids_of(factor.body) for factor in factors]
    weights = vocabulary.word_weights(
        stock=thresholds.stock_word_weight, function=thresholds.function_word_weight
    )
    body_phrases = [vocabulary.phrases_of(body) for body in bodies]
    heading_phrases = [vocabulary.phrases_of(heading) for heading in headings]
    heading = TfidfMatrix(headings, weights).cosines(split)
    body = _means(TfidfMatrix(bodies, weights).cosines(split), TfidfMatrix(body_phrases).cosines(split))
    words = TfidfMatrix([[*each[0], *each[1]] for each in zip(headings, bodies, strict=True)], weights)
    phrases = TfidfMatrix([[*each[0], *each[1]] for each in zip(heading_phrases, body_phrases, strict=True)])
    old_in_new, new_in_old = phrases.containment(split)
    return FactorSimilarity(
        heading=_rounded(heading),
        body=_rounded(body),
        score=_rounded(_scores(old, new, heading, body, thresholds)),
        exclusive_phrases=phrases.exclusive_terms(split),
        old_in_new=_rounded(old_in_new),
        new_in_old=_rounded(new_in_old),
        vocabulary=vocabulary,
        words=words,
        phrases=phrases,
    )


def _means(one: Matrix, other: Matrix) -> Matrix:
    return [[(a + b) / 2 for a, b in zip(*rows, strict=True)] for rows in zip(one, other, strict=True)]


def _scores(
    old: Sequence[FactorWords],
    new: Sequence[FactorWords],
    heading: Matrix,
    body: Matrix,
    thresholds: FactorThresholds,
) -> Matrix:
    """Return the weighted means of headings and bodies; a short body leaves more to the heading."""

    def score(shorter: int, of_heading: float, of_body: float) -> float:
        weight = (1 - thresholds.heading_weight) * min(1.0, shorter / thresholds.full_body_words)
        return weight * of_body + (1 - weight) * of_heading

    lengths = [len(factor.body) for factor in new]
    return [
        [score(min(own, other), *both) for other, *both in zip(lengths, *rows, strict=True)]
        for own, *rows in zip((len(factor.body) for factor in old), heading, body, strict=True)
    ]


def _rounded(matrix: Matrix) -> Matrix:
    return [[round(value, SCORE_DIGITS) if value else 0.0 for value in row] for row in matrix]
