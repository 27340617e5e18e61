"""The line of one series over its periods, drawn with Qt's own painter.

To the keyboard and a screen reader a row of values: Left and Right walk them, each is said, Enter opens the filing
at the figure. A value that was told last is a full point, one that was told before a ring joined to it; a doubtful
one is hollow and says *suspect*. Over periods that nobody tells the line is dotted.

No library of plots earns its weight here. QtCharts stands in PySide6-Addons, of which nothing else is needed, and
under the GPL. Matplotlib brings nine packages more, and its pictures know neither the theme nor the keyboard.
pyqtgraph is small, but made for thousands of points and a mouse: axes, colours, focus and what is heard would have
to be made all the same. Here are some ten points with words beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.desktop.history.series.axis import tick_words, ticks
from viewer.desktop.history.series.line import LineMark, SeriesLine
from viewer.desktop.history.series.words import mark_words, series_words
from viewer.desktop.look.announcing import announce
from viewer.desktop.look.painting import smaller
from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say
from viewer.wording.figures import value_words

_RADIUS, _RING = 4.5, 8.0
"""Pixels of a point, and of the ring around the one at hand."""
_TOP, _RIGHT, _GAP = 26, 22, 8
"""Pixels above and right of the lines, and between the axes and their words."""
_SIDE = 0.06
"""Share of the width that is left free before the first point and after the last."""
_NEAR = 14
"""Pixels within which a point is pointed at."""
_SCALE = 2
"""Pixels of a copied picture for each on screen: it is pasted into pages that are printed."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
"""Keys that walk the points, and which way."""


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark and where it is drawn."""

    mark: LineMark
    at: QPointF


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

    # Where things are

    def placed(self) -> tuple[PlacedMark, ...]:
        """Return every mark with its place."""
        line = self._line
        if line is None:
            return ()
        area, scale = self._area(), self._ticks()
        low, high = float(scale[0]), float(scale[-1])
        days = [stop.days for stop in line.stops]
        first, span = days[0], (days[-1] - days[0])
        found = []
        for stop in line.stops:
            share = _SIDE + (1 - 2 * _SIDE) * (stop.days - first) / span if span else 0.5
            x = area.left() + area.width() * share
            for mark in stop.marks:
                y = area.bottom() - area.height() * (float(mark.number) - low) / (high - low)
                found.append(PlacedMark(mark, QPointF(x, y)))
        return tuple(found)

    def _ticks(self) -> tuple[Decimal, ...]:
        return ticks([mark.number for mark in self._marks])

    def _tick_words(self) -> list[str]:
        scale = self._ticks()
        figure = self._marks[-1].newest.placed.figure
        largest = max(scale, key=abs)
        return [tick_words(number, largest, figure) for number in scale]

    def _area(self) -> QRectF:
        metrics = QFontMetricsF(smaller(self.font()))
        left = max(metrics.horizontalAdvance(words) for words in self._tick_words()) + 2 * _GAP
        bottom = metrics.height() + 2 * _GAP
        return QRectF(
            left, _TOP, max(1.0, self.width() - left - _RIGHT), max(1.0, self.height() - _TOP - bottom)
        )

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt override: axes, line, points and words."""
        painter = QPainter(self)
        self._paint(painter)
        painter.end()

    def picture(self) -> QImage:
        """Return the plot as a picture, without the ring around what is at hand."""
        image = QImage(self.size() * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_SCALE)
        painter = QPainter(image)
        self._paint(painter, ring=False)
        painter.end()
        return image

    def _paint(self, painter: QPainter, *, ring: bool = True) -> None:
        painter.fillRect(QRectF(0, 0, self.width(), self.height()), self._theme.base)
        if self._line is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(smaller(self.font()))
        area, placed = self._area(), self.placed()
        self._paint_axes(painter, area)
        self._paint_line(painter, placed)
        for one in placed:
            self._paint_mark(painter, one, ring=ring and self.hasFocus() and one.mark is self.current)
        self._paint_values(painter, area, placed)

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        words = self._tick_words()
        for number, told in enumerate(words):
            y = area.bottom() - area.height() * number / (len(words) - 1)
            painter.setPen(QPen(self._theme.border, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self._theme.dim)
            box = QRectF(0, y - metrics.height() / 2, area.left() - _GAP, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)
        self._paint_periods(painter, area, metrics)

    def _paint_periods(self, painter: QPainter, area: QRectF, metrics: QFontMetricsF) -> None:
        """The last day of each period as far as there is room, the newest first."""
        assert self._line is not None
        free = self.width()
        wheres = {id(one.mark): one.at.x() for one in self.placed()}
        for stop in reversed(self._line.stops):
            x = wheres[id(stop.latest)]
            painter.setPen(QPen(self._theme.dim, 1))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))
            told = f"{stop.when.end:%Y-%m}"
            width = metrics.horizontalAdvance(told)
            left = min(x - width / 2, self.width() - width - 2)
            if left + width + _GAP <= free:
                painter.drawText(QPointF(left, area.bottom() + _GAP + metrics.ascent()), told)
                free = left

    def _paint_line(self, painter: QPainter, placed: Sequence[PlacedMark]) -> None:
        assert self._line is not None
        where = {id(one.mark): one.at for one in placed}
        before: QPointF | None = None
        for stop in self._line.stops:
            at = where[id(stop.latest)]
            if before is not None:
                quiet = QPen(self._theme.dim, 1.2, Qt.PenStyle.DotLine)
                painter.setPen(quiet if stop.gap else QPen(self._theme.accent, 2))
                painter.drawLine(before, at)
            before = at
            painter.setPen(QPen(self._theme.alarm, 1.5))
            for mark in stop.marks:
                if not mark.latest:
                    painter.drawLine(where[id(mark)], at)

    def _paint_mark(self, painter: QPainter, one: PlacedMark, *, ring: bool) -> None:
        mark, theme = one.mark, self._theme
        colour = theme.alarm if mark.restated or mark.suspect else theme.accent
        hollow = mark.suspect or not mark.latest
        painter.setPen(QPen(colour, 2))
        painter.setBrush(theme.base if hollow else colour)
        painter.drawEllipse(one.at, _RADIUS, _RADIUS)
        if mark.restated and mark.latest:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.2))
            painter.drawEllipse(one.at, _RADIUS + 2.5, _RADIUS + 2.5)
        if ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.text, 1.5, Qt.PenStyle.DashLine))
            painter.drawEllipse(one.at, _RING + 2, _RING + 2)

    def _paint_values(self, painter: QPainter, area: QRectF, placed: Sequence[PlacedMark]) -> None:
        """The value beside each point where there is room, the newest first; *suspect* and *restated* with it."""
        metrics = QFontMetricsF(painter.font())
        taken = [QRectF(one.at.x() - 6, one.at.y() - 6, 12, 12) for one in placed]
        for one in reversed(placed):
            words = value_words(one.mark.newest.placed.figure)
            if one.mark.suspect:
                words = say("{value}, suspect", value=words)
            elif one.mark.restated:
                words = say("{value}, restated", value=words) if one.mark.latest else words
            size = QSizeF(metrics.horizontalAdvance(words), metrics.height())
            for box in _beside(one, size, area.left() + 2, self.width() - 2.0):
                if box.top() >= 0 and box.bottom() <= area.bottom() and not any(map(box.intersects, taken)):
                    loud = one.mark.suspect or one.mark.restated
                    painter.setPen(self._theme.alarm if loud else self._theme.text)
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
                    taken.append(box)
                    break


def _beside(one: PlacedMark, size: QSizeF, least: float, most: float) -> list[QRectF]:
    """Return where words may stand, the best place first: above and below, or beside a line that goes down."""
    off = _RING + 2
    middle = min(max(one.at.x() - size.width() / 2, least), most - size.width())
    above = QRectF(QPointF(middle, one.at.y() - off - size.height()), size)
    below = QRectF(QPointF(middle, one.at.y() + off), size)
    right = QRectF(QPointF(one.at.x() + off, one.at.y() - size.height() / 2), size)
    left = QRectF(QPointF(one.at.x() - off - size.width(), right.top()), size)
    beside = [box for box in (right, left) if box.left() >= least and box.right() <= most]
    return [*beside, above, below] if one.mark.restated else [above, below, *beside]
