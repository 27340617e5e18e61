"""The heads of the matrix: what each risk is called, over two lines, beside it, and each filing above it.

Both stay where they are while the cells scroll: with ten filings a row is known by its heading still.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from viewer.desktop.history.matrix.delegate import CELL_PADDING
from viewer.desktop.history.matrix.model import MatrixModel, factors_words
from viewer.desktop.look.painting import smaller, two_lines
from viewer.desktop.look.theme import Theme
from viewer.language.told import say_told

_MARGIN = 12
"""Pixels left of a heading, as in a strip across the window."""
_GROUP_SIZE = 0.95
"""Size of a group's heading in that of a risk's, as in the tree."""
_INDENT = 10
"""Pixels that risks stand in from the heading of their group."""


class RiskHeads(QHeaderView):
    """The headings of risks and groups, at the left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.theme = theme
        self.current = -1
        """The row that the keys are in."""
        self.room = 0
        """Pixels of its width."""
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Qt override: as wide as it is given."""
        return QSize(self.room, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's signature
        """Qt override: a heading over two lines, or the heading of a group."""
        model = self.model()
        area = QRectF(rect)
        painter.save()
        painter.fillRect(area, self.theme.base)
        if isinstance(model, MatrixModel) and logicalIndex < len(model.rows):
            row = model.rows[logicalIndex]
            if row.lineage is None:
                self._group(painter, area, say_told(row.title))
            else:
                self._risk(painter, area, say_told(row.title), current=logicalIndex == self.current)
        painter.setPen(self.theme.border)
        painter.drawLine(QLineF(area.right() - 0.5, area.top(), area.right() - 0.5, area.bottom()))
        painter.restore()

    def _group(self, painter: QPainter, area: QRectF, words: str) -> None:
        font = smaller(self.font(), _GROUP_SIZE)
        painter.setFont(font)
        painter.setPen(self.theme.dim)
        where = area.adjusted(_MARGIN, 0, -CELL_PADDING, 0)
        told = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, told)

    def _risk(self, painter: QPainter, area: QRectF, words: str, *, current: bool) -> None:
        if current:
            painter.fillRect(area, self.theme.selected)
        painter.setFont(self.font())
        painter.setPen(self.theme.text)
        where = area.adjusted(_MARGIN + _INDENT, 0, -CELL_PADDING - 2, 0)
        lines = two_lines(words, self.font(), where.width())
        height = QFontMetricsF(self.font()).height()
        top = where.center().y() - len(lines) * height / 2
        for number, line in enumerate(lines):
            place = QRectF(where.left(), top + number * height, where.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line.text)


class FilingHeads(QHeaderView):
    """Form and year of each filing and how many factors it has, above."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.theme = theme
        self.current = -1
        """The column that the keys are in."""
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Qt override: two lines."""
        height = QFontMetricsF(self.font()).height() + QFontMetricsF(smaller(self.font())).height()
        return QSize(super().sizeHint().width(), round(height + 2 * CELL_PADDING))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's signature
        """Qt override: form and year in bold, and the number of factors below."""
        model = self.model()
        area = QRectF(rect)
        painter.save()
        painter.fillRect(area, self.theme.selected if logicalIndex == self.current else self.theme.base)
        if isinstance(model, MatrixModel) and logicalIndex < len(model.filings):
            self._filing(painter, area, model, logicalIndex)
        painter.setPen(self.theme.border)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        painter.restore()

    def _filing(self, painter: QPainter, area: QRectF, model: MatrixModel, column: int) -> None:
        where = area.adjusted(CELL_PADDING, CELL_PADDING, -CELL_PADDING, -CELL_PADDING)
        bold = self.font()
        bold.setBold(True)
        left, elide = Qt.AlignmentFlag.AlignLeft, Qt.TextElideMode.ElideMiddle
        for font, colour, words, place in (
            (
                bold,
                self.theme.text,
                model.heads[column],
                left | Qt.AlignmentFlag.AlignTop,
            ),
            (
                smaller(self.font()),
                self.theme.dim,
                factors_words(model.filings[column]),
                left | Qt.AlignmentFlag.AlignBottom,
            ),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(where, place, QFontMetricsF(font).elidedText(words, elide, where.width()))
