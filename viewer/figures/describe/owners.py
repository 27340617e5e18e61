"""Whose figure it is: "our operating income" and the operating income of a subsidiary are two measures.

The names that a sentence says before a figure tell. A sentence that names nobody speaks of the filer.
"""

from __future__ import annotations

import re

from viewer.figures.describe.thresholds import DESCRIBING
from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft
from viewer.language.months import MONTHS
from viewer.language.plurals import without_possessive
from viewer.language.stop_words import STOP_WORDS
from viewer.language.word_lists import word_set

_WORD = re.compile(r"[a-z][\w&’'-]*|([^\W\d_][\w&’'-]*)")
"""A word; its group is empty where it begins with a small letter."""
_NO_NAME = word_set(
    """
    company companies group registrant corporation gaap ifrs fiscal year quarter note item form table moreover
    furthermore nevertheless example addition section part euro euros yen dollars class series type phase tier
    ebitda ebit usd us u.s q1 q2 q3 q4 h1 h2
    """
) | {month.lower() for month in MONTHS}
"""Words that begin with capitals and name nobody else than the filer."""

NAMES_NOBODY = _NO_NAME


def _name(word: str) -> str:
    """A word of a name in small letters, without its genitive; nothing where it is none."""
    if len(word) < 2 or not word[0].isupper():
        return ""
    name = without_possessive(word.lower())
    return "" if name in _NO_NAME or name in STOP_WORDS else name


_PLACE = re.compile(
    r"(?P<unit>(?:\s(?!(?:and|but|or|our|while)\b)[a-z][a-z-]*){0,4}?)\s(?:in|from|within|throughout|across"
    r"|(?<=went\s)to|(?<=shipped\s)to|(?<=sold\s)to|(?<=exported\s)to|(?P<listed>(?<=%\s)to)"
    r"|(?P<outside>outside(?:\sof)?))\s(?:the\s)?"
    r"(?P<place>[A-Z][\w.’'-]*(?:\s(?:and\s|of\s)?[A-Z][\w.’'-]*){0,3})"
)


_IN_A_LIST = (" and ", ", ")
"""Before an amount that a list goes on with: ``40% of sales went to Norway and 20% to Chile``."""


def place_after(text: str, draft: FigureDraft, high: int) -> str:
    """The place that is named right after a figure: ``Norway`` in ``50 stores in Norway``; or nothing."""
    if draft.kind in (FigureKind.DATE, FigureKind.PERIOD):
        return ""
    found = _PLACE.match(text, draft.end, min(high, draft.end + DESCRIBING.near))
    if found is None or (found["listed"] and not text.endswith(_IN_A_LIST, 0, draft.start)):
        return ""
    place = found["place"].rstrip(".")
    words = [_name(word) for word in place.split()]
    if not words[0]:
        return ""
    return f"outside {place}" if found["outside"] else place


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
        if len(self._names) < DESCRIBING.names:
            told = [word for word in found if word and word[0].isupper()]
            names = {name for name in map(_name, told) if name} if told else self._names
            if not names <= self._names:
                self._names |= names
        return self._names

    def _open(self, found: list[str]) -> None:
        """Judge the first word of the sentence by the second, when that has been seen."""
        for at, word in enumerate(found[: 2 - self._words]):
            name = _name(word)
            if self._words == 0 and word.endswith("ly"):
                name = ""
            if self._words == 0:
                self._opening = name
                found[at] = ""
            elif name and self._opening:
                self._names |= {self._opening}
            self._words += 1
