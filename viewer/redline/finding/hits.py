"""Finding words in both panes at once: what is the same on both sides is one hit, not two.

The search runs over the plan, not over the documents, so that it also finds what a closed fold hides.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.redline.finding.sought import SpanFinder, span_finder
from viewer.redline.plan import NEW, OLD, TEXT_KINDS, Plan, PlannedRow
from viewer.redline.spots import Spot


@dataclass(frozen=True, slots=True)
class Hit:
    """One step of a search: a spot, with its counterpart where the other side has it too."""

    spots: tuple[Spot, ...]

    @property
    def row(self) -> int:
        """The planned row that it stands in."""
        return self.spots[0].row


def find_hits(plan: Plan, what: SpanFinder | str) -> tuple[Hit, ...]:
    """Return the hits in reading order. Words as they are may stand in any case and white space.

    Raises:
        CannotFind: Looking takes too long, or there are too many.
    """
    finder = span_finder(what)
    if not finder.sought:
        return ()
    return tuple(hit for index, row in enumerate(plan.rows) for hit in _row_hits(index, row, finder))


def _row_hits(index: int, row: PlannedRow, finder: SpanFinder) -> list[Hit]:
    old, new = (_spots(index, row, side, finder) for side in (OLD, NEW))
    if len(old) == len(new):
        return [Hit(pair) for pair in zip(old, new, strict=True)]
    return [Hit((spot,)) for spot in (*old, *new)]


def _spots(index: int, row: PlannedRow, side: int, finder: SpanFinder) -> list[Spot]:
    return [
        Spot(index, side, number, start, end)
        for number, block in enumerate(row.sides[side])
        if block.kind in TEXT_KINDS
        for start, end in finder.spans(block.text)
    ]
