"""A passage that moved and lost two words shows the two words, not itself from end to end as new.

Tells, inside what was deleted or inserted because it moved, the words that are the same in both places from
those that were edited on the way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from viewer.comparison.diff.diff import diff_text
from viewer.comparison.model import MovedPassage, Op, PlacedSpan, Row, Segment
from viewer.comparison.options import Options
from viewer.comparison.places import NEW, OLD, Place, RowText
from viewer.figures.model import Figure
from viewer.filings.model import Span

Figures = Mapping[Place, tuple[Figure, ...]]
Rows = Sequence[Row]


def with_moved_marks(
    pairs: Sequence[Rows], passages: Sequence[MovedPassage], old: Figures, new: Figures, options: Options
) -> list[tuple[Row, ...]]:
    """Mark as moved the words that passages, and paragraphs linked inside their pair, have in both places.

    ``pairs`` are the rows of every pair; ``old`` and ``new`` hold the figures of each part, of which none is
    cut. Segments are cut where need be; nothing else changes.
    """
    moved: dict[Place, list[Span]] = {}
    for here, there, before, after in _twins(pairs, passages):
        segments = diff_text(before, after, _atoms(here, old), _atoms(there, new), options)
        for side, lacking in ((here, Op.INSERT), (there, Op.DELETE)):
            moved.setdefault(side.place, []).extend(_same(segments, lacking, side.span.start))
    return [_all_marked(rows, moved) for rows in pairs]


def _twins(
    pairs: Sequence[Rows], passages: Sequence[MovedPassage]
) -> Iterator[tuple[PlacedSpan, PlacedSpan, str, str]]:
    """The two places of all that moved, with their texts."""
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
    for rows in pairs:
        for row in rows:
            for side in row.sides:
                if not wanted.isdisjoint(side.places):
                    yield from side.parts


def _atoms(placed: PlacedSpan, figures: Figures) -> list[Span]:
    """The figures inside a stretch, counted from its beginning."""
    start, end = placed.span.start, placed.span.end
    return [
        Span(figure.start - start, figure.end - start)
        for figure in figures.get(placed.place, ())
        if start <= figure.start and figure.end <= end
    ]


def _same(segments: Sequence[Segment], lacking: Op, start: int) -> Iterator[Span]:
    """Where one side has what the other has too, or what differs in nothing that counts."""
    for segment in segments:
        if segment.op is not lacking:
            end = start + len(segment.text)
            if segment.op is Op.EQUAL or segment.ignored:
                yield Span(start, end)
            start = end


def _all_marked(rows: Rows, moved: Mapping[Place, Sequence[Span]]) -> tuple[Row, ...]:
    """The rows with their marks; the very same rows where nothing changes."""
    marked = tuple(_marked(row, moved) for row in rows)
    if isinstance(rows, tuple) and all(row is before for row, before in zip(marked, rows, strict=True)):
        return rows
    return marked


def _marked(row: Row, moved: Mapping[Place, Sequence[Span]]) -> Row:
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
    """What moved of a side of a row, counted from the side's beginning, in order."""
    return sorted(
        Span(start + span.start, start + span.end)
        for place, start in side.starts.items()
        for span in moved.get(place, ())
    )


def _cut(segment: Segment, start: int, spans: Sequence[Span]) -> Iterator[Segment]:
    """The pieces of a segment that begins at ``start``, each moved or not."""
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
