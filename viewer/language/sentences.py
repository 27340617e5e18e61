"""Where sentences end: "Mr. Finch retired. He may return." is two, "sales in the U.S. Midwest" is one.

One splitter with two uses. :func:`sentences` counts and lists the sentences of prose. :class:`Sentences`
answers which sentence a position lies in; there a line end and a semicolon end one as well, so that a figure
asks only its own clause what it measures.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from viewer.language.abbreviations import ends_in_abbreviation
from viewer.language.doubtful_stops import begins_sentence, titles_reference
from viewer.language.months import GERMAN_MONTH
from viewer.language.sentence_ends import CLOSERS, OPENERS

_CLOSERS, _OPENERS = re.escape(CLOSERS), re.escape(OPENERS)
_STOP = rf"[.!?][{_CLOSERS}]*(?=\s+[{_OPENERS}]*[A-Z\d$¥€£])"
"""A full stop and what closes behind it, before what may begin a sentence."""
_SENTENCE_END = re.compile(_STOP)
_CLAUSE_END = re.compile(rf"{_STOP}|\n+|;(?=\s)")

_DIGITS = frozenset("0123456789")
_GERMAN_DAY = re.compile(rf"\W?\d{{1,2}}\.\s{GERMAN_MONTH}")
"""``31. Dezember``: the full stop of an ordinal ends no sentence."""

_BLANKS = re.compile(r"\s+")

_LEAST_WORDS = 2
"""A "sentence" of fewer words is part of the next one: "KWC. Kettle's largest shareholder"."""


def _ends(text: str, pattern: re.Pattern[str]) -> Iterator[int]:
    """Give the place after each mark that ends a sentence, and after what closes behind the mark."""
    for match in pattern.finditer(text):
        at = match.start()
        if text[at] == ".":
            # An ordinal's day ends none; the look at its digit spares a search at most stops.
            if text[at - 1] in _DIGITS and _GERMAN_DAY.match(text, max(0, at - len("31"))):
                continue
            if ends_in_abbreviation(text, at + 1):
                if not (_names_a_sum(text, match) or begins_sentence(text, at + 1, match.end())):
                    continue
            elif titles_reference(text, at, match.end()):
                continue
        yield match.end()


def _names_a_sum(text: str, match: re.Match[str]) -> bool:
    """True where "Inc." stands before a sum in yen: two rows of a table, not a name that goes on."""
    return text.endswith("Inc", 0, match.start()) and text.startswith("¥", _blanks_end(text, match.end()))


def _blanks_end(text: str, start: int) -> int:
    blanks = _BLANKS.match(text, start)
    return blanks.end() if blanks else start


def sentences(text: str) -> list[str]:
    """Split reading text into its sentences. A "sentence" of a single word is part of the next one."""
    parts: list[str] = []
    start = 0
    for end in _ends(text, _SENTENCE_END):
        part = text[start:end].strip()
        if len(part.split()) < _LEAST_WORDS:
            continue
        parts.append(part)
        start = end
    rest = text[start:].strip()
    if rest:
        parts.append(rest)
    return parts


def sentence_spans(text: str, begin: int, finish: int) -> list[tuple[int, int]]:
    """Return where the sentences of a stretch of text stand, without the blanks between them.

    Args:
        text: reading text.
        begin: where the stretch begins; a sentence that begins before it is cut there.
        finish: where it ends.
    """
    ends = [end for end in _ends(text, _SENTENCE_END) if begin < end < finish]
    found = []
    for before, behind in zip((begin, *ends), (*ends, finish), strict=True):
        start = _blanks_end(text, before)
        length = len(text[start:behind].rstrip())
        if length:
            found.append((start, start + length))
    return found


def first_stop(text: str) -> int | None:
    """Return where the first sentence ends (after its full stop), or None where it is the only one."""
    return next(_ends(text, _SENTENCE_END), None)


class Sentences:
    """Where the sentences and clauses of a text begin and end."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = [0]
        for end in _ends(text, _CLAUSE_END):
            self._starts.append(_blanks_end(text, end))

    def around(self, position: int) -> tuple[int, int]:
        """Return start and end of the sentence that holds a position.

        Args:
            position: code points from the beginning of the text.
        """
        index = bisect_right(self._starts, position)
        end = self._starts[index] if index < len(self._starts) else self._length
        return self._starts[index - 1], end
