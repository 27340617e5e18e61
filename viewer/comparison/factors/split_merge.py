"""Counted as removed, and five of its eight sentences stand in the next factor: two were merged.

A factor that found no partner is looked for inside the pairs: its text, or what its heading speaks of, may
stand in a factor of the other filing that has a partner already. What that partner has too is no evidence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from viewer.comparison.factors.similarity import FactorWords, Likeness
from viewer.comparison.text.words import words_of
from viewer.language.sentences import sentences

if TYPE_CHECKING:
    from viewer.comparison.factors.tfidf import Matrix, Numbers

MENTIONED = 0.05
"""Where less of its phrases stands, a factor is not looked for more closely,"""
LOOKED_AT = 8
"""nor anywhere but in so many of those that have most of them."""
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
STRAYED = 0.4
"""A factor is no pair with another if a third one has so much of its phrases (its partner left out) and"""
STRAYED_TIMES = 2.0
"""so many times as much as that other."""
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

    def _part_row(self, part: int) -> int:
        return self._first_part + part

    def _whole_row(self, whole: int) -> int:
        return self._first_whole + whole

    def parts(self, free: Sequence[int], partners: Mapping[int, int]) -> dict[int, list[int]]:
        """Index of a whole -> those of the ``free`` factors that are parts of it.

        ``partners`` maps the paired factors of the parts' side to those of the wholes' side.
        """
        partner_of = {whole: partner for partner, whole in partners.items()}
        found: dict[int, list[int]] = {}
        for at in free:
            if len(self._parts[at].body) < PART_LENGTH:
                continue
            shares = [
                (share, -whole)
                for whole in self._likeliest(at)
                if whole in partner_of
                if (share := self._share(at, whole, partner_of[whole])) is not None
            ]
            if shares:
                found.setdefault(-max(shares)[1], []).append(at)
        return found

    def _likeliest(self, part: int) -> list[int]:
        """The factors of the other side that have most of a part's phrases, the first first."""
        import numpy as np  # lazily: the command line's help and the window's start must not wait for it

        row = self._contained[part]
        likeliest = np.argsort(-row, kind="stable")[:LOOKED_AT]
        return [at for at in likeliest.tolist() if row[at] >= MENTIONED]

    def strays(self, partners: Mapping[int, int]) -> set[int]:
        """The factors whose text went into another pair, so that what they are paired with is what was left.

        A merged factor has no partner, and takes one that speaks of something like it if there is any.
        """
        import numpy as np  # lazily: the command line's help and the window's start must not wait for it

        partner_of = {whole: partner for partner, whole in partners.items()}
        found = set()
        for part, own in partners.items():
            least = max(STRAYED, STRAYED_TIMES * float(self._contained[part, own]))
            for whole in np.flatnonzero(self._contained[part] >= least).tolist():
                partner = partner_of.get(whole)
                if partner is not None and self._beyond(part, whole, partner) >= least:
                    found.add(part)
        return found

    def _beyond(self, part: int, whole: int, partner: int) -> float:
        """How much of a part's phrases a whole has that the whole's partner has not."""
        phrases = self._like.phrases
        only = _without(phrases.columns(self._whole_row(whole)), phrases.columns(self._part_row(partner)))
        return round(phrases.share(phrases.columns(self._part_row(part)), only), 9)

    def _share(self, part: int, whole: int, partner: int) -> float | None:
        """How much of a part only the whole has, not its partner; None where it is no part of it."""
        share = self._beyond(part, whole, partner)
        words = self._like.words
        row, there, known = self._part_row(part), self._whole_row(whole), self._part_row(partner)
        in_words = words.share(words.columns(row), words.columns(there))
        if share >= PART_PHRASES and in_words >= PART_WORDS:
            return share
        heading = words.columns_of(self._like.vocabulary.numbers_of(self._parts[part].heading))
        topic = words.share(heading, words.columns(there))
        alone = words.share(heading, _without(words.columns(there), words.columns(known)))
        if topic < TOPIC or (alone < TOPIC_ALONE and in_words < TOPIC_WORDS):
            return None
        return share if self._sentence(part, whole, partner) >= SENTENCE else None

    def _sentence(self, part: int, whole: int, partner: int) -> float:
        """The most that only the whole has, not its partner, of any of a part's sentences."""
        vocabulary, phrases = self._like.vocabulary, self._like.phrases
        only = _without(phrases.columns(self._whole_row(whole)), phrases.columns(self._part_row(partner)))
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
