"""How a series is drawn: axes, line, points and words, in a size.

Words stand where they are read: beside their point, not on another one, and off the line where there is
room. What finds none is left to the values below the plot.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from viewer.desktop.history.series.axis import tick_words, ticks
from viewer.desktop.history.series.line import LineMark, SeriesLine
from viewer.desktop.look.painting import smaller
from viewer.desktop.look.theme import Theme
from viewer.language.say import say
from viewer.wording.figures import value_words

_RADIUS, _RING = 4.5, 8.0
"""Pixels of a point, and of the room around it that words keep free."""
_TOP, _RIGHT, _GAP = 26, 22, 8
"""Pixels above and right of the lines, and between the axes and their words."""
_SIDE = 0.06
"""Share of the width that is left free before the first point and after the last."""
_TICK = 3
"""Pixels of the stroke below a point's period."""
_APART = 4
"""Pixels between two places of a line at which words are looked for."""


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark and where it is drawn."""

    mark: LineMark
    at: QPointF


@dataclass(frozen=True, slots=True)
class PlacedWords:
    """A value in words and where it is written."""

    words: str
    box: QRectF
    loud: bool
    """True of what was restated, or may be misread."""


# Without slots: what is placed once is asked for often.
@dataclass(frozen=True)
class PlotDrawing:
    """A line in a size."""

    line: SeriesLine
    theme: Theme
    font: QFont
    size: QSizeF

    @cached_property
    def placed(self) -> tuple[PlacedMark, ...]:
        """Every mark with its place."""
        area, scale = self._area, self._ticks
        low, high = scale[0], scale[-1]
        days = [stop.days for stop in self.line.stops]
        first, span = days[0], (days[-1] - days[0])
        found = []
        for stop in self.line.stops:
            share = _SIDE + (1 - 2 * _SIDE) * (stop.days - first) / span if span else 0.5
            x = area.left() + area.width() * share
            for mark in stop.marks:
                y = area.bottom() - area.height() * float((mark.number - low) / (high - low))
                found.append(PlacedMark(mark, QPointF(x, y)))
        return tuple(found)

    @cached_property
    def _ticks(self) -> tuple[Decimal, ...]:
        return ticks([mark.number for mark in self.line.marks])

    @cached_property
    def _tick_words(self) -> list[str]:
        figure = self.line.marks[-1].newest.placed.figure
        largest = max(self._ticks, key=abs)
        return [tick_words(number, largest, figure) for number in self._ticks]

    @cached_property
    def _area(self) -> QRectF:
        metrics = QFontMetricsF(smaller(self.font))
        left = max(metrics.horizontalAdvance(words) for words in self._tick_words) + 2 * _GAP
        bottom = metrics.height() + 2 * _GAP
        width, height = self.size.width() - left - _RIGHT, self.size.height() - _TOP - bottom
        return QRectF(left, _TOP, max(1.0, width), max(1.0, height))

    def paint(self, painter: QPainter, ringed: LineMark | None = None) -> None:
        """Paint all of it; a ring around the mark that is at hand."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(smaller(self.font))
        self._paint_axes(painter)
        self._paint_values(painter)
        self._paint_line(painter)
        for one in self.placed:
            self._paint_mark(painter, one, ring=one.mark is ringed)

    def _paint_axes(self, painter: QPainter) -> None:
        area = self._area
        metrics = QFontMetricsF(painter.font())
        words = self._tick_words
        for number, told in enumerate(words):
            y = area.bottom() - area.height() * number / (len(words) - 1)
            painter.setPen(QPen(self.theme.border, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self.theme.dim)
            box = QRectF(0, y - metrics.height() / 2, area.left() - _GAP, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)
        self._paint_periods(painter, metrics)

    def _paint_periods(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        """The last day of each period as far as there is room, the newest first."""
        area, free = self._area, self.size.width()
        wheres = {id(one.mark): one.at.x() for one in self.placed}
        for stop in reversed(self.line.stops):
            x = wheres[id(stop.latest)]
            painter.setPen(QPen(self.theme.dim, 1))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + _TICK))
            told = f"{stop.when.end:%Y-%m}"
            width = metrics.horizontalAdvance(told)
            left = min(x - width / 2, self.size.width() - width - 2)
            if left + width + _GAP <= free:
                painter.drawText(QPointF(left, area.bottom() + _GAP + metrics.ascent()), told)
                free = left

    def _paint_line(self, painter: QPainter) -> None:
        where = {id(one.mark): one.at for one in self.placed}
        before: QPointF | None = None
        for stop in self.line.stops:
            at = where[id(stop.latest)]
            if before is not None:
                quiet = QPen(self.theme.dim, 1.2, Qt.PenStyle.DotLine)
                painter.setPen(quiet if stop.gap else QPen(self.theme.accent, 2))
                painter.drawLine(before, at)
            before = at
            painter.setPen(QPen(self.theme.alarm, 1.5))
            for mark in stop.marks:
                if not mark.latest:
                    painter.drawLine(where[id(mark)], at)

    def _paint_mark(self, painter: QPainter, one: PlacedMark, *, ring: bool) -> None:
        mark, theme = one.mark, self.theme
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

    def _paint_values(self, painter: QPainter) -> None:
        for words in self.worded:
            painter.fillRect(words.box, self.theme.base)
            painter.setPen(self.theme.alarm if words.loud else self.theme.text)
            painter.drawText(words.box, Qt.AlignmentFlag.AlignCenter, words.words)

    @cached_property
    def worded(self) -> tuple[PlacedWords, ...]:
        """The values beside their points where there is room, the newest first, with what is odd of them."""
        metrics, area = QFontMetricsF(smaller(self.font)), self._area
        around = QRectF(-_RADIUS, -_RADIUS, 2 * _RADIUS, 2 * _RADIUS).adjusted(-1, -1, 1, 1)
        taken = [around.translated(one.at) for one in self.placed]
        through = [one.at for one in self.placed if one.mark.latest]
        lines = [at for pair in pairwise(through) for at in _along(*pair)]
        found = []
        for one in reversed(self.placed):
            words = _value_words(one.mark)
            size = QSizeF(metrics.horizontalAdvance(words) + 1, metrics.height())
            free = [
                box
                for box in _beside(one, size, area.left() + 2, self.size.width() - 2.0)
                if box.top() >= 0 and box.bottom() <= area.bottom() and not any(map(box.intersects, taken))
            ]
            if free:
                box = min(free, key=lambda box: any(map(box.contains, lines)))
                taken.append(box)
                found.append(PlacedWords(words, box, bool(one.mark.suspect or one.mark.restated)))
        return tuple(found)


