"""``could have a material adverse effect on our business`` stands in every factor and distinguishes none.

Cuts a text into the words by which factors and paragraphs are compared, and knows which of them say little
wherever they stand: function words, and the stock words of risk factors.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from viewer.comparison.options import Options
from viewer.comparison.text.normalise import normaliser

_WORD = re.compile(r"\w+(?:[.,]\d+)*(?:['-]\w+)*")

_GRAMMAR = """
a about above after all also although among an and any are as at be because been being below between
both but by can cannot could did do does due during each either else for from further had has have
how however if in including into is it its itself may might more most must neither no nor not of on
once one only or other others otherwise our ours out over own part shall should since so some such
than that the their them themselves then there these they this those through thus to under until up
upon us was we well were what when where whether which while who whom whose will with within without
would you your
"""
FUNCTION_WORDS = frozenset(_GRAMMAR.split())
"""Articles, pronouns, auxiliaries …: sharing them never shows that two passages are about one thing."""

_STOCK = """
adverse adversely affect affected business cause change company condition decline effect event expect fail
failure financial future harm harmed impact increase material materially negative negatively operate operating
operation performance result revenue risk significant significantly subject substantial substantially suffer
"""
STOCK_WORDS = FUNCTION_WORDS.union(_STOCK.split())
"""Function words, and the words that factors are made of whatever the risk is."""

_NORMALISER = normaliser(Options(ignore_white_space=False))
_SHORTEST_IN_IES = 5
_SHORTEST_PLURAL = 4
"""Letters of the shortest words whose endings are taken for plurals: not ``ties``, not ``gas``."""


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in order: normalised, in lower case, plurals as singulars.

    ``"Customers’ orders fell 3.5%"`` gives ``("customer", "order", "fell", "3.5")``.
    """
    return tuple(_singular(word) for word in _WORD.findall(_NORMALISER.key(text).lower()))


@lru_cache(maxsize=50_000)
def _singular(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    if len(word) >= _SHORTEST_IN_IES and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) >= _SHORTEST_PLURAL and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def content_words(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words that are no function words, in order."""
    return tuple(word for word in words if word not in FUNCTION_WORDS)
