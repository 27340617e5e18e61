"""What the cells of the ledger say, worked out once: for measuring the columns and for finding words in them.

The case: a ledger of 5,000 rows, and somebody types into its filter. To word the cells of all rows takes a
tenth of a second, which a key press has not got. Nor has pairing two factors by hand, after which all rows
but theirs say what they said before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer

from viewer.comparison.model import FigureChange
from viewer.desktop.figures.row import Column, FigureRow, cell_text

PORTION = 150
"""Rows worded at a time while there is nothing else to do: some milliseconds."""
Cells = tuple[str, ...]
"""One text for each :class:`Column`. The mark's is empty: the reviewer may change it at any time."""


def cells_of(row: FigureRow) -> Cells:
    """Return what all cells of a row say."""
    return tuple(cell_text(row, column) for column in Column)


def folded(row: FigureRow) -> str:
    """Return all cells of a row, one a line, as they are compared without regard to case."""
    return _fold(cells_of(row))


def _fold(cells: Cells) -> str:
    return "\n".join(cells).casefold()


@dataclass(slots=True)
class _CachedRow:
    change: FigureChange
    heading: str
    cells: Cells
    folded: str | None = None


class CellCache(QObject):
    """Remembers the cells of rows, from one comparison of the same filings to the next."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: dict[int, _CachedRow] = {}
        self._waiting: Iterator[FigureRow] = iter(())
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._work)

    def hold(self, rows: Sequence[FigureRow]) -> None:
        """Forget other rows, and fold the words of these when there is time."""
        known = {(held.change, held.heading): held for held in self._held.values()}
        self._held = {}
        for row in rows if known else ():
            # Compared again, a figure is another object with the same values.
            held = known.get((row.change, row.pair.heading)) if row.finding is None else None
            if held is not None:
                self._held[id(row.change)] = replace(held, change=row.change)
        self._waiting = iter(rows)
        self._idle.start()

    def forget(self) -> None:
        """Other filings are open: an equal figure of theirs may stand in other words."""
        self._held = {}

    def cells(self, row: FigureRow) -> Cells:
        """Return :func:`cells_of` a row."""
        return self._of(row).cells

    def folded(self, row: FigureRow) -> str:
        """Return :func:`folded` of a row."""
        held = self._of(row)
        if held.folded is None:
            held.folded = _fold(held.cells)
        return held.folded

    def _of(self, row: FigureRow) -> _CachedRow:
        if row.finding is not None:
            # It shares its figure with another row.
            return _CachedRow(row.change, row.pair.heading, cells_of(row))
        held = self._held.get(id(row.change))
        # A figure that is gone may have left its address to another.
        if held is None or held.change is not row.change or held.heading != row.pair.heading:
            held = self._held[id(row.change)] = _CachedRow(row.change, row.pair.heading, cells_of(row))
        return held

    def _work(self) -> None:
        for _ in range(PORTION):
            row = next(self._waiting, None)
            if row is None:
                self._idle.stop()
                return
            self.folded(row)
