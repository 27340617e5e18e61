"""The report's table of figures: one numbered row for each figure change, in parts, the changed ones first.

The numbers are the anchors that tie a row of the table to the boxes in the text and back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.model import Comparison, FigureChange, FigureVerdict, Pair
from viewer.comparison.places import Place
from viewer.redline.cells import FigureMark, is_loud


class LedgerPart(StrEnum):
    """The parts of the ledger, in order."""

    CHANGED = "changed, restated, not rolled or doubtful"
    ADDED = "added"
    REMOVED = "removed"
    QUIET = "unchanged, rolled forward or rescaled"


_PARTS = list(LedgerPart)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A figure change and the pair in whose ledger it stands."""

    number: int
    pair: Pair
    change: FigureChange

    @property
    def part(self) -> LedgerPart:
        """The part of the ledger that the row stands in."""
        return part_of(self.change)


def part_of(change: FigureChange) -> LedgerPart:
    """Return the part of the ledger for a change; a doubtful reading always stands in the first."""
    if not is_loud(change):
        return LedgerPart.QUIET
    if change.suspect is not None:
        return LedgerPart.CHANGED
    if change.verdict is FigureVerdict.ADDED:
        return LedgerPart.ADDED
    return LedgerPart.REMOVED if change.verdict is FigureVerdict.REMOVED else LedgerPart.CHANGED


def ledger_of(comparison: Comparison) -> tuple[LedgerRow, ...]:
    """Return all figure changes, numbered from 1: part by part, each in the order of the text."""
    changes = [(pair, change) for pair in comparison.all_pairs for change in pair.figures]
    changes.sort(key=lambda item: _PARTS.index(part_of(item[1])))
    return tuple(LedgerRow(number, pair, change) for number, (pair, change) in enumerate(changes, start=1))


def marks_by_place(ledger: Sequence[LedgerRow]) -> Mapping[Place, tuple[FigureMark, ...]]:
    """Return the figures to box in each part of each factor, in coordinates of the part's text."""
    marks: dict[Place, list[FigureMark]] = defaultdict(list)
    for row in ledger:
        for side, placed in (("old", row.change.old), ("new", row.change.new)):
            if placed is not None:
                figure = placed.figure
                marks[placed.place].append(FigureMark(row.number, side, figure.start, figure.end, row.change))
    return {place: tuple(found) for place, found in marks.items()}
