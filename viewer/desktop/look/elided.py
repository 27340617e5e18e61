"""``… had outstanding […] in aggregate …``: a label cut to its column, but not beside the figure's place.

A quoted clause that is cut on its right alone would lose what it says of the figure.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from viewer.figures.quoted.passage import CUT, PLACE

_BEFORE = 0.55
"""Share of the room that what stands before the figure's place, with it, takes at most."""


def elided(metrics: QFontMetricsF, words: str, width: float) -> str:
    """Return a label cut to a width; of a quoted clause the words around the figure's place stay.

    Args:
        metrics: Those of the font that it is drawn in.
        words: The label.
        width: Room for it, in pixels.
    """
    at = words.find(PLACE)
    if at > 0 and metrics.horizontalAdvance(words) > width:
        starts = [0, *(index + 1 for index in range(at) if words[index] == " ")]
        for start in starts:
            lead = f"{CUT} " if start else ""
            head = f"{lead}{words[start : at + len(PLACE)]}"
            if start == at or metrics.horizontalAdvance(head) <= _BEFORE * width:
                words = f"{lead}{words[start:]}"
                break
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
