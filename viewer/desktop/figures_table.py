"""The table of the ledger: sortable, copied as tab-separated text, each row a way to its place."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from viewer.comparison.model import FigureChange
from viewer.desktop.column_widths import share
from viewer.desktop.figures_delegate import MARGIN, FiguresDelegate
from viewer.desktop.figures_filter import FiguresFilter
from viewer.desktop.figures_model import TITLES, Column, FigureRole, LedgerRow, cell_text
from viewer.desktop.theme import Theme


def _tabs(text: str) -> str:
    """A cell of tab-separated text: no tab or line end may break the row."""
    return " ".join(text.split())


class FiguresTable(QTableView):
    """Emits ``chosen`` when the reviewer clicks a row or presses Enter on it."""

    chosen = Signal(object)
    """The :class:`LedgerRow`."""

    def __init__(self, model: FiguresFilter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = FiguresDelegate(theme, self)
        self._dragged = False
        self._held: dict[Column, int] = {}
        self._chips: dict[Column, int] = {}
        self._filter = model
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName("Figures")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._set_up_headers()
        self.clicked.connect(self._choose)
        self.customContextMenuRequested.connect(self._show_menu)

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(28)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sectionResized.connect(self._section_resized)
        self.setSortingEnabled(True)

    def row_at(self, index: QModelIndex) -> LedgerRow | None:
        """The figure of a table row."""
        row = index.data(FigureRole.ROW)
        return row if isinstance(row, LedgerRow) else None

    def follow(self, change: FigureChange | None) -> bool:
        """Select the row of a figure without jumping anywhere. False where it is not shown."""
        index = self._filter.index_of(change) if change is not None else QModelIndex()
        if not index.isValid():
            self.clearSelection()
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def show_top(self, pairs: Collection[str]) -> None:
        """Scroll to the first row of these pairs (by id) in document order; nothing if sorted otherwise."""
        model = self.model()
        if self.horizontalHeader().sortIndicatorSection() >= 0:
            return
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            row = self.row_at(index)
            if row is not None and row.pair.id in pairs:
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
                return

    def as_tsv(self, *, selected: bool) -> str:
        """The shown rows (or the selected ones) as tab-separated text under a line of titles."""
        model = self.model()
        rows = [index.row() for index in self.selectionModel().selectedRows()] if selected else []
        lines = ["\t".join(TITLES[column] for column in Column)]
        for number in sorted(rows) or range(model.rowCount()):
            row = self.row_at(model.index(number, 0))
            if row is not None:
                lines.append("\t".join(_tabs(cell_text(row, column)) for column in Column))
        return "\n".join(lines) + "\n"

    def copy(self) -> None:
        """Put the selected rows, or all shown ones, on the clipboard."""
        selected = len(self.selectionModel().selectedRows()) > 1
        QGuiApplication.clipboard().setText(self.as_tsv(selected=selected))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Enter jumps, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: the columns share the width until one has been dragged."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Fit the columns to the width, unless the reviewer has set one by hand."""
        if self._dragged or not self._held:  # laid out before it holds anything
            return
        header = self.horizontalHeader()
        with QSignalBlocker(header):
            width, character = self.viewport().width(), self.fontMetrics().averageCharWidth()
            for column, size in share(width, self._held, self._chips, character).items():
                header.setSectionHidden(column, size == 0)
                header.resizeSection(column, size)
        self.updateGeometries()

    def measure(self) -> None:
        """Look at what the columns hold now, and share the width accordingly."""
        header = self.horizontalHeader()
        self._held = {column: max(self._widest(column), header.sectionSizeHint(column)) for column in Column}
        self._chips = {}
        for column in (Column.OLD, Column.NEW, Column.CHANGE):
            held = self._widest(column, chips=True)
            if held > self._held[column]:
                self._chips[column] = held - self._held[column]
        self.share_width()

    def _widest(self, column: Column, *, chips: bool = False) -> int:
        """Pixels of a column's longest cell, of all rows: a value in the last one must not be cut either."""
        model, metrics, width = self.model(), self.fontMetrics(), 0
        for number in range(model.rowCount()):
            index = model.index(number, column)
            doubt = str(index.data(FigureRole.DOUBT) or "") if chips else ""
            room = self.delegate.chip_room(doubt, self.font()) if doubt else 0
            width = max(width, metrics.horizontalAdvance(str(index.data())) + 2 * MARGIN + room + 2)
        return width

    def _section_resized(self, _section: int, _before: int, _after: int) -> None:
        self._dragged = True

    def _choose(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row is not None:
            self.chosen.emit(row)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction("&Copy as a table", menu)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(self.copy)
        menu.addAction(copy)
        menu.popup(self.viewport().mapToGlobal(at))
