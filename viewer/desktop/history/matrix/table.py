"""The matrix on screen: walked with the arrows, opened with Enter, narrowed by typing.

The case: the cells of 2007 and 2012 of one risk are chosen (Shift+Right, or Ctrl and a click). Enter then
opens these two filings; with one cell it opens that filing beside the one before it that has the risk.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from viewer.desktop.history.matrix.cell import Cell, cell_facts
from viewer.desktop.history.matrix.delegate import LEAST_CELL, MatrixDelegate, group_height, row_height
from viewer.desktop.history.matrix.headings import FilingHeads, RiskHeads
from viewer.desktop.history.matrix.model import MatrixModel
from viewer.desktop.look.theme import Theme
from viewer.language.say import say
from viewer.report.tables.guarding import as_tabs

_HEADING_SHARE = 0.34
"""Share of the width that headings get at most where there are many filings."""
_HEADING_LEAST, _HEADING_MOST = 230, 860
"""Pixels of the headings at least, and what they get at most where there is room for all."""
_CELL_MOST = 190
"""Pixels of a cell at most: signs further apart are not seen as one row."""
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatrixTable(QTableView):
    """Cells are chosen one by one, or two of one row."""

    cell_wanted = Signal(object)
    """The :class:`Cell` that is to be opened."""
    cells_wanted = Signal(object, object)
    """Two cells of one row, the earlier one first."""
    cell_changed = Signal(object)
    """The :class:`Cell` that the keys are at now, or None."""
    typed = Signal(str)
    """A letter: the reviewer begins to type words that narrow the list."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = model
        self._kept: tuple[str, int] | None = None
        self.setModel(model)
        self.delegate = MatrixDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.risks, self.filings = RiskHeads(theme, self), FilingHeads(theme, self)
        self.setVerticalHeader(self.risks)
        self.setHorizontalHeader(self.filings)
        self.setAccessibleName(say("Risks over the years"))
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentChanged.connect(self._current_changed)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)

    # Cells

    @property
    def current_cell(self) -> Cell | None:
        """The cell that the keys are at."""
        return self._cells.cell(self.currentIndex())

    def go_to(self, lineage: str, filing: int) -> bool:
        """Bring the keys to a cell; False where its risk is not shown."""
        index = self._cells.index_of(lineage, filing)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def open_chosen(self) -> None:
        """Open what is chosen: two cells of one row, or the cell that the keys are at."""
        current = self.current_cell
        if current is None:
            return
        chosen = {one.column() for one in self.selectedIndexes() if one.row() == self.currentIndex().row()}
        if len(chosen) > 1:
            row = self._cells.cells(current.lineage)
            self.cells_wanted.emit(row[min(chosen)], row[max(chosen)])
        else:
            self.cell_wanted.emit(current)

    def chosen_as_text(self) -> str:
        """What is chosen as a table of tab-separated words: the years above, a risk a line."""
        chosen = self.selectedIndexes()
        columns = sorted({one.column() for one in chosen})
        lines = [["", *(self._cells.heads[at] for at in columns)]]
        for row in sorted({one.row() for one in chosen}):
            lineage = self._cells.rows[row].lineage
            if lineage is not None:
                cells, names = self._cells.cells(lineage), self._cells.names
                lines.append([lineage.heading, *(", ".join(cell_facts(cells[at], names)) for at in columns)])
        return as_tabs(lines)

    @property
    def columns_in_sight(self) -> tuple[int, ...]:
        """The filings whose cells are on screen, from the left."""
        there = range(self._cells.columnCount())
        room = self.viewport().width()
        return tuple(at for at in there if -self.columnWidth(at) < self.columnViewportPosition(at) < room)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.delegate.theme = self.risks.theme = self.filings.theme = theme
        self.viewport().update()
        self.risks.viewport().update()
        self.filings.viewport().update()

    # Sizes

    def fit(self) -> None:
        """Give headings and cells the room that there is."""
        count = self._cells.columnCount()
        if not count:
            return
        whole = self.width() - self.verticalScrollBar().sizeHint().width()
        least = max(_HEADING_LEAST, round(whole * _HEADING_SHARE))
        cell = min(_CELL_MOST, max(LEAST_CELL, (whole - least) // count))
        headings = max(least, min(whole - cell * count, _HEADING_MOST))
        self.risks.room = headings
        self.risks.setFixedWidth(headings)
        for column in range(count):
            self.setColumnWidth(column, cell)
        self.updateGeometries()

    def _set_heights(self) -> None:
        risk, group = row_height(self.font()), group_height(self.font())
        self.risks.setDefaultSectionSize(risk)
        self.risks.setMinimumSectionSize(QFontMetrics(self.font()).height())
        self.clearSpans()
        for number, row in enumerate(self._cells.rows):
            if row.lineage is None:
                self.setRowHeight(number, group)
                if self._cells.columnCount() > 1:
                    self.setSpan(number, 0, 1, self._cells.columnCount())
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: headings and cells share the new width."""
        super().resizeEvent(event)
        self.fit()

    # Keeping the place

    def _keep(self) -> None:
        cell = self.current_cell
        if cell is not None:
            self._kept = (cell.lineage.id, cell.filing)

    def _restore(self) -> None:
        self._set_heights()
        index = self._cells.index_of(*self._kept) if self._kept is not None else QModelIndex()
        if not index.isValid():
            index = self._first()
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
        self._show_current()

    def _first(self) -> QModelIndex:
        """The newest filing's cell of the first risk."""
        last = self._cells.columnCount() - 1
        at = next((number for number, row in enumerate(self._cells.rows) if row.lineage is not None), None)
        return self._cells.index(at, last) if at is not None and last >= 0 else QModelIndex()

    def _current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_current()

    def _show_current(self) -> None:
        current = self.currentIndex()
        self.risks.current, self.filings.current = current.row(), current.column()
        self.risks.viewport().update()
        self.filings.viewport().update()
        self.cell_changed.emit(self.current_cell)

    # Keys and clicks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Enter opens; a letter begins to narrow the list."""
        if event.key() in _OPENING:
            self.open_chosen()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen_as_text())
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.text().strip() and event.text().isprintable() and held == Qt.KeyboardModifier.NoModifier:
            self.typed.emit(event.text())
            return
        super().keyPressEvent(event)

    def _double_clicked(self, index: QModelIndex) -> None:
        cell = self._cells.cell(index)
        if cell is not None:
            self.cell_wanted.emit(cell)
