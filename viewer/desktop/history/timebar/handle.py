"""A handle of the time bar: *old* or *new*, dragged, or moved with the arrows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from viewer.desktop.look.painting import smaller
from viewer.desktop.look.theme import Theme

_ROOM, _HEIGHT_ROOM = 14, 5
"""Pixels of a handle beyond the width and the height of its word."""
_FOCUS = 2.0
"""Pixels of the line around the handle that has the keys."""


class TimeHandle(QAbstractSlider):
    """Its value is the place of a filing."""

    dragged = Signal(int)
    """It is being dragged over this filing, and not let go yet."""
    dropped = Signal(int)
    """It was let go there, or moved there by a key."""

    def __init__(
        self, word: str, nearest: Callable[[float], int], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.word = word
        self.theme = theme
        self._nearest = nearest
        """The filing nearest to a point of the bar."""
        self._held = False
        self.setSingleStep(1)
        self.setPageStep(1)
        self.setTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFixedSize(self.sizeHint())
        self.actionTriggered.connect(self._moved_by_key)

    def sizeHint(self) -> QSize:
        """Qt override: as large as its word."""
        metrics = QFontMetricsF(smaller(self.font()))
        return QSize(
            round(metrics.horizontalAdvance(self.word) + _ROOM), round(metrics.height() + _HEIGHT_ROOM)
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt override: a pill with the word in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        pen = painter.pen()
        pen.setColor(self.theme.text if self.hasFocus() else self.theme.accent)
        pen.setWidthF(_FOCUS if self.hasFocus() else 1.0)
        painter.setPen(pen)
        painter.setBrush(self.theme.accent)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(smaller(self.font()))
        painter.setPen(self.theme.on_accent)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.word)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt override: take it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = True
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt override: it follows the pointer from filing to filing."""
        if self._held:
            at = self._at(event)
            if at != self.value():
                self.setValue(at)
                self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt override: let it go."""
        if self._held:
            self._held = False
            self.dropped.emit(self.value())
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another font makes it another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setFixedSize(self.sizeHint())

    def _at(self, event: QMouseEvent) -> int:
        at = self._nearest(self.mapToParent(event.position().toPoint()).x())
        return min(max(at, self.minimum()), self.maximum())

    def _moved_by_key(self, _action: int) -> None:
        at = min(max(self.sliderPosition(), self.minimum()), self.maximum())
        if at != self.value():
            self.setValue(at)
            self.dropped.emit(at)
