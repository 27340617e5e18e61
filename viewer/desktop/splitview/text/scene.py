"""All that one pane shows, handed to whoever paints it or looks something up in it.

The case: a click lands at document position 4,711. Is a figure there, a link, a closed fold, or just a row?
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from viewer.desktop.look.theme import Theme
from viewer.desktop.splitview.text.positions import PlacedBlock, Positions
from viewer.redline.plan import BlockKind, Chip, FigureMark, Plan


@dataclass(frozen=True)
class Lines:
    """The tops of the visible rows, in document pixels. Both panes share them."""

    rows: tuple[int, ...] = ()
    """Indices of the visible planned rows."""
    tops: tuple[float, ...] = ()
    """Where the text of each starts."""
    heights: tuple[float, ...] = ()
    """From its start to the start of the next one."""
    leads: tuple[float, ...] = ()
    """The free space below each, part of its height."""

    @property
    def bottom(self) -> float:
        """Where the last row ends."""
        return self.tops[-1] + self.heights[-1] if self.tops else 0.0

    def index_at(self, y: float) -> int:
        """Return the index (in ``rows``) of the row at a height, the nearest one outside."""
        return max(0, bisect_right(self.tops, y) - 1)

    def band(self, index: int) -> tuple[float, float]:
        """Return top and bottom of a row's band: its text and half of the free space around it."""
        above = self.leads[index - 1] / 2 if index else min(self.tops[0], self.leads[0] / 2)
        top = self.tops[index] - above
        bottom = self.tops[index] + self.heights[index] - self.leads[index] / 2
        return top, bottom

    def index_of(self, row: int) -> int | None:
        """Return the index of a planned row, or None where it is folded away."""
        at = bisect_right(self.rows, row) - 1
        return at if at >= 0 and self.rows[at] == row else None


@dataclass(frozen=True)
class Scene:
    """A side of a plan, or both in one, laid out."""

    side: int
    """The side whose text it is; NEW where it is both."""
    plan: Plan
    positions: Positions
    lines: Lines
    theme: Theme
    inline: bool = False
    """True where both sides stand in this one pane."""

    def block_at(self, position: int | None) -> PlacedBlock | None:
        """Return the block that a document position falls in; None where there is no position."""
        return None if position is None else self.positions.entry_at(position)

    def active_at(self, position: int | None) -> FigureMark | Chip | int | None:
        """Return what can be chosen at a document position: a figure, a link, or the number of a fold."""
        placed = self.block_at(position)
        if placed is None or position is None:
            return None
        if placed.block.kind is BlockKind.FOLD:
            return self.plan.rows[placed.row].fold
        units = position - placed.position
        for start, end, chip in placed.chips:
            if start <= units < end:
                return chip
        offset = placed.offsets.to_code_points(units)
        inside = (mark for mark in placed.block.figures if mark.start <= offset < mark.end)
        return next(inside, None)

    def row_at(self, y: float) -> int | None:
        """Return the planned row at a height of the document; None where there are no rows."""
        return self.lines.rows[self.lines.index_at(y)] if self.lines.rows else None

    def rows_between(self, top: float, bottom: float) -> tuple[int, int] | None:
        """Return the first and the last planned row of which something is seen; None without rows."""
        if not self.lines.rows:
            return None
        first = max(0, self.lines.index_at(top) - 1)
        return self.lines.rows[first], self.lines.rows[self.lines.index_at(bottom)]
