"""Stretches of the planned rows: what a change, a figure or a hit of a search covers, wherever it is shown.

The case: "next change" in the two panes rings a stretch on each side, in the inline view one stretch that
holds both. What is to be ringed is the same; only a pane's positions know where its blocks have it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from viewer.comparison.model import Change, FigureChange
from viewer.comparison.places import Place
from viewer.filings.model import Span
from viewer.redline.plan import NEW, OLD, TEXT_KINDS, Plan


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of one block's text: of ``plan.rows[row].sides[side][block]``, in code points.

    Without length: the place where a text is missing.
    """

    row: int
    side: int
    block: int
    start: int
    end: int


def change_spots(plan: Plan, row: int, change: Change) -> list[Spot]:
    """Return the stretches of a change of a planned row, where a side has nothing the place between."""
    return [
        spot
        for side, span in ((OLD, change.old), (NEW, change.new))
        for spot in _in_row(plan, row, side, span)
    ]


def figure_spots(places: Mapping[Place, Spot], change: FigureChange) -> list[Spot]:
    """Return the stretches of a figure on the sides that have it; ``places`` as of ``places_in``."""
    found: list[Spot] = []
    for placed in (change.old, change.new):
        at = places.get(placed.place) if placed is not None else None
        if placed is not None and at is not None:
            found.append(Spot(at.row, at.side, at.block, placed.figure.start, placed.figure.end))
    return found


def places_in(plan: Plan) -> dict[Place, Spot]:
    """Return the whole of the block that each place of the filings stands in."""
    return {
        block.place: Spot(index, side, number, 0, len(block.text))
        for index, row in enumerate(plan.rows)
        for side in (OLD, NEW)
        for number, block in enumerate(row.sides[side])
        if block.place is not None and block.kind in TEXT_KINDS
    }


def _in_row(plan: Plan, row: int, side: int, span: Span) -> Iterator[Spot]:
    """The shares of a span of a row's text in the row's blocks, which are joined by one character."""
    at = 0
    for number, block in enumerate(plan.rows[row].sides[side]):
        if block.kind not in TEXT_KINDS:
            continue
        length = len(block.text)
        start, end = max(span.start - at, 0), min(span.end - at, length)
        inside = start < end or (span.start == span.end and 0 <= span.start - at <= length)
        if inside:
            yield Spot(row, side, number, *_trimmed(block.text, start, end))
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
