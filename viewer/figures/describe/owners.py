"""Whose figure it is: "our operating income" and the operating income of a subsidiary are two measures.

The names that a sentence says before a figure tell. A sentence that names nobody speaks of the filer.
"""

from __future__ import annotations

import re

from viewer.language.months import MONTHS
from viewer.language.plurals import without_possessive
from viewer.language.word_lists import word_set

_WORD = re.compile(r"[^\W\d_][\w&’'-]*")
_NO_NAME = word_set(
    "company companies group registrant corporation gaap ifrs fiscal year quarter note item form table "
    "section part euro euros yen dollars"
) | {month.lower() for month in MONTHS}
"""Words that begin with capitals and name nobody else than the filer."""


def owners(said: str) -> frozenset[str]:
    """Return the words of the names in the part of a sentence that stands before a figure, in small letters.

    The first word of a sentence has a capital anyway: it is of a name where the next word is one too.
    """
    words = _WORD.findall(said)
    capital = [word[0].isupper() and len(word) > 1 and word.lower() not in _NO_NAME for word in words]
    if capital and not (len(capital) > 1 and capital[1]):
        capital[0] = False
    return frozenset(
        without_possessive(word.lower()) for word, is_name in zip(words, capital, strict=True) if is_name
    )
