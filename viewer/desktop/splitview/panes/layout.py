"""Documents filled from one plan and kept level, a portion at a time.

The case: a factor of 840,000 characters. Laying it out takes a second, in which the window would not react.
So the first screens are laid out at once, and the rest in portions, between two events each.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtGui import QTextDocument

from viewer.desktop.splitview.panes.alignment import PaneText, align, show_rows
from viewer.desktop.splitview.text.document import Filler
from viewer.desktop.splitview.text.formats import TextStyle
from viewer.desktop.splitview.text.positions import Positions
from viewer.desktop.splitview.text.scene import Lines
from viewer.redline.plan import Plan, PlannedRow

PORTION = 16_000
"""Characters, both sides together, that are laid out at once: a few hundredths of a second."""
_LEAST_PORTION, _FIRST_PORTION = 2_000, 6_000
"""The first one fills the screen; it comes while the rest of the window takes in another comparison."""
_AIM = 0.03
"""Seconds that a portion may take. Where it took longer, because the machine is busy, the next is smaller."""
_QUICKEST = 8
"""The next portion is at most so many times as large, however quickly an almost empty one was laid out."""
_LEAD, _LIST_LEAD, _WIDE_LEAD = 0.75, 0.4, 2.2
"""Free space below a row, in line heights: usually, in a list or a table, and above a pair or category."""


class Layout:
    """The rows of a plan in one document for each of ``sides``."""

    def __init__(
        self,
        documents: Sequence[QTextDocument],
        sides: Sequence[int],
        plan: Plan,
        style: TextStyle,
        visible: Sequence[bool],
    ) -> None:
        self.plan = plan
        self.lines = Lines()
        self.sides = tuple(sides)
        self._line = style.line
        self._portion = _FIRST_PORTION
        self._visible = list(visible)
        self._leads: list[float] = []
        self._documents = tuple(documents)
        self._fillers = [
            Filler(document, plan, side, style) for document, side in zip(documents, sides, strict=True)
        ]
        self._space()

    @property
    def positions(self) -> tuple[Positions, ...]:
        """Where everything is in each document."""
        return tuple(filler.positions for filler in self._fillers)

    @property
    def filled(self) -> int:
        """How many planned rows the documents hold by now."""
        return self._fillers[0].positions.rows

    @property
    def done(self) -> bool:
        """True once all rows are there."""
        return self.filled == len(self.plan.rows)

    def add(self, least: int = 0) -> None:
        """Add a portion of rows; at least those up to ``least``, exclusive."""
        start = self.filled
        if start and self.done:
            return
        begun = time.perf_counter()
        stop, room = start, self._portion
        while stop < len(self.plan.rows) and (stop < least or room > 0):
            row = self.plan.rows[stop]
            room -= sum(len(block.text) for side in self.sides for block in row.sides[side])
            stop += 1
        for filler in self._fillers:
            filler.add(stop)
        for side in self._laid():
            show_rows(side, self._visible, start)
        self.lines = align(
            self.lines, self._laid(), [r for r in range(start, stop) if self._visible[r]], self._leads
        )
        took = max(time.perf_counter() - begun, _AIM / _QUICKEST)
        self._portion = min(PORTION, max(_LEAST_PORTION, round(self._portion * _AIM / took)))

    def set_visible(self, visible: Sequence[bool]) -> None:
        """Show or fold away planned rows."""
        self._visible = list(visible)
        self._space()
        for side in self._laid():
            show_rows(side, self._visible)
        self.align()

    def align(self) -> None:
        """Give every row one height on all sides, as after a change of the width."""
        shown = [row for row in range(self.filled) if self._visible[row]]
        self.lines = align(Lines(), self._laid(), shown, self._leads)

    def _laid(self) -> list[PaneText]:
        return [
            PaneText(document, filler.positions)
            for document, filler in zip(self._documents, self._fillers, strict=True)
        ]

    def _space(self) -> None:
        """Decide on the free space below each row, from the visible one that follows."""
        self._leads = [self._line * _LEAD] * len(self.plan.rows)
        above: int | None = None
        for index, row in enumerate(self.plan.rows):
            if not self._visible[index]:
                continue
            if above is not None and _sets_apart(row, self.plan.rows[above]):
                self._leads[above] = self._line * _WIDE_LEAD
            elif above is not None and _keeps_close(row, self.plan.rows[above]):
                self._leads[above] = self._line * _LIST_LEAD
            above = index


def _keeps_close(row: PlannedRow, above: PlannedRow) -> bool:
    """True for a row that goes on with the list or the table above."""
    return (row.is_item and above.is_item) or (row.is_table and above.is_table)


def _sets_apart(row: PlannedRow, above: PlannedRow) -> bool:
    """True where a row needs more room above: a new pair (unless under its category) or a category."""
    return row.is_category or (row.opens and not above.is_category)
