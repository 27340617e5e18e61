"""The rows of a pair with every replacement dotted: it is shown, found and exported, and counts no more.

What was edited beside a replacement counts as ever: in ``[the Company's results|Marlow Quay's sales]`` the
name is quiet and ``results`` → ``sales`` is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from viewer.comparison.diff.diff import changes_of
from viewer.comparison.model import Op, Pair, Row, Segment
from viewer.comparison.options import IgnoreOption
from viewer.comparison.places import Place
from viewer.comparison.replaced.replacement import Replacement
from viewer.comparison.rows import characters
from viewer.filings.model import Span

_REPLACED = (IgnoreOption.REPLACED,)
_Stretches = dict[Place, list[Span]]


def with_quiet_replacements(pair: Pair, found: Iterable[Replacement]) -> Pair:
    """Return the pair with its replacements marked as ignored.

    Its status stays: a text of which a word was replaced is never *unchanged*.
    """
    stretches: _Stretches = {}
    for each in found:
        for place in each.places:
            if place.pair == pair.id:
                for side in (place.old, place.new):
                    stretches.setdefault(side.place, []).append(side.span)
    if not stretches:
        return pair
    rows = tuple(_quiet(row, stretches) for row in pair.rows)
    inserted, deleted = characters(rows, Op.INSERT), characters(rows, Op.DELETE)
    return replace(pair, rows=rows, inserted=inserted, deleted=deleted)


def _quiet(row: Row, stretches: _Stretches) -> Row:
    old, new = (
        sorted(
            (
                Span(part.start + span.start, part.start + span.end)
                for place, part in side.spans
                for span in stretches.get(place, ())
            ),
            key=lambda span: span.start,
        )
        for side in row.sides
    )
    if not old or not new:
        return row
    segments = tuple(_segments(row.segments, old, new))
    return replace(row, segments=segments, changes=changes_of(segments))


def _segments(segments: Sequence[Segment], old: list[Span], new: list[Span]) -> Iterator[Segment]:
    at = [0, 0]
    for equal, run in groupby(segments, key=lambda segment: segment.op is Op.EQUAL):
        sides: list[list[Segment]] = [[], []]
        for segment in run:
            if equal:
                yield segment
                at = [start + len(segment.text) for start in at]
                continue
            side = 0 if segment.op is Op.DELETE else 1
            sides[side] += _cut(segment, at[side], (old, new)[side])
            at[side] += len(segment.text)
        yield from _side_by_side(*sides)


def _cut(segment: Segment, start: int, stretches: Iterable[Span]) -> Iterator[Segment]:
    """A segment in pieces, those of a replacement ignored; a blank beside one goes with it."""
    if segment.ignored:
        yield segment
        return
    end, text = start + len(segment.text), segment.text
    at = start
    for span in stretches:
        first, last = max(span.start, at), min(span.end, end)
        if first >= last:
            continue
        if not text[at - start : first - start].strip():
            first = at
        if not text[last - start :].strip():
            last = end
        if at < first:
            yield replace(segment, text=text[at - start : first - start])
        yield replace(segment, text=text[first - start : last - start], ignored=_REPLACED)
        at = last
    if at < end:
        yield replace(segment, text=text[at - start :])


def _side_by_side(old: Sequence[Segment], new: Sequence[Segment]) -> Iterator[Segment]:
    """Each replacement with what took its place, and the edits around them each in one run."""
    groups = [
        [(quiet, list(run)) for quiet, run in groupby(side, key=lambda segment: bool(segment.ignored))]
        for side in (old, new)
    ]
    while any(groups):
        quiet = all(not side or side[0][0] for side in groups)
        runs = [side.pop(0)[1] if side and side[0][0] is quiet else [] for side in groups]
        before, after = ("".join(segment.text for segment in run) for run in runs)
        moved = any(segment.moved for run in runs for segment in run)
        if before == after and not quiet and not moved:
            # A short word that stayed between two replacements, and was marked with them.
            yield Segment(Op.EQUAL, after)
        else:
            yield from (segment for run in runs for segment in run)
