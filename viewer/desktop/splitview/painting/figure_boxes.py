"""The box around a figure: loud where it changed, dotted where it did not, in alarm where it may be wrong.

That of a figure whose counterpart measures something else is hollow: there is no change to fill it with.

A figure's box must survive a line wrap: it is drawn once for each line that the figure stands on.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from viewer.comparison.model import ALARMING_VERDICTS, FigureVerdict
from viewer.desktop.look.metrics import CORNER
from viewer.desktop.look.theme import Theme
from viewer.desktop.splitview.painting.review_signs import BoxStyle, sign_of
from viewer.desktop.splitview.painting.strokes import crisp
from viewer.desktop.splitview.text.formats import FIGURE_ROOM
from viewer.redline.plan import FigureMark
from viewer.review.figure_marks import FigureEntry

_ROOM = (-FIGURE_ROOM, -1.0, -0.5, 1.0)
"""Pixels that a box stands off its figure: left, top, right, bottom. The room on the
right is a part of the figure's last character already."""
_DOUBT_LINE = 1.2
"""Pixels of the dashed line around a doubtful figure, a little heavier than the others'."""
_DISC, _DISC_LEFT, _DISC_UP, _DISC_TEXT = 9, 4, 5, 8
"""Pixels of the "!" at a box's corner: its size, how far it reaches in and up, and the height of its sign."""


class FigureBoxes:
    """One painting of the boxes of one pane."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont, boxes: BoxStyle) -> None:
        self._painter = painter
        self._theme = theme
        self._font = font
        self._boxes = boxes
        self.signs: list[tuple[QRectF, FigureEntry]] = []
        """The boxes of which the reviewer has said something, and what: signed once the text is painted."""

    def paint(self, figure: FigureMark, rects: Sequence[QRectF]) -> None:
        """Draw the box of a figure.

        Args:
            figure: Which figure.
            rects: Its rectangle on each line that it stands on; empty where none is seen.
        """
        pen, fill = self._colours(figure)
        self._painter.setPen(pen)
        self._painter.setBrush(fill)
        boxes = [crisp(rect.adjusted(*_ROOM)) for rect in rects]
        for box in boxes:
            self._painter.drawRoundedRect(box, CORNER, CORNER)
        if figure.suspect and boxes:
            self._exclaim(boxes[-1])
        if boxes:
            entry = self._boxes.entry_of(figure.change)
            if sign_of(entry):
                self.signs.append((boxes[0], entry))

    def _colours(self, figure: FigureMark) -> tuple[QPen, QColor]:
        theme = self._theme
        pen, fill = QPen(theme.figure_line, 1), theme.figure
        if figure.quiet and self._boxes.quiet_too:
            pen, fill = QPen(theme.dim, 1), theme.chip
        elif figure.quiet:
            pen, fill = QPen(theme.figure_quiet, 1, Qt.PenStyle.DotLine), QColor(Qt.GlobalColor.transparent)
        elif figure.change.verdict is FigureVerdict.UNLIKE:
            fill = QColor(Qt.GlobalColor.transparent)
        elif figure.change.verdict in ALARMING_VERDICTS:
            pen, fill = QPen(theme.alarm, 1), theme.alarm_fill
        if figure.suspect:
            pen = QPen(theme.alarm, _DOUBT_LINE, Qt.PenStyle.DashLine)
        return pen, fill

    def _exclaim(self, box: QRectF) -> None:
        """Draw a small "!" at the upper right corner of a doubtful figure."""
        disc = QRectF(box.right() - _DISC_LEFT, box.top() - _DISC_UP, _DISC, _DISC)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.alarm)
        self._painter.drawEllipse(disc)
        font = QFont(self._font)
        font.setPixelSize(_DISC_TEXT)
        font.setBold(True)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.base)
        self._painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "!")
