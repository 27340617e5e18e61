"""``could have a material adverse effect on our business`` stands in every factor and tells none apart.

The words of a text in the form in which factors and paragraphs are compared, and those among them that
tell little wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from viewer.comparison.options import Options
from viewer.comparison.text.normalise import folder
from viewer.language.plurals import singular
from viewer.language.stop_words import FUNCTION_WORDS
from viewer.language.word_lists import word_set

_WORD = re.compile(r"\w+(?:[.,]\d+)*(?:['-]\w+)*")

_STOCK = word_set(
    """
adverse adversely affect affected business cause change company condition decline effect event expect fail
failure financial future harm harmed impact increase material materially negative negatively operate operating
operation performance result revenue risk significant significantly subject substantial substantially suffer
"""
)
STOCK_WORDS = FUNCTION_WORDS | _STOCK
"""Those, and what the factors of every filing are made of, whatever the risk: they tell hardly anything."""

_SHARES = dict.fromkeys(STOCK_WORDS, 0.3) | dict.fromkeys(FUNCTION_WORDS, 0.1)
"""How much they weigh beside other words that are as frequent."""


_FOLDER = folder(Options(ignore_white_space=False))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in order: folded, in small letters, plurals as singulars."""
    return tuple(_singular(word) for word in _WORD.findall(_FOLDER.key(text).lower()))


_singular = lru_cache(maxsize=50_000)(singular)


def content_words(words: Iterable[str]) -> tuple[str, ...]:
    """The words that are not mere grammar."""
    return tuple(word for word in words if word not in FUNCTION_WORDS)


def share_of(word: str) -> float:
    """What a word weighs beside others that as many factors have: 1, less for a stock word."""
    return _SHARES.get(word, 1.0)
