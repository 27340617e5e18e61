"""Paints what lies under and over a pane's text: tints, figure boxes, hatching, rings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument

from viewer.desktop.look.metrics import CORNER
from viewer.desktop.splitview.painting.backdrop import Backdrop
from viewer.desktop.splitview.painting.figure_boxes import FigureBoxes
from viewer.desktop.splitview.painting.geometry import caret, fragments, units_between
from viewer.desktop.splitview.painting.kept_words import paint_kept
from viewer.desktop.splitview.painting.note_signs import paint_note
from viewer.desktop.splitview.painting.review_signs import BoxStyle, paint_sign
from viewer.desktop.splitview.painting.strokes import crisp, outline
from viewer.desktop.splitview.text.positions import Highlight, PlacedBlock
from viewer.desktop.splitview.text.scene import Scene
from viewer.redline.plan import BlockKind, FigureMark, MarkKind, TextMark
from viewer.review.figure_marks import FigureEntry

_BEYOND = 200.0
"""Pixels above and below what is painted to which a ring is drawn on: its ends must not show."""
_RING, _HIT_LINE = 1.6, 1.2
"""Pixels of the line around what is current, and around the current hit of a search."""
_CHIP_ROOM = (-4, -1, 4, 1)
"""Pixels that a link's box stands off its words: left, top, right, bottom."""
_BULLET_SIZE, _LEAST_BULLET = 0.15, 2.0
"""Radius of a bullet as a share of its line's height, and the least in pixels."""
_BULLET_LEFT, _BULLET_DOWN = 0.6, 0.56
"""Where a bullet stands: shares of the indent before its text, and of the line's height from the top."""


class PanePainter:
    """One painting of one pane. Coordinates are the document's; the painter is translated by the scroll."""

    def __init__(
        self,
        scene: Scene,
        document: QTextDocument,
        painter: QPainter,
        clip: QRectF,
        boxes: BoxStyle | None = None,
    ) -> None:
        self._scene = scene
        self._document = document
        self._painter = painter
        self._clip = clip
        self._backdrop = Backdrop(scene, painter, clip)
        style = boxes or BoxStyle()
        self._notes_at, self._kept_at = style.notes_at, style.kept_at
        self._boxes = FigureBoxes(painter, scene.theme, document.defaultFont(), style)
        self._reach: dict[tuple[int, float], tuple[int, int]] = {}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    @property
    def signs(self) -> list[tuple[QRectF, FigureEntry]]:
        """The boxes under the text of which the reviewer has said something: ``over`` signs them."""
        return self._boxes.signs

    def under(self, current_row: int | None, hits: Iterable[tuple[Highlight, bool]]) -> None:
        """Paint what lies under the text. ``hits`` are the found stretches, with True for the current one."""
        lines = self._scene.lines
        if not lines.rows:
            return
        first, last = lines.index_at(self._clip.top()), lines.index_at(self._clip.bottom())
        self._backdrop.gaps(first, last)
        entries = [
            entry
            for index in range(max(0, first - 1), last + 1)
            for entry in self._scene.positions.of_row(lines.rows[index])
        ]
        for entry in entries:
            self._tints(entry)
            self._kept(entry)
        for highlight, is_current in hits:
            self._hit(highlight, is_current=is_current)
        for entry in entries:
            self._entry(entry)
            self._notes(entry)
        self._backdrop.rules(first, last)
        if current_row is not None:
            self._backdrop.bar(current_row)

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
            pen = QPen(theme.accent, _RING)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawPath(outline(list(self._seen(block, highlight.start, highlight.end, _BEYOND))))

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

    def _kept(self, entry: PlacedBlock) -> None:
        """Mark the words that were replaced everywhere else; not in a block of both sides, which has other
        places in its text."""
        if entry.block.shares:
            return
        for kept in self._kept_at(entry.block.place):
            rects = list(self._seen(self._block(entry), *entry.span_units(kept.start, kept.end)))
            paint_kept(self._painter, self._scene.theme, rects)

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
        self._figures(entry, block)
        self._chips(entry, block)

    def _figures(self, entry: PlacedBlock, block: QTextBlock) -> None:
        for figure in entry.block.figures:
            rects = list(self._seen(block, *entry.span_units(figure.start, figure.end)))
            if not rects:
                continue
            if self._scene.inline and figure.quiet and _alone(figure, entry.block.marks):
                # Struck and underlined it is; tinted too, dates that merely advanced would shout.
                for rect in rects:
                    self._painter.fillRect(rect.adjusted(0, -1, 0, 1), self._scene.theme.base)
            self._boxes.paint(figure, rects)

    def _notes(self, entry: PlacedBlock) -> None:
        """Mark the words that notes hang on; in a block of both sides only that there is a note."""
        for note in self._notes_at(entry.block.place):
            whole = bool(entry.block.shares)
            span = (0, entry.units) if whole else entry.span_units(note.start, note.end)
            rects = list(self._seen(self._block(entry), *span))
            if rects:
                paint_note(self._painter, self._scene.theme, rects, underlined=not whole)

    def _chips(self, entry: PlacedBlock, block: QTextBlock) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._scene.theme.border, 1))
        for start, end, _ in entry.chips:
            rects = list(fragments(block, start, end))
            if len(rects) == 1:
                self._painter.drawRoundedRect(crisp(rects[0].adjusted(*_CHIP_ROOM)), CORNER, CORNER)
            else:
                self._painter.drawPath(outline(rects))

    def _bullet(self, entry: PlacedBlock) -> None:
        block = self._block(entry)
        if not block.isVisible():
            return
        rect = caret(block, 0)
        size = max(_LEAST_BULLET, rect.height() * _BULLET_SIZE)
        step = block.blockFormat().leftMargin() / (entry.block.level + 1)
        left = rect.left() - step * _BULLET_LEFT
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._scene.theme.text)
        self._painter.drawEllipse(QPointF(left, rect.top() + rect.height() * _BULLET_DOWN), size, size)

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
                self._painter.setPen(QPen(theme.accent, _HIT_LINE))
                self._painter.setBrush(Qt.BrushStyle.NoBrush)
                self._painter.drawRect(crisp(field))


def _alone(figure: FigureMark, marks: Iterable[TextMark]) -> bool:
    """True where nothing but the figure is marked: no words beside it came or went."""
    words = (mark for mark in marks if mark.kind is not MarkKind.MENDED)
    return any(mark.start >= figure.start and mark.end <= figure.end for mark in words)
