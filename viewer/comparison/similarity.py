"""Two factors share nine words in ten and are different risks: the nine are boilerplate.

How alike every old factor is to every new one, from the weighted words and word pairs of their
bodies and the words of their headings, all at once as matrices.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from viewer.comparison.words import FUNCTION_WORDS, bag, weights_over, words_of
from viewer.filings.model import Factor

if TYPE_CHECKING:
    import numpy as np

    Matrix = np.ndarray[tuple[int, int], np.dtype[np.float64]]

HEADING_SHARE = 0.25
"""How much of the evidence the headings are; the bodies are the rest."""
SHORT_BODY = 12
"""A body of fewer words than this speaks with less than its full share."""


@dataclass(frozen=True, slots=True)
class FactorWords:
    """The words of a factor as the comparison sees them."""

    heading: tuple[str, ...]
    body: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """Heading and body together."""
        return self.heading + self.body

    @property
    def phrases(self) -> tuple[str, ...]:
        """Each two neighbouring words that are not both mere grammar."""
        return phrases_of(self.body)


def phrases_of(words: Sequence[str]) -> tuple[str, ...]:
    """Each two neighbouring words that are not both mere grammar."""
    return tuple(
        f"{left} {right}"
        for left, right in pairwise(words)
        if left not in FUNCTION_WORDS or right not in FUNCTION_WORDS
    )


def factor_words(factor: Factor) -> FactorWords:
    """Split a factor into the words that it is compared by."""
    body = tuple(word for paragraph in factor.paragraphs for word in words_of(paragraph.text))
    return FactorWords(words_of(factor.heading.text), body)


@dataclass(frozen=True)
class Likeness:
    """Every old factor against every new one; each matrix has a row per old and a column per new factor."""

    heading: Matrix
    """Cosine of the headings' weighted words."""
    body: Matrix
    """Mean of the cosines of the bodies' weighted words and weighted word pairs."""
    score: Matrix
    """Both together: what factors are paired by."""
    old_in_new: Matrix
    """Share of the old factor's weighted words that the new one contains."""
    new_in_old: Matrix
    """Share of the new factor's weighted words that the old one contains."""


def likeness(old: Sequence[FactorWords], new: Sequence[FactorWords]) -> Likeness:
    """Compare every old factor with every new one. Neither side may be empty."""
    import numpy as np  # lazily: the command line's help and the window's start must not wait for it

    heading = _cosines(old, new, lambda words: words.heading)
    body = (
        _cosines(old, new, lambda words: words.body) + _cosines(old, new, lambda words: words.phrases)
    ) / 2
    length = np.minimum.outer([len(words.body) for words in old], [len(words.body) for words in new])
    body_share = (1 - HEADING_SHARE) * np.minimum(1.0, length / SHORT_BODY)
    score = body_share * body + (1 - body_share) * heading
    weights = weights_over([words.all for words in (*old, *new)])
    bags = [[bag(words.all, weights) for words in side] for side in (old, new)]
    shared = _shared(*bags)
    totals = [np.maximum([sum(sorted(each.values())) for each in side], 1e-9) for side in bags]
    return Likeness(heading, body, score, shared / totals[0][:, None], shared / totals[1][None, :])


def _cosines(
    old: Sequence[FactorWords],
    new: Sequence[FactorWords],
    of: Callable[[FactorWords], tuple[str, ...]],
) -> Matrix:
    import numpy as np  # lazily, as above

    texts = [of(words) for words in (*old, *new)]
    weights = weights_over(texts)
    rows = _matrix([bag(text, weights) for text in texts])
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return np.clip(rows[: len(old)] @ rows[len(old) :].T, 0.0, 1.0)


def _matrix(bags: Sequence[Mapping[str, float]]) -> Matrix:
    """One row a bag. Words that only one bag has share a last column for each bag's own length."""
    import numpy as np  # lazily, as above

    spread = Counter(word for each in bags for word in each)
    columns = {word: at for at, word in enumerate(word for word, among in spread.items() if among > 1)}
    rows = np.zeros((len(bags), len(columns) + len(bags)))
    for at, each in enumerate(bags):
        alone = 0.0
        for word, weight in each.items():
            column = columns.get(word)
            if column is None:
                alone += weight * weight
            else:
                rows[at, column] = weight
        rows[at, len(columns) + at] = alone**0.5
    return rows


def _shared(old: Sequence[Mapping[str, float]], new: Sequence[Mapping[str, float]]) -> Matrix:
    import numpy as np  # lazily, as above

    shared = np.zeros((len(old), len(new)))
    rows = _matrix([*old, *new])[:, : -len(old) - len(new)]
    for at in range(len(old)):
        shared[at] = np.minimum(rows[at], rows[len(old) :]).sum(axis=1)
    return shared


def contained(part: Iterable[str], whole: Iterable[str], weights: Mapping[str, float]) -> float:
    """Share (0 to 1) of ``part``'s weighted words or phrases, each taken once, that ``whole`` has too."""
    wanted = sorted(set(part))
    there = set(whole)
    total = sum(weights.get(word, 0.0) for word in wanted)
    return sum(weights.get(word, 0.0) for word in wanted if word in there) / total if total else 0.0
