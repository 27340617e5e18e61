"""``the [Company|Marlow Quay]'s ships``: the changes of a row in whole words, with the words that stayed.

Marks of a row may cut a word; a replacement is one of words. A word stayed where all of it stands in a
stretch that both sides have.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from viewer.comparison.model import Op, Row, Segment
from viewer.filings.model import Span

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-‐‑&.][^\W_]+)*|['’]s\b|[^\w\s]")


_AROUND = 40
"""Characters around a change that are looked at: a phrase has no more before or behind what changed of it."""


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


def words_of(text: str, start: int = 0, end: int | None = None) -> list[RowWord]:
    """Return the words and marks of a stretch of text; positions count from the beginning of the text."""
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return [RowWord(match[0], Span(*match.span())) for match in found]


def word_hunks(row: Row) -> Iterator[WordHunk]:
    """Yield the changes of a row that has two sides, in whole words and in order."""
    old_text, new_text = row.old_text, row.new_text
    for island in _islands(row.segments):
        old, new = (
            words_of(text, island[0].starts[side], island[-1].ends[side])
            for side, text in enumerate((old_text, new_text))
        )
        starts = {word.span.start: at for at, word in enumerate(new)}
        stayed = [
            (at, other)
            for at, start in _stood(island, [word.span for word in old])
            if (other := starts.get(start)) is not None and new[other].text == old[at].text
        ]
        i = k = 0
        for at, other in [*stayed, (len(old), len(new))]:
            if i < at or k < other:
                yield WordHunk(old[i:at], new[k:other])
            i, k = at + 1, other + 1


class _Stretch(NamedTuple):
    """A segment, or the end of a long one, with where it stands on both sides."""

    equal: bool
    starts: tuple[int, int]
    ends: tuple[int, int]


def _islands(segments: Sequence[Segment]) -> Iterator[list[_Stretch]]:
    """Yield the changes that stand near each other, with some of what stands around: the rest of a long
    paragraph is not looked at."""
    island: list[_Stretch] = []
    old = new = 0
    for segment in segments:
        size = len(segment.text)
        ends = (
            old + (size if segment.op is not Op.INSERT else 0),
            new + (size if segment.op is not Op.DELETE else 0),
        )
        if segment.op is not Op.EQUAL:
            island.append(_Stretch(equal=False, starts=(old, new), ends=ends))
        else:
            head, tail = _cuts(segment.text)
            if any(not each.equal for each in island):
                if head == size:
                    island.append(_Stretch(equal=True, starts=(old, new), ends=ends))
                else:
                    yield [*island, _Stretch(equal=True, starts=(old, new), ends=(old + head, new + head))]
                    island = [_Stretch(equal=True, starts=(old + tail, new + tail), ends=ends)]
            else:
                island = [_Stretch(equal=True, starts=(old + tail, new + tail), ends=ends)]
        old, new = ends
    if any(not each.equal for each in island):
        yield island


def _cuts(text: str) -> tuple[int, int]:
    """Where what stands behind a change ends in a text that both sides have, and what stands before the next
    one begins: between words."""
    if len(text) <= 2 * _AROUND:
        return len(text), 0
    head, tail = text.find(" ", _AROUND), text.rfind(" ", 0, len(text) - _AROUND)
    return (head, tail) if 0 < head <= tail else (len(text), 0)


def _stood(island: Sequence[_Stretch], spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Yield each word of the old side that lies in an equal stretch, with where it begins on the new side."""
    stretches = [each for each in island if each.equal]
    begins = [each.starts[0] for each in stretches]
    for at, span in enumerate(spans):
        found = bisect_right(begins, span.start) - 1
        if found >= 0 and span.end <= stretches[found].ends[0]:
            yield at, stretches[found].starts[1] + span.start - stretches[found].starts[0]
