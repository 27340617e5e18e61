"""``In 2017 the tax law was changed. …``: three paragraphs that an edited factor tells for the first time.

No shift tells of them, for nothing stands opposite, and of a long factor they are a small share. A passage
that was written anew has words of the old one: of it only what it is longer by counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from viewer.comparison.model import Change, Op, Pair, Row, Status
from viewer.comparison.places import NEW, OLD, FilingSide, PlacedSpan
from viewer.comparison.rows import placed_segments
from viewer.comparison.shifts.grammar.words import words_in
from viewer.comparison.shifts.thresholds import SHIFT_THRESHOLDS
from viewer.filings.model import Span

LEAST_WORDS = 60
"""Words of a passage at least: three sentences. Of 16 pairs of filings that were read beside what is listed
first, shorter ones were examples and reasons added to a risk that stands."""
_OWN = {OLD: Op.DELETE, NEW: Op.INSERT}


class LonePassage(NamedTuple):
    """The longest passage of a factor that one filing alone has."""

    place: PlacedSpan
    """Its first paragraph, or what of a paragraph it is."""
    words: int
    """How many words all such passages of the factor have."""
    times: int
    """How many there are."""
    gone: bool
    """True where the old filing alone has it."""


@dataclass(frozen=True, slots=True)
class _OneSided:
    """What was put in, or taken out, between two texts that stand."""

    text: str
    """Of one side, without what moved elsewhere."""
    place: PlacedSpan


def lone_passages(pair: Pair) -> Iterator[LonePassage]:
    """Yield what of an edited pair only the old filing has, then what only the new one has, if it is long."""
    if pair.status is not Status.EDITED:
        return
    blocks = list(_blocks(pair))
    for side in FilingSide:
        found = [each for block in blocks for each in _passages(block, side)]
        if found:
            longest = max(found, key=lambda each: each[0])
            yield LonePassage(longest[1], sum(words for words, _ in found), len(found), side is OLD)


def _blocks(pair: Pair) -> Iterator[dict[FilingSide, list[_OneSided]]]:
    """Yield what was changed in one place: in a paragraph that stands, or a number of whole paragraphs."""
    for in_two, rows in groupby(pair.rows, key=lambda row: bool(row.old and row.new)):
        if not in_two:
            yield _stretches([(row, change) for row in rows for change in row.changes])
            continue
        for row in rows:
            yield from (_stretches([(row, change)]) for change in row.changes if _may_be_long(change))


def _may_be_long(change: Change) -> bool:
    """Tell whether so many words can stand in a change at all: a word takes a letter and a blank."""
    return max(change.old.end - change.old.start, change.new.end - change.new.start) >= 2 * LEAST_WORDS - 1


def _stretches(changes: list[tuple[Row, Change]]) -> dict[FilingSide, list[_OneSided]]:
    found: dict[FilingSide, list[_OneSided]] = {OLD: [], NEW: []}
    for row, change in changes:
        if change.ignored or row.link is not None or row.whole:
            continue
        for side, span in ((OLD, change.old), (NEW, change.new)):
            text = _own(row, side, span)
            place = _placed(row, side, span)
            if text and place is not None:
                found[side].append(_OneSided(text, place))
    return found


def _own(row: Row, side: FilingSide, within: Span) -> str:
    """What one side alone has in a span of its text."""
    texts = []
    for segment, old, new in placed_segments(row.segments):
        span = old if side is OLD else new
        if segment.op is _OWN[side] and not segment.moved and within.start <= span.start < within.end:
            texts.append(segment.text)
    return "".join(texts)


def _placed(row: Row, side: FilingSide, span: Span) -> PlacedSpan | None:
    """Where the first part of a span stands; None in a heading, which is told as retitled."""
    for place, part in row.side(side).spans:
        if place.part and part.start <= span.end and span.start < part.end:
            start, end = max(span.start, part.start), min(span.end, part.end)
            return PlacedSpan(place, Span(start - part.start, end - part.start))
    return None


def _passages(block: dict[FilingSide, list[_OneSided]], side: FilingSide) -> Iterator[tuple[int, PlacedSpan]]:
    """Yield the passage of a block, if it is one: how many words it has more than what stood there."""
    own, other = (" ".join(each.text for each in block[one]) for one in (side, side.other))
    words = len(own.split())
    if words < LEAST_WORDS:
        return
    if other:
        telling, there = (
            {word.key for word in words_in(each, Span(0, len(each))) if word.tells} for each in (own, other)
        )
        if len(telling & there) >= SHIFT_THRESHOLDS.alike * min(len(telling), len(there)):
            words -= len(other.split())
    if words >= LEAST_WORDS:
        yield words, max(block[side], key=lambda each: len(each.text)).place
