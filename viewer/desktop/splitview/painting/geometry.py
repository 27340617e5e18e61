"""Where things are in a laid-out document: the rectangles of a stretch of text, one for each line of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine

_FEW_LINES = 60
"""As many lines are looked at all: finding out which are seen would take longer."""


def fragments(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """Yield the rectangle of each line's share of ``[start, end)``, UTF-16 units of the block.

    In document coordinates, as tall as the line's font. A blank at which the line wraps is left out.
    """
    layout = block.layout()
    origin = layout.position()
    line = layout.lineForTextPosition(start)
    while line.isValid():
        first = line.textStart()
        last = first + line.textLength()
        if first >= end:
            return
        if last > start:
            yield _fragment(line, origin, max(start, first), min(end, last), last)
        number = line.lineNumber() + 1
        if number >= layout.lineCount():
            return
        line = layout.lineAt(number)


def units_between(block: QTextBlock, top: float, bottom: float) -> tuple[int, int]:
    """Return the stretch of a block, in its UTF-16 units, that holds all of its lines between two heights.

    What is painted is cut to it: a paragraph may be thousands of lines long, of which forty are seen.
    """
    layout = block.layout()
    count = layout.lineCount()
    if count <= _FEW_LINES:
        return 0, block.length()
    origin = layout.position().y()
    first = bisect_left(range(count), top - origin, key=lambda number: _bottom(layout.lineAt(number)))
    last = bisect_right(range(count), bottom - origin, key=lambda number: layout.lineAt(number).y()) - 1
    if first >= count or last < 0:
        return 0, 0
    end = layout.lineAt(last)
    return layout.lineAt(first).textStart(), end.textStart() + end.textLength()


def _bottom(line: QTextLine) -> float:
    return line.y() + line.height()


def _fragment(line: QTextLine, origin: QPointF, start: int, end: int, last: int) -> QRectF:
    left, right = _x(line, start), _x(line, end)
    if end == last:
        right = min(right, line.x() + line.naturalTextWidth())
    if right < left:
        left, right = right, left
    top = origin.y() + line.y()
    return QRectF(origin.x() + left, top, right - left, line.ascent() + line.descent())


def caret(block: QTextBlock, at: int) -> QRectF:
    """Return the rectangle, without width, between two characters of a block."""
    layout = block.layout()
    line = layout.lineForTextPosition(at)
    if not line.isValid():
        return QRectF(layout.position(), layout.position())
    top = layout.position().y() + line.y()
    return QRectF(layout.position().x() + _x(line, at), top, 0, line.ascent() + line.descent())


def _x(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)  # a number or a pair, by version of the binding
    return float(found[0] if isinstance(found, tuple) else found)
