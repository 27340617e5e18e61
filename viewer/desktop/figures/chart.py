"""The largest relative changes as bars: where to look first, seen at a glance.

Each has what it measures on a line of its own, and below it the bar and the number: beside each other they
left the words too little room to be read.

To the keyboard and a screen reader a list like any other: arrows move, Enter or a click goes to the figure.
Bars are as long as the change is large, up to :data:`MOST` percent; a longer one ends in a point, and the
number beside it tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPolygonF, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.comparison.model import FigureChange
from viewer.desktop.figures.row import tool_tip
from viewer.desktop.look.painting import smaller
from viewer.desktop.look.theme import Theme
from viewer.language.say import say
from viewer.redline.ledger import LedgerRow
from viewer.review.figure_marks import FigureEntry
from viewer.wording.figures import headline_words, percent_of, percent_words, verdict_words
from viewer.wording.measures import tells_two

BARS = 12
"""Changes that are shown."""
MOST = 200.0
"""Percent at which a bar is as long as it can be."""
WIDTH = 260
"""Pixels of the chart when it is first shown: a measure of some 36 characters."""
_ROW = Qt.ItemDataRole.UserRole + 1
"""Role under which a bar tells its row."""
_PADDING = 8
"""Pixels at the edges, and between number and words."""
_BAR_MARGIN = 4
"""Pixels above and below a bar in its row."""
_ROW_ROOM = 8
"""Pixels of a row beyond the height of its two lines."""
_FONT_SIZE = 0.92
"""Of the chart's text, in the table's own: the chart says less than the table beside it."""


def largest(rows: Sequence[LedgerRow]) -> tuple[LedgerRow, ...]:
    """Return the rows with the largest relative changes, the largest first; of equal ones in their order.

    What was reckoned from a guess is left to the table, which says so: a bar looks sure.
    """
    known = (
        row for row in rows if row.finding is None and not row.doubtful and percent_of(row.change) is not None
    )
    ranked = sorted(known, key=lambda row: -_size(row))
    # Worded as far as they are wanted: there may be thousands.
    return tuple(islice((row for row in ranked if percent_words(row.change) and not row.quiet), BARS))


def _size(row: LedgerRow) -> float:
    percent = percent_of(row.change)
    return float(abs(percent)) if percent is not None else 0.0


def words_of_bar(row: LedgerRow) -> str:
    """What a screen reader says of a bar."""
    change = row.change
    words = (percent_words(change), row.measure, headline_words(change), verdict_words(change))
    return ", ".join(part for part in (*words, row.pair.heading) if part)


def label_of(row: LedgerRow) -> str:
    """What a bar is called: as its row in the table, without the period, which would push the words out; the
    tooltip has all. A figure of which nothing is told is called by its factor."""
    if tells_two(row.change):
        return row.measure
    placed = row.change.new or row.change.old
    return (placed.figure.label.subject if placed is not None else "") or row.pair.heading


class ChartDelegate(QStyledItemDelegate):
    """Paints a bar from the middle of its column: to the right for a rise, to the left for a fall."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.scale = MOST

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt override: a line for the words, and one for bar and number."""
        return QSize(0, round(2 * QFontMetricsF(smaller(option.font, _FONT_SIZE)).height() + _ROW_ROOM))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt override: draw one bar with its words."""
        row = index.data(_ROW)
        if not isinstance(row, LedgerRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self.theme.selected)
        painter.setFont(smaller(option.font, _FONT_SIZE))
        metrics = QFontMetricsF(painter.font())
        inside = area.adjusted(_PADDING, _ROW_ROOM / 2, -_PADDING, -_ROW_ROOM / 2)
        line = metrics.height()
        painter.setPen(self.theme.text)
        told = label_of(row)
        painter.drawText(
            QRectF(inside.left(), inside.top(), inside.width(), line),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(told, Qt.TextElideMode.ElideRight, inside.width()),
        )
        numbers = metrics.horizontalAdvance("+1,000.0%")
        below = QRectF(inside.left(), inside.top() + line, inside.width(), line)
        self._bar(painter, below.adjusted(0, 0, -numbers - _PADDING, 0), row.change)
        painter.setPen(self.theme.alarm if row.alarming else self.theme.text)
        painter.drawText(
            QRectF(below.right() - numbers, below.top(), numbers, line),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(percent_words(row.change), Qt.TextElideMode.ElideRight, numbers),
        )
        painter.restore()

    def _bar(self, painter: QPainter, area: QRectF, change: FigureChange) -> None:
        percent = float(percent_of(change) or 0)
        middle, half = area.center().x(), area.width() / 2
        painter.fillRect(QRectF(middle - 0.5, area.top(), 1, area.height()), self.theme.border)
        length = max(2.0, half * min(1.0, abs(percent) / self.scale))
        top, height = area.top() + _BAR_MARGIN, area.height() - 2 * _BAR_MARGIN
        sign = 1 if percent > 0 else -1
        end = middle + sign * length
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.accent if percent > 0 else self.theme.figure_line)
        if abs(percent) <= self.scale:
            painter.drawRect(QRectF(min(middle, end), top, length, height))
            return
        neck = end - sign * height / 2
        low, centre = top + height, top + height / 2
        corners = [(middle, top), (neck, top), (end, centre), (neck, low), (middle, low)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


class FiguresChart(QListView):
    """A bar for each of the largest changes among the rows that it is given."""

    chosen = Signal(object)
    """The :class:`LedgerRow`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = ChartDelegate(theme, self)
        self._bars = QStandardItemModel(self)
        self.setModel(self._bars)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(say("Largest relative changes"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumWidth(WIDTH // 2)
        self.clicked.connect(self._choose)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.delegate.theme = theme
        self.viewport().update()

    def show_rows(self, rows: Sequence[LedgerRow]) -> None:
        """Show the largest changes among these rows."""
        bars = largest(rows)
        self.delegate.scale = min(MOST, max((_size(row) for row in bars), default=MOST))
        self._bars.clear()
        for row in bars:
            item = QStandardItem(words_of_bar(row))
            item.setData(row, _ROW)
            item.setData(tool_tip(row, FigureEntry()), Qt.ItemDataRole.ToolTipRole)
            self._bars.appendRow(item)

    def rows(self) -> list[LedgerRow]:
        """The rows that have a bar, from the top."""
        return [self._bars.item(number).data(_ROW) for number in range(self._bars.rowCount())]

    def follow(self, change: FigureChange | None) -> None:
        """Select the bar of a figure, if it has one, without going anywhere."""
        self.clearSelection()
        for number, row in enumerate(self.rows()):
            if row.change is change:
                self.setCurrentIndex(self._bars.index(number, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Enter goes to the figure."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if isinstance(row, LedgerRow):
            self.chosen.emit(row)
