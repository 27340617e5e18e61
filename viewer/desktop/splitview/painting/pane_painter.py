"""Paints what lies under and over a pane's text: tints, figure boxes, hatching, rings.

A figure's box must survive a line wrap: it is drawn once for each line that the figure stands on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextDocument,
)

from viewer.comparison.model import ALARMING_VERDICTS
from viewer.desktop.splitview.painting.geometry import caret, fragments, units_between
from viewer.desktop.splitview.painting.said import Boxes, paint_sign, sign_of
from viewer.desktop.splitview.panes.scene import Scene
from viewer.desktop.splitview.text.document import MARGIN
from viewer.desktop.splitview.text.formats import FIGURE_ROOM
from viewer.desktop.splitview.text.positions import Highlight, PlacedBlock
from viewer.redline.plan import BlockKind, FigureMark, Mark, MarkKind
from viewer.review.figure_marks import FigureEntry

BAR = 3
"""Width of the accent bar of the current row."""
_RADIUS = 3.0
_BEYOND = 200.0
"""Pixels above and below what is painted to which a ring is drawn on: its ends must not show."""
_STRIPE = 8.0


class PanePainter:
    """One painting of one pane. Coordinates are the document's; the painter is translated by the scroll."""

    def __init__(
        self,
        scene: Scene,
        document: QTextDocument,
        painter: QPainter,
        clip: QRectF,
        boxes: Boxes | None = None,
    ) -> None:
        self._scene = scene
        self._document = document
        self._painter = painter
        self._clip = clip
        self._boxes = boxes or Boxes()
        self.signs: list[tuple[QRectF, FigureEntry]] = []
        """The boxes under the text of which the reviewer has said something: ``over`` signs them."""
        self._reach: dict[tuple[int, float], tuple[int, int]] = {}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def under(self, current_row: int | None, hits: Iterable[tuple[Highlight, bool]]) -> None:
        """Paint what lies under the text. ``hits`` are the found stretches, with True for the current one."""
        lines = self._scene.lines
        if not lines.rows:
            return
        first, last = lines.index_at(self._clip.top()), lines.index_at(self._clip.bottom())
        self._gaps(first, last)
        entries = [
            entry
            for index in range(max(0, first - 1), last + 1)
            for entry in self._scene.positions.of_row(lines.rows[index])
        ]
        for entry in entries:
            self._tints(entry)
        for highlight, is_current in hits:
            self._hit(highlight, is_current=is_current)
        for entry in entries:
            self._entry(entry)
        for index in range(first, last + 1):
            row = self._scene.plan.rows[lines.rows[index]]
            if index and (row.opens or row.is_category):
                self._rule(index)
            elif index and row.is_table and self._scene.plan.rows[lines.rows[index - 1]].is_table:
                self._hairline(index)
        if current_row is not None:
            self._bar(current_row)

    def over(self, current: Iterable[Highlight], signs: Iterable[tuple[QRectF, FigureEntry]] = ()) -> None:
        """Paint what lies over the text: the ring of the current change or figure, the reviewer's signs."""
        self._rings(current)
        for box, entry in signs:
            paint_sign(self._painter, self._scene.theme, self._document.defaultFont(), box, entry)

    def _rings(self, current: Iterable[Highlight]) -> None:
        theme = self._scene.theme
        for highlight in current:
            block = self._block(highlight.entry)
            if not block.isVisible():
                continue
            if highlight.start == highlight.end:
                rect = caret(block, highlight.start).adjusted(-1, -1, 1, 2)
                self._painter.fillRect(rect, theme.accent)
                continue
            pen = QPen(theme.accent, 1.6)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawPath(_outline(list(self._seen(block, highlight.start, highlight.end, _BEYOND))))

    def _block(self, entry: PlacedBlock) -> QTextBlock:
        return self._document.findBlockByNumber(entry.number)

    def _seen(self, block: QTextBlock, start: int, end: int, beyond: float = 0.0) -> Iterator[QRectF]:
        """The rectangles of a stretch of a block on the lines that are painted now, and some ``beyond``."""
        number = block.blockNumber()
        if (number, beyond) not in self._reach:
            top, bottom = self._clip.top() - beyond, self._clip.bottom() + beyond
            self._reach[number, beyond] = units_between(block, top, bottom)
        first, last = self._reach[number, beyond]
        if start < last and end > first:
            yield from fragments(block, max(start, first), min(end, last))

    def _tints(self, entry: PlacedBlock) -> None:
        theme = self._scene.theme
        colours = {
            MarkKind.INSERTED: theme.inserted,
            MarkKind.DELETED: theme.deleted,
            MarkKind.MOVED_AWAY: theme.moved,
            MarkKind.MOVED_HERE: theme.moved,
        }
        tinted = [mark for mark in entry.block.marks if mark.kind in colours]
        if not tinted:
            return
        block = self._block(entry)
        for mark in tinted:
            for rect in self._seen(block, *entry.span_units(mark.start, mark.end)):
                self._painter.fillRect(rect.adjusted(0, -1, 0, 1), colours[mark.kind])

    def _entry(self, entry: PlacedBlock) -> None:
        kind = entry.block.kind
        if kind is BlockKind.BULLET:
            self._bullet(entry)
        if not (entry.block.figures or entry.chips or entry.block.marks):
            return
        block = self._block(entry)
        for mark in entry.block.marks:
            if mark.kind is MarkKind.MENDED:
                self._dots(self._seen(block, *entry.span_units(mark.start, mark.end)))
        for figure in entry.block.figures:
            rects = list(self._seen(block, *entry.span_units(figure.start, figure.end)))
            if not rects:
                continue
            if self._scene.inline and figure.quiet and _alone(figure, entry.block.marks):
                # Struck and underlined it is; tinted too, dates that merely advanced would shout.
                for rect in rects:
                    self._painter.fillRect(rect.adjusted(0, -1, 0, 1), self._scene.theme.base)
            self._figure(figure, rects)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._scene.theme.border, 1))
        for start, end, _ in entry.chips:
            rects = list(fragments(block, start, end))
            if len(rects) == 1:
                self._painter.drawRoundedRect(_crisp(rects[0].adjusted(-4, -1, 4, 1)), _RADIUS, _RADIUS)
            else:
                self._painter.drawPath(_outline(rects))

    def _figure(self, figure: FigureMark, rects: Sequence[QRectF]) -> None:
        theme = self._scene.theme
        suspect = figure.suspect
        pen, fill = QPen(theme.figure_line, 1), theme.figure
        if figure.quiet and self._boxes.quiet_too:
            pen, fill = QPen(theme.dim, 1), theme.chip
        elif figure.quiet:
            pen, fill = QPen(theme.figure_quiet, 1, Qt.PenStyle.DotLine), QColor(Qt.GlobalColor.transparent)
        elif figure.change.verdict in ALARMING_VERDICTS:
            pen, fill = QPen(theme.alarm, 1), theme.alarm_fill
        if suspect:
            pen = QPen(theme.alarm, 1.2, Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(fill)
        boxes = [_crisp(rect.adjusted(-FIGURE_ROOM, -1, -0.5, 1)) for rect in rects]
        for box in boxes:
            self._painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if suspect and boxes:
            self._alarm(boxes[-1])
        if boxes:
            entry = self._boxes.said(figure.change)
            if sign_of(entry):
                self.signs.append((boxes[0], entry))

    def _alarm(self, box: QRectF) -> None:
        """A small "!" at the upper right corner of a doubtful figure."""
        theme = self._scene.theme
        disc = QRectF(box.right() - 4, box.top() - 5, 9, 9)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.alarm)
        self._painter.drawEllipse(disc)
        font = QFont(self._document.defaultFont())
        font.setPixelSize(8)
        font.setBold(True)
        self._painter.setFont(font)
        self._painter.setPen(theme.base)
        self._painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "!")

    def _bullet(self, entry: PlacedBlock) -> None:
        block = self._block(entry)
        if not block.isVisible():
            return
        rect = caret(block, 0)
        size = max(2.0, rect.height() * 0.15)
        step = block.blockFormat().leftMargin() / (entry.block.level + 1)
        left = rect.left() - step * 0.6
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._scene.theme.text)
        self._painter.drawEllipse(QPointF(left, rect.top() + rect.height() * 0.56), size, size)

    def _dots(self, rects: Iterable[QRectF]) -> None:
        self._painter.setPen(QPen(self._scene.theme.dim, 1, Qt.PenStyle.DotLine))
        for rect in rects:
            y = round(rect.bottom()) + 0.5
            self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _hit(self, highlight: Highlight, *, is_current: bool) -> None:
        theme = self._scene.theme
        block = self._block(highlight.entry)
        if not block.isVisible():
            return
        for rect in self._seen(block, highlight.start, highlight.end):
            field = rect.adjusted(-1, -1, 1, 1)
            self._painter.fillRect(field, theme.hit_current if is_current else theme.hit)
            if is_current:
                self._painter.setPen(QPen(theme.accent, 1.2))
                self._painter.setBrush(Qt.BrushStyle.NoBrush)
                self._painter.drawRect(_crisp(field))

    def _gaps(self, first: int, last: int) -> None:
        """Hatch the rows in which this side has nothing, neighbours as one field."""
        lines, rows = self._scene.lines, self._scene.plan.rows
        start: float | None = None
        end = 0.0
        for index in range(first, last + 1):
            gap = rows[lines.rows[index]].is_gap(self._scene.side)
            top, bottom = lines.band(index)
            if gap:
                start, end = (top if start is None else start), bottom
            elif start is not None:
                self._hatch(start, end)
                start = None
        if start is not None:
            self._hatch(start, end)

    def _hatch(self, top: float, bottom: float) -> None:
        field = QRectF(self._clip.left(), top, self._clip.width(), bottom - top)
        painter = self._painter
        painter.save()
        painter.setClipRect(field)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self._scene.theme.hatch))
        height = field.height()
        # Stripes hang on the document's own origin, so that they do not crawl when scrolled.
        x = field.left() - (field.left() + top) % (2 * _STRIPE) - 2 * _STRIPE
        while x < field.right() + height:
            stripe = QPolygonF(
                [
                    QPointF(x - height, bottom),
                    QPointF(x - height + _STRIPE, bottom),
                    QPointF(x + _STRIPE, top),
                    QPointF(x, top),
                ]
            )
            painter.drawPolygon(stripe)
            x += 2 * _STRIPE
        painter.restore()

    def _rule(self, index: int) -> None:
        """A line between pairs; a category's stands above the category."""
        lines = self._scene.lines
        if self._scene.plan.rows[lines.rows[index - 1]].is_category:
            return
        y = round(lines.tops[index] - lines.leads[index - 1] / 2) + 0.5
        self._painter.setPen(QPen(self._scene.theme.border, 1))
        self._painter.drawLine(QPointF(MARGIN, y), QPointF(self._clip.right(), y))

    def _hairline(self, index: int) -> None:
        """A faint line between the rows of a table."""
        y = round(self._scene.lines.band(index)[0]) + 0.5
        self._painter.setPen(QPen(self._scene.theme.border, 1))
        self._painter.drawLine(QPointF(MARGIN, y), QPointF(self._clip.right() - MARGIN, y))

    def _bar(self, row: int) -> None:
        index = self._scene.lines.index_of(row)
        if index is not None:
            top, bottom = self._scene.lines.band(index)
            self._painter.fillRect(QRectF(0, top, BAR, bottom - top), self._scene.theme.accent)


