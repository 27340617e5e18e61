"""How a cell of the ledger looks: a sign before each change, faults in alarm, a box round the figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.desktop.figures.arrangement import GroupLine
from viewer.desktop.figures.model import FigureRole
from viewer.desktop.figures.row import NUMERIC, RECKONED, Column
from viewer.desktop.look.elided import elided
from viewer.desktop.look.metrics import CORNER
from viewer.desktop.look.painting import chip_width, draw_chip, smaller
from viewer.desktop.look.theme import Theme
from viewer.redline.ledger import LedgerRow
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.wording.measures import ARROW, measure_labels
from viewer.wording.snippets import Snippet

MARGIN = 8
"""Pixels left and right of a cell's words, and between two things in a cell."""
GLYPH_WIDTH = 16
"""Pixels for the sign before a change, and for the arrow before the heading of a group."""
ROW_ROOM = 8
"""Pixels of a row beyond the height of its text."""
_BOX_ROOM = 6
"""Pixels of a figure's box beyond the width of the figure: three on either side."""
_TITLE_SHARE = 0.4
"""Share of a group's line that its title keeps, however long the totals are."""
_LEAST_WORDS = 0.5
"""Share of what the figure leaves that the words before it keep where both sides are long."""
_LEAST_RESTS = 14
"""Characters that both rests have together behind what two labels have in common: a word each."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresDelegate(QStyledItemDelegate):
    """Paints a cell in the theme's colours."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt override: one line; a chip beside it is not counted, see :meth:`chip_room`."""
        metrics = QFontMetricsF(option.font)
        width = metrics.horizontalAdvance(str(index.data() or "")) + 2 * MARGIN
        return QSize(round(width) + 1, round(metrics.height() + ROW_ROOM))

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
        """Qt override: draw one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        group, row = index.data(FigureRole.GROUP), index.data(FigureRole.ROW)
        if selected:
            painter.fillRect(area, self.theme.selected)
        elif isinstance(group, GroupLine):
            painter.fillRect(area, self.theme.chrome)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), self.theme.border)
        painter.setFont(option.font)
        inside = area.adjusted(MARGIN, 0, -MARGIN, 0)
        if isinstance(group, GroupLine):
            self._group(painter, inside, group)
        elif isinstance(row, LedgerRow):
            self._cell(painter, inside, row, index)
        painter.restore()

    def _group(self, painter: QPainter, area: QRectF, group: GroupLine) -> None:
        painter.setPen(self.theme.dim)
        painter.drawText(area, _LEFT, "▸" if group.closed else "▾")
        area = area.adjusted(GLYPH_WIDTH, 0, 0, 0)
        metrics = QFontMetricsF(painter.font())
        room = max(
            area.width() * _TITLE_SHARE, area.width() - metrics.horizontalAdvance(group.totals) - 2 * MARGIN
        )
        title = metrics.elidedText(group.title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(self.theme.text)
        painter.drawText(area, _LEFT, title)
        painter.setPen(self.theme.dim)
        after = area.adjusted(metrics.horizontalAdvance(title) + 2 * MARGIN, 0, 0, 0)
        painter.drawText(
            after, _LEFT, metrics.elidedText(group.totals, Qt.TextElideMode.ElideRight, after.width())
        )

    def _cell(
        self, painter: QPainter, area: QRectF, row: LedgerRow, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        column = Column(index.column())
        painter.setPen(self.theme.dim if row.quiet else self.theme.text)
        if column is Column.CONTEXT:
            self._context(painter, area, row, row.context)
            return
        if column is Column.MARK:
            self._mark(painter, area, index)
            return
        if column is Column.CHANGE:
            area = self._change(painter, area, row)
        labels = measure_labels(row.change) if column is Column.MEASURE and row.finding is None else ()
        if len(labels) > 1:
            self._labels(painter, area, labels)
            return
        metrics = QFontMetricsF(painter.font())
        doubt = index.data(FigureRole.DOUBT)
        words = str(index.data() or "")
        if column is Column.FACTOR and metrics.horizontalAdvance(words) > area.width():
            words = str(index.data(FigureRole.NAME))
        if doubt:
            area = self._chip(painter, area, doubt, metrics.horizontalAdvance(words), column)
        if column in RECKONED and row.doubtful:
            painter.setPen(self.theme.alarm)
        painter.drawText(area, _RIGHT if column in NUMERIC else _LEFT, elided(metrics, words, area.width()))

    def _labels(self, painter: QPainter, area: QRectF, labels: Sequence[str]) -> None:
        """Draw both labels of a row: each gets its half at least, for one alone would seem to be of both.

        What both begin with is said once; where it leaves no room for the rest, it stands alone, and cut.
        """
        metrics = QFontMetricsF(painter.font())
        old, new = labels
        subject, _, rest = old.partition(", ")
        lead = f"{subject}: "
        width = metrics.horizontalAdvance(lead)
        if rest and new.startswith(f"{subject}, "):
            left = area.width() - width - metrics.horizontalAdvance(ARROW)
            if left < _LEAST_RESTS * metrics.averageCharWidth():
                words = f"{lead}…{ARROW}…"
                painter.drawText(
                    area, _LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
                )
                return
            painter.drawText(area, _LEFT, lead)
            area = area.adjusted(width, 0, 0, 0)
            old, new = rest, new.removeprefix(f"{subject}, ")
        arrow = metrics.horizontalAdvance(ARROW)
        room = area.width() - arrow
        new_room = max(room / 2, room - metrics.horizontalAdvance(old) - 1)
        told = elided(metrics, new, new_room)
        first = room - metrics.horizontalAdvance(told) - 1
        words = f"{elided(metrics, old, first)}{ARROW}{told}"
        painter.drawText(area, _LEFT, words)

    def _change(self, painter: QPainter, area: QRectF, row: LedgerRow) -> QRectF:
        """Draw the sign of a change. Returns the room left for its words."""
        if row.alarming:
            bold = painter.font()
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(self.theme.alarm)
        painter.drawText(QRectF(area.left(), area.top(), GLYPH_WIDTH, area.height()), _LEFT, row.glyph)
        return area.adjusted(GLYPH_WIDTH, 0, 0, 0)

    def _mark(self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        entry = index.data(FigureRole.ENTRY)
        if not isinstance(entry, FigureEntry):
            return
        colour = {
            Check.CHECKED: self.theme.inserted_line,
            Check.WRONG: self.theme.alarm,
            Check.NEEDS_SOURCE: self.theme.figure_line,
        }
        painter.setPen(colour.get(entry.check, self.theme.dim))
        painter.drawText(
            area.adjusted(-MARGIN, 0, MARGIN, 0), Qt.AlignmentFlag.AlignCenter, str(index.data())
        )

    def _context(self, painter: QPainter, area: QRectF, row: LedgerRow, context: Snippet) -> None:
        """The words around a figure with the figure boxed; the words give way, the figure does not."""
        if not context.figure:
            return
        metrics = QFontMetricsF(painter.font())
        figure = metrics.elidedText(context.figure, Qt.TextElideMode.ElideRight, area.width() - _BOX_ROOM)
        width = metrics.horizontalAdvance(figure) + _BOX_ROOM
        room = max(0.0, area.width() - width)
        after = metrics.horizontalAdvance(context.after)
        before_room = max(room * _LEAST_WORDS, room - after)
        before = metrics.elidedText(context.before, Qt.TextElideMode.ElideLeft, before_room)
        before_width = metrics.horizontalAdvance(before)
        words = QRectF(area.left(), area.top(), before_width, area.height())
        painter.setPen(self.theme.dim)
        painter.drawText(words, _LEFT, before)
        box = QRectF(
            words.right(), area.center().y() - metrics.height() / 2 - 0.5, width, metrics.height() + 1
        )
        self._box(painter, box, row)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, figure)
        rest = QRectF(box.right(), area.top(), area.right() - box.right(), area.height())
        painter.setPen(self.theme.dim)
        painter.drawText(
            rest, _LEFT, metrics.elidedText(context.after, Qt.TextElideMode.ElideRight, rest.width())
        )

    def _box(self, painter: QPainter, box: QRectF, row: LedgerRow) -> None:
        """The box of a figure as the panes draw it."""
        line, fill = self.theme.figure_line, self.theme.figure
        if row.quiet:
            line, fill = self.theme.figure_quiet, QColor(Qt.GlobalColor.transparent)
        elif row.alarming:
            line, fill = self.theme.alarm, self.theme.alarm_fill
        elif row.unlike:
            fill = QColor(Qt.GlobalColor.transparent)
        painter.setPen(line)
        painter.setBrush(fill)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.setPen(self.theme.text)

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
