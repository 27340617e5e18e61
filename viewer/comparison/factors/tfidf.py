"""Two hundred factors against two hundred are forty thousand pairs of texts: all are compared at once.

Each text is a row of a sparse matrix, with a column for each term: a word, or a phrase of two words. A term
weighs more the fewer texts have it (TF-IDF: Spärck Jones, "A statistical interpretation of term specificity",
Journal of Documentation 28, 1972).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from viewer.comparison.factors.sparse_rows import SparseRows, distinct
from viewer.comparison.text.words import STOCK_WORDS
from viewer.language.stop_words import FUNCTION_WORDS

if TYPE_CHECKING:
    import numpy as np

    Matrix = np.ndarray[tuple[int, int], np.dtype[np.float64]]
    Ids = np.ndarray[tuple[int], np.dtype[np.int64]]
    Mask = np.ndarray[tuple[int], np.dtype[np.bool_]]
    Weights = np.ndarray[tuple[int], np.dtype[np.float64]]

# NumPy is imported inside the functions: the command line's help and the window's start must not wait for it.

_NO_DIVISION_BY_ZERO = 1e-9
"""Stands for the weight of a text without a word: far below that of any word, so that shares of it are 0."""


class Vocabulary:
    """Gives each word an id: 0 for the first word seen, 1 for the next, and so on."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._is_stock: Mask | None = None

    def ids_of(self, words: Sequence[str]) -> Ids:
        """Return the words' ids, in the order of the words."""
        import numpy as np

        ids = self._ids
        return np.array([ids.setdefault(word, len(ids)) for word in words], dtype=np.int64)

    def word_weights(self, *, stock: float, function: float) -> Weights:
        """Return by id what each word weighs before its frequency is known.

        Args:
            stock: The weight of a stock word (``"material"``, ``"adverse"`` …).
            function: The weight of a function word; every other word weighs 1.
        """
        import numpy as np

        weights = dict.fromkeys(STOCK_WORDS, stock) | dict.fromkeys(FUNCTION_WORDS, function)
        return np.array([weights.get(word, 1.0) for word in self._ids], dtype=np.float64)

    def phrases_of(self, ids: Ids) -> Ids:
        """Return an id for each bigram of a text, without those of two stock words.

        Args:
            ids: The ids of the text's words, in order.

        Returns:
            The ids of the two words packed into one number, the first word in the upper 32 bits.
        """
        import numpy as np

        if self._is_stock is None or len(self._is_stock) < len(self._ids):
            self._is_stock = np.array([word in STOCK_WORDS for word in self._ids], dtype=np.bool_)
        stock = self._is_stock[ids]
        return (ids[:-1] << 32 | ids[1:])[~(stock[:-1] & stock[1:])]


class TfidfMatrix:
    """Texts as rows, terms as columns, with the weight of each term.

    Methods that compare take ``split``: the first ``split`` texts are the old ones, the others the new ones.
    """

    def __init__(self, texts: Sequence[Ids], word_weights: Weights | None = None) -> None:
        """Count the terms of each text and weigh them.

        Args:
            texts: The term ids of each text; an id occurs as often as the term does.
            word_weights: Factor by which the weight of the term with that id is scaled. With it, ids are
                columns as they are; without it, only ids that occur get a column (phrase ids are sparse).
        """
        import numpy as np

        self._known_ids: Ids | None = None
        width = 0 if word_weights is None else len(word_weights)
        if word_weights is None:
            known = self._known_ids = distinct(np.concatenate(texts))[0]
            texts = [np.searchsorted(known, text) for text in texts]
            width = len(known)
        self._counts = SparseRows.counting(texts, max(1, width))
        document_frequency = self._counts.rows_in_columns()
        self.weights: Weights = np.log1p(len(texts) / np.maximum(1, document_frequency))
        if word_weights is not None and len(word_weights):
            self.weights = self.weights * word_weights

    def columns(self, text: int) -> Ids:
        """Return the columns of the terms that a text has, ascending."""
        return self._counts.row(text)

    def columns_of(self, ids: Ids) -> Ids:
        """Return the columns of those terms that any of the texts has, ascending."""
        import numpy as np

        asked, _ = distinct(ids)
        if self._known_ids is None:
            return asked[asked < len(self.weights)]
        return np.flatnonzero(np.isin(self._known_ids, asked, assume_unique=True))

    def share(self, part: Ids, whole: Ids) -> float:
        """Return how much of ``part`` is in ``whole``.

        Args:
            part: Columns, ascending and distinct.
            whole: Columns, ascending and distinct.

        Returns:
            The weight of the columns in both over the weight of ``part``, 0 to 1; 0 where ``part`` is empty.
        """
        import numpy as np

        weights = self.weights[part]
        total = float(weights.sum())
        return float(weights[np.isin(part, whole, assume_unique=True)].sum()) / total if total else 0.0

    def exclusive_terms(self, split: int) -> Matrix:
        """Return how many terms each old text (row) and each new one (column) have and no other text has."""
        counts = self._counts
        in_two = counts.with_data((counts.rows_in_columns()[counts.columns] == 2).astype("float64"))
        return in_two.products(split, in_two)

    def cosines(self, split: int) -> Matrix:
        """Return the cosine of each old text (row) with each new one (column), 0 to 1.

        A term that occurs n times in a text counts 1 + log n times its weight.
        """
        import numpy as np

        counts = self._counts
        rows = counts.with_data((1.0 + np.log(counts.data)) * self.weights[counts.columns])
        lengths = np.sqrt(rows.with_data(rows.data * rows.data).sums())
        products = rows.products(split, rows)
        lengths[lengths == 0] = 1.0
        return np.clip(products / np.multiply.outer(lengths[:split], lengths[split:]), 0.0, 1.0)

    def containment(self, split: int) -> tuple[Matrix, Matrix]:
        """Return how much of each text is in each text of the other filing, 0 to 1.

        Returns:
            The share of each old text (row) that each new one (column) has, and the share of each new text
            (column) that each old one (row) has. Each term counts once, by its weight.
        """
        import numpy as np

        counts = self._counts
        in_text = counts.with_data(np.ones(len(counts.data)))
        weighted = counts.with_data(self.weights[counts.columns])
        totals = np.maximum(weighted.sums(), _NO_DIVISION_BY_ZERO)
        old = weighted.products(split, in_text)
        new = in_text.products(split, weighted)
        return (
            np.clip(old / totals[:split, None], 0.0, 1.0),
            np.clip(new / totals[None, split:], 0.0, 1.0),
        )
