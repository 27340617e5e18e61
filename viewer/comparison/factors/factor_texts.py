"""What is compared of two filings' factors, and what comes of it: their words, the words' ids, matrices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from viewer.comparison.factors.products import Matrix
from viewer.comparison.factors.tfidf import TfidfMatrix, Vocabulary

SCORE_DIGITS = 9
"""Scores are rounded to so many decimals. Beyond them a sum depends on the order of its terms, so that
exchanging the two filings could change a result."""
SCORE_STEPS = 10.0**SCORE_DIGITS
"""A score is a whole number of such parts of 1."""


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
class FactorTexts:
    """Words and phrases as numbers; in each list the old factors come first, then the new ones."""

    split: int
    """How many factors are old."""
    vocabulary: Vocabulary
    headings: Sequence[Sequence[int]]
    """The ids of each heading's words."""
    bodies: Sequence[Sequence[int]]
    heading_phrases: Sequence[Sequence[int]]
    body_phrases: Sequence[Sequence[int]]
    word_weights: Sequence[float]
    """By id, what a word weighs before its frequency is known."""

    @cached_property
    def words(self) -> TfidfMatrix:
        """The words of headings and bodies."""
        return TfidfMatrix(_joined(self.headings, self.bodies), self.word_weights)

    @cached_property
    def phrases(self) -> TfidfMatrix:
        """The phrases of headings and bodies."""
        return TfidfMatrix(self.all_phrases)

    @property
    def all_phrases(self) -> list[list[int]]:
        """The ids of each factor's phrases, those of its heading and of its body."""
        return _joined(self.heading_phrases, self.body_phrases)


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
    texts: FactorTexts


def _joined(one: Sequence[Sequence[int]], other: Sequence[Sequence[int]]) -> list[list[int]]:
    return [[*each[0], *each[1]] for each in zip(one, other, strict=True)]
