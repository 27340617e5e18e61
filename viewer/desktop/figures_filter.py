"""The ledger as the reviewer wants to see it: without the quiet figures, sorted by any column."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from viewer.comparison.model import FigureChange, Pair
from viewer.desktop.figures_model import Column, FiguresModel, cell_text, sort_key


class FiguresFilter(QSortFilterProxyModel):
    """Hides unchanged and rolled-forward figures, and on request those of other factors."""

    def __init__(self, model: FiguresModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._show_quiet = False
        self._only: frozenset[str] | None = None
        self.setSourceModel(model)

    @property
    def shows_quiet(self) -> bool:
        """Whether unchanged and rolled-forward figures are shown."""
        return self._show_quiet

    def set_show_quiet(self, show: bool) -> None:
        """Show or hide unchanged and rolled-forward figures."""
        if show != self._show_quiet:
            self._show_quiet = show
            self.invalidate()

    def set_only(self, pairs: tuple[Pair, ...] | None) -> None:
        """Show the figures of these pairs only; of all pairs with None."""
        only = None if pairs is None else frozenset(pair.id for pair in pairs)
        if only != self._only:
            self._only = only
            self.invalidate()

    def index_of(self, change: FigureChange) -> QModelIndex:
        """Where a figure is shown; an invalid index where it is not."""
        row = self._model.row_of(change)
        return QModelIndex() if row is None else self.mapFromSource(self._model.index(row, 0))

    def filterAcceptsRow(self, row: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Qt's: whether a figure is shown."""
        ledger = self._model.rows[row]
        if self._only is not None and ledger.pair.id not in self._only:
            return False
        return self._show_quiet or not ledger.quiet

    def lessThan(
        self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Qt's: by size where there are numbers, by words otherwise; blank cells last in either order."""
        column = Column(left.column())
        rows = self._model.rows
        blank, other_blank = (not cell_text(rows[index.row()], column) for index in (left, right))
        if blank != other_blank:
            return other_blank is (self.sortOrder() is Qt.SortOrder.AscendingOrder)
        return sort_key(rows[left.row()], column) < sort_key(rows[right.row()], column)
