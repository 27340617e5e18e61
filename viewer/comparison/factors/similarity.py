"""Two factors share nine words in ten and are different risks: the nine are boilerplate.

How alike every old factor is to every new one, from the weighted words and word pairs of their
bodies and the words of their headings, all at once as matrices.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viewer.comparison.factors.tfidf import Vocabulary, Weighed

if TYPE_CHECKING:
    from viewer.comparison.factors.tfidf import Matrix

HEADING_SHARE = 0.25
"""How much of the evidence the headings are; the bodies are the rest."""
SHORT_BODY = 12
"""A body of fewer words than this speaks with less than its full share."""

_DIGITS = 9
"""Beyond these a sum depends on the order of its terms, and so on which filing is the old one."""


@dataclass(frozen=True)
class FactorWords:
    """The words of a factor as the comparison sees them."""

    heading: tuple[str, ...]
    body: tuple[str, ...]
    """Of all paragraphs, in order."""
    paragraphs: tuple[str, ...] = field(default=(), compare=False, repr=False)
    """The body's texts, where its sentences can be told."""

    @property
    def all(self) -> tuple[str, ...]:
        """Heading and body together."""
        return self.heading + self.body


@dataclass(frozen=True)
class Likeness:
    """Every old factor against every new one; each matrix has a row per old and a column per new factor."""

    heading: Matrix
    """Cosine of the headings' weighted words."""
    body: Matrix
    """Mean of the cosines of the bodies' weighted words and weighted phrases."""
    score: Matrix
    """Both together: what factors are paired by."""
    own: Matrix
    """Number of phrases that the two factors have and no other factor of either filing."""
    old_in_new: Matrix
    """Share of the old factor's weighted phrases, each taken once, that the new one has too."""
    new_in_old: Matrix
    """Share of the new factor's weighted phrases that the old one has too."""
    vocabulary: Vocabulary
    words: Weighed
    """Of headings and bodies; the old factors first, then the new ones."""
    phrases: Weighed
    """Each two neighbouring words of headings and of bodies that are not both stock words; rows as above."""


def likeness(old: Sequence[FactorWords], new: Sequence[FactorWords]) -> Likeness:
    """Compare every old factor with every new one. Neither side may be empty."""
    import numpy as np  # lazily: the command line's help and the window's start must not wait for it

    both, split = (*old, *new), len(old)
    vocabulary = Vocabulary()
    headings = [vocabulary.numbers_of(words.heading) for words in both]
    bodies = [vocabulary.numbers_of(words.body) for words in both]
    shares = vocabulary.shares()
    in_bodies = [vocabulary.phrases_of(body) for body in bodies]
    in_headings = [vocabulary.phrases_of(heading) for heading in headings]
    heading = Weighed(headings, shares).cosines(split)
    body = (Weighed(bodies, shares).cosines(split) + Weighed(in_bodies).cosines(split)) / 2
    length = np.minimum.outer([len(words.body) for words in old], [len(words.body) for words in new])
    body_share = (1 - HEADING_SHARE) * np.minimum(1.0, length / SHORT_BODY)
    score = body_share * body + (1 - body_share) * heading
    words = Weighed([np.concatenate(each) for each in zip(headings, bodies, strict=True)], shares)
    phrases = Weighed([np.concatenate(each) for each in zip(in_headings, in_bodies, strict=True)])
    old_in_new, new_in_old = phrases.containment(split)
    return Likeness(
        np.round(heading, _DIGITS),
        np.round(body, _DIGITS),
        np.round(score, _DIGITS),
        phrases.only_shared(split),
        np.round(old_in_new, _DIGITS),
        np.round(new_in_old, _DIGITS),
        vocabulary,
        words,
        phrases,
    )
