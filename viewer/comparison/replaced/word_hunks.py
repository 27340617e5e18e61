"""``the [Company|Marlow Quay] pays [Tarn|Grey Sea]``: the changes of a row in whole words.

Marks of a row may cut a word, and they swallow a short word that stayed between two changes, for that is
easier to read. A replacement is one of words, so around the changes the words are laid side by side anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from viewer.comparison.model import Op, Row, Segment
from viewer.comparison.replaced.thresholds import REPLACED_THRESHOLDS
from viewer.comparison.rows import placed_segments
from viewer.filings.model import Span
from viewer.language.stop_words import FUNCTION_WORDS

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-‐‑&.][^\W_]+)*|['’]s\b|[^\w\s]")

_LEAST_TO_CUT = 3
"""Words of a stretch, on either side, within which one can have stayed that has others before and behind."""
_Found = Sequence[re.Match[str]]
"""Words of one side as they were found."""
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
    """Words of the one side and what stands in their place on the other."""

    old: Sequence[RowWord]
    new: Sequence[RowWord]


def word_hunks(row: Row) -> Iterator[WordHunk]:
    """Yield what gave way to something else in a row that has two sides, in whole words and in order.

    What was only inserted or only deleted is left out: nothing took its place.
    """
    texts: tuple[str, str] | None = None
    for island in _islands(row.segments):
        if not _exchanges(island):
            continue
        texts = texts or (row.old_text, row.new_text)
        sides = [
            list(_WORD.finditer(text, island.starts[side], island.ends[side]))
            for side, text in enumerate(texts)
        ]
        for old, new in _marked(island, *sides):
            yield from _apart(WordHunk(_words(old), _words(new)))


def parts_between(hunk: WordHunk) -> list[WordHunk]:
    """Return a stretch cut at each word that both sides have in it: ``[Marlow|Tarn] and [Quay|Pier]``."""
    return list(_between(hunk, _laid(hunk)))


def _marked(island: _Island, old: _Found, new: _Found) -> Iterator[tuple[_Found, _Found]]:
    """The words between those that stand whole in what the row has as equal."""
    starts = {word.start(): at for at, word in enumerate(new)}
    i = k = 0
    for at, start in _stood(island, old):
        other = starts.get(start)
        if other is None or new[other][0] != old[at][0]:
            continue
        if i < at and k < other:
            yield old[i:at], new[k:other]
        i, k = at + 1, other + 1
    if i < len(old) and k < len(new):
        yield old[i:], new[k:]


def _stood(island: _Island, old: _Found) -> Iterator[tuple[int, int]]:
    """Yield each word of the old side that lies in an equal stretch, with where it begins on the new side."""
    stretches = iter(island.equal)
    stretch = next(stretches, None)
    for at, word in enumerate(old):
        while stretch is not None and stretch.end < word.end():
            stretch = next(stretches, None)
        if stretch is None:
            return
        if stretch.start <= word.start():
            yield at, stretch.other + word.start() - stretch.start


def _words(found: _Found) -> list[RowWord]:
    return [RowWord(match[0], Span(*match.span())) for match in found]


def _apart(hunk: WordHunk) -> Iterator[WordHunk]:
    """A marked stretch, cut where words stayed that were swallowed.

    A small word alone may be one of a name (*Bank and Trust*), and cuts what is too long for a phrase.
    """
    if min(map(len, hunk)) < _LEAST_TO_CUT:
        yield hunk
        return
    laid = _laid(hunk)
    telling = [
        run for run in laid if any(_tells(word.text) for word in hunk.old[run.old : run.old + run.size])
    ]
    for each in _between(hunk, telling):
        if max(map(len, each)) > REPLACED_THRESHOLDS.longest:
            yield from parts_between(each)
        else:
            yield each


def _tells(word: str) -> bool:
    return word in ",;:." or (word[0].isalnum() and word.lower() not in FUNCTION_WORDS)


def _laid(hunk: WordHunk) -> list[_Run]:
    """The runs of words that both sides of a stretch have. The same ones where the sides are swapped.

    A number is none: which of two years stayed, the marks of the row tell.
    """
    if len(hunk.old) * len(hunk.new) > REPLACED_THRESHOLDS.most_cells:
        return []
    old, new = (
        [f"{side} {at}" if word.text[0].isdigit() else word.text for at, word in enumerate(words)]
        for side, words in enumerate(hunk)
    )
    if [word.text for word in hunk.new] < [word.text for word in hunk.old]:
        return [_Run(one.b, one.a, one.size) for one in LCSseq.editops(new, old).as_matching_blocks()]
    return [_Run(one.a, one.b, one.size) for one in LCSseq.editops(old, new).as_matching_blocks()]


def _between(hunk: WordHunk, runs: Iterable[_Run]) -> Iterator[WordHunk]:
    i = k = 0
    for run in (*runs, _Run(len(hunk.old), len(hunk.new), 0)):
        if i < run.old and k < run.new:
            yield WordHunk(hunk.old[i : run.old], hunk.new[k : run.new])
        i, k = run.old + run.size, run.new + run.size


class _Run(NamedTuple):
    """Words that both sides have, by their indexes."""

    old: int
    new: int
    size: int


class _SharedStretch(NamedTuple):
    """A part of the old text that the new one has too."""

    start: int
    end: int
    other: int
    """Where it begins in the new text."""


class _Island(NamedTuple):
    """Changes that stand near each other, with some of what stands around."""

    starts: tuple[int, int]
    """Where it begins on either side."""
    ends: tuple[int, int]
    segments: Sequence[Segment]
    equal: Sequence[_SharedStretch]


def _exchanges(island: _Island) -> bool:
    """False where all that differs was inserted, or all was deleted, in whole words: most changes are so."""
    ops = {segment.op for segment in island.segments} - {Op.EQUAL}
    if len(ops) > 1:
        return True
    texts = [segment.text for segment in island.segments if segment.text]
    return any(before[-1].isalnum() and after[0].isalnum() for before, after in pairwise(texts))


def _islands(segments: Sequence[Segment]) -> Iterator[_Island]:
    """Yield the islands of a row: the rest of a long paragraph is not looked at."""
    inside: list[Segment] = []
    equal: list[_SharedStretch] = []
    starts = ends = (0, 0)
    changed = False
    for segment, before, behind in placed_segments(segments):
        at, ends = (before.start, behind.start), (before.end, behind.end)
        if segment.op is not Op.EQUAL:
            changed = True
            inside.append(segment)
        else:
            head, tail = _cuts(segment.text)
            if changed and head == len(segment.text):
                inside.append(segment)
                equal.append(_SharedStretch(at[0], ends[0], at[1]))
            else:
                if changed:
                    last = _SharedStretch(at[0], at[0] + head, at[1])
                    yield _Island(starts, (at[0] + head, at[1] + head), [*inside, segment], [*equal, last])
                starts, changed = (at[0] + tail, at[1] + tail), False
                inside, equal = [segment], [_SharedStretch(starts[0], ends[0], starts[1])]
    if changed:
        yield _Island(starts, ends, inside, equal)


def _cuts(text: str) -> tuple[int, int]:
    """Where what stands behind a change ends in a text that both sides have, and what stands before the next
    one begins: between words."""
    if len(text) <= 2 * _AROUND:
        return len(text), 0
    head, tail = text.find(" ", _AROUND), text.rfind(" ", 0, len(text) - _AROUND)
    return (head, tail) if 0 < head <= tail else (len(text), 0)
