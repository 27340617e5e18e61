"""``the [Company|Marlow Quay]'s ships``: the changes of a row in whole words, with the words that stayed.

Marks of a row may cut a word; a replacement is one of words. A word stayed where all of it stands in a
stretch that both sides have.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from viewer.comparison.model import Op, Row
from viewer.filings.model import Span

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-‐‑&.][^\W_]+)*|['’]s\b|[^\w\s]")


class RowWord(NamedTuple):
    """A word or a mark of punctuation of one side of a row."""

    text: str
    span: Span
    """Where it stands in the row's text of that side."""

    @property
    def is_word(self) -> bool:
        """True for what is no mark and no ``'s``."""
        return self.text[0].isalnum()


class WordHunk(NamedTuple):
    """Words that one side has and what stands in their place on the other; either may be none."""

    old: Sequence[RowWord]
    new: Sequence[RowWord]


class WordsBeside(NamedTuple):
    """The words of a row that both sides have in place, and those that they have not."""

    stayed: tuple[tuple[RowWord, RowWord], ...]
    hunks: tuple[WordHunk, ...]


def words_of(text: str) -> list[RowWord]:
    """Return the words and marks of a text."""
    return [RowWord(match[0], Span(*match.span())) for match in _WORD.finditer(text)]


def row_words(row: Row) -> WordsBeside:
    """Return the words of a row that has two sides, those that stayed and those that changed."""
    old, new = words_of(row.old_text), words_of(row.new_text)
    starts = {word.span.start: at for at, word in enumerate(new)}
    stayed = [
        (at, other)
        for at, start in _stood(row, [word.span for word in old])
        if (other := starts.get(start)) is not None and new[other].text == old[at].text
    ]
    hunks: list[WordHunk] = []
    i = k = 0
    for at, other in [*stayed, (len(old), len(new))]:
        if i < at or k < other:
            hunks.append(WordHunk(old[i:at], new[k:other]))
        i, k = at + 1, other + 1
    return WordsBeside(tuple((old[at], new[other]) for at, other in stayed), tuple(hunks))


def _stood(row: Row, spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield each word of the old side that lies in an equal stretch, with where it begins on the new side."""
    stretches: list[tuple[int, int, int]] = []
    old = new = 0
    for segment in row.segments:
        size = len(segment.text)
        if segment.op is Op.EQUAL:
            stretches.append((old, old + size, new))
        old += size if segment.op is not Op.INSERT else 0
        new += size if segment.op is not Op.DELETE else 0
    begins = [start for start, _, _ in stretches]
    for at, span in enumerate(spans):
        found = bisect_right(begins, span.start) - 1
        if found >= 0 and span.end <= stretches[found][1]:
            yield at, stretches[found][2] + span.start - stretches[found][0]
