"""Forty factors against forty are sixteen hundred pairs of texts: all are compared at once.

Each text is a row with a column for each term that it has: a word, or a phrase of two words. A term weighs
more the fewer texts have it (TF-IDF: Spärck Jones, "A statistical interpretation of term specificity",
Journal of Documentation 28, 1972).
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence, Set
from itertools import chain, count, pairwise
from operator import mul

from viewer.comparison.factors.products import Matrix, Row, products
from viewer.comparison.text.words import STOCK_WORDS
from viewer.language.stop_words import FUNCTION_WORDS

_SPREAD = 0x19E3779B9
"""More than there are words, and odd: so the numbers of phrases with one second word differ in their last
bits, by which sets and dicts place them. Shifted by 32 bits, they would all collide."""
NO_DIVISION_BY_ZERO = 1e-9
"""Stands for the weight of a text without a word: far below that of any word, so that shares of it are 0."""


def rarity(texts: int) -> list[float]:
    """Return what a term weighs by the number of texts that have it, from none to all of so many."""
    return [math.log1p(texts / max(1, many)) for many in range(texts + 1)]


def often(times: int) -> float:
    """Return how many times its weight a term counts that occurs so often in a text."""
    return 1.0 + math.log(times) if times else 0.0


class Vocabulary:
    """Gives each word an id: 0 for the first word seen, 1 for the next, and so on."""

    def __init__(self) -> None:
        # Not by its own length: it would refer to itself, and never be freed (see garbage_collection.py).
        self._ids: defaultdict[str, int] = defaultdict(count().__next__)
        self._stock: set[int] = set()
        self._seen = 0
        """Ids that have been looked at for stock words."""

    def ids_of(self, words: Sequence[str]) -> list[int]:
        """Return the words' ids, in the order of the words."""
        return list(map(self._ids.__getitem__, words))

    def word_weights(self, *, stock: float, function: float) -> list[float]:
        """Return by id what each word weighs before its frequency is known.

        Args:
            stock: The weight of a stock word (``"material"``, ``"adverse"`` …).
            function: The weight of a function word; every other word weighs 1.
        """
        weights = dict.fromkeys(STOCK_WORDS, stock) | dict.fromkeys(FUNCTION_WORDS, function)
        return [weights.get(word, 1.0) for word in self._ids]

    def phrases_of(self, ids: Sequence[int]) -> list[int]:
        """Return an id for each bigram of a text, without those of two stock words.

        Args:
            ids: The ids of the text's words, in order.

        Returns:
            A number for each, made of the ids of its two words; no two bigrams have one number.
        """
        stock = self._stock
        if self._seen < len(self._ids):
            self._seen = len(self._ids)
            stock.update(self._ids[word] for word in STOCK_WORDS if word in self._ids)
        return [
            first * _SPREAD + second
            for first, second in pairwise(ids)
            if second not in stock or first not in stock
        ]


class TfidfMatrix:
    """Texts as rows, terms as columns, with the weight of each term.

    Methods that compare take ``split``: the first ``split`` texts are the old ones, the others the new ones.
    """

    def __init__(self, texts: Sequence[Sequence[int]], word_weights: Sequence[float] | None = None) -> None:
        """Count the terms of each text and weigh them.

        Args:
            texts: The term ids of each text; an id occurs as often as the term does.
            word_weights: Factor by which the weight of the term with that id is scaled. With it, each id that
                has one is a column; without it, each id that occurs.
        """
        self._texts = texts
        self._terms = [set(text) for text in texts]
        self._texts_with = Counter(chain.from_iterable(self._terms))
        # Many terms are in as many texts as others: the logarithm is looked up.
        rare = rarity(len(texts))
        if word_weights is None:
            self.weights = {term: rare[many] for term, many in self._texts_with.items()}
        else:
            self.weights = {
                term: rare[self._texts_with[term]] * weight for term, weight in enumerate(word_weights)
            }
        """The weight of each column."""

    def columns(self, text: int) -> Set[int]:
        """Return the columns of the terms that a text has."""
        return self._terms[text]

    def columns_of(self, ids: Collection[int]) -> Set[int]:
        """Return the columns of those terms that any of the texts has."""
        return self.weights.keys() & ids

    def share(self, part: Set[int], whole: Set[int]) -> float:
        """Return how much of ``part`` is in ``whole``.

        Args:
            part: Columns.
            whole: Columns.

        Returns:
            The weight of the columns in both over the weight of ``part``, 0 to 1; 0 where ``part`` is empty.
        """
        total = self._weight(part)
        return self._weight(part & whole) / total if total else 0.0

    def _weight(self, columns: Set[int]) -> float:
        # The order of a set is nobody's: the sum must not depend on it.
        return math.fsum(map(self.weights.__getitem__, columns))

    def exclusive_terms(self, split: int) -> Matrix:
        """Return how many terms each old text (row) and each new one (column) have and no other text has."""
        two = {term for term, many in self._texts_with.items() if many == 2}
        in_two = [dict.fromkeys(terms & two, 1.0) for terms in self._terms]
        return products(in_two[:split], in_two[split:])

    def cosines(self, split: int) -> Matrix:
        """Return the cosine of each old text (row) with each new one (column), 0 to 1.

        A term that occurs n times in a text counts 1 + log n times its weight.
        """
        rows = [self._row(text) for text in self._texts]
        lengths = [math.sqrt(math.fsum(map(mul, row.values(), row.values()))) or 1.0 for row in rows]
        return [
            [
                min(1.0, product / (length * other))
                for product, other in zip(row, lengths[split:], strict=True)
            ]
            for row, length in zip(products(rows[:split], rows[split:]), lengths, strict=False)
        ]

    def _row(self, text: Sequence[int]) -> Row:
        row = {term: self.weights[term] for term in text}
        if len(row) < len(text):
            for term, times in Counter(text).items():
                if times > 1:
                    row[term] *= often(times)
        return row

    def containment(self, split: int) -> tuple[Matrix, Matrix]:
        """Return how much of each text is in each text of the other filing, 0 to 1.

        Returns:
            The share of each old text (row) that each new one (column) has, and the share of each new text
            (column) that each old one (row) has. Each term counts once, by its weight.
        """
        weighted = [{term: self.weights[term] for term in terms} for terms in self._terms]
        totals = [max(math.fsum(row.values()), NO_DIVISION_BY_ZERO) for row in weighted]
        in_text = [dict.fromkeys(terms, 1.0) for terms in self._terms[split:]]
        both = products(weighted[:split], in_text)
        return (
            [[min(1.0, shared / total) for shared in row] for row, total in zip(both, totals, strict=False)],
            [
                [min(1.0, shared / total) for shared, total in zip(row, totals[split:], strict=True)]
                for row in both
            ],
        )
