"""``don't own`` is ``do not own``: the words of a sentence as they are weighed against another's.

Contractions are two words each. Marks of punctuation stand among the words, for they part clauses.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from viewer.comparison.shifts.grammar.verb_forms import key_of
from viewer.filings.model import Span
from viewer.language.number_words import UNITS
from viewer.language.stop_words import FUNCTION_WORDS

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+(?:[-‐‑][^\W\d_]+)*)(?P<short>['’][a-z]{1,2}\b)?|[$€£¥%]|\d+(?:[.,]\d+)*|[,;:()—–]"
)
_PLAIN = re.compile(r"([^\W\d_]+(?:[-‐‑][^\W\d_]+)*)(?:['’][a-z]{1,2}\b)?|([$€£¥%]|\d+(?:[.,]\d+)*)")
"""The same, but for marks of punctuation."""
_TWO_IN_ONE = ("n't", "n’t", "N't", "N’t", "annot", "ANNOT", "May")
"""Where these stand, a word may be two, or the name of a month."""
_SHORT_NOT = frozenset(("'t", "’t"))
_BEFORE_MONTHS = frozenset(
    (
        "in",
        "of",
        "by",
        "since",
        "until",
        "through",
        "from",
        "during",
        "before",
        "after",
        "early",
        "late",
        "mid",
    )
)
"""Words before the name of a month."""
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}
"""What is left of a verb before ``n't``, where it is not the verb itself."""


class WordRange(NamedTuple):
    """Words ``[start, end)`` of a sentence."""

    start: int
    end: int

    def __contains__(self, at: object) -> bool:
        """Tell whether a word's number lies in it."""
        return isinstance(at, int) and self.start <= at < self.end


class Word(NamedTuple):
    """A word in small letters, or a mark of punctuation, with its key and its place in the text."""

    text: str
    key: str
    start: int
    end: int

    @property
    def is_mark(self) -> bool:
        """True for a mark that parts clauses."""
        return self.text in _MARKS

    @property
    def tells(self) -> bool:
        """True for a word that says what a sentence is about."""
        return self.text not in FUNCTION_WORDS and not self.is_mark


_MARKS = frozenset(",;:()—–")
_CURRENCIES = frozenset("$€£¥")


def is_number(word: Word) -> bool:
    """Tell whether a number or an amount begins with a word: ``300``, ``$``, ``three``."""
    return word.text[:1].isdigit() or word.text in _CURRENCIES or word.text in UNITS


def words_in(text: str, span: Span) -> list[Word]:
    """Return the words and marks of a stretch of text; positions count from the beginning of the text."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        (start, end), (word, short) = match.span(), match.groups()
        if word is None:
            found.append(Word(match[0], match[0], start, end))
            continue
        said = word.lower()
        if short is not None and short in _SHORT_NOT and said.endswith("n") and len(said) > 1:
            verb = said[:-1]
            verb = _WHOLE.get(verb, verb)
            found += (Word(verb, key_of(verb), start, end - 3), Word("not", "not", end - 3, end))
        elif said == "cannot":
            found += (Word("can", "can", start, start + 3), Word("not", "not", start + 3, end))
        elif word == "May" and _is_month(text, found, end):
            found.append(Word(word, word, start, end))
        else:
            found.append(Word(said, key_of(said), start, end))
    return found


def telling_keys(text: str, span: Span) -> frozenset[str]:
    """Return the keys of the words that tell what a stretch of text is about.

    They are those of :func:`words_in`, found in a fifth of the time where no word of it is two.
    """
    said = span.of(text)
    if any(one in said for one in _TWO_IN_ONE):
        return frozenset(word.key for word in words_in(text, span) if word.tells)
    found = _PLAIN.findall(said)
    words = {word.lower() for word, _ in found} - FUNCTION_WORDS
    return frozenset((*map(key_of, words), *(other for _, other in found))) - {""}


def _is_month(text: str, before: list[Word], end: int) -> bool:
    """True for ``in May`` and ``May 5``; not for ``Storms May Close Our Ports`` in a title."""
    return (bool(before) and before[-1].text in _BEFORE_MONTHS) or text[end : end + 2].strip()[:1].isdigit()
