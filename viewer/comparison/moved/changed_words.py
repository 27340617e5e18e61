"""``The plant burnt down in May.`` was deleted here and inserted there: which words are the same on both
sides?

Collects the words that were deleted (or inserted) in every paragraph, and their *shingles*: a few words in a
row (Broder, "On the resemblance and containment of documents", 1997). Moved passages are found through
shingles that occur once on each side, so the search takes time in proportion to the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from viewer.comparison.model import Op, Row
from viewer.comparison.places import NEW, OLD, Place, RowText

_WORD = re.compile(r"\w+")
_UNCHANGED = -1
"""Stands for the number of the change that a word belongs to where it belongs to none."""

Shingle = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartWords:
    """The words of one part of a factor, and which of them were changed."""

    place: Place
    text: str
    words: tuple[str, ...]
    """In lower case."""
    spans: tuple[tuple[int, int], ...]
    """Where each word begins and ends in ``text``."""
    changes: tuple[int, ...]
    """For each word the number of the change that deleted or inserted it; -1 where it stayed."""

    def is_changed(self, word: int) -> bool:
        """Return whether a word, given by its index, was deleted or inserted."""
        return self.changes[word] != _UNCHANGED

    def shingles(self, size: int) -> Iterator[tuple[int, Shingle]]:
        """Yield each shingle all words of which were changed, with the index of its first word."""
        last_kept = -1
        for at, change in enumerate(self.changes):
            if change == _UNCHANGED:
                last_kept = at
            elif at - last_kept >= size:
                yield at + 1 - size, self.words[at + 1 - size : at + 1]


class ShinglePlace(NamedTuple):
    """Where a shingle stands."""

    part: int
    """Index in :attr:`ChangedWords.parts`."""
    at: int
    """Index of its first word in that part."""


@dataclass(frozen=True, slots=True)
class ChangedWords:
    """All that was deleted (or all that was inserted) between two filings, in words."""

    parts: tuple[PartWords, ...]
    """Parts in which enough was changed."""
    unique: dict[Shingle, ShinglePlace]
    """The shingles that occur once."""


def changed_words(rows: Sequence[Row], op: Op, shingle: int) -> ChangedWords:
    """Collect the words that were deleted or inserted.

    Rows that are linked are left out, for they are known to have moved, and so are ignored differences.

    Args:
        rows: The rows of all pairs. Their changes are numbered through, so that the two sides of a change
            have the same number.
        op: ``DELETE`` for the old side, ``INSERT`` for the new one.
        shingle: Number of words of a shingle.
    """
    parts: list[PartWords] = []
    first_change = 0
    for row in rows:
        if row.link is None and row.differs:
            parts += _changed_parts(row, op, first_change, 2 * shingle)
        first_change += len(row.changes)
    unique: dict[Shingle, ShinglePlace] = {}
    repeated: set[Shingle] = set()
    for number, part in enumerate(parts):
        for at, words in part.shingles(shingle):
            if words in unique:
                repeated.add(words)
            else:
                unique[words] = ShinglePlace(number, at)
    for words in repeated:
        del unique[words]
    return ChangedWords(tuple(parts), unique)


def shingle_counts(
    rows: Iterable[Row], op: Op, wanted: frozenset[Shingle], shingle: int
) -> dict[Shingle, int]:
    """Count how often each wanted shingle occurs on one side, changed or not.

    Args:
        rows: The rows of all pairs.
        op: ``DELETE`` for the old side, ``INSERT`` for the new one.
        wanted: Shingles of ``shingle`` words in lower case.
        shingle: Number of words of a shingle.
    """
    counts = dict.fromkeys(wanted, 0)
    for row in rows:
        for _, text in _side(row, op).parts:
            words = _WORD.findall(text.lower())
            for found in zip(*(words[at:] for at in range(shingle)), strict=False):
                if found in counts:
                    counts[found] += 1
    return counts


def _changed_parts(row: Row, op: Op, first_change: int, least_characters: int) -> Iterator[PartWords]:
    """Yield the parts of one side of a row in which enough characters were changed.

    ``least_characters`` is about the length of the shortest shingle, a letter and a blank for each word. A
    part in which less was changed holds none and need not be cut into words.
    """
    side = _side(row, op)
    for place, stretch in side.spans:
        start, end = stretch.start, stretch.end
        changed = [
            (number, max(span.start, start) - start, min(span.end, end) - start)
            for number, change in enumerate(row.changes, start=first_change)
            for span in (change.old if op is Op.DELETE else change.new,)
            if not change.ignored and span.start < end and span.end > start
        ]
        if sum(stop - begin for _, begin, stop in changed) >= least_characters:
            yield _part(place, stretch.of(side.text), changed)


def _part(place: Place, text: str, changed: Sequence[tuple[int, int, int]]) -> PartWords:
    """Cut a part into words.

    Args:
        place: The part's place.
        text: Its text.
        changed: The number, start and end of each change in it, in order.
    """
    spans = tuple(match.span() for match in _WORD.finditer(text))
    words = tuple(map(str.lower, _WORD.findall(text)))
    changes = [_UNCHANGED] * len(spans)
    ends = [end for _, end in spans]
    last = 0
    for number, begin, stop in changed:
        # The words that lie in the change as a whole; one that it cuts was neither deleted nor inserted.
        last = bisect_right(ends, stop, last)
        first = bisect_left(spans, (begin,), 0, last)
        changes[first:last] = [number] * (last - first)
    return PartWords(place, text, words, spans, tuple(changes))


def _side(row: Row, op: Op) -> RowText:
    """Return the side of a row that has the text of ``op``, and the other side has not."""
    return row.side(OLD if op is Op.DELETE else NEW)
