"""Shapes that are drawn sharply around text: on half pixels, and as one line around several lines of text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from viewer.desktop.look.metrics import CORNER

_ROOM = (-3.5, -2.0, 1.5, 2.0)
"""Pixels that an outline stands off the text: left, top, right, bottom. More on the left, where a figure has
room before it; less on the right, where the next word follows."""


def crisp(rect: QRectF) -> QRectF:
    """Return the rectangle on half pixels, where a line of one pixel is sharp."""
    left, top = round(rect.left()) + 0.5, round(rect.top()) + 0.5
    return QRectF(left, top, round(rect.width()), round(rect.height()))


def outline(rects: Sequence[QRectF]) -> QPainterPath:
    """Return one line around text on any number of lines, or around each part where they do not meet.

    Args:
        rects: The text's rectangle on each line, from the top down.
    """
    path = QPainterPath()
    for index, rect in enumerate(rects):
        box = rect.adjusted(*_ROOM)
        below = rects[index + 1] if index + 1 < len(rects) else None
        if below is not None and below.left() < rect.right() and below.right() > rect.left():
            box.setBottom(below.top())
        part = QPainterPath()
        if len(rects) == 1:
            part.addRoundedRect(box, CORNER + 1, CORNER + 1)
        else:
            part.addRect(box)  # round corners would notch the sides where lines meet
        path = path.united(part)
    return path.simplified()
