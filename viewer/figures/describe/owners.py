"""Whose figure it is: "our operating income" and the operating income of a subsidiary are two measures.

The names that a sentence says before a figure tell. A sentence that names nobody speaks of the filer.
"""

from __future__ import annotations

import re

from viewer.figures.describe.thresholds import DESCRIBING
from viewer.language.months import MONTHS
from viewer.language.plurals import without_possessive
from viewer.language.word_lists import word_set

_WORD = re.compile(r"[a-z][\w&’'-]*|([^\W\d_][\w&’'-]*)")
"""A word; its group is empty where it begins with a small letter."""
_NO_NAME = word_set(
    "company companies group registrant corporation gaap ifrs fiscal year quarter note item form table "
    "section part euro euros yen dollars"
) | {month.lower() for month in MONTHS}
"""Words that begin with capitals and name nobody else than the filer."""

NAMES_NOBODY = _NO_NAME


def owners(said: str) -> frozenset[str]:
    """Return the words of the names in the part of a sentence that stands before a figure, in small letters.

    The first word of a sentence has a capital anyway: it is of a name where the next word is one too.
    """
    return NamesSaid(said, 0).before(len(said))


class NamesSaid:
    """The names that a sentence has said so far; ask for its figures one after the other, in order."""

    def __init__(self, text: str, start: int) -> None:
        """Begin with the sentence that begins at ``text[start]``."""
        self._text = text
        self._at = start
        self._words = 0
        self._opening = ""
        self._names: frozenset[str] = frozenset()

    def before(self, position: int) -> frozenset[str]:
        """Return the words of all names before a position, in small letters."""
        found = _WORD.findall(self._text, self._at, position)
        self._at = position
        if self._words < 2:
            self._open(found)
        told = [word for word in found if word and len(word) > 1 and word[0].isupper()]
        if told and len(self._names) < DESCRIBING.names:
            names = {without_possessive(word.lower()) for word in told if word.lower() not in _NO_NAME}
            if not names <= self._names:
                self._names |= names
        return self._names

    def _open(self, found: list[str]) -> None:
        """Judge the first word of the sentence by the second, when that has been seen."""
        for at, word in enumerate(found[: 2 - self._words]):
            is_name = len(word) > 1 and word[0].isupper() and word.lower() not in _NO_NAME
            if self._words == 0:
                self._opening = word if is_name else ""
                found[at] = ""
            elif is_name and self._opening:
                self._names |= {without_possessive(self._opening.lower())}
            self._words += 1
