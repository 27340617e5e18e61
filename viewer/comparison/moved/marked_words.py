"""The words of every paragraph that were deleted, or inserted, and the short runs of words that they make.

What :mod:`~viewer.comparison.moved.passages` looks for moved text in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from viewer.comparison.model import Op, Row
from viewer.comparison.places import NEW, OLD, Place, RowText
from viewer.filings.model import Span

RUN = 5
"""Words of a run."""

_WORD = re.compile(r"\w+")

Run = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartWords:
    """The words of one part of a factor."""

    place: Place
    text: str
    words: tuple[str, ...]
    """In small letters."""
    spans: tuple[Span, ...]
    changes: tuple[int, ...]
    """For each word the number of the change that it was deleted or inserted by; -1 where it was not."""

    def runs(self) -> Iterator[tuple[int, Run]]:
        """Each run of words none of which stayed, with the place of its first word."""
        last_kept = -1
        for at, change in enumerate(self.changes):
            if change < 0:
                last_kept = at
            elif at - last_kept >= RUN:
                yield at + 1 - RUN, self.words[at + 1 - RUN : at + 1]


class Standing(NamedTuple):
    """Where a run stands: the number of the part, and of its first word in it."""

    part: int
    at: int


@dataclass(frozen=True, slots=True)
class Marked:
    """What one side has in words that the other has not."""

    parts: tuple[PartWords, ...]
    runs: dict[Run, Standing]
    """Those that stand once."""


def marked_words(rows: Sequence[Row], op: Op) -> Marked:
    """The words that the segments of ``op`` mark; the changes of all rows are numbered through.

    Rows that are linked are left out, and differences that an option ignores.
    """
    parts: list[PartWords] = []
    first = 0
    for row in rows:
        if row.link is None and row.differs:
            parts += _parts(row, op, first)
        first += len(row.changes)
    runs: dict[Run, Standing] = {}
    often: set[Run] = set()
    for number, part in enumerate(parts):
        for at, run in part.runs():
            if run in runs:
                often.add(run)
            else:
                runs[run] = Standing(number, at)
    for run in often:
        del runs[run]
    return Marked(tuple(parts), runs)


def _parts(row: Row, op: Op, first: int) -> Iterator[PartWords]:
    """The parts of a side of a row in which so much as a run may be marked."""
    side = _side(row, op)
    for place, stretch in side.spans:
        start, end = stretch.start, stretch.end
        marks = [
            (number, max(span.start, start) - start, min(span.end, end) - start)
            for number, change in enumerate(row.changes, start=first)
            for span in (change.old if op is Op.DELETE else change.new,)
            if not change.ignored and span.start < end and span.end > start
        ]
        if sum(stop - begin for _, begin, stop in marks) >= 2 * RUN:
            yield _part(place, stretch.of(side.text), marks)


def _part(place: Place, text: str, marks: Sequence[tuple[int, int, int]]) -> PartWords:
    spans = tuple(Span(*match.span()) for match in _WORD.finditer(text))
    words = tuple(span.of(text).lower() for span in spans)
    changes = [-1] * len(spans)
    rest = iter(marks)
    mark = next(rest, None)
    for at, span in enumerate(spans):
        while mark is not None and mark[2] < span.end:
            mark = next(rest, None)
        if mark is None:
            break
        if span.start >= mark[1]:
            changes[at] = mark[0]
    return PartWords(place, text, words, spans, tuple(changes))


def _side(row: Row, op: Op) -> RowText:
    """The side whose segments of ``op`` the other one lacks."""
    return row.side(OLD if op is Op.DELETE else NEW)


def run_counts(rows: Iterable[Row], op: Op, wanted: frozenset[Run]) -> dict[Run, int]:
    """How often each of some runs stands in the whole of one side, changed or not."""
    counts = dict.fromkeys(wanted, 0)
    for row in rows:
        for _, text in _side(row, op).parts:
            words = _WORD.findall(text.lower())
            for run in zip(*(words[at:] for at in range(RUN)), strict=False):
                if run in counts:
                    counts[run] += 1
    return counts
