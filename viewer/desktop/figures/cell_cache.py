"""A cache of the ledger's cells as text: for measuring the columns and for finding words in them.

The case: somebody types into the filter of a ledger of 5,000 rows. Making the text of all cells takes a tenth
of a second, too long for a key press. So it is made once, while the window is idle, and kept when factors are
paired by hand: nearly all rows stay what they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from viewer.comparison.model import FigureChange
from viewer.desktop.figures.row import Column, cell_text
from viewer.redline.ledger import LedgerRow

AT_A_TIME = 0.008
"""Seconds for which text is made at a time while the window is idle: half a frame. By time and not by rows,
for what a row says may take ten times as long as what another does."""
Cells = tuple[str, ...]
"""One text for each :class:`Column`. The mark's is empty: the reviewer may change it at any time."""


def cells_of(row: LedgerRow) -> Cells:
    """Return what all cells of a row say."""
    return tuple(cell_text(row, column) for column in Column)


def folded(row: LedgerRow) -> str:
    """Return all cells of a row, one a line, case-folded."""
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
    """Keeps the cells of rows, from one comparison of the same filings to the next."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: dict[int, _CachedRow] = {}
        self._waiting: Iterator[LedgerRow] = iter(())
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._work)

    def hold(self, rows: Sequence[LedgerRow], earlier: Mapping[int, FigureChange] | None = None) -> None:
        """Forget other rows, and fold the words of these when there is time.

        Args:
            rows: What is shown now.
            earlier: For figures that are as they were before, the figure there, by the ``id`` of the one now.
                Unless it is given all figures are laid side by side, which takes some milliseconds.
        """
        before, self._held = self._held, {}
        if before and earlier is None:
            # Compared again, a figure is another object with the same values.
            known = {held.change: held.change for held in before.values()}
            found = ((row.change, known.get(row.change)) for row in rows)
            earlier = {id(change): same for change, same in found if same is not None}
        for row in rows if before and earlier is not None else ():
            # The same comparison may be shown once more.
            for change in (row.change, earlier.get(id(row.change))):
                held = before.get(id(change)) if row.finding is None else None
                if held is not None and held.change is change and held.heading == row.pair.heading:
                    self._held[id(row.change)] = _CachedRow(row.change, held.heading, held.cells, held.folded)
        self._waiting = iter(rows)
        self._idle.start()

    def forget(self) -> None:
        """Other filings are open: an equal figure of theirs may stand in other words."""
        self._held = {}

    def cells(self, row: LedgerRow) -> Cells:
        """Return :func:`cells_of` a row."""
        return self._of(row).cells

    def folded(self, row: LedgerRow) -> str:
        """Return :func:`folded` of a row."""
        held = self._of(row)
        if held.folded is None:
            held.folded = _fold(held.cells)
        return held.folded

    def _of(self, row: LedgerRow) -> _CachedRow:
        if row.finding is not None:
            # It shares its figure with another row.
            return _CachedRow(row.change, row.pair.heading, cells_of(row))
        held = self._held.get(id(row.change))
        # A figure that is gone may have left its address to another.
        if held is None or held.change is not row.change or held.heading != row.pair.heading:
            held = self._held[id(row.change)] = _CachedRow(row.change, row.pair.heading, cells_of(row))
        return held

    def _work(self) -> None:
        end = monotonic() + AT_A_TIME
        for row in self._waiting:
            self.folded(row)
            if monotonic() > end:
                return
        self._idle.stop()
