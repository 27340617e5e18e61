"""Words and their stems: "fluctuate" meets "fluctuations" where two passages speak of one topic."""

from __future__ import annotations

import re
from collections.abc import Iterable

from viewer.language.plurals import without_possessive
from viewer.language.remembered import WORDS, remembered
from viewer.language.stop_words import TOPIC_STOP_WORDS
from viewer.language.word_lists import word_list

_WORD = re.compile(r"[^\W\d_]+(?:['’\-‑][^\W\d_]+)*")

_PLAIN_WORD = re.compile(r"[A-Za-z]+(?:['’\-‑][A-Za-z]+)*")
"""The same where no other letters are: the engine knows these at a glance, and asks thrice of any other."""
_OTHER_LETTER = re.compile("[^\x00-\x7f\xa0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\u2010-\u206f\u20a0-\u20bf]")
"""What may be another letter: none is among the signs, quotes, dashes and currencies left out here."""

_LONG_ENDINGS = word_list("ations ation ingly ments ment ities ings ions ally ing ion")
_SHORT_ENDINGS = word_list("ies ied ity ers ors ely es ed er or ly al s e y")
"""Endings in the order in which they are tried: a longer one before those that it ends with."""
_LEAST_STEM = 4
"""Letters that are left of a word at least: "nation" keeps its ending."""
_LEAST_WORD = 3
"""Letters of a word that may carry a topic."""


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    if text.isascii() or _OTHER_LETTER.search(text) is None:
        return _PLAIN_WORD.findall(text.lower())
    return list(map(str.lower, _WORD.findall(text)))


def topic_stems(said: Iterable[str]) -> list[str]:
    """Return the stems of those among some words, as :func:`words` gives them, that carry a topic."""
    return list(filter(None, map(_topic_stem, said)))


@remembered(WORDS)
def _topic_stem(word: str) -> str:
    """Return a word's stem, empty for a word that carries no topic."""
    return word_stem(word) if word not in TOPIC_STOP_WORDS and len(word) >= _LEAST_WORD else ""


def word_stem(word: str) -> str:
    """Return the stem of a word in small letters."""
    word = without_possessive(word)
    for ending in (*_LONG_ENDINGS, *_SHORT_ENDINGS):
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word[: -len(ending)]
    return word
