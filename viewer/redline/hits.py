"""Finding words in both panes at once: what is the same on both sides is one hit, not two.

The search runs over the plan, not over the documents, so that it also finds what a closed fold hides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

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


def find_hits(plan: Plan, text: str) -> tuple[Hit, ...]:
    """Return the hits of a text, in reading order, whatever its case and its white space."""
    words = text.split()
    if not words:
        return ()
    pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    return tuple(hit for index, row in enumerate(plan.rows) for hit in _row_hits(index, row, pattern))


def _row_hits(index: int, row: PlannedRow, pattern: re.Pattern[str]) -> list[Hit]:
    old, new = (_spots(index, row, side, pattern) for side in (OLD, NEW))
    if len(old) == len(new):
        return [Hit(pair) for pair in zip(old, new, strict=True)]
    return [Hit((spot,)) for spot in (*old, *new)]


def _spots(index: int, row: PlannedRow, side: int, pattern: re.Pattern[str]) -> list[Spot]:
    return [
        Spot(index, side, number, found.start(), found.end())
        for number, block in enumerate(row.sides[side])
        if block.kind in TEXT_KINDS
        for found in pattern.finditer(block.text)
    ]
