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
"""Words of grammar: they alone never show that two passages speak of the same thing."""

_STOCK = """
adverse adversely affect affected business cause change company condition decline effect event expect fail
failure financial future harm harmed impact increase material materially negative negatively operate operating
operation performance result revenue risk significant significantly subject substantial substantially suffer
"""
STOCK_WORDS = FUNCTION_WORDS.union(_STOCK.split())
"""Those, and what the factors of every filing are made of, whatever the risk: they tell hardly anything."""

_SHARES = dict.fromkeys(STOCK_WORDS, 0.3) | dict.fromkeys(FUNCTION_WORDS, 0.1)
"""How much they weigh beside other words that are as frequent."""


_FOLDER = folder(Options(ignore_white_space=False))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in order: folded, in small letters, plurals as singulars."""
    return tuple(_singular(word) for word in _WORD.findall(_FOLDER.key(text).lower()))


@lru_cache(maxsize=50_000)
def _singular(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def content_words(words: Iterable[str]) -> tuple[str, ...]:
    """The words that are not mere grammar."""
    return tuple(word for word in words if word not in FUNCTION_WORDS)


def share_of(word: str) -> float:
    """What a word weighs beside others that as many factors have: 1, less for a stock word."""
    return _SHARES.get(word, 1.0)