def _alone(figure: FigureMark, marks: Iterable[Mark]) -> bool:
    """True where nothing but the figure is marked: no words beside it came or went."""
    words = (mark for mark in marks if mark.kind is not MarkKind.MENDED)
    return any(mark.start >= figure.start and mark.end <= figure.end for mark in words)


def _crisp(rect: QRectF) -> QRectF:
    """The rectangle on half pixels, where a line of one pixel is sharp."""
    left, top = round(rect.left()) + 0.5, round(rect.top()) + 0.5
    return QRectF(left, top, round(rect.width()), round(rect.height()))


def _outline(rects: Sequence[QRectF]) -> QPainterPath:
    """One line around text on any number of lines; around each part where they do not meet."""
    outline = QPainterPath()
    for index, rect in enumerate(rects):
        box = rect.adjusted(-3.5, -2, 1.5, 2)
        below = rects[index + 1] if index + 1 < len(rects) else None
        if below is not None and below.left() < rect.right() and below.right() > rect.left():
            box.setBottom(below.top())
        part = QPainterPath()
        if len(rects) == 1:
            part.addRoundedRect(box, _RADIUS + 1, _RADIUS + 1)
        else:
            part.addRect(box)  # round corners would notch the sides where lines meet
        outline = outline.united(part)
    return outline.simplified()
