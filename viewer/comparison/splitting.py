"""Counted as removed, and five of its eight sentences stand in the next factor: two were merged.

A factor that found no partner is looked for inside the pairs: its text, or what its heading speaks of, may
stand in a factor of the other filing that has a partner already. What that partner has too is no evidence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from viewer.comparison.similarity import FactorWords, Likeness
from viewer.comparison.words import words_of
from viewer.filings.sentences import sentences

if TYPE_CHECKING:
    from viewer.comparison.weighing import Matrix, Numbers

MENTIONED = 0.05
"""Where less of its phrases stands, a factor is not looked for more closely."""
PART_LENGTH = 15
"""Nothing shorter, in words, is taken for a part."""
PART_PHRASES = 0.25
"""A part has this much of its phrases in the whole, those left out that the whole's partner has,"""
PART_WORDS = 0.35
"""and this much of its words, whatever the partner has."""

TOPIC = 0.55
"""Or the whole says this much of the part's heading,"""
TOPIC_ALONE = 0.35
"""this much that its partner does not say"""
TOPIC_WORDS = 0.45
"""unless it has this much of all its words,"""
SENTENCE = 0.3
"""and this much of the phrases of one of the part's sentences, those left out that its partner has."""
SENTENCE_PHRASES = 8
"""A sentence of fewer phrases is found anywhere."""
_POINTERS = ("see ", "for further", "for additional", "for more", "please ", "refer to ")
"""What only points to another place begins like this."""


class Splitting:
    """Looks among the factors of one filing for those that are parts of factors of the other one."""

    def __init__(
        self,
        like: Likeness,
        parts: Sequence[FactorWords],
        wholes: Sequence[FactorWords],
        *,
        parts_are_old: bool,
    ) -> None:
        self._like = like
        self._parts = parts
        self._contained: Matrix = like.old_in_new if parts_are_old else like.new_in_old.T
        self._first_part, self._first_whole = (0, len(parts)) if parts_are_old else (len(wholes), 0)

    def parts(self, free: Sequence[int], partners: Mapping[int, int]) -> dict[int, list[int]]:
        """Index of a whole -> those of the ``free`` factors that are parts of it.

        ``partners`` maps the paired factors of the parts' side to those of the wholes' side.
        """
        found: dict[int, list[int]] = {}
        for at in free:
            if len(self._parts[at].body) < PART_LENGTH:
                continue
            shares = [
                (share, -whole)
                for partner, whole in partners.items()
                if (share := self._share(at, whole, partner)) is not None
            ]
            if shares:
                found.setdefault(-max(shares)[1], []).append(at)
        return found

    def _share(self, part: int, whole: int, partner: int) -> float | None:
        """How much of a part only the whole has, not its partner; None where it is no part of it."""
        if self._contained[part, whole] < MENTIONED:
            return None
        phrases, words = self._like.phrases, self._like.words
        row, whole_row, partner_row = (
            self._first_part + part,
            self._first_whole + whole,
            self._first_part + partner,
        )
        only = _without(phrases.columns(whole_row), phrases.columns(partner_row))
        share = round(phrases.share(phrases.columns(row), only), 9)
        in_words = words.share(words.columns(row), words.columns(whole_row))
        if share >= PART_PHRASES and in_words >= PART_WORDS:
            return share
        heading = words.columns_of(self._like.vocabulary.numbers_of(self._parts[part].heading))
        topic = words.share(heading, words.columns(whole_row))
        alone = words.share(heading, _without(words.columns(whole_row), words.columns(partner_row)))
        if topic < TOPIC or (alone < TOPIC_ALONE and in_words < TOPIC_WORDS):
            return None
        return share if self._sentence(part, only) >= SENTENCE else None

    def _sentence(self, part: int, only: Numbers) -> float:
        """The most that is found of any of a part's sentences."""
        vocabulary, phrases = self._like.vocabulary, self._like.phrases
        best = 0.0
        for text in self._parts[part].paragraphs:
            for sentence in sentences(text):
                if sentence.lower().startswith(_POINTERS):
                    continue
                numbers = vocabulary.phrases_of(vocabulary.numbers_of(words_of(sentence)))
                if len(numbers) >= SENTENCE_PHRASES:
                    best = max(best, phrases.share(phrases.columns_of(numbers), only))
        return best


def _without(columns: Numbers, others: Numbers) -> Numbers:
    import numpy as np  # lazily: the command line's help and the window's start must not wait for it

    return np.setdiff1d(columns, others, assume_unique=True)
