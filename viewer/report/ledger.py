"""The report's table of figures: one numbered row for each figure change, the loud ones first.

The numbers are the anchors that tie a row of the table to the boxes in the text and back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.comparison.model import Comparison, FigureChange, FigureVerdict, Pair, Place
from viewer.report.cells import QUIET_VERDICTS, FigureMark

_ORDER = {
    FigureVerdict.RESTATED: 0,
    FigureVerdict.CHANGED: 0,
    FigureVerdict.ADDED: 1,
    FigureVerdict.REMOVED: 2,
    FigureVerdict.ROLLED_FORWARD: 3,
    FigureVerdict.UNCHANGED: 4,
}
"""Restated figures stay among the changed ones, in the order of the text, and are told by their word."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A figure change and the pair in whose ledger it stands."""

    number: int
    pair: Pair
    change: FigureChange

    @property
    def loud(self) -> bool:
        """True for a figure that a reviewer must look at."""
        return self.change.verdict not in QUIET_VERDICTS or self.change.suspect is not None


def ledger_of(comparison: Comparison) -> tuple[LedgerRow, ...]:
    """Return all figure changes: changed, added, removed, then the quiet ones, each in the text's order."""
    changes = [(pair, change) for pair in comparison.pairs for change in pair.figures]
    changes.sort(key=lambda item: 0 if item[1].suspect is not None else _ORDER[item[1].verdict])
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
