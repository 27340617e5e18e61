"""From a change, a figure or a hit to the stretches of both documents that are to be highlighted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.comparison.model import Change, FigureChange
from viewer.desktop.splitview.hits import Hit
from viewer.desktop.splitview.painting import Highlight
from viewer.desktop.splitview.plan import NEW, OLD, TEXT_KINDS
from viewer.desktop.splitview.positions import Positions
from viewer.filings.model import Span

Placed = tuple[int, Highlight]
"""A side and a stretch of its document."""


def change_highlights(positions: Sequence[Positions], row: int, change: Change) -> list[Placed]:
    """Return the stretches of a change of a planned row, where a side has nothing the place between."""
    return [
        (side, highlight)
        for side, span in ((OLD, change.old), (NEW, change.new))
        for highlight in _in_row(positions[side], row, span)
    ]


def figure_highlights(positions: Sequence[Positions], change: FigureChange) -> list[Placed]:
    """Return the stretches of a figure on the sides that have it."""
    found: list[Placed] = []
    for side, placed in ((OLD, change.old), (NEW, change.new)):
        entry = positions[side].entry_of(placed.place) if placed is not None else None
        if placed is not None and entry is not None:
            units = entry.span_units(placed.figure.start, placed.figure.end)
            found.append((side, Highlight(entry, *units)))
    return found


def hit_highlights(positions: Sequence[Positions], hit: Hit) -> list[Placed]:
    """Return the stretches of a hit."""
    found: list[Placed] = []
    for spot in hit.spots:
        entry = positions[spot.side].of_row(spot.row)[spot.block]
        found.append((spot.side, Highlight(entry, *entry.span_units(spot.start, spot.end))))
    return found


def _in_row(positions: Positions, row: int, span: Span) -> Iterator[Highlight]:
    """The shares of a span of a row's text in the row's blocks, which are joined by one character."""
    at = 0
    for entry in positions.of_row(row):
        if entry.block.kind not in TEXT_KINDS:
            continue
        length = len(entry.block.text)
        start, end = max(span.start - at, 0), min(span.end - at, length)
        inside = start < end or (span.start == span.end and 0 <= span.start - at <= length)
        if inside:
            yield Highlight(entry, *entry.span_units(*_trimmed(entry.block.text, start, end)))
            if span.start == span.end:
                return
        at += length + 1


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks at its ends, which may lie on another line; as it is where there is no more."""
    words = text[start:end]
    bare = words.strip()
    if not bare:
        return start, end
    first = start + len(words) - len(words.lstrip())
    return first, first + len(bare)
