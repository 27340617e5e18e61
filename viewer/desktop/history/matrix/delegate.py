"""How a cell looks: a sign, how alike the text is and how long, and small counts of what changed in it.

The two bars are quiet, the counts small: what one looks for in the matrix are the signs that are not ``=``.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.desktop.history.matrix.cell import Cell, CellMarks
from viewer.desktop.history.matrix.model import CellRole
from viewer.desktop.look.painting import draw_bar, draw_box, smaller
from viewer.desktop.look.theme import Theme
from viewer.wording.history.cells import RiskState, risk_glyph
from viewer.wording.pairs import FLAG_GLYPHS, OUTDATED_GLYPH
from viewer.wording.shifts import SHIFT_GLYPH

CELL_PADDING = 6
"""Pixels above and below the two lines of a heading, and at the sides of a cell."""
_SIGN_WIDTH, _BAR_WIDTH, _SHIFTS_WIDTH, _FIGURES_WIDTH, _MARK_WIDTH = 22, 46, 30, 28, 16
"""Pixels of the columns within a cell: sign, bars, numbers of shifts and of figures, the reviewer's mark."""
LEAST_CELL = _SIGN_WIDTH + _BAR_WIDTH + _SHIFTS_WIDTH + _FIGURES_WIDTH + _MARK_WIDTH + 2 * CELL_PADDING
"""Pixels of a cell at least: nothing in it is cut."""
_SIMILARITY_HEIGHT, _LENGTH_HEIGHT, _BETWEEN_BARS = 5, 3, 5
"""Pixels of the two bars and between them."""
_LENGTH_ALPHA = 0.55
"""The bar of the length must not be louder than that of the similarity above it."""
_LEAST_BOX, _BOX_ROOM = 20.0, 8
"""Pixels of the box of a number at least, and beyond the number's own width."""
_RING = 2
"""Pixels of the ring around the cell that the keys go to."""
_TO_COME = "…"
"""In the place of counts that are not known yet."""


class MatrixDelegate(QStyledItemDelegate):
    """Paints cells in the theme's colours."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        """Qt override: as high as two lines of a heading."""
        return QSize(LEAST_CELL, row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt override: draw a cell."""
        cell = index.data(CellRole.CELL)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(cell, Cell):
            painter.fillRect(area, self.theme.base)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, self.theme.selected)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self.theme.chip)
        self._cell(painter, area.adjusted(CELL_PADDING, 0, -CELL_PADDING, 0), option.font, cell)
        painter.setPen(self.theme.border)
        painter.drawLine(area.topRight(), area.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring = area.adjusted(_RING / 2, _RING / 2, -_RING / 2, -_RING / 2)
            pen = painter.pen()
            pen.setColor(self.theme.accent)
            pen.setWidthF(_RING)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(ring)
        painter.restore()

    def _cell(self, painter: QPainter, area: QRectF, font: QFont, cell: Cell) -> None:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self._colour(cell))
        sign = QRectF(area.left(), area.top(), _SIGN_WIDTH, area.height())
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, risk_glyph(cell.risk))
        left = sign.right()
        if cell.has_text:
            self._bars(painter, QRectF(left, area.top(), _BAR_WIDTH, area.height()), cell)
        left += _BAR_WIDTH
        self._counts(
            painter, QRectF(left, area.top(), _SHIFTS_WIDTH + _FIGURES_WIDTH, area.height()), font, cell
        )
        self._marks(painter, area.adjusted(area.width() - _MARK_WIDTH, 0, 0, 0), font, cell.marks)

    def _bars(self, painter: QPainter, area: QRectF, cell: Cell) -> None:
        """Draw how alike the text is, where it is laid against another, and how long it is."""
        middle = area.center().y()
        length = QRectF(area.left(), middle + _BETWEEN_BARS / 2, area.width(), _LENGTH_HEIGHT)
        if cell.risk.similarity is not None:
            alike = QRectF(
                area.left(), middle - _BETWEEN_BARS / 2 - _SIMILARITY_HEIGHT, area.width(), _SIMILARITY_HEIGHT
            )
            draw_bar(painter, alike, cell.risk.similarity, self.theme.accent, self.theme.track)
        else:
            length.moveTop(middle - _LENGTH_HEIGHT / 2)
        ink = QColor(self.theme.dim)
        if not self.theme.high_contrast:
            ink.setAlphaF(_LENGTH_ALPHA)
        draw_bar(painter, length, cell.share, ink, QColor(0, 0, 0, 0))

    def _counts(self, painter: QPainter, area: QRectF, font: QFont, cell: Cell) -> None:
        small = smaller(font)
        metrics = QFontMetricsF(small)
        painter.setFont(small)
        painter.setPen(self.theme.dim)
        shifts = QRectF(area.left(), area.top(), _SHIFTS_WIDTH, area.height())
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        if not cell.risk.compared and cell.risk.state is RiskState.EDITED:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, _TO_COME)
            return
        if cell.risk.shifts:
            painter.drawText(shifts, right, f"{SHIFT_GLYPH}{cell.risk.shifts}")
        if cell.risk.figures:
            figures = QRectF(shifts.right(), area.top(), _FIGURES_WIDTH, area.height())
            height = metrics.height() + 1
            width = max(_LEAST_BOX, metrics.horizontalAdvance(str(cell.risk.figures)) + _BOX_ROOM)
            box = QRectF(figures.right() - width, figures.center().y() - height / 2, width, height)
            draw_box(
                painter,
                box,
                str(cell.risk.figures),
                self.theme.figure_line,
                self.theme.figure,
                self.theme.text,
            )

    def _marks(self, painter: QPainter, area: QRectF, font: QFont, marks: CellMarks) -> None:
        """Draw the reviewer's marks above each other; a cell has two lines."""
        signs: list[tuple[str, QColor]] = []
        if marks.outdated:
            signs.append((OUTDATED_GLYPH, self.theme.alarm))
        elif marks.reviewed:
            signs.append(("✓", self.theme.inserted_line))
        if marks.flagged:
            signs.append(("⚑", self.theme.figure_line))
        if marks.notes and len(signs) < 2:
            signs.append(("✎", self.theme.dim))
        painter.setFont(smaller(font) if len(signs) > 1 else font)
        height = area.height() / max(len(signs), 1)
        for number, (sign, colour) in enumerate(signs):
            painter.setPen(colour)
            where = QRectF(area.left(), area.top() + number * height, area.width(), height)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, sign)

    def _colour(self, cell: Cell) -> QColor:
        if cell.risk.returned or any(flag in cell.risk.flags for flag in FLAG_GLYPHS):
            return self.theme.accent
        return {
            RiskState.NEW: self.theme.inserted_line,
            RiskState.GONE: self.theme.deleted_line,
            RiskState.EDITED: self.theme.accent,
        }.get(cell.risk.state, self.theme.dim)


def row_height(font: QFont) -> int:
    """Return how high a row is: two lines of a heading."""
    return round(2 * QFontMetricsF(font).height() + 2 * CELL_PADDING)


def group_height(font: QFont) -> int:
    """Return how high the heading of a group is."""
    return round(QFontMetricsF(font).height() + 2 * CELL_PADDING)
