"""The narrow strip beside the panes: the whole content at a glance, with a tick for each difference.

The case: thirty changes on forty screens. The strip shows where they cluster, and a click scrolls there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import spaced_tip
from viewer.desktop.splitview.strip.ticks import Tick, TickKind
from viewer.language.say import say, say_count

_WIDTH = 16
"""Pixels of the strip: a little more than a scroll bar."""
_LEAST_HEIGHT = 100
"""Pixels that the strip asks for; it is as tall as the panes."""
_TICK = 3.0
"""Pixels of a tick at least, however little of the content it stands for."""
_NEAR = 4.0
"""Pixels from a tick within which the pointer is on it."""
_INSET, _FRAME = 0.75, 1.2
"""Pixels from the strip's edge to the frame of what is in view, and of the frame's line."""
_FILL_ALPHA = 22
"""Of 255: the frame is filled so lightly that the ticks in it keep their colours."""
_TOLD = 5
"""Ticks that a tooltip names; of more it gives the number."""


@dataclass(frozen=True)
class InView:
    """What of the content is in view, in document pixels."""

    top: float = 0.0
    height: float = 0.0
    content: float = 0.0


class OverviewStrip(QWidget):
    """Ticks and the rectangle of what is in view. Emits ``scroll_wanted(top)`` in document pixels."""

    scroll_wanted = Signal(float)
    wheel_turned = Signal(object)
    """A ``QWheelEvent`` for whoever scrolls."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ticks: tuple[Tick, ...] = ()
        self._window = InView()
        self._cache: QPixmap | None = None
        self._grip: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("Overview of differences"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The ticks shown, in document pixels."""
        return self._ticks

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self._refresh()

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show other ticks."""
        self._ticks = tuple(ticks)
        self.setAccessibleDescription(say_count(len(self._ticks), "{n} difference", "{n} differences"))
        self._refresh()

    def set_window(self, window: InView) -> None:
        """Show what of the content is in view."""
        if window.content != self._window.content or window.height != self._window.height:
            self._cache = None
        self._window = window
        self.update()

    def strip_y(self, y: float) -> float:
        """Return where on the strip a height of the content is."""
        return y * self._scale()

    def sizeHint(self) -> QSize:
        """As narrow as a scroll bar."""
        return QSize(_WIDTH, _LEAST_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cached ticks and the rectangle of what is in view."""
        ratio = self.devicePixelRatioF()
        if self._cache is None or self._cache.deviceIndependentSize().toSize() != self.size():
            self._cache = self._drawn(ratio)
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.drawPixmap(0, 0, self._cache)
        if self._window.content > self._window.height > 0:
            box = QRectF(
                _INSET,
                self.strip_y(self._window.top) + _INSET,
                _WIDTH - 2 * _INSET,
                self.strip_y(self._window.height) - 2 * _INSET,
            )
            fill = QColor(self._theme.accent)
            fill.setAlpha(_FILL_ALPHA)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.accent, _FRAME))
            painter.setBrush(fill)
            painter.drawRoundedRect(box, 2, 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll to what was clicked; hold on to the rectangle where it was grasped."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        y = event.position().y() / self._scale()
        inside = self._window.top <= y <= self._window.top + self._window.height
        self._grip = y - self._window.top if inside else self._window.height / 2
        if not inside:
            self.scroll_wanted.emit(y - self._grip)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the rectangle."""
        if self._grip is not None:
            self.scroll_wanted.emit(event.position().y() / self._scale() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the rectangle go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on to the panes."""
        self.wheel_turned.emit(event)

    def event(self, event: QEvent) -> bool:
        """Say what the ticks under the pointer stand for."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.tip_at(event.pos().y())
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def tip_at(self, y: float) -> str:
        """Return what the ticks at a height of the strip stand for, a line each; empty where none is."""
        scale = self._scale()
        near = [
            tick.words
            for tick in self._ticks
            if tick.top * scale - _NEAR <= y <= max(tick.bottom * scale, tick.top * scale + _TICK) + _NEAR
        ]
        shown = list(dict.fromkeys(near))
        lines = shown[:_TOLD]
        if len(shown) > len(lines):
            lines.append(say_count(len(shown) - len(lines), "and {n} more", "and {n} more"))
        return spaced_tip(lines)

    def _scale(self) -> float:
        return self.height() / max(self._window.content, self._window.height, 1.0)

    def _refresh(self) -> None:
        self._cache = None
        self.update()

    def _drawn(self, ratio: float) -> QPixmap:
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._theme.chrome)
        painter = QPainter(pixmap)
        painter.setPen(self._theme.border)
        painter.drawLine(0, 0, 0, self.height())
        colours = {
            TickKind.INSERTED: self._theme.inserted_line,
            TickKind.DELETED: self._theme.deleted_line,
            TickKind.MOVED_AWAY: self._theme.moved_line,
            TickKind.MOVED_HERE: self._theme.moved_line,
            TickKind.FIGURE: self._theme.figure_line,
            TickKind.SHIFT: self._theme.accent,
            TickKind.ALARM: self._theme.alarm,
        }
        middle = _WIDTH / 2
        # Figures last: they are what must not be missed.
        for tick in sorted(self._ticks, key=lambda tick: tick.kind):
            top = self.strip_y(tick.top)
            height = max(_TICK, self.strip_y(tick.bottom) - top)
            left, right = 2.0, _WIDTH - 2.0
            if tick.kind in (TickKind.DELETED, TickKind.MOVED_AWAY):
                right = middle
            elif tick.kind in (TickKind.INSERTED, TickKind.MOVED_HERE):
                left = middle
            painter.fillRect(QRectF(left, top, right - left, height), colours[tick.kind])
        painter.end()
        return pixmap
