"""``fell 3.5%`` became ``fell 4.5%``: as words two thirds are the same, with every digit alike all of it is.

A heading or paragraph as the alignment sees it: where it stands, its text, its words; and its content words
as a string with one character for each word, for which compiled code finds common subsequences fast.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from viewer.comparison.places import Place
from viewer.comparison.text.words import content_words

_DIGIT = re.compile(r"\d")
_SURROGATES, _SURROGATE_COUNT = 0xD800, 0x800
_FEWEST_CONTENT_WORDS = 3
"""With fewer content words a paragraph is compared by all its words: ``We may not be.`` has hardly any."""
_FEW = 5_000
"""Pairs of texts that are done one by one (2 µs each) before what does all in one call is loaded, which
brings NumPy. Changes the time only."""


@dataclass(frozen=True, slots=True)
class FactorPart:
    """A heading or paragraph that is to be aligned."""

    place: Place
    text: str
    words: tuple[str, ...]
    """Its words as :func:`viewer.comparison.text.words.words_of` gives them."""

    @property
    def content_words(self) -> tuple[str, ...]:
        """Its words without function words; all of them where hardly any other is there."""
        found = content_words(self.words)
        return found if len(found) >= _FEWEST_CONTENT_WORDS else self.words


@dataclass(frozen=True, slots=True)
class EncodedWords:
    """The content words of one part, or of several in a row, as one character for each word."""

    exact: str
    form: str
    """The same with every digit replaced by 0, so that ``3.5`` and ``4.5`` are one character."""

    def __len__(self) -> int:
        return len(self.exact)

    def followed_by(self, later: EncodedWords) -> EncodedWords:
        """Return these words and then those of a later part."""
        return EncodedWords(self.exact + later.exact, self.form + later.form)

    def shared(self, other: EncodedWords) -> float:
        """Return how many words both have in the same order; numbers that differ in digits count half."""
        exact = float(LCSseq.similarity(self.exact, other.exact))
        return (exact + float(LCSseq.similarity(self.form, other.form))) / 2


def encode(parts: Sequence[FactorPart], codes: dict[str, str]) -> list[EncodedWords]:
    """Return the content words of each part as characters.

    Args:
        parts: Headings or paragraphs.
        codes: The character of each word known so far; words that are new are added. Pass the same one for
            both sides.
    """

    def code(word: str) -> str:
        found = codes.get(word)
        if found is None:
            number = len(codes)
            # Half of a surrogate pair is no character by itself, so their range is left out.
            found = codes[word] = chr(number if number < _SURROGATES else number + _SURROGATE_COUNT)
        return found

    encoded = []
    for part in parts:
        words = part.content_words
        exact = "".join(map(code, words))
        digits = any(map(_DIGIT.search, words))
        form = "".join(code(_DIGIT.sub("0", word)) for word in words) if digits else exact
        encoded.append(EncodedWords(exact, form))
    return encoded


def common_lengths(old: Sequence[str], new: Sequence[str]) -> list[list[int]]:
    """Return the length of the longest common subsequence of each old (row) and each new text (column)."""
    if len(old) * len(new) <= _FEW:
        return [[LCSseq.similarity(one, other) for other in new] for one in old]
    import numpy as np  # here, since neither small filings nor the window's start must wait for it
    from rapidfuzz.process import cdist

    lengths: list[list[int]] = cdist(old, new, scorer=LCSseq.similarity, dtype=np.int32).tolist()
    return lengths


def part_similarities(old: Sequence[FactorPart], new: Sequence[FactorPart]) -> list[list[float]]:
    """Return how similar each old part (row) is to each new one (column), 0 to 1.

    That is the number of content words that both have in the same order, over that of the longer part.
    """
    codes: dict[str, str] = {}
    left, right = ([each.exact for each in encode(side, codes)] for side in (old, new))
    return [
        [common / max(len(here), len(there), 1) for common, there in zip(row, right, strict=True)]
        for row, here in zip(common_lengths(left, right), left, strict=True)
    ]
