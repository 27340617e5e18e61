"""A note that hangs on words of a filing: they are underlined with dots, and a sign stands in the margin.

The case: a note hangs on "materially adverse". Whoever reads the paragraph sees that something was said of
these two words; resting the pointer on them tells what, and a click on the sign shows the note.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.comparison.places import Place
from viewer.desktop.look.painting import smaller
from viewer.desktop.look.theme import Theme
from viewer.wording.checks import NOTE_GLYPH

MARGIN_SIGN = 15.0
"""Pixels from the pane's edge in which the sign stands, and is clicked."""
_LINE = 1.6
"""Pixels of the dotted line."""


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Where a note hangs in the text of a place, in code points."""

    start: int
    end: int
    note: str
    """Its id."""
    words: str
    """What it says, and who said it."""


NotesAt = Callable[[Place | None], Sequence[NoteMark]]
"""Looks up the notes that hang on words of a place."""


def no_notes(_place: Place | None) -> Sequence[NoteMark]:
    """Return nothing: for panes without a review."""
    return ()


def paint_note(painter: QPainter, theme: Theme, rects: Sequence[QRectF], *, underlined: bool) -> None:
    """Paint the sign of a note beside the first line of its words, and the line below them.

    Args:
        painter: In the document's coordinates.
        theme: Its colours.
        rects: The words, a rectangle a line; at least one.
        underlined: Whether the rectangles are of its words, and not of their whole paragraph.
    """
    painter.save()
    first = rects[0]
    painter.setFont(smaller(painter.font()))
    painter.setPen(theme.figure_line)
    sign = QRectF(0, first.top(), MARGIN_SIGN, first.height())
    painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, NOTE_GLYPH)
    if underlined:
        painter.setPen(QPen(theme.figure_line, _LINE, Qt.PenStyle.DotLine))
        for rect in rects:
            y = rect.bottom() - 0.5
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    painter.restore()
