"""A passage moved and lost two words: the reader sees the two words, not all of it as deleted and inserted.

Compares the two places of everything that moved, and marks as moved what is the same in both. What was edited
on the way stays a plain deletion or insertion.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from viewer.comparison.diff.diff import diff_text
from viewer.comparison.model import MovedPassage, Op, Row, Segment
from viewer.comparison.options import Options
from viewer.comparison.places import NEW, OLD, Place, PlacedSpan, RowText
from viewer.figures.model import Figure
from viewer.filings.model import Span

Figures = Mapping[Place, tuple[Figure, ...]]
Rows = Sequence[Row]


def with_moved_marks(
    pairs: Sequence[Rows], passages: Sequence[MovedPassage], old: Figures, new: Figures, options: Options
) -> list[tuple[Row, ...]]:
    """Mark as moved what is the same in both places of a moved passage or of a paragraph linked in its pair.

    Args:
        pairs: The rows of every pair.
        passages: The passages that moved from one part to another.
        old: The figures of each old part; a mark covers a figure as a whole or not at all.
        new: Those of each new part.
        options: Differences that do not count.

    Returns:
        The rows of every pair, some of their segments cut in two. Rows without a mark are the same objects.
    """
    moved: dict[Place, list[Span]] = {}
    for here, there, before, after in _both_places(pairs, passages):
        segments = diff_text(before, after, _atoms(here, old), _atoms(there, new), options)
        for side, other in ((here, Op.INSERT), (there, Op.DELETE)):
            moved.setdefault(side.place, []).extend(_unedited(segments, other, side.span.start))
    return [_with_marks(rows, moved) for rows in pairs]


def _both_places(
    pairs: Sequence[Rows], passages: Sequence[MovedPassage]
) -> Iterator[tuple[PlacedSpan, PlacedSpan, str, str]]:
    """Yield the old and the new place of all that moved, and the texts there."""
    for rows in pairs:
        for row in rows:
            if row.link is not None and row.old:
                before, after = row.old_text, rows[row.link].new_text
                here, there = row.old[0], rows[row.link].new[0]
                yield (
                    PlacedSpan(here, Span(0, len(before))),
                    PlacedSpan(there, Span(0, len(after))),
                    before,
                    after,
                )
    if passages:
        wanted = {side.place for passage in passages for side in (passage.old, passage.new)}
        texts = dict(_texts(pairs, wanted))
        for passage in passages:
            before, after = (side.span.of(texts[side.place]) for side in (passage.old, passage.new))
            yield passage.old, passage.new, before, after


def _texts(pairs: Sequence[Rows], wanted: set[Place]) -> Iterator[tuple[Place, str]]:
    """Yield the texts of some parts, and of those that share a row with them."""
    for rows in pairs:
        for row in rows:
            for side in row.sides:
                if not wanted.isdisjoint(side.places):
                    yield from side.parts


def _atoms(placed: PlacedSpan, figures: Figures) -> list[Span]:
    """Return the figures inside a span of text, as spans counted from its start."""
    start, end = placed.span.start, placed.span.end
    return [
        Span(figure.start - start, figure.end - start)
        for figure in figures.get(placed.place, ())
        if start <= figure.start and figure.end <= end
    ]


def _unedited(segments: Sequence[Segment], other: Op, start: int) -> Iterator[Span]:
    """Yield the spans of one side that are the same on the other, ignored differences included.

    Args:
        segments: The difference between the two places.
        other: The operation of what only the other side has.
        start: Where the place starts in its part.
    """
    for segment in segments:
        if segment.op is not other:
            end = start + len(segment.text)
            if segment.op is Op.EQUAL or segment.ignored:
                yield Span(start, end)
            start = end


def _with_marks(rows: Rows, moved: Mapping[Place, Sequence[Span]]) -> tuple[Row, ...]:
    """Return the rows with their marks; the same object if nothing changes."""
    marked = tuple(_marked(row, moved) for row in rows)
    if isinstance(rows, tuple) and all(row is before for row, before in zip(marked, rows, strict=True)):
        return rows
    return marked


def _marked(row: Row, moved: Mapping[Place, Sequence[Span]]) -> Row:
    """Return a row with marks for what moved; earlier marks are made anew."""
    if not any(segment.moved for segment in row.segments) and moved.keys().isdisjoint((*row.old, *row.new)):
        return row
    spans = {
        Op.DELETE: _in_row(row.side(OLD), moved),
        Op.INSERT: _in_row(row.side(NEW), moved),
    }
    at = dict.fromkeys(Op, 0)
    cut: list[Segment] = []
    for segment in row.segments:
        size = len(segment.text)
        stays = segment.op is Op.EQUAL or segment.ignored
        cut += [segment] if stays else _cut(segment, at[segment.op], spans[segment.op])
        for op in (Op.DELETE, Op.INSERT):
            at[op] += size if segment.op in (op, Op.EQUAL) else 0
    joined = tuple(
        replace(run[0], text="".join(segment.text for segment in run))
        for _, each in groupby(cut, key=lambda segment: (segment.op, segment.ignored, segment.moved))
        for run in [list(each)]
    )
    return row if joined == row.segments else replace(row, segments=joined)


def _in_row(side: RowText, moved: Mapping[Place, Sequence[Span]]) -> list[Span]:
    """Return what moved of one side of a row, as spans of the side's text, in order."""
    return sorted(
        Span(start + span.start, start + span.end)
        for place, start in side.starts.items()
        for span in moved.get(place, ())
    )


def _cut(segment: Segment, start: int, spans: Sequence[Span]) -> Iterator[Segment]:
    """Cut a segment that starts at ``start`` at the ends of ``spans``; what lies in a span is moved."""
    text, at = segment.text, 0
    for span in spans:
        first, last = max(span.start - start, at), min(span.end - start, len(text))
        if first >= last:
            continue
        if first > at:
            yield replace(segment, text=text[at:first], moved=False)
        yield replace(segment, text=text[first:last], moved=True)
        at = last
    if at < len(text):
        yield replace(segment, text=text[at:], moved=False)
