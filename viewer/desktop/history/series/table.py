"""The tables of the series view: whole rows, a line under each, and quiet cells that say less."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from viewer.desktop.look.theme import Theme

_MARGIN, _ROW_ROOM = 8, 8
"""Pixels left and right of a cell's words, and of a row beyond the height of its text."""
_LEAST = 60
"""Pixels of a column at least."""


class RowsDelegate(QStyledItemDelegate):
    """Paints a cell: some columns quiet, some in alarm, some cut at their beginning."""

    def __init__(
        self,
        theme: Theme,
        parent: QObject | None = None,
        *,
        quiet: Collection[int] = (),
        alarm: Collection[int] = (),
        newest_last: Collection[int] = (),
    ) -> None:
        """Make a delegate.

        Args:
            theme: The colours.
            parent: Its owner.
            quiet: Columns of secondary text.
            alarm: Columns of which each word is a warning.
            newest_last: Columns that are cut on the left, for their end says most.
        """
        super().__init__(parent)
        self.theme = theme
        self._quiet, self._alarm, self._newest_last = quiet, alarm, newest_last

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt override: one line."""
        metrics = QFontMetricsF(option.font)
        width = metrics.horizontalAdvance(str(index.data() or "")) + 2 * _MARGIN
        return QSize(round(width) + 2, round(metrics.height() + _ROW_ROOM))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt override: draw one cell."""
        painter.save()
        area, column = QRectF(option.rect), index.column()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self.theme.selected)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), self.theme.border)
        painter.setFont(option.font)
        colour = self.theme.dim if column in self._quiet else self.theme.text
        painter.setPen(self.theme.alarm if column in self._alarm else colour)
        inside = area.adjusted(_MARGIN, 0, -_MARGIN, 0)
        cut = Qt.TextElideMode.ElideLeft if column in self._newest_last else Qt.TextElideMode.ElideRight
        words = QFontMetricsF(option.font).elidedText(str(index.data() or ""), cut, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class RowsTable(QTableView):
    """Read only, one row chosen; Enter and a double click ask for it, Ctrl+C for a copy."""

    row_changed = Signal(int)
    """The current row, -1 for none."""
    asked = Signal(int)
    """The row that Enter was pressed on, or that was clicked twice."""
    copy_asked = Signal()

    def __init__(
        self, model: QAbstractItemModel, delegate: RowsDelegate, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(delegate)
        delegate.setParent(self)
        self._delegate = delegate
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_ROOM)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(_LEAST)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(model)
        self.doubleClicked.connect(lambda index: self.asked.emit(index.row()))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def share_width(self, shares: Collection[float]) -> None:
        """Give the columns shares of the width; the last one takes what is left."""
        room = self.viewport().width()
        for column, share in enumerate(shares):
            self.setColumnWidth(column, max(_LEAST, round(room * share)))
        self.horizontalHeader().setStretchLastSection(True)

    def choose(self, row: int) -> None:
        """Have a row current, in view."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Qt override: tell which row is current."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not previous.isValid():
            self.row_changed.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Enter asks, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
