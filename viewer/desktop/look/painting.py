"""Small things that more than one delegate paints: chips, boxed numbers, text over two lines.

A heading of a filing may be long, may hold no blank, and may look like HTML. Everything here draws plain
text, and elides what does not fit.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from viewer.desktop.look.metrics import CORNER

SMALL = 0.85
"""Size of secondary text in that of the text beside it."""
_CHIP_ROOM = 9
"""Pixels of a chip beyond the width of its word; two of them may be used before the word is elided."""


@dataclass(frozen=True, slots=True)
class ElidedLine:
    """One laid-out line and how wide it is."""

    text: str
    width: float


def two_lines(text: str, font: QFont, width: float) -> tuple[ElidedLine, ...]:
    """Break a text into at most two lines, the second elided.

    Args:
        text: Any text; nothing in it is taken for HTML.
        font: The font that it will be drawn in.
        width: Pixels that a line may take.
    """
    metrics = QFontMetricsF(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        layout.endLayout()
        return ()
    line.setLineWidth(width)
    # Qt counts in UTF-16 units; the text is cut in the same encoding.
    units = text.encode("utf-16-le", "surrogatepass")
    cut = 2 * line.textLength()
    layout.endLayout()
    first = units[:cut].decode("utf-16-le", "surrogatepass").rstrip()
    rest = units[cut:].decode("utf-16-le", "surrogatepass").strip()
    found = [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)] if rest else [first]
    return tuple(ElidedLine(words, metrics.horizontalAdvance(words)) for words in found)


def smaller(font: QFont, factor: float = SMALL) -> QFont:
    """Return a smaller copy of a font."""
    copy = QFont(font)
    if font.pointSizeF() > 0:
        copy.setPointSizeF(font.pointSizeF() * factor)
    else:
        copy.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return copy


def chip_width(text: str, font: QFont) -> float:
    """Return how many pixels wide :func:`draw_chip` draws a text in this font."""
    return QFontMetricsF(font).horizontalAdvance(text) + _CHIP_ROOM


def draw_chip(
    painter: QPainter, area: QRectF, text: str, font: QFont, colour: QColor, border: QColor
) -> None:
    """Draw a small rounded box with a word in it, elided to an area."""
    metrics = QFontMetricsF(font)
    height = metrics.height() + 2
    box = QRectF(area.left() + 0.5, area.center().y() - height / 2, area.width() - 1, height)
    painter.setPen(border)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, CORNER, CORNER)
    painter.setFont(font)
    painter.setPen(colour)
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() - _CHIP_ROOM + 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def draw_box(painter: QPainter, box: QRectF, text: str, line: QColor, fill: QColor, ink: QColor) -> None:
    """Draw a filled box around a number, as the panes draw it around a figure."""
    painter.setPen(line)
    painter.setBrush(fill)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def draw_bar(painter: QPainter, box: QRectF, share: float, fill: QColor, track: QColor) -> None:
    """Draw a bar filled to a share (0 to 1) of its width."""
    painter.setPen(Qt.PenStyle.NoPen)
    radius = box.height() / 2
    painter.setBrush(track)
    painter.drawRoundedRect(box, radius, radius)
    if share > 0:
        filled = QRectF(
            box.topLeft(), QPointF(box.left() + max(box.height(), box.width() * share), box.bottom())
        )
        painter.setBrush(fill)
        painter.drawRoundedRect(filled, radius, radius)
