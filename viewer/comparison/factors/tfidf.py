"""Two hundred factors beside two hundred: forty thousand pairs of texts, weighed at once.

Texts as rows of a sparse matrix with a column for each word or phrase. A column weighs the more, the fewer
texts have it (inverse document frequency, Spärck Jones 1972).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from viewer.comparison.text.words import STOCK_WORDS, share_of

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_array

    Matrix = np.ndarray[tuple[int, int], np.dtype[np.float64]]
    Numbers = np.ndarray[tuple[int], np.dtype[np.int64]]
    Flags = np.ndarray[tuple[int], np.dtype[np.bool_]]
    Weights = np.ndarray[tuple[int], np.dtype[np.float64]]


class Vocabulary:
    """A number for each word, in the order in which they are first seen."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._stock: Flags | None = None

    def numbers_of(self, words: Sequence[str]) -> Numbers:
        """The words' numbers, in the order of the text."""
        import numpy as np  # lazily: the command line's help and the window's start must not wait for it

        known = self._numbers
        return np.array([known.setdefault(word, len(known)) for word in words], dtype=np.int64)

    def shares(self) -> Weights:
        """What each word weighs beside others that are as frequent."""
        import numpy as np  # lazily, as above

        return np.array([share_of(word) for word in self._numbers], dtype=np.float64)

    def phrases_of(self, numbers: Numbers) -> Numbers:
        """A number for each two neighbouring words that are not both stock words."""
        import numpy as np  # lazily, as above

        if self._stock is None or len(self._stock) < len(self._numbers):
            self._stock = np.array([word in STOCK_WORDS for word in self._numbers], dtype=np.bool_)
        stock = self._stock[numbers]
        return (numbers[:-1] << 32 | numbers[1:])[~(stock[:-1] & stock[1:])]


class Weighed:
    """Texts as rows of weighed columns."""

    def __init__(self, texts: Sequence[Numbers], shares: Weights | None = None) -> None:
        """``texts`` are the numbers of each text's words or phrases; ``shares``, by number, scales weights.

        With ``shares`` the numbers are columns as they are; else columns are given to those that occur.
        """
        import numpy as np  # lazily, as above
        from scipy.sparse import csr_array

        numbers = np.concatenate(texts)
        self._known, columns = None, numbers
        width = 0 if shares is None else len(shares)
        if shares is None:
            self._known, columns = np.unique(numbers, return_inverse=True)
            width = len(self._known)
        ends = np.cumsum([0, *(len(text) for text in texts)])
        ones = np.ones(len(numbers))
        self._counts: csr_array[np.float64, tuple[int, int]] = csr_array(
            (ones, columns, ends), shape=(len(texts), max(1, width))
        )
        self._counts.sum_duplicates()
        spread = np.bincount(self._counts.indices, minlength=max(1, width))
        self.weights: Weights = np.log1p(len(texts) / np.maximum(1, spread))
        if shares is not None and len(shares):
            self.weights = self.weights * shares

    def columns(self, at: int) -> Numbers:
        """The columns that a text has, in rising order."""
        rows = self._counts
        return rows.indices[rows.indptr[at] : rows.indptr[at + 1]].astype("int64")

    def columns_of(self, numbers: Numbers) -> Numbers:
        """The columns, in rising order, of those words or phrases that any of the texts has."""
        import numpy as np  # lazily, as above

        distinct = np.unique(numbers)
        if self._known is None:
            return distinct[distinct < len(self.weights)]
        return np.flatnonzero(np.isin(self._known, distinct, assume_unique=True))

    def share(self, part: Numbers, whole: Numbers) -> float:
        """Share (0 to 1) of the weight of ``part``'s columns that ``whole`` has too; both in rising order."""
        import numpy as np  # lazily, as above

        weights = self.weights[part]
        total = float(weights.sum())
        return float(weights[np.isin(part, whole, assume_unique=True)].sum()) / total if total else 0.0

    def only_shared(self, split: int) -> Matrix:
        """Number of columns that a text of the first ``split`` (rows) and one of the others alone have."""
        import numpy as np  # lazily, as above

        there = self._counts.copy()
        spread = np.bincount(there.indices, minlength=len(self.weights))
        there.data = (spread[there.indices] == 2).astype(np.float64)
        return (there[:split] @ there[split:].T).toarray()

    def cosines(self, split: int) -> Matrix:
        """Cosines of the first ``split`` texts (rows) with the others (columns)."""
        import numpy as np  # lazily, as above

        rows = self._counts.copy()
        rows.data = (1.0 + np.log(rows.data)) * self.weights[rows.indices]
        lengths = np.sqrt((rows * rows).sum(axis=1))
        products = (rows[:split] @ rows[split:].T).toarray()
        lengths[lengths == 0] = 1.0
        return np.clip(products / np.multiply.outer(lengths[:split], lengths[split:]), 0.0, 1.0)

    def containment(self, split: int) -> tuple[Matrix, Matrix]:
        """How much of each of the first ``split`` texts (rows) the others (columns) have; and the reverse."""
        import numpy as np  # lazily, as above

        there, weighed = self._counts.copy(), self._counts.copy()
        there.data[:] = 1.0
        weighed.data = self.weights[weighed.indices]
        totals = np.maximum(weighed.sum(axis=1), 1e-9)
        old = (weighed[:split] @ there[split:].T).toarray()
        new = (there[:split] @ weighed[split:].T).toarray()
        return (
            np.clip(old / totals[:split, None], 0.0, 1.0),
            np.clip(new / totals[None, split:], 0.0, 1.0),
        )
