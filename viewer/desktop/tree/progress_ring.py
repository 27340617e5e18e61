"""How far the review has come, as a ring: ``6 of 20``, with what is left in its tooltip.

The case: at five o'clock three factors are left. Which? Resting the pointer on the ring tells; a click shows
them in the tree, and, once all are reviewed, the end of the review.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import bold, rich_tip
from viewer.language.say import say, say_count, say_number
from viewer.language.told import say_told

if TYPE_CHECKING:
    from viewer.comparison.model import Pair

NAMED = 12
"""Headings of what is left that the tooltip names: more would not fit a small screen."""
_SIZE, _STROKE, _BESIDE = 20, 3.5, 7
"""Pixels: the ring's diameter, its stroke, and the gap before its words."""
_MARGIN = 4
"""Pixels around ring and words."""
_WHOLE = 360 * 16
"""A full turn in Qt's sixteenths of a degree."""
_TOP = 90 * 16
"""Where the ring begins."""


class ProgressRing(QAbstractButton):
    """Shows how many are reviewed. A button: it leads to what is left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done = self._all = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    @property
    def complete(self) -> bool:
        """Whether nothing is left."""
        return self._done == self._all > 0

    def show_progress(self, done: int, left: Sequence[Pair]) -> None:
        """Show how many are reviewed, and which are left."""
        self._done, self._all = done, done + len(left)
        self.setText(say("{done} of {all}", done=say_number(done), all=say_number(self._all)))
        lead = say("All are reviewed") if self.complete else say_count(len(left), "{n} left", "{n} left")
        names = [say_told(pair.heading) for pair in left[:NAMED]]
        further = len(left) - NAMED
        more = [say_count(further, "and {n} more", "and {n} more")] if further > 0 else []
        self.setToolTip(rich_tip([bold(lead), *names, *more]))
        leads_to = say("show the end of the review" if self.complete else "show what is left")
        self.setAccessibleName(
            say("{progress} reviewed: {leads_to}", progress=self.text(), leads_to=leads_to)
        )
        self.setAccessibleDescription("; ".join([lead, *names, *more]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Qt override: the ring and its words."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        high = max(_SIZE, self.fontMetrics().height())
        return QSize(2 * _MARGIN + _SIZE + _BESIDE + words, high + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Qt override: nothing is cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Qt override: a grey ring, as much of it in colour as is reviewed; a tick in it when all is."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(theme.accent if self.hasFocus() else theme.border)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        ring = QRectF(_MARGIN, (self.height() - _SIZE) / 2, _SIZE, _SIZE)
        inside = ring.adjusted(_STROKE / 2, _STROKE / 2, -_STROKE / 2, -_STROKE / 2)
        painter.setPen(QPen(theme.border, _STROKE))
        painter.drawEllipse(inside)
        if self._done:
            colour = theme.inserted_line if self.complete else theme.accent
            pen = QPen(colour, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(inside, _TOP, -round(_WHOLE * self._done / self._all))
        if self.complete:
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, "✓")
        painter.setPen(theme.text)
        words = QRectF(ring.right() + _BESIDE, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
