"""How a cell of the ledger looks: restated in alarm, a doubtful reading with its reason in a chip."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.comparison.model import FigureVerdict
from viewer.desktop.figures_model import NUMERIC, Column, FigureRole, LedgerRow
from viewer.desktop.painting import chip_width, draw_chip, smaller
from viewer.desktop.theme import Theme

MARGIN = 8


class FiguresDelegate(QStyledItemDelegate):
    """Paints a cell in the theme's colours."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt's: one line; a chip beside it is not counted, see :meth:`chip_room`."""
        metrics = QFontMetricsF(option.font)
        width = metrics.horizontalAdvance(str(index.data() or "")) + 2 * MARGIN
        return QSize(round(width) + 1, round(metrics.height() + 8))

    @staticmethod
    def chip_room(words: str, font: QFont) -> int:
        """How many pixels a chip with these words takes beside the cell's own."""
        return round(chip_width(words, smaller(font)) + MARGIN) + 1

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt's: draw one cell."""
        row = index.data(FigureRole.ROW)
        if not isinstance(row, LedgerRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self.theme.selected)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), self.theme.border)
        text = area.adjusted(MARGIN, 0, -MARGIN, 0)
        column = Column(index.column())
        painter.setFont(option.font)
        painter.setPen(self.theme.dim if row.quiet else self.theme.text)
        if column is Column.CHANGE and row.change.verdict is FigureVerdict.RESTATED:
            bold = painter.font()
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(self.theme.alarm)
        metrics = QFontMetricsF(painter.font())
        doubt = index.data(FigureRole.DOUBT)
        words = str(index.data() or "")
        if doubt:
            text = self._chip(painter, text, doubt, metrics.horizontalAdvance(words), column)
        side = Qt.AlignmentFlag.AlignRight if column in NUMERIC else Qt.AlignmentFlag.AlignLeft
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, side | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _chip(
        self, painter: QPainter, area: QRectF, doubt: str, words_width: float, column: Column
    ) -> QRectF:
        """Draw the chip before a number or after a word. Returns the room left for the cell's own words."""
        small = smaller(painter.font())
        pen, font = painter.pen(), painter.font()
        width = min(chip_width(doubt, small), area.width() - words_width - MARGIN)
        if width < min(chip_width("sus…", small), chip_width(doubt, small)):
            painter.setPen(self.theme.alarm)
            return area
        numeric = column in NUMERIC
        left = area.right() - width - (words_width + MARGIN if numeric else 0)
        where = QRectF(left, area.top(), width, area.height())
        draw_chip(painter, where, doubt, small, self.theme.alarm, self.theme.border)
        painter.setPen(pen)
        painter.setFont(font)
        if numeric:
            return area.adjusted(area.width() - words_width - 2, 0, 0, 0)
        return area.adjusted(0, 0, -width - MARGIN, 0)
