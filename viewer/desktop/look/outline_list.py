"""A list of rows of several lines each, walked with the arrows, copied with Ctrl+C."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.desktop.look.outline import OutlineLine, OutlineRow, Rank, text_of

_QUIET = QPalette.ColorRole.PlaceholderText
"""The colour of secondary text in the theme's palette."""
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_SIDE, _INDENT = 10, 18
"""Pixels left and right of a row, and by which a line stands in for each step."""
_ROOM, _BETWEEN, _OVER = 5, 2, 12
"""Pixels above and below a row, between two lines of one, and above a heading beyond that."""
_BATCH = 100
"""Rows that are laid out between two events: the first are on screen at once."""


class OutlineModel(QAbstractListModel):
    """The rows."""

    def __init__(self, rows: Sequence[OutlineRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = tuple(rows)

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt override."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override: the words of a row, and the row itself."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return row if role == ROW_ROLE else None


class OutlineDelegate(QStyledItemDelegate):
    """Draws the lines of a row below each other, each broken where it must be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[OutlineLine, str, int], float] = {}
        """Of lines in a font and a width. A key that is pressed while rows are being laid out has Qt lay out
        all at once, and again after the next change: each line is broken once."""

    def _height_of(self, line: OutlineLine, font: QFont, width: int) -> float:
        key = line, font.key(), width
        if key not in self._heights:
            self._heights[key] = _height(_laid_out(line, font, width))
        return self._heights[key]

    def forget(self) -> None:
        """The width is another: what was laid out is of no more use."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt override: as high as all lines are."""
        row: OutlineRow = index.data(ROW_ROLE)
        width = self.parent().viewport().width()
        heights = [self._height_of(line, option.font, width) for line in row.lines]
        return QSize(width, round(sum(heights) + _BETWEEN * (len(heights) - 1) + 2 * _ROOM + _above(row)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt override."""
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        row: OutlineRow = index.data(ROW_ROLE)
        colours = option.palette
        painter.save()
        top = float(option.rect.top() + _ROOM + _above(row))
        for line in row.lines:
            layout = _laid_out(line, option.font, option.rect.width())
            painter.setPen(colours.color(_QUIET if line.rank is Rank.QUIET else QPalette.ColorRole.Text))
            layout.draw(painter, QPointF(option.rect.left() + _left(line), top))
            top += _height(layout) + _BETWEEN
        painter.restore()


class OutlineList(QListView):
    """Shows rows; ``activated`` and ``clicked`` tell which one is wanted."""

    def __init__(self, rows: Sequence[OutlineRow], name: str, parent: QWidget | None = None) -> None:
        """Show rows.

        Args:
            rows: The rows.
            name: What a screen reader says of the list.
            parent: The dialog.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = tuple(rows)
        """All rows."""
        self.setModel(OutlineModel(self.rows, self))
        self._delegate = OutlineDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        if rows:
            self.setCurrentIndex(self.model().index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: lines break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: copy what is chosen, in the order of the list."""
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted(index.row() for index in self.selectedIndexes())
            QGuiApplication.clipboard().setText(text_of(self.rows[at] for at in chosen))
        else:
            super().keyPressEvent(event)


def _above(row: OutlineRow) -> int:
    return _OVER if row.lines[0].rank is Rank.HEADING else 0


def _left(line: OutlineLine) -> int:
    return _SIDE + _INDENT * line.indent


def _laid_out(line: OutlineLine, font: QFont, width: int) -> QTextLayout:
    if line.rank in (Rank.HEADING, Rank.LEAD):
        font = QFont(font)
        font.setWeight(QFont.Weight.Bold if line.rank is Rank.HEADING else QFont.Weight.DemiBold)
    # A line break of a filing's text is a break here, too.
    layout = QTextLayout(line.words.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    room = max(1, width - _left(line) - _SIDE)
    layout.beginLayout()
    top = 0.0
    while (broken := layout.createLine()).isValid():
        broken.setLineWidth(room)
        broken.setPosition(QPointF(0, top))
        top += broken.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    return layout.boundingRect().height()
