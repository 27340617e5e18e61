"""The table of the ledger: sortable, grouped, copied as tab-separated text, each row a way to its place."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from viewer.comparison.model import FigureChange
from viewer.desktop.figures.arrangement import Grouping, GroupLine
from viewer.desktop.figures.column_widths import share
from viewer.desktop.figures.delegate import GLYPH_WIDTH, MARGIN, FiguresDelegate
from viewer.desktop.figures.model import FigureRole, FiguresModel
from viewer.desktop.figures.row import (
    SPOKEN,
    TITLES,
    Column,
    FigureRow,
    cell_text,
    doubt_chip,
    mark_words,
)
from viewer.desktop.look.theme import Theme
from viewer.review.figure_marks import FigureEntry

MEASURED = 48
"""Cells of a column whose width is measured: the longest, for thousands would hold up the window."""
SIGN = 14
"""Pixels of the sign beside a title by which the rows are sorted."""
COPIED = tuple(Column)
SEEN = Column.MEASURE
"""A column that is never hidden, in any width or grouping."""


def _tabs(text: str) -> str:
    """A cell of tab-separated text: no tab or line end may break the row."""
    return " ".join(text.split())


class FiguresTable(QTableView):
    """Emits ``chosen`` when the reviewer clicks a row or presses Enter on it."""

    chosen = Signal(object)
    """The :class:`FigureRow`."""
    row_changed = Signal(object)
    """The :class:`FigureRow` that is current now, or None."""

    def __init__(self, model: FiguresModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = FiguresDelegate(theme, self)
        self._dragged = False
        self._held: dict[Column, int] = {}
        self._chips: dict[Column, int] = {}
        self._wished: dict[Column, bool] = {}
        self._kept: FigureRow | None = None
        self._kept_selected = False
        self._rows = model
        self._actions: Sequence[QAction] = ()
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
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.selectionModel().currentChanged.connect(self._current_changed)

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
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.column_menu().popup(header.viewport().mapToGlobal(at))
        )
        self.setSortingEnabled(True)
        # The title says it.
        header.setSortIndicatorShown(False)

    def set_menu_actions(self, actions: Sequence[QAction]) -> None:
        """What the context menu offers for the figure under the pointer."""
        self._actions = actions

    # Rows

    def row_at(self, index: QModelIndex) -> FigureRow | None:
        """The row at an index; None for the heading of a group."""
        return self._rows.row_at(index)

    @property
    def current_row(self) -> FigureRow | None:
        """The row that is current and selected."""
        index = self.currentIndex()
        selected = index.isValid() and self.selectionModel().isRowSelected(index.row())
        return self.row_at(index) if selected else None

    def follow(self, change: FigureChange | None) -> bool:
        """Select the row of a figure without jumping anywhere. False where it is not shown."""
        index = self._rows.index_of(change) if change is not None else QModelIndex()
        if not index.isValid():
            self.clearSelection()
            return False
        self._be_on(index)
        return True

    def _be_on(self, index: QModelIndex) -> None:
        """Make a row current and scroll to it, by a cell that is shown: Qt scrolls to no other."""
        self.setCurrentIndex(index.siblingAtColumn(SEEN))
        self.scrollTo(index.siblingAtColumn(SEEN))

    def show_top(self, pairs: Collection[str]) -> None:
        """Scroll to the first row of these pairs (by id) in document order; nothing if sorted otherwise."""
        if self._rows.wanted.column is not None:
            return
        for number, line in enumerate(self._rows.lines):
            # An inconsistency stands at the top wherever it is from.
            if isinstance(line, FigureRow) and line.finding is None and line.pair.id in pairs:
                top = QAbstractItemView.ScrollHint.PositionAtTop
                self.scrollTo(self._rows.index(number, SEEN), top)
                return

    def _keep(self) -> None:
        self._kept = self.row_at(self.currentIndex())
        self._kept_selected = self._kept is not None and self.selectionModel().hasSelection()

    def _restore(self) -> None:
        self.clearSpans()
        for number, line in enumerate(self._rows.lines):
            if isinstance(line, GroupLine):
                self.setSpan(number, 0, 1, len(Column))
        index = self._rows.index_of_row(self._kept) if self._kept is not None else QModelIndex()
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            how = flag.ClearAndSelect | flag.Rows if self._kept_selected else flag.NoUpdate
            index = index.siblingAtColumn(SEEN)
            with QSignalBlocker(self.selectionModel()):
                self.selectionModel().setCurrentIndex(index, how)
            self.scrollTo(index)
        self.row_changed.emit(self.current_row)

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.row_changed.emit(self.row_at(index))

    # Copying

    def as_tsv(self, *, selected: bool) -> str:
        """The shown rows (or the selected ones) as tab-separated text under a line of titles."""
        rows = {index.row() for index in self.selectionModel().selectedRows()} if selected else set()
        lines = ["\t".join(self._title(column) for column in COPIED)]
        for number, line in enumerate(self._rows.lines):
            if isinstance(line, FigureRow) and (not rows or number in rows):
                lines.append("\t".join(_tabs(self._copied(number, line, column)) for column in COPIED))
        return "\n".join(lines) + "\n"

    @staticmethod
    def _title(column: Column) -> str:
        return "Mark" if column is Column.MARK else TITLES[column]

    def _copied(self, number: int, row: FigureRow, column: Column) -> str:
        if column is not Column.MARK:
            return cell_text(row, column)
        entry = self._rows.index(number, column).data(FigureRole.ENTRY)
        return mark_words(entry) if isinstance(entry, FigureEntry) else ""

    def copy(self) -> None:
        """Put the selected rows on the clipboard, or all shown ones where none is selected."""
        QGuiApplication.clipboard().setText(self.as_tsv(selected=True))

    def copy_all(self) -> None:
        """Put all shown rows on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_tsv(selected=False))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's: Enter jumps, or closes and opens a group; Left and Right do, too; Ctrl+C copies."""
        index = self.currentIndex()
        group = index.data(FigureRole.GROUP) if index.isValid() else None
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._choose(index)
        elif isinstance(group, GroupLine) and event.key() == self._key_that_turns(group):
            self._toggle(group, index.row())
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _key_that_turns(group: GroupLine) -> Qt.Key:
        return Qt.Key.Key_Right if group.closed else Qt.Key.Key_Left

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's: only the left button chooses; the right one opens a menu."""
        super().mouseReleaseEvent(event)
        event.accept()

    def _choose(self, index: QModelIndex) -> None:
        group = index.data(FigureRole.GROUP)
        row = self.row_at(index)
        if isinstance(group, GroupLine):
            self._toggle(group, index.row())
        elif row is not None:
            self.chosen.emit(row)

    def _toggle(self, group: GroupLine, number: int) -> None:
        self._rows.toggle_group(group.key)
        self._be_on(self._rows.index(number, 0))

    def _show_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid() and not self.selectionModel().isRowSelected(index.row()):
            self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.current_row is not None:
            menu.addActions(list(self._actions))
            menu.addSeparator()
        copy = QAction("Cop&y the selected rows", menu)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(self.copy)
        menu.addAction(copy)
        everything = menu.addAction("Copy &all rows shown")
        everything.triggered.connect(self.copy_all)
        columns = self.column_menu()
        columns.setTitle("C&olumns")
        menu.addMenu(columns)
        menu.popup(self.viewport().mapToGlobal(at))

    # Widths

    def column_menu(self) -> QMenu:
        """A menu that shows and hides columns; one that was chosen there does not give way any more."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in Column:
            action = menu.addAction(SPOKEN.get(column, TITLES[column]))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(column))
            action.setEnabled(column not in (Column.MEASURE, Column.OLD, Column.NEW))
            action.toggled.connect(lambda shown, column=column: self.show_column(column, shown=shown))
        return menu

    def show_column(self, column: Column, *, shown: bool) -> None:
        """Show a column or hide it, whatever the width."""
        self._wished[column] = shown
        self._dragged = False
        self.share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's: the columns share the width until one has been dragged; the current row stays in sight."""
        super().resizeEvent(event)
        self.share_width()
        if event.size().height() < event.oldSize().height() and self.current_row is not None:
            self.scrollTo(self.currentIndex().siblingAtColumn(SEEN))

    def share_width(self) -> None:
        """Fit the columns to the width, unless the reviewer has set one by hand."""
        if self._dragged or not self._held:  # laid out before it holds anything
            return
        header = self.horizontalHeader()
        with QSignalBlocker(header):
            width, character = self.viewport().width(), self.fontMetrics().averageCharWidth()
            sizes = share(width, self._held, self._chips, character, self._told() | self._wished)
            for column, size in sizes.items():
                header.setSectionHidden(column, size == 0)
                header.resizeSection(column, size)
        self.updateGeometries()

    def _told(self) -> dict[Column, bool]:
        """The column that the headings of the groups tell already is hidden."""
        told = {Grouping.FACTOR: Column.FACTOR, Grouping.KIND: Column.KIND}.get(self._rows.wanted.grouping)
        return {told: False} if told is not None else {}

    def measure(self) -> None:
        """Look at what the columns hold now, and share the width accordingly."""
        rows = [line for line in self._rows.lines if isinstance(line, FigureRow)]
        doubtful = [row for row in rows if row.doubtful]
        self._held = {column: max(self._widest(rows, column), self._title_width(column)) for column in Column}
        self._held[Column.CHANGE] += GLYPH_WIDTH
        self._chips = {}
        for column in (Column.OLD, Column.NEW, Column.CHANGE):
            held = self._widest_with_chips(doubtful, column) + (GLYPH_WIDTH if column is Column.CHANGE else 0)
            if held > self._held[column]:
                self._chips[column] = held - self._held[column]
        if not any(self._rows.cells.cells(row)[Column.SUSPECT] for row in rows):
            self._held[Column.SUSPECT] = 0
        self.measure_marks()

    def measure_marks(self) -> None:
        """Give the marks a column where there is one."""
        if self._held:
            signs = self.fontMetrics().horizontalAdvance("✓ ✎") + 2 * MARGIN
            self._held[Column.MARK] = (
                max(signs, self._title_width(Column.MARK)) if self._rows.has_entries else 0
            )
            self.share_width()

    def _title_width(self, column: Column) -> int:
        """Pixels of a title with room for the sign of sorting. (Qt has no hint for a hidden column.)"""
        return self.horizontalHeader().fontMetrics().horizontalAdvance(TITLES[column]) + 2 * MARGIN + SIGN

    def _widest(self, rows: Sequence[FigureRow], column: Column) -> int:
        """Pixels of a column's longest cell: a value in the last row must not be cut either.

        An inconsistency has several figures in one cell; that may be cut, its name may not.
        """
        change = column is Column.CHANGE
        font = self.font()
        # What is alarming is set in bold.
        font.setBold(change)
        metrics = QFontMetrics(font)
        cells = self._rows.cells.cells
        texts = {cells(row)[column] for row in rows if row.finding is None or change}
        longest = sorted(texts, key=len, reverse=True)[:MEASURED]
        return max((metrics.horizontalAdvance(text) + 2 * MARGIN + 2 for text in longest), default=0)

    def _widest_with_chips(self, rows: Sequence[FigureRow], column: Column) -> int:
        metrics, font = self.fontMetrics(), self.font()
        texts = {(cell_text(row, column), chip) for row in rows if (chip := doubt_chip(row, column))}
        longest = sorted(texts, key=lambda pair: len(pair[0]) + len(pair[1]), reverse=True)[:MEASURED]
        return max(
            (
                metrics.horizontalAdvance(text) + 2 * MARGIN + self.delegate.chip_room(chip, font) + 2
                for text, chip in longest
            ),
            default=0,
        )

    def _section_resized(self, _section: int, _before: int, _after: int) -> None:
        self._dragged = True
