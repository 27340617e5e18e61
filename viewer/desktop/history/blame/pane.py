"""The pane of the blame view: a read-only text whose sentences can be pointed at, with its margin.

A QTextEdit, as the two panes of a pair are, so that selecting, copying and reading aloud work as everywhere.
What is clicked, or entered from the keyboard, it only reports.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QToolTip, QWidget

from viewer.desktop.history.blame.ages import AgedPage, AgedSentence
from viewer.desktop.history.blame.leads import lead_of
from viewer.desktop.history.blame.margin import MarginLook, paint_margin
from viewer.desktop.history.blame.text import PageFiller, PlacedRun
from viewer.desktop.history.blame.words import sentence_words
from viewer.desktop.look.tips import plain_tip
from viewer.desktop.splitview.text.formats import TextStyle
from viewer.language.say import say

_FIRST, _PORTION = 6_000, 12_000
"""Characters that are laid out at once: a screen full, then what takes a few hundredths of a second."""
_WHEEL_STEP = 120
"""Eighths of a degree: a notch of a usual mouse wheel, as Qt says."""
_AIMED_BELOW = 24
"""Pixels: a sentence that is gone to stands a little below the upper edge."""
_NARROWEST, _LOWEST = 240, 96
"""Pixels of the pane at least: margin and some four words, four lines."""


class BlamePane(QTextEdit):
    """Shows an :class:`AgedPage`."""

    sentence_changed = Signal(object)
    """The :class:`AgedSentence` that the caret is on now, or None."""
    sentence_chosen = Signal(object)
    """The :class:`AgedSentence` that was clicked, or on which Enter was pressed."""
    zoom_wanted = Signal(int)
    """Steps, positive for larger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filler: PageFiller | None = None
        self._look: MarginLook | None = None
        self._current: AgedSentence | None = None
        self._pressed: QPoint | None = None
        self._measure = 0
        self._rest = QTimer(self, interval=0)
        self._rest.timeout.connect(self._fill_more)
        self.setUndoRedoEnabled(False)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(_NARROWEST, _LOWEST)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(lambda _at: self.viewport().update())
        self.cursorPositionChanged.connect(self._caret_moved)

    @property
    def page(self) -> AgedPage | None:
        """What is shown."""
        return self._look.page if self._look is not None else None

    @property
    def current(self) -> AgedSentence | None:
        """The sentence that the caret is on."""
        return self._current

    @property
    def runs(self) -> list[PlacedRun]:
        """The runs that are laid out by now."""
        return self._filler.runs if self._filler is not None else []

    @property
    def done(self) -> bool:
        """True once the whole page is laid out."""
        return self._filler is None or self._filler.done

    # Filling

    def show_page(self, page: AgedPage, labels: tuple[str, ...], style: TextStyle, *, at: int = -1) -> None:
        """Show a page, the rest of a long one between two events.

        Args:
            page: The page.
            labels: What each filing of the history is called.
            style: How text is set.
            at: Number of the sentence to go to; -1 for the beginning.
        """
        self._current = None
        self._look = MarginLook(style.theme, style.text_font, labels, page)
        self._measure = style.measure + self._look.width
        self._wrap()
        self._filler = PageFiller(self.document(), page, style, self._look.width)
        self._filler.add(_FIRST)
        if not self._filler.done:
            self._rest.start()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if at >= 0:
            self.go_to(at)
        self._be_on(self._sentence_at(self.textCursor().position()))

    def _fill_more(self) -> None:
        if self._filler is None or self._filler.done:
            self._rest.stop()
            return
        value = self.verticalScrollBar().value()
        self._filler.add(_PORTION)
        self.verticalScrollBar().setValue(value)

    def go_to(self, number: int) -> None:
        """Put the caret on a sentence, and bring it into view."""
        page, filler = self.page, self._filler
        if page is None or filler is None or not 0 <= number < len(page.sentences):
            return
        filler.add(0, least=filler.part_of(number) + 1)
        run = filler.run_of(number)
        if run is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(run.position_of(page.sentences[number].start))
        self.setTextCursor(cursor)
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        top = self.cursorRect().top()
        if not 0 <= top <= self.viewport().height() - 2 * _AIMED_BELOW:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - max(_AIMED_BELOW, self.viewport().height() // 4))

    @property
    def first_seen(self) -> int:
        """Number of the first sentence in view; -1 for none."""
        position = self.cursorForPosition(QPoint(self.viewport().width() // 2, 2)).position()
        sentence = self._sentence_at(position)
        return sentence.number if sentence is not None else -1

    def _wrap(self) -> None:
        if self.viewport().width() > self._measure > 0:
            self.setLineWrapColumnOrWidth(self._measure)
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: lines no wider than can be read, and the sentence at hand still in view if it was."""
        shown = self.viewport().rect().intersects(self.cursorRect())
        self._wrap()
        super().resizeEvent(event)
        if shown and self._current is not None and event.size() != event.oldSize():
            self._bring_into_view()

    # The sentence at hand

    def _sentence_at(self, position: int) -> AgedSentence | None:
        run = self._filler.run_at(position) if self._filler is not None else None
        return run.sentence_at(position) if run is not None else None

    def _caret_moved(self) -> None:
        sentence = self._sentence_at(self.textCursor().position())
        if sentence is not self._current:
            self._be_on(sentence)

    def _be_on(self, sentence: AgedSentence | None) -> None:
        self._current = sentence
        self._mark_current()
        self.sentence_changed.emit(sentence)

    def _mark_current(self) -> None:
        sentence, look = self._current, self._look
        run = self._filler.run_of(sentence.number) if sentence is not None and self._filler else None
        if sentence is None or run is None or look is None:
            self.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document())
        mark.cursor.setPosition(run.position_of(sentence.start))
        mark.cursor.setPosition(run.position_of(sentence.end), QTextCursor.MoveMode.KeepAnchor)
        mark.format.setBackground(look.theme.selected)
        self.setExtraSelections([mark])

    def _pointed_at(self, at: QPoint) -> AgedSentence | None:
        """The sentence under a point; in the margin, the first of the line beside it."""
        look = self._look
        if look is None:
            return None
        if at.x() < look.width:
            return self._sentence_at(self.cursorForPosition(QPoint(look.width + 2, at.y())).position())
        point = QPointF(at) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return self._sentence_at(position) if position >= 0 else None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt override: the text, and beside it the margin."""
        super().paintEvent(event)
        look, filler = self._look, self._filler
        if look is None or filler is None:
            return
        painter = QPainter(self.viewport())
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        paint_margin(painter, look, self.document(), self._seen(filler), top)
        painter.end()

    def _seen(self, filler: PageFiller) -> list[PlacedRun]:
        """The runs of which something is seen."""
        first = filler.run_at(self.cursorForPosition(QPoint(0, 0)).position())
        below = QPoint(self.viewport().width(), self.viewport().height())
        last = filler.run_at(self.cursorForPosition(below).position())
        if first is None or last is None:
            return []
        return filler.runs[first.number : last.number + 1]

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Enter chooses the sentence that the caret is on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._current is not None:
                self.sentence_chosen.emit(self._current)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt override: remember where a click began."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt override: choose what was clicked, unless text was being selected."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        at = event.position().toPoint()
        moved = (at - pressed).manhattanLength() >= QApplication.startDragDistance()
        sentence = self._pointed_at(at)
        if sentence is not None and not moved and not self.textCursor().hasSelection():
            self.sentence_chosen.emit(sentence)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt override: point at what can be clicked."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            there = self._pointed_at(event.position().toPoint()) is not None
            shape = Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor
            if self.viewport().cursor().shape() is not shape:
                self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt override: zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / _WHEEL_STEP
            if steps:
                self.zoom_wanted.emit(round(steps) or (1 if steps > 0 else -1))
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt override: a tooltip says since when a sentence stands."""
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
        sentence = self._pointed_at(at)
        if sentence is None or self._look is None:
            return ""
        page, labels = self._look.page, self._look.labels
        told, wish = sentence_words(page, sentence.age, labels), lead_of(page, sentence)
        if wish is None:
            return plain_tip(told)
        both = f"{labels[wish.earlier]} ▸ {labels[wish.later]}"
        return plain_tip(say("{age}. Click: {years}", age=told, years=both))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt override: copy the filing's own text, without the lines that the view breaks it into."""
        data = QMimeData()
        cursor = self.textCursor()
        if self._filler is not None:
            data.setText(self._filler.text_between(cursor.selectionStart(), cursor.selectionEnd()))
        return data
