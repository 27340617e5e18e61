"""The bar above the split view of a history: all its filings, and two handles on those that are read.

The case: 2011 and 2012 are on screen. The *old* handle is dragged to 2004: the same risk, at the same
paragraph, now stands beside its text of eight years before.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from viewer.desktop.history.timebar.handle import TimeHandle
from viewer.desktop.history.timebar.scale import Scale, bounds
from viewer.desktop.look.painting import smaller
from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say, say_as

_MARGIN = 44
"""Pixels left and right of the outermost filings: half of the widest label."""
_TOP, _BOTTOM, _BELOW_LINE = 3, 4, 4
"""Pixels above the handles, below the labels, and between the line and the labels."""
_LINE, _TICK = 3.0, 4.0
"""Pixels of the line's thickness, and of a tick's radius."""
_BETWEEN_LABELS = 10
"""Pixels that two labels keep apart: one that has no room is left out, and the tooltip has it."""


class TimeBar(QFrame):
    """Emits ``chosen`` once a handle stands on another filing."""

    chosen = Signal(int, int)
    """The places of the old filing and of the new one."""

    def __init__(
        self, labels: Sequence[str], tips: Sequence[str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._labels, self._tips = tuple(labels), tuple(tips)
        self.theme = theme
        self._span = (0, len(self._labels) - 1)
        self.setAccessibleName(say("Filings that are read"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.old = TimeHandle(say_as("a filing", "old"), self._nearest, theme, self)
        self.new = TimeHandle(say_as("a filing", "new"), self._nearest, theme, self)
        for handle in (self.old, self.new):
            handle.dropped.connect(self._dropped)
            handle.dragged.connect(lambda _at: self._place())
        self.show_span(*self._span)

    @property
    def span(self) -> tuple[int, int]:
        """The places of the old filing and of the new one that are shown."""
        return self._span

    def show_span(self, old: int, new: int) -> None:
        """Have the handles stand on two filings; tells nobody."""
        self._span = old, new
        count = len(self._labels)
        for handle, this, other in ((self.old, old, new), (self.new, new, old)):
            with QSignalBlocker(handle):
                handle.setRange(*bounds(this, other, count))
                handle.setValue(this)
            words = say("{side} filing: {label}", side=handle.word, label=self._labels[this])
            handle.setAccessibleName(words)
            handle.setToolTip(plain_tip(f"{words}\n{self._tips[this]}"))
        self._place()

    def move_by(self, old: int, new: int) -> bool:
        """Move the handles by some filings; False where one of them cannot go there."""
        count = len(self._labels)
        span = self._span[0] + old, self._span[1] + new
        if not (0 <= span[0] < count and 0 <= span[1] < count) or span[0] == span[1]:
            return False
        self.show_span(*span)
        self.chosen.emit(*span)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = self.old.theme = self.new.theme = theme
        for part in (self, self.old, self.new):
            part.update()

    # Inside

    @property
    def _scale(self) -> Scale:
        return Scale(_MARGIN, self.width() - _MARGIN, len(self._labels))

    @property
    def _line_y(self) -> float:
        return _TOP + self.old.height() / 2

    def _nearest(self, x: float) -> int:
        return self._scale.nearest(x)

    def _dropped(self, _at: int) -> None:
        span = self.old.value(), self.new.value()
        if span != self._span:
            self.show_span(*span)
            self.chosen.emit(*span)

    def _place(self) -> None:
        for handle in (self.old, self.new):
            handle.move(round(self._scale.x(handle.value()) - handle.width() / 2), _TOP)
            handle.raise_()
        self.update()

    # Qt

    def sizeHint(self) -> QSize:
        """Qt override: handles and labels."""
        label = QFontMetricsF(smaller(self.font())).height()
        return QSize(4 * _MARGIN, round(_TOP + self.old.height() + _BELOW_LINE + label + _BOTTOM))

    def minimumSizeHint(self) -> QSize:
        """Qt override: as narrow as need be."""
        return QSize(2 * _MARGIN, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the handles keep to their filings."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt override: the line, what lies between the handles, a tick and a label for each filing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.theme.chrome)
        painter.setPen(self.theme.border)
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        scale, y = self._scale, self._line_y
        ends = sorted((self.old.value(), self.new.value()))
        whole, between = (0, len(self._labels) - 1), (ends[0], ends[1])
        for colour, (left, right) in ((self.theme.track, whole), (self.theme.accent, between)):
            painter.fillRect(
                QRectF(scale.x(left), y - _LINE / 2, scale.x(right) - scale.x(left), _LINE), colour
            )
        painter.setPen(Qt.PenStyle.NoPen)
        for at in range(len(self._labels)):
            painter.setBrush(self.theme.accent if ends[0] <= at <= ends[1] else self.theme.dim)
            painter.drawEllipse(QPointF(scale.x(at), y), _TICK, _TICK)
        self._draw_labels(painter)
        painter.end()

    def _draw_labels(self, painter: QPainter) -> None:
        font = smaller(self.font())
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        top = _TOP + self.old.height() + _BELOW_LINE
        chosen = (self.old.value(), self.new.value())
        # Those of the handles come first: others give way to them.
        taken: list[tuple[float, float]] = []
        for at in sorted(range(len(self._labels)), key=lambda at: at not in chosen):
            half = metrics.horizontalAdvance(self._labels[at]) / 2
            x = self._scale.x(at)
            if any(x - half < right and left < x + half for left, right in taken):
                continue
            taken.append((x - half - _BETWEEN_LABELS, x + half + _BETWEEN_LABELS))
            painter.setPen(self.theme.text if at in chosen else self.theme.dim)
            where = QRectF(x - half - 1, top, 2 * half + 2, metrics.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, self._labels[at])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt override: a click beside the handles brings the nearer one there."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = self._nearest(event.position().x())
        if at in self._span:
            return
        handle = min((self.old, self.new), key=lambda one: abs(one.value() - at))
        if not handle.minimum() <= at <= handle.maximum():
            handle = self.new if handle is self.old else self.old
        handle.setFocus(Qt.FocusReason.MouseFocusReason)
        handle.setValue(at)
        self._dropped(at)

    def event(self, event: QEvent) -> bool:
        """Qt override: the filing under the pointer is named."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._nearest(event.pos().x())
            QToolTip.showText(event.globalPos(), plain_tip(self._tips[at]), self)
            return True
        return super().event(event)
