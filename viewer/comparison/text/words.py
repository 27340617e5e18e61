"""``could have a material adverse effect on our business`` stands in every factor and distinguishes none.

Cuts a text into the words by which factors and paragraphs are compared, and knows which of them say little
wherever they stand: function words, and the stock words of risk factors.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from viewer.comparison.options import Options
from viewer.comparison.text.normalise import normaliser
from viewer.language.plurals import singular
from viewer.language.remembered import WORDS, remembered
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
"""Function words, and the words that factors are made of whatever the risk is."""

_NORMALISER = normaliser(Options(ignore_white_space=False))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in order: normalised, in lower case, plurals as singulars.

    ``"Customers’ orders fell 3.5%"`` gives ``("customer", "order", "fell", "3.5")``.
    """
    return tuple(map(_singular, _WORD.findall(_NORMALISER.key(text).lower())))


_singular = remembered(WORDS)(singular)


def content_words(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words that are no function words, in order."""
    return tuple(word for word in words if word not in FUNCTION_WORDS)
