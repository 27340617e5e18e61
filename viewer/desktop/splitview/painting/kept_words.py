"""Words that gave way to others throughout, and not here: loud, where all else of the replacement is quiet.

The case: "the Company" became "Marlow Quay" in 312 places, which are dotted. In the 313th it still stands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from viewer.comparison.places import Place
from viewer.desktop.look.theme import Theme

_WAVE, _HIGH, _LINE = 3.0, 1.5, 1.4
"""Pixels of half a wave below the words: its length, its height, and its line."""


@dataclass(frozen=True, slots=True)
class KeptWords:
    """Where such words stand in the text of a place, in code points."""

    start: int
    end: int
    words: str
    """What replaced them elsewhere."""


KeptAt = Callable[[Place | None], Sequence[KeptWords]]
"""Looks up such words of a place."""


def none_kept(_place: Place | None) -> Sequence[KeptWords]:
    """Return nothing: for panes in which replacements are marked as any edit."""
    return ()


def paint_kept(painter: QPainter, theme: Theme, rects: Sequence[QRectF]) -> None:
    """Paint what says that words were not replaced: a ground and a wave in the colour of alarm.

    Args:
        painter: In the document's coordinates; under the text.
        theme: Its colours.
        rects: The words, a rectangle a line.
    """
    painter.save()
    for rect in rects:
        painter.fillRect(rect.adjusted(0, -1, 0, 1), theme.alarm_fill)
        path, x, y, up = QPainterPath(), rect.left(), rect.bottom() - 0.5, True
        path.moveTo(x, y)
        while x < rect.right():
            path.quadTo(x + _WAVE / 2, y - _HIGH if up else y + _HIGH, min(x + _WAVE, rect.right()), y)
            x, up = x + _WAVE, not up
        painter.strokePath(path, QPen(theme.alarm, _LINE))
    painter.restore()
