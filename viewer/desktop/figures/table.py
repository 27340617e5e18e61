"""The table of the ledger: sortable, grouped, copied as tab-separated text, each row a way to its place."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from viewer.comparison.model import FigureChange
from viewer.desktop.figures.arrangement import GroupLine
from viewer.desktop.figures.delegate import ROW_ROOM, FiguresDelegate
from viewer.desktop.figures.fitted_columns import FittedColumns
from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.model import FigureRole, FiguresModel
from viewer.desktop.figures.row import (
    TITLES,
    Column,
    cell_text,
)
from viewer.desktop.look.theme import Theme
from viewer.language.say import say
from viewer.redline.ledger import LedgerRow
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import said_words

_NARROWEST = 28
"""Pixels to which a column can be dragged: a sign and its margins."""
SEEN = Column.MEASURE
"""A column that is never hidden, in any width or grouping."""


def _tabs(text: str) -> str:
    """A cell of tab-separated text: no tab or line end may break the row."""
    return " ".join(text.split())


class FiguresTable(QTableView):
    """Emits ``chosen`` when the reviewer clicks a row or presses Enter on it."""

    chosen = Signal(object)
    """The :class:`LedgerRow`."""
    row_changed = Signal(object)
    """The :class:`LedgerRow` that is current now, or None."""

    def __init__(self, model: FiguresModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = FiguresDelegate(theme, self)
        self._kept: LedgerRow | None = None
        self._kept_selected = False
        self._rows = model
        self._actions: Sequence[QAction] = ()
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(say("Figures"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._set_up_headers()
        self.columns = FittedColumns(self, model, self.delegate)
        self.clicked.connect(self._choose)
        self.customContextMenuRequested.connect(self._show_menu)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + ROW_ROOM)
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_NARROWEST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.columns.menu().popup(header.viewport().mapToGlobal(at))
        )
        self.setSortingEnabled(True)
        # The title says it.
        header.setSortIndicatorShown(False)

    def set_menu_actions(self, actions: Sequence[QAction]) -> None:
        """What the context menu offers for the figure under the pointer."""
        self._actions = actions

    # Rows

    def row_at(self, index: QModelIndex) -> LedgerRow | None:
        """The row at an index; None for the heading of a group."""
        return self._rows.row_at(index)

    @property
    def current_row(self) -> LedgerRow | None:
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
        """Scroll to the first row of these pairs (by id) where rows stand by factor; else nothing.

        Where what matters most comes first, that is what is to be in view.
        """
        wanted = self._rows.wanted
        if wanted.column is not None or wanted.grouping is not Grouping.FACTOR:
            return
        for number, line in enumerate(self._rows.lines):
            # An inconsistency stands at the top wherever it is from.
            if isinstance(line, LedgerRow) and line.finding is None and line.pair.id in pairs:
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
        lines = ["\t".join(self._title(column) for column in Column)]
        for number, line in enumerate(self._rows.lines):
            if isinstance(line, LedgerRow) and (not rows or number in rows):
                lines.append("\t".join(_tabs(self._copied(number, line, column)) for column in Column))
        return "\n".join(lines) + "\n"

    @staticmethod
    def _title(column: Column) -> str:
        return say("Mark" if column is Column.MARK else TITLES[column])

    def _copied(self, number: int, row: LedgerRow, column: Column) -> str:
        if column is not Column.MARK:
            return cell_text(row, column)
        entry = self._rows.index(number, column).data(FigureRole.ENTRY)
        return said_words(entry) if isinstance(entry, FigureEntry) else ""

    def copy(self) -> None:
        """Put the selected rows on the clipboard, or all shown ones where none is selected."""
        QGuiApplication.clipboard().setText(self.as_tsv(selected=True))

    def copy_all(self) -> None:
        """Put all shown rows on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_tsv(selected=False))

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Enter jumps, or closes and opens a group; Left and Right do, too; Ctrl+C copies."""
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
        """Qt override: only the left button chooses; the right one opens a menu."""
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
        copy = QAction(say("Cop&y the selected rows"), menu)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(self.copy)
        menu.addAction(copy)
        everything = menu.addAction(say("Copy &all rows shown"))
        everything.triggered.connect(self.copy_all)
        columns = self.columns.menu()
        columns.setTitle(say("C&olumns"))
        menu.addMenu(columns)
        menu.popup(self.viewport().mapToGlobal(at))

    # Widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the columns share the width, and the current row stays in sight."""
        super().resizeEvent(event)
        self.columns.share_width()
        if event.size().height() < event.oldSize().height() and self.current_row is not None:
            self.scrollTo(self.currentIndex().siblingAtColumn(SEEN))
