"""The tables of the series view: whole rows, a line under each, and quiet cells that say less."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

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
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from viewer.desktop.look.elided import elided
from viewer.desktop.look.theme import Theme

_MARGIN, _ROW_ROOM = 8, 8
"""Pixels left and right of a cell's words, and of a row beyond the height of its text."""
_LEAST = 48
"""Pixels of a column at least."""
STEP = " → "
"""Between two values of a run; a run is cut there, and nowhere within a value."""


def run_elided(metrics: QFontMetricsF, words: str, width: float) -> str:
    """Return a run of values cut to a width: those at its end stay, for they say most."""
    values = words.split(STEP)
    told = words
    while metrics.horizontalAdvance(told) > width and len(values) > 1:
        del values[0]
        told = STEP.join(("…", *values))
    return metrics.elidedText(told, Qt.TextElideMode.ElideRight, width)


@dataclass(frozen=True, slots=True)
class ColumnRoom:
    """How wide a column is."""

    share: float = 0.0
    """Of the room that the others leave; 0 for one that is as wide as its words."""
    words: str = ""
    """The longest that it is to hold."""
    hidden_below: int = 0
    """Pixels of the table below which it is not shown."""


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
        metrics, words = QFontMetricsF(option.font), str(index.data() or "")
        if column in self._newest_last:
            words = run_elided(metrics, words, inside.width())
        words = elided(metrics, words, inside.width())
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
        self._room: tuple[ColumnRoom, ...] = ()
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

    def set_room(self, room: Sequence[ColumnRoom]) -> None:
        """Have the columns, from the left, share the width so."""
        self._room = tuple(room)
        self._share_width()

    def _share_width(self) -> None:
        whole = self.viewport().width()
        metrics = QFontMetricsF(self.font())
        fixed: dict[int, int] = {}
        for column, room in enumerate(self._room):
            self.setColumnHidden(column, whole < room.hidden_below)
            if not room.share and not self.isColumnHidden(column):
                fixed[column] = max(_LEAST, round(metrics.horizontalAdvance(room.words)) + 2 * _MARGIN + 2)
        shares = {
            column: room.share
            for column, room in enumerate(self._room)
            if room.share and not self.isColumnHidden(column)
        }
        left = max(0, whole - sum(fixed.values()))
        for column, width in fixed.items():
            self.setColumnWidth(column, width)
        for column, share in shares.items():
            self.setColumnWidth(column, max(_LEAST, int(left * share / sum(shares.values()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the columns share the width."""
        super().resizeEvent(event)
        self._share_width()

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
