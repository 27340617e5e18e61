"""How a pair looks in the tree: a sign, its heading over two lines, how similar, how much changed.

The heading is what the reviewer knows a risk by, so it gets two lines and whatever width the small
columns on the right leave it.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from viewer.comparison.model import Pair, Status
from viewer.desktop.look.painting import (
    ElidedLine,
    chip_width,
    draw_bar,
    draw_box,
    draw_chip,
    smaller,
    two_lines,
)
from viewer.desktop.look.theme import Theme
from viewer.desktop.tree.model import TreeRole
from viewer.language.say import say
from viewer.language.told import say_told
from viewer.review import Entry, Mark
from viewer.wording.pairs import BY_HAND, FLAG_GLYPHS, HAND, flag_words, glyph, glyph_flag, status_words
from viewer.wording.record.notes import note_count

PADDING = 6
"""Pixels above and below a pair's heading, and between it and the columns on the right."""
GLYPH_WIDTH, COUNT_WIDTH, FIGURES_WIDTH, MARK_WIDTH = 24, 27, 30, 24
"""Pixels of the columns: sign of the status, numbers of changes and of figures, the reviewer's mark."""
BAR_WIDTH, NARROW_BAR_WIDTH = 44, 24
"""Pixels of the bar of similarity, in a wide tree and in a narrow one."""
NARROW = 300
"""Pixels of the tree's width below which the bar gives room to the heading."""
INDENT = 12
"""Pixels that a category within a category stands in."""
_CATEGORY_ROOM = 8
"""Pixels of a category's row beyond the height of its text."""
_CATEGORY_SIZE, _CHIP_SIZE = 0.95, 0.8
"""Sizes of a category's text and of a chip's in that of a heading."""
_FOCUS_BAR = 3
"""Pixels of the accent bar of the row that the keys go to: as in the panes."""
_BAR_HEIGHT = 5
"""Pixels of the bar of similarity."""
_LEAST_BOX, _BOX_ROOM = 22.0, 9
"""Pixels of the box of a number at least, and beyond the number's own width."""
_AFTER_NUMBER = 4
"""Pixels between a number, or the word in its place, and what follows."""
_BETWEEN_CHIPS, _BEFORE_CHIPS = 4, 5
"""Pixels between two chips, and between a heading's second line and its first chip."""
_LEAST_HEADING = 0.35
"""Share of the second line that the heading keeps, however many chips there are."""
_CHIP_BORDER_ALPHA = 0.45
"""Chips must not be louder than the headings."""
LEAST_CHIP = 24
"""Pixels: a chip with less room would say nothing, and is left out; the tooltip names all."""
_MARKS = {Mark.REVIEWED: "✓", Mark.FLAGGED: "⚑"}


