"""Two factors share nine words in ten and are different risks: the nine are boilerplate.

How alike every old factor is to every new one, from the weighted words and word pairs of their
bodies and the words of their headings, all at once as matrices.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import mul
from typing import TYPE_CHECKING

from viewer.comparison.words import STOCK_WORDS, spread_over, weights_of

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_array

    Matrix = np.ndarray[tuple[int, int], np.dtype[np.float64]]

HEADING_SHARE = 0.25
"""How much of the evidence the headings are; the bodies are the rest."""
SHORT_BODY = 12
"""A body of fewer words than this speaks with less than its full share."""


@dataclass(frozen=True)
class FactorWords:
    """The words of a factor as the comparison sees them."""

    heading: tuple[str, ...]
    body: tuple[str, ...]
    """Of all paragraphs, in order."""

    @property
    def all(self) -> tuple[str, ...]:
        """Heading and body together."""
        return self.heading + self.body

    @cached_property
    def distinct_phrases(self) -> frozenset[str]:
        """Each phrase once."""
        return frozenset(self.phrases)

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        """Each two neighbouring words that are not both stock words."""
        return tuple(
            f"{left} {right}"
            for left, right in pairwise(self.body)
            if left not in STOCK_WORDS or right not in STOCK_WORDS
        )


@dataclass(frozen=True)
class Likeness:
    """Every old factor against every new one; each matrix has a row per old and a column per new factor."""

    heading: Matrix
    """Cosine of the headings' weighted words."""
    body: Matrix
    """Mean of the cosines of the bodies' weighted words and weighted phrases."""
    score: Matrix
    """Both together: what factors are paired by."""
    old_in_new: Matrix
    """Share of the old factor's weighted words, each taken once, that the new one has too."""
    new_in_old: Matrix
    """Share of the new factor's weighted words that the old one has too."""
    phrases: Mapping[str, float]
    """What each phrase weighs: the more, the fewer factors have it."""


def likeness(old: Sequence[FactorWords], new: Sequence[FactorWords]) -> Likeness:
    """Compare every old factor with every new one. Neither side may be empty."""
    import numpy as np  # lazily: the command line's help and the window's start must not wait for it

    both = (*old, *new)
    heading, _ = _cosines([words.heading for words in both], len(old))
    by_words, words = _cosines([words.body for words in both], len(old))
    by_phrases, phrases = _cosines([words.phrases for words in both], len(old))
    body = (by_words + by_phrases) / 2
    length = np.minimum.outer([len(words.body) for words in old], [len(words.body) for words in new])
    body_share = (1 - HEADING_SHARE) * np.minimum(1.0, length / SHORT_BODY)
    score = body_share * body + (1 - body_share) * heading
    return Likeness(
        heading, body, score, *_containment([each.all for each in both], len(old), words), phrases
    )


def _cosines(texts: Sequence[Sequence[str]], split: int) -> tuple[Matrix, dict[str, float]]:
    """Cosines of the first ``split`` texts (rows) with the others (columns), and what each word weighs."""
    import numpy as np  # lazily, as above

    counts = [Counter(text) for text in texts]
    weights = weights_of(spread_over(counts), len(texts))
    rows = _Rows()
    for words in counts:
        values = [
            weights[word] * (1.0 + math.log(count)) if count > 1 else weights[word]
            for word, count in words.items()
        ]
        length = math.sqrt(sum(map(mul, values, values))) or 1.0
        rows.add(words, [value / length for value in values])
    matrix = rows.matrix()
    return np.clip((matrix[:split] @ matrix[split:].T).toarray(), 0.0, 1.0), weights


def _containment(
    texts: Sequence[Sequence[str]], split: int, weights: Mapping[str, float]
) -> tuple[Matrix, Matrix]:
    """How much of each of the first ``split`` texts (rows) the others (columns) contain, and the reverse.

    A word without a weight, one that only a heading has, weighs 1.
    """
    import numpy as np  # lazily, as above

    rows = _Rows()
    for text in texts:
        words = dict.fromkeys(text)
        rows.add(words, [weights.get(word, 1.0) for word in words])
    weighed, there = rows.matrix(), rows.matrix()
    there.data[:] = 1.0
    totals = np.maximum(weighed.sum(axis=1), 1e-9)
    old, new = weighed[:split] @ there[split:].T, there[:split] @ weighed[split:].T
    return (
        np.clip(old.toarray() / totals[:split, None], 0.0, 1.0),
        np.clip(new.toarray() / totals[None, split:], 0.0, 1.0),
    )


class _Rows:
    """Collects the rows of a sparse matrix, a column per word.

    Sparse: most words stand in two texts of a hundred, and a dense product wakes threads that cost more than
    the product itself.
    """

    def __init__(self) -> None:
        self._columns: dict[str, int] = {}
        self._cells: list[float] = []
        self._column_of: list[int] = []
        self._ends = [0]

    def add(self, words: Iterable[str], values: Sequence[float]) -> None:
        """Add a row: distinct words with a value each."""
        columns = self._columns
        self._cells += values
        self._column_of += [columns.setdefault(word, len(columns)) for word in words]
        self._ends.append(len(self._cells))

    def matrix(self) -> csr_array[np.float64, tuple[int, int]]:
        """The rows so far."""
        import numpy as np  # lazily, as above
        from scipy.sparse import csr_array

        cells = np.array(self._cells, dtype=np.float64)
        column_of, ends = (np.array(each, dtype=np.int32) for each in (self._column_of, self._ends))
        return csr_array((cells, column_of, ends), shape=(len(ends) - 1, max(1, len(self._columns))))


def contained(part: Set[str], whole: Set[str], weights: Mapping[str, float]) -> float:
    """Share (0 to 1) of ``part``'s weighted phrases that ``whole`` has too.

    Sums are exact, so that the order of a set has no say in them.
    """
    total = math.fsum(weights[phrase] for phrase in part)
    return math.fsum(weights[phrase] for phrase in part & whole) / total if total else 0.0
