"""How the text of the panes is set: which font, how large, how far apart its lines, how much of it is folded.

The case: a reader of fine print wants a serif font of 14 points with wide lines, and sees every paragraph.
What was stored may come from another computer: a font that is not installed here, a size of 900. It is
then as if nothing had been chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from viewer.desktop.settings import Settings

LEAST_POINTS, MOST_POINTS = 6, 36
"""Points of the text at 100 %: what can be read of print, and a pane with some ten words in a line."""
LEAST_LINE, USUAL_LINE, MOST_LINE = 100, 132, 250
"""Percent of a line's height in that of its font: solid, a little more than the 120 of books, and double with
room between (WCAG 2.2, 1.4.12, asks that 150 be possible)."""
_LARGER = 1.0
"""Points by which the text of the panes is larger than that of the window around it."""


class Folding(IntEnum):
    """How many unchanged paragraphs in a row are folded into one line at least."""

    NONE = 0
    LONG = 10
    USUAL = 3


@dataclass(frozen=True, slots=True)
class ReadingLook:
    """What was chosen for the text of the panes."""

    family: str = ""
    """Name of the font; the window's own where empty."""
    points: int = 0
    """Its size at 100 %; a point more than the window's own where 0."""
    line: int = USUAL_LINE
    """Height of a line in percent of the font's own."""
    folding: Folding = Folding.USUAL

    @property
    def font(self) -> QFont:
        """The font of the text at 100 %."""
        font = QFont(QApplication.font())
        if self.family:
            font.setFamily(self.family)
        font.setPointSizeF(float(self.points) if self.points else font.pointSizeF() + _LARGER)
        return font


USUAL_LOOK = ReadingLook()
_FAMILY, _POINTS, _LINE, _FOLDING = "text-font", "text-points", "text-line", "text-folding"
"""What the values are stored under."""


def stored_look(settings: Settings) -> ReadingLook:
    """Return what was chosen last; for each value that makes no sense here, the usual one."""
    family = settings.text(_FAMILY)
    folding = settings.number(_FOLDING, Folding.USUAL)
    return ReadingLook(
        family=family if family and QFontDatabase.hasFamily(family) else "",
        points=settings.number(_POINTS, 0, LEAST_POINTS, MOST_POINTS),
        line=settings.number(_LINE, USUAL_LINE, LEAST_LINE, MOST_LINE),
        folding=Folding(folding) if folding in tuple(Folding) else Folding.USUAL,
    )


def store_look(settings: Settings, look: ReadingLook) -> None:
    """Remember what was chosen."""
    settings.set_text(_FAMILY, look.family)
    settings.set_text(_POINTS, str(look.points))
    settings.set_text(_LINE, str(look.line))
    settings.set_text(_FOLDING, str(int(look.folding)))