class TreeDelegate(QStyledItemDelegate):
    """Paints pairs and categories in the theme's colours."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt override: two lines for a pair, one for a category."""
        height = QFontMetricsF(option.font).height()
        if index.data(TreeRole.PAIR) is None:
            return QSize(0, round(height + _CATEGORY_ROOM))
        return QSize(0, round(2 * height + 2 * PADDING))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt override: draw one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, self.theme.selected)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self.theme.chip)
        pair = index.data(TreeRole.PAIR)
        if isinstance(pair, Pair):
            self._pair(painter, area, option.font, pair, index.data(TreeRole.ENTRY))
        else:
            self._category(painter, area, option, index)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRectF(area.left(), area.top(), _FOCUS_BAR, area.height()), self.theme.accent)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Qt override: a click on a category's arrow closes or opens it."""
        view = option.widget
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and isinstance(view, QTreeView)
            and index.data(TreeRole.PAIR) is None
            and event.position().x() <= option.rect.left() + _indent(index) + GLYPH_WIDTH
        ):
            here = model.index(index.row(), 0, index.parent())
            view.setExpanded(here, not view.isExpanded(here))
            return True
        return super().editorEvent(event, model, option, index)

    def _category(
        self,
        painter: QPainter,
        area: QRectF,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.setFont(smaller(option.font, _CATEGORY_SIZE))
        painter.setPen(self.theme.dim)
        left = area.left() + _indent(index)
        arrow = QRectF(left, area.top(), GLYPH_WIDTH, area.height())
        opened = bool(option.state & QStyle.StateFlag.State_Open)
        painter.drawText(arrow, Qt.AlignmentFlag.AlignCenter, "▾" if opened else "▸")
        text = area.adjusted(left + GLYPH_WIDTH - 2, 0, -PADDING, 0)
        words = QFontMetricsF(painter.font()).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _pair(self, painter: QPainter, area: QRectF, font: QFont, pair: Pair, entry: Entry) -> None:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self._colour(pair))
        sign = QRectF(area.left(), area.top(), GLYPH_WIDTH, area.height())
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, glyph(pair))
        right = self._columns(painter, area, font, pair, entry)
        self._heading(
            painter, area.adjusted(GLYPH_WIDTH, 0, right - area.right() - PADDING, 0), font, pair, entry
        )

    def _columns(self, painter: QPainter, area: QRectF, font: QFont, pair: Pair, entry: Entry) -> float:
        """Draw what stands on the right, from the right. Returns where it begins."""
        small = smaller(font)
        metrics = QFontMetricsF(small)
        middle = area.center().y()
        right = area.right()

        def column(width: float) -> QRectF:
            nonlocal right
            right -= width
            return QRectF(right, area.top(), width, area.height())

        self._marks(painter, column(MARK_WIDTH), font, entry.mark)
        painter.setFont(small)
        figures = column(FIGURES_WIDTH)
        if pair.figures_changed:
            height = metrics.height() + 1
            width = max(_LEAST_BOX, metrics.horizontalAdvance(str(pair.figures_changed)) + _BOX_ROOM)
            box = QRectF(figures.center().x() - width / 2, middle - height / 2, width, height)
            theme = self.theme
            draw_box(painter, box, str(pair.figures_changed), theme.figure_line, theme.figure, theme.text)
        painter.setFont(small)
        painter.setPen(self.theme.dim)
        if pair.status in (Status.ADDED, Status.REMOVED):
            word = status_words(pair)
            bar_width = BAR_WIDTH if area.width() >= NARROW else NARROW_BAR_WIDTH
            place = column(max(COUNT_WIDTH + bar_width, metrics.horizontalAdvance(word) + _AFTER_NUMBER))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
            return right
        count = column(COUNT_WIDTH).adjusted(0, 0, -_AFTER_NUMBER, 0)
        if pair.change_count:
            painter.drawText(
                count, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(pair.change_count)
            )
        bar = column(BAR_WIDTH if area.width() >= NARROW else NARROW_BAR_WIDTH)
        track = QRectF(bar.left(), middle - _BAR_HEIGHT / 2, bar.width(), _BAR_HEIGHT)
        draw_bar(painter, track, pair.similarity, self.theme.accent, self.theme.track)
        return right

    def _marks(self, painter: QPainter, area: QRectF, font: QFont, marks: Mark) -> None:
        """Draw the marks of a pair beside each other."""
        painter.setFont(font)
        width = area.width() / max(len(marks), 1)
        for number, mark in enumerate(marks):
            painter.setPen(self.theme.inserted_line if mark is Mark.REVIEWED else self.theme.figure_line)
            where = QRectF(area.left() + number * width, area.top(), width, area.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, _MARKS[mark])

    def _heading(self, painter: QPainter, area: QRectF, font: QFont, pair: Pair, entry: Entry) -> None:
        chips = self._chips(pair, entry)
        small = smaller(font, _CHIP_SIZE)
        chips_width = sum(chip_width(chip, small) + _BETWEEN_CHIPS for chip in chips)
        lines = two_lines(say_told(pair.heading), font, area.width())
        if chips and len(lines) == 2 and lines[1].width + chips_width > area.width():
            # The chips belong to the second line: elide it further so that they are seen.
            room = max(area.width() * _LEAST_HEADING, area.width() - chips_width - _BETWEEN_CHIPS)
            words = QFontMetricsF(font).elidedText(lines[1].text, Qt.TextElideMode.ElideRight, room)
            lines = (lines[0], ElidedLine(words, QFontMetricsF(font).horizontalAdvance(words)))
        height = QFontMetricsF(font).height()
        rows = 2 if len(lines) == 2 or chips else 1
        top = area.center().y() - rows * height / 2
        painter.setFont(font)
        painter.setPen(self.theme.text)
        for number, line in enumerate(lines):
            where = QRectF(area.left(), top + number * height, area.width(), height)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line.text)
        left = area.left() + (lines[1].width + _BEFORE_CHIPS if len(lines) == 2 else 0)
        border = QColor(self.theme.dim)
        border.setAlphaF(_CHIP_BORDER_ALPHA)
        for chip in chips:
            width = min(chip_width(chip, small), area.right() - left)
            if width < LEAST_CHIP:
                break
            where = QRectF(left, top + height, width, height)
            draw_chip(painter, where, chip, small, self.theme.dim, border)
            left += width + _BETWEEN_CHIPS

    @staticmethod
    def _chips(pair: Pair, entry: Entry) -> list[str]:
        chips = [f"{HAND} {say(BY_HAND)}"] if pair.manual else []
        chips += [flag_words(flag) for flag in FLAG_GLYPHS if flag in pair.flags]
        if entry.notes:
            chips.append(note_count(entry.notes))
        if entry.outdated:
            chips.append(say("changed since"))
        return chips

    def _colour(self, pair: Pair) -> QColor:
        if glyph_flag(pair) is not None:
            return self.theme.accent
        return {
            Status.UNCHANGED: self.theme.dim,
            Status.EDITED: self.theme.accent,
            Status.ADDED: self.theme.inserted_line,
            Status.REMOVED: self.theme.deleted_line,
        }[pair.status]


def _indent(index: QModelIndex | QPersistentModelIndex) -> int:
    """How far a category stands in: those within another one stand further in."""
    depth, above = 0, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return INDENT * depth