def _value_words(mark: LineMark) -> str:
    words = value_words(mark.newest.placed.figure)
    if mark.suspect:
        return say("{value}, suspect", value=words)
    return say("{value}, restated", value=words) if mark.restated and mark.latest else words


def _along(one: QPointF, other: QPointF) -> list[QPointF]:
    """Return some points of a line, close enough that it does not run between two of them through words."""
    steps = max(1, round((other - one).manhattanLength() / _APART))
    return [one + (other - one) * (step / steps) for step in range(steps + 1)]


def _beside(one: PlacedMark, size: QSizeF, least: float, most: float) -> list[QRectF]:
    """Return where words may stand, the best first: above and below; beside it where a line goes down."""
    off = _RING + 2
    middle = min(max(one.at.x() - size.width() / 2, least), most - size.width())
    above = QRectF(QPointF(middle, one.at.y() - off - size.height()), size)
    below = QRectF(QPointF(middle, one.at.y() + off), size)
    right = QRectF(QPointF(one.at.x() + off, one.at.y() - size.height() / 2), size)
    left = QRectF(QPointF(one.at.x() - off - size.width(), right.top()), size)
    beside = [box for box in (right, left) if box.left() >= least and box.right() <= most]
    return [*beside, above, below] if one.mark.restated else [above, below, *beside]
