"""Two factors share nine words in ten and are different risks: the nine are boilerplate.

Compares every old factor with every new one. Words and phrases are weighted by TF-IDF, so that a word that
most factors have counts for little. Each result is a matrix with a row for each old factor and a column for
each new one.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.factors.factor_texts import SCORE_STEPS, FactorSimilarity, FactorTexts, FactorWords
from viewer.comparison.factors.products import Matrix
from viewer.comparison.factors.tfidf import TfidfMatrix, Vocabulary
from viewer.comparison.factors.thresholds import FACTOR_THRESHOLDS, FactorThresholds
from viewer.comparison.large import are_large


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
    texts = _texts(old, new, thresholds)
    if are_large(*(sum(len(factor.all) for factor in side) for side in (old, new))):
        from viewer.comparison.factors.many_factors import similarity_of_many  # brings NumPy

        return similarity_of_many(texts, thresholds)
    return similarity_of_few(texts, thresholds)


def _texts(
    old: Sequence[FactorWords], new: Sequence[FactorWords], thresholds: FactorThresholds
) -> FactorTexts:
    factors = (*old, *new)
    vocabulary = Vocabulary()
    headings = [vocabulary.ids_of(factor.heading) for factor in factors]
    bodies = [vocabulary.ids_of(factor.body) for factor in factors]
    return FactorTexts(
        split=len(old),
        vocabulary=vocabulary,
        headings=headings,
        bodies=bodies,
        heading_phrases=[vocabulary.phrases_of(heading) for heading in headings],
        body_phrases=[vocabulary.phrases_of(body) for body in bodies],
        word_weights=vocabulary.word_weights(
            stock=thresholds.stock_word_weight, function=thresholds.function_word_weight
        ),
    )


def similarity_of_few(texts: FactorTexts, thresholds: FactorThresholds) -> FactorSimilarity:
    """Compare factors one with the other; :func:`factor_similarity` says how."""
    split, weights = texts.split, texts.word_weights
    heading = TfidfMatrix(texts.headings, weights).cosines(split)
    body = _means(
        TfidfMatrix(texts.bodies, weights).cosines(split), TfidfMatrix(texts.body_phrases).cosines(split)
    )
    old_in_new, new_in_old = texts.phrases.containment(split)
    return FactorSimilarity(
        heading=_rounded(heading),
        body=_rounded(body),
        score=_rounded(_scores(texts, heading, body, thresholds)),
        exclusive_phrases=texts.phrases.exclusive_terms(split),
        old_in_new=_rounded(old_in_new),
        new_in_old=_rounded(new_in_old),
        texts=texts,
    )


def _means(one: Matrix, other: Matrix) -> Matrix:
    return [[(a + b) / 2 for a, b in zip(*rows, strict=True)] for rows in zip(one, other, strict=True)]


def _scores(texts: FactorTexts, heading: Matrix, body: Matrix, thresholds: FactorThresholds) -> Matrix:
    """Return the weighted means of headings and bodies; a short body leaves more to the heading."""

    def score(shorter: int, of_heading: float, of_body: float) -> float:
        weight = (1 - thresholds.heading_weight) * min(1.0, shorter / thresholds.full_body_words)
        return weight * of_body + (1 - weight) * of_heading

    lengths = list(map(len, texts.bodies))
    return [
        [score(min(own, other), *both) for other, *both in zip(lengths[texts.split :], *rows, strict=True)]
        for own, *rows in zip(lengths[: texts.split], heading, body, strict=True)
    ]


def _rounded(matrix: Matrix) -> Matrix:
    return [[round(value * SCORE_STEPS) / SCORE_STEPS for value in row] for row in matrix]
