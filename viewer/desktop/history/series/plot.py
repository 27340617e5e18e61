"""The line of one series over its periods, drawn with Qt's own painter.

To the keyboard and a screen reader a row of values: Left and Right walk them, each is said, Enter opens the
filing at the figure. A value that was told last is a full point, one that was told before a ring joined to
it; a doubtful one is hollow and says *suspect*. Over periods that nobody tells the line is dotted.

No library of plots earns its weight here. QtCharts stands in PySide6-Addons, of which nothing else is
needed, and under the GPL. Matplotlib brings nine packages more, and its pictures know neither the theme nor
the keyboard. pyqtgraph is small, but made for thousands of points and a mouse: axes, colours, focus and
what is heard would have to be made all the same. Here are some ten points with words beside them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.desktop.history.series.drawing import PlacedMark, PlotDrawing
from viewer.desktop.history.series.line import LineMark, SeriesLine
from viewer.desktop.history.series.words import mark_words
from viewer.desktop.look.announcing import announce
from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say
from viewer.wording.history.points import series_words

_NEAR = 14
"""Pixels within which a point is pointed at."""
_SCALE = 2
"""Pixels of a copied picture for each on screen: it is pasted into pages that are printed."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
"""Keys that walk the points, and which way."""


class SeriesPlot(QWidget):
    """Shows a :class:`SeriesLine`; emits what is chosen."""

    mark_changed = Signal(object)
    """The :class:`LineMark` that is at hand now."""
    mark_chosen = Signal(object)
    """The :class:`LineMark` whose filing is wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line: SeriesLine | None = None
        self._labels: Sequence[str] = ()
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 150)
        self.show_line(None, ())

    def sizeHint(self) -> QSize:
        """Qt override: wide enough for words beside ten points."""
        return QSize(520, 280)

    @property
    def line(self) -> SeriesLine | None:
        """What is shown."""
        return self._line

    @property
    def current(self) -> LineMark | None:
        """The mark at hand."""
        marks = self._marks
        return marks[self._current] if 0 <= self._current < len(marks) else None

    @property
    def _marks(self) -> tuple[LineMark, ...]:
        return self._line.marks if self._line is not None else ()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def show_line(self, line: SeriesLine | None, labels: Sequence[str]) -> None:
        """Show a series, its newest value at hand; None for none."""
        self._line, self._labels = line, labels
        self._current = len(self._marks) - 1
        name = say("Plot of {series}", series=series_words(line.series)) if line else say("Plot of a series")
        self.setAccessibleName(name)
        self._tell()
        self.update()

    def be_at(self, mark: LineMark) -> None:
        """Have a mark at hand."""
        number = next((number for number, one in enumerate(self._marks) if one is mark), None)
        if number is not None and number != self._current:
            self._current = number
            self._tell()
            self.update()
            self.mark_changed.emit(mark)

    def _tell(self) -> None:
        """What is at hand is what a screen reader reads of the plot."""
        words = self._words(self.current) if self.current is not None else ""
        self.setAccessibleDescription(words)
        if self.hasFocus():
            announce(self, words)

    def _words(self, mark: LineMark) -> str:
        assert self._line is not None
        return mark_words(mark, self._line.stop_of(mark), self._labels)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: arrows walk the points, Enter opens the one at hand, Ctrl+C copies the picture."""
        marks, key = self._marks, event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            from viewer.desktop.history.series.copying import copy_picture  # only when it is asked for

            copy_picture(self.picture())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.mark_chosen.emit(self.current)
        elif key in _STEPS and marks:
            self.be_at(marks[min(max(self._current + _STEPS[Qt.Key(key)], 0), len(marks) - 1)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and marks:
            self.be_at(marks[0 if key == Qt.Key.Key_Home else -1])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt override: have the point at hand that is pressed."""
        mark = self.mark_at(event.position().toPoint())
        if mark is not None:
            self.be_at(mark)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt override: open the filing of a point."""
        mark = self.mark_at(event.position().toPoint())
        if mark is not None:
            self.mark_chosen.emit(mark)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt override: point at what can be chosen."""
        there = self.mark_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if there else Qt.CursorShape.ArrowCursor)

    def mark_at(self, at: QPoint) -> LineMark | None:
        """Return the mark near a point, the nearest of several."""
        near = [(QPointF(at) - one.at).manhattanLength() for one in self.placed()]
        if not near or min(near) > _NEAR:
            return None
        return self.placed()[near.index(min(near))].mark

    def event(self, event: QEvent) -> bool:
        """Qt override: a tooltip says what a point tells."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(event.pos())
            if mark is not None:
                QToolTip.showText(event.globalPos(), plain_tip(self._words(mark)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt override: a ring shows what is at hand."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt override: no ring."""
        super().focusOutEvent(event)
        self.update()

    # Painting

    @property
    def drawing(self) -> PlotDrawing | None:
        """What is painted, in the size that the plot has now; None for no series."""
        line = self._line
        return PlotDrawing(line, self._theme, self.font(), QSizeF(self.size())) if line is not None else None

    def placed(self) -> tuple[PlacedMark, ...]:
        """Return every mark with its place."""
        drawing = self.drawing
        return drawing.placed if drawing is not None else ()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override: axes, line, points and words."""
        painter = QPainter(self)
        self._paint(painter, self.current if self.hasFocus() else None)
        painter.end()

    def picture(self) -> QImage:
        """Return the plot as a picture, without the ring around what is at hand."""
        image = QImage(self.size() * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_SCALE)
        painter = QPainter(image)
        self._paint(painter, None)
        painter.end()
        return image

    def _paint(self, painter: QPainter, ringed: LineMark | None) -> None:
        painter.fillRect(QRectF(0, 0, self.width(), self.height()), self._theme.base)
        drawing = self.drawing
        if drawing is not None:
            drawing.paint(painter, ringed)
