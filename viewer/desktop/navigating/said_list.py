"""The lines of the notes dock: a sign, what was said, and below it the factor and who said it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.desktop.look.painting import smaller
from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import bold, rich_tip, slanted
from viewer.desktop.navigating.said import Said

SAID = Qt.ItemDataRole.UserRole
"""Role of the :class:`Said` of a line."""
_SIGN, _SIDE, _ROOM = 22, 8, 5
"""Pixels: the column of signs, left and right of a line, above and below its words."""
Index = QModelIndex | QPersistentModelIndex


class SaidModel(QAbstractListModel):
    """What was said, as far as it is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Said, ...] = ()

    def show(self, lines: Sequence[Said]) -> None:
        """Hold other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt override."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override: the words, all of a line for a screen reader, and the line itself."""
        if not index.isValid():
            return None
        said = self.lines[index.row()]
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: said.words,
            Qt.ItemDataRole.AccessibleTextRole: said.spoken,
            Qt.ItemDataRole.ToolTipRole: _tip(said),
            SAID: said,
        }
        return answers.get(role)


def _tip(said: Said) -> str:
    """What was said, of which factor, by whom and when, in lines."""
    return rich_tip((bold(said.words), said.pair.heading, slanted(said.head) if said.head else ""))


class SaidDelegate(QStyledItemDelegate):
    """Paints a line in the theme's colours."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Qt override: a line, and a smaller one."""
        high = QFontMetricsF(option.font).height() + QFontMetricsF(smaller(option.font)).height()
        return QSize(0, round(high) + 2 * _ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt override: draw one line."""
        said = index.data(SAID)
        if not isinstance(said, Said):
            return
        painter.save()
        area = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self.theme.selected)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), self.theme.accent)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), self.theme.border)
        inside = area.adjusted(_SIDE, _ROOM, -_SIDE, -_ROOM)
        high = QFontMetricsF(option.font).height()
        painter.setFont(option.font)
        painter.setPen(self.theme.figure_line)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(inside.left(), inside.top(), _SIGN, high), left, said.sign)
        words = inside.adjusted(_SIGN, 0, 0, 0)
        painter.setPen(self.theme.text)
        self._draw(painter, QRectF(words.left(), words.top(), words.width(), high), said.words)
        painter.setFont(smaller(option.font))
        painter.setPen(self.theme.dim)
        below = QRectF(words.left(), words.top() + high, words.width(), words.height() - high)
        self._draw(painter, below, " · ".join(filter(None, (said.pair.heading, said.head))))
        painter.restore()

    @staticmethod
    def _draw(painter: QPainter, area: QRectF, words: str) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
