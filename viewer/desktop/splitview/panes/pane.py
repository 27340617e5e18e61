"""One of the two panes: a read-only text with boxes, tints and hatching painted around it.

It is a QTextEdit, so that selecting, copying and reading aloud work as everywhere; it never edits, never
loads, never opens anything. Scrolling belongs to the view: the pane's own bar is hidden.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QTextEdit, QToolTip, QWidget

from viewer.desktop.look.tips import plain_tip
from viewer.desktop.splitview.painting.note_signs import MARGIN_SIGN, NoteMark
from viewer.desktop.splitview.painting.pane_painter import PanePainter
from viewer.desktop.splitview.painting.review_signs import BoxStyle
from viewer.desktop.splitview.panes.clipboard import selected_html, selected_text
from viewer.desktop.splitview.panes.tooltips import chip_tip, text_tip
from viewer.desktop.splitview.text.positions import Highlight
from viewer.desktop.splitview.text.scene import Scene
from viewer.language.say import say
from viewer.redline.plan import Chip, FigureMark
from viewer.wording.readings.sides import filing_title

_BACKWARD_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Home})
_WHEEL_STEP = 120
"""Eighths of a degree: a notch of a usual mouse wheel, as Qt says."""
_AIMED_BELOW = 4
"""Pixels: a row's first line begins a little below the row's own top."""
_NARROWEST = 160
"""Pixels of a pane at least: some four words a line."""
_LOWEST = 96
"""Pixels of a pane at least: four lines. Docks that are dragged, or a note, leave as much."""


class Pane(QTextEdit):
    """Shows a :class:`Scene`. What is clicked, or entered from the keyboard, it only reports."""

    figure_chosen = Signal(object)
    """A ``FigureChange``."""
    chip_chosen = Signal(object, int)
    """A ``Chip`` and the planned row that it stands in."""
    fold_chosen = Signal(int)
    """A fold's number."""
    note_chosen = Signal(str)
    """The id of a note, its sign in the margin clicked."""
    row_chosen = Signal(int)
    """A planned row, clicked where there is nothing else to choose."""
    source_asked = Signal(int, object, object)
    """A side, the planned row pointed at or None, and the document position there if it is this pane's."""
    citation_asked = Signal(int, object, object)
    """The same, where a citation of it is wanted."""
    zoom_wanted = Signal(int)
    """Steps, positive for larger."""
    focus_changed = Signal(bool)
    """Whether the keys go here."""
    resizing = Signal()
    """A new width is about to be taken: the text wraps anew, and the bar moves of itself."""
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._current: tuple[Highlight, ...] = ()
        self._current_row: int | None = None
        self._hits: tuple[Highlight, ...] = ()
        self._current_hit: Highlight | None = None
        self._pressed: QPoint | None = None
        self._boxes = BoxStyle()
        self._measure = 0
        self.setUndoRedoEnabled(False)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(_NARROWEST, _LOWEST)
        self.viewport().setMouseTracking(True)

    @property
    def scene(self) -> Scene | None:
        """What is shown."""
        return self._scene

    @property
    def current(self) -> tuple[Highlight, ...]:
        """What is ringed."""
        return self._current

    @property
    def current_hit(self) -> Highlight | None:
        """The current one of what a search found."""
        return self._current_hit

    def set_scene(self, scene: Scene) -> None:
        """Show what the document has been filled with."""
        self._scene = scene
        for menu in self.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.close()  # it is of a row of what was shown before
        self.viewport().update()

    def set_current(self, row: int | None, highlights: Sequence[Highlight]) -> None:
        """Ring the current change or figure, and bar its row."""
        self._current_row, self._current = row, tuple(highlights)
        self.viewport().update()

    @property
    def boxes(self) -> BoxStyle:
        """How figures are shown."""
        return self._boxes

    def set_boxes(self, boxes: BoxStyle) -> None:
        """Show figures otherwise."""
        self._boxes = boxes
        self.viewport().update()

    def set_hits(self, hits: Sequence[Highlight], current: Highlight | None) -> None:
        """Show what a search found."""
        self._hits, self._current_hit = tuple(hits), current
        self.viewport().update()

    def set_measure(self, width: int) -> None:
        """Have lines no wider than this, in pixels, however wide the pane is."""
        self._measure = width
        self._wrap()

    def _wrap(self) -> None:
        if self.viewport().width() > self._measure > 0:
            self.setLineWrapColumnOrWidth(self._measure)
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)

    def place_caret(self, position: int) -> None:
        """Put the caret at a document position, without scrolling to it."""
        bar = self.verticalScrollBar()
        value = bar.value()
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar.setValue(value)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint under the text, the text, and over it."""
        if self._scene is None:
            super().paintEvent(event)
            return
        shift = QPointF(0, self.verticalScrollBar().value())
        clip = QRectF(event.rect()).translated(shift)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._scene.theme.base)
        painter.translate(-shift)
        hits = [(hit, hit == self._current_hit) for hit in self._visible(self._hits, clip)]
        under = PanePainter(self._scene, self.document(), painter, clip, self._boxes)
        under.under(self._current_row, hits)
        painter.end()
        super().paintEvent(event)
        if self._current or under.signs:
            painter = QPainter(self.viewport())
            painter.translate(-shift)
            PanePainter(self._scene, self.document(), painter, clip).over(self._current, under.signs)
            painter.end()

    def _visible(self, highlights: Sequence[Highlight], clip: QRectF) -> list[Highlight]:
        seen = self._scene.rows_between(clip.top(), clip.bottom()) if self._scene is not None else None
        if seen is None:
            return []
        return [highlight for highlight in highlights if seen[0] <= highlight.entry.row <= seen[1]]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Report a new width, for which the rows must be aligned again."""
        self.resizing.emit()
        self._wrap()
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Report that the keys go here: a caret that is scrolled away does not tell."""
        super().focusInEvent(event)
        self.focus_changed.emit(self.hasFocus())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.focus_changed.emit(self.hasFocus())

    # Choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked, unless text was being selected."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        at = event.position().toPoint()
        moved = (at - pressed).manhattanLength() >= QApplication.startDragDistance()
        if moved or self.textCursor().hasSelection():
            return
        note = self._note_at(at) if at.x() < MARGIN_SIGN else None
        if note is not None:
            self.note_chosen.emit(note.note)
        else:
            self._choose(self._position_at(at), self._row_at(at.y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what can be clicked."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            position = self._position_at(event.position().toPoint())
            active = self._scene is not None and self._scene.active_at(position) is not None
            shape = Qt.CursorShape.PointingHandCursor if active else Qt.CursorShape.IBeamCursor
            if self.viewport().cursor().shape() is not shape:
                self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter what the caret stands on; keep the caret on what is in view."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            position = self.textCursor().position()
            entry = self._scene.block_at(position) if self._scene is not None else None
            self._choose(position, entry.row if entry else None)
            return
        if not event.modifiers() and not self.viewport().rect().intersects(self.cursorRect()):
            self.place_caret(
                self.cursorForPosition(QPoint(self.viewport().width() // 2, _AIMED_BELOW)).position()
            )
        super().keyPressEvent(event)
        self._leave_fold(backward=event.key() in _BACKWARD_KEYS)

    def _leave_fold(self, *, backward: bool) -> None:
        """Step over what is folded away."""
        cursor = self.textCursor()
        block = cursor.block()
        if block.isVisible():
            return
        while block.isValid() and not block.isVisible():
            block = block.previous() if backward else block.next()
        if block.isValid():
            mode = (
                QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
            )
            cursor.setPosition(block.position() + (block.length() - 1 if backward else 0), mode)
            self.setTextCursor(cursor)

    def _choose(self, position: int | None, row: int | None) -> None:
        found = self._scene.active_at(position) if self._scene is not None else None
        if isinstance(found, FigureMark):
            self.figure_chosen.emit(found.change)
        elif isinstance(found, Chip) and row is not None:
            self.chip_chosen.emit(found, row)
        elif isinstance(found, int):
            self.fold_chosen.emit(found)
        elif row is not None:
            self.row_chosen.emit(row)

    def _position_at(self, at: QPoint) -> int | None:
        """The document position of the character under a point, or None where there is none."""
        point = QPointF(at) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return position if position >= 0 else None

    def _note_at(self, at: QPoint) -> NoteMark | None:
        """The note on the words under a point; beside the text, the first that begins on that line."""
        cursor = self.cursorForPosition(at)
        entry = self._scene.block_at(cursor.position()) if self._scene is not None else None
        if entry is None:
            return None
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        first, last = line.textStart(), line.textStart() + line.textLength()
        in_margin, whole = at.x() < MARGIN_SIGN, bool(entry.block.shares)
        for note in self._boxes.notes_at(entry.block.place):
            start, end = (0, entry.units) if whole else entry.span_units(note.start, note.end)
            if (first <= start < last) if in_margin else (start <= cursor.positionInBlock() < end):
                return note
        return None

    def _row_at(self, y: int) -> int | None:
        """The planned row at a height of the viewport, taken a little below a row's edge."""
        if self._scene is None:
            return None
        return self._scene.row_at(y + self.verticalScrollBar().value() + _AIMED_BELOW)

    # The menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the paragraph under the mouse, or under the caret."""
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        menu = self.menu_at(self.cursorRect().center() if by_keyboard else event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu_at(self, at: QPoint) -> QMenu:
        """Return the menu for a point of the viewport; it is the caller's."""
        menu = self.createStandardContextMenu()
        if self._scene is None or not self._scene.lines.rows:
            return menu
        row, position = self._row_at(at.y()), self.cursorForPosition(at).position()
        menu.addSeparator()
        for side, name in enumerate((filing_title("old"), filing_title("new"))):
            near = position if self._scene.inline or side == self._scene.side else None
            for words, asked in (
                (say("Show source: {filing}", filing=name), self.source_asked),
                (say("Copy a citation: {filing}", filing=name), self.citation_asked),
            ):
                action = menu.addAction(words)
                action.triggered.connect(
                    lambda _checked=False, asked=asked, side=side, near=near: asked.emit(side, row, near)
                )
        return menu

    # Tooltips, zoom, copying

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a tooltip over a figure or a mended place."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.tip_at(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tip_at(self, at: QPoint) -> str:
        """Return the tooltip for a point of the viewport; empty where there is none."""
        position, scene = self._position_at(at), self._scene
        entry = scene.block_at(position) if scene is not None else None
        if scene is None or entry is None or position is None:
            return ""
        found = scene.active_at(position)
        if isinstance(found, Chip):
            return chip_tip(found)
        note = self._note_at(at)
        if note is not None and not isinstance(found, FigureMark):
            return plain_tip(note.words)
        at_point = entry.offsets.to_code_points(position - entry.position)
        for kept in self._boxes.kept_at(entry.block.place) if not entry.block.shares else ():
            if kept.start <= at_point < kept.end:
                return plain_tip(kept.words)
        return text_tip(entry.block, at_point, self._boxes.entry_of)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / _WHEEL_STEP
            if steps:
                self.zoom_wanted.emit(round(steps) or (1 if steps > 0 else -1))
            event.accept()
            return
        super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the filing's own text, without notes, links and fold lines."""
        data = QMimeData()
        cursor = self.textCursor()
        if self._scene is not None:
            entries = self._scene.positions.entries
            span = cursor.selectionStart(), cursor.selectionEnd()
            data.setText(selected_text(entries, *span))
            if self._scene.inline:
                data.setHtml(selected_html(entries, *span))
        return data
