"""The reviewer's mark on a figure, as a small sign at the figure's box in the panes.

The case: somebody checks forty figures of a factor against their sources. Which are done must be seen in the
text that is read, not only in the table below it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from viewer.comparison.model import FigureChange
from viewer.desktop.look.theme import Theme
from viewer.desktop.splitview.painting.kept_words import KeptAt, none_kept
from viewer.desktop.splitview.painting.note_signs import NotesAt, no_notes
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import CHECK_GLYPHS, NOTE_GLYPH
from viewer.wording.pairs import OUTDATED_GLYPH

EntryOf = Callable[[FigureChange], FigureEntry]
"""Looks up the reviewer's mark and note on a figure."""
_SIZE = 12.0
"""Pixels of the disc with the reviewer's sign."""
_UP, _TEXT = 0.6, 0.8
"""Shares of the disc: how far it reaches above its box, and the height of its sign."""


def no_entry(_change: FigureChange) -> FigureEntry:
    """Return an empty entry: for panes without a review."""
    return FigureEntry()


@dataclass(frozen=True)
class BoxStyle:
    """How the boxes of figures are shown, whatever is in them."""

    entry_of: EntryOf = no_entry
    notes_at: NotesAt = no_notes
    kept_at: KeptAt = none_kept
    quiet_too: bool = False
    """True where figures that say nothing new are boxed as plainly as the others."""


def sign_of(entry: FigureEntry) -> str:
    """Return the one character that a figure's box carries; empty without mark and note."""
    check = OUTDATED_GLYPH if entry.outdated else CHECK_GLYPHS[entry.check]
    return check or (NOTE_GLYPH if entry.note else "")


def paint_sign(painter: QPainter, theme: Theme, font: QFont, box: QRectF, entry: FigureEntry) -> None:
    """Paint the sign of an entry at the upper left corner of a figure's box; nothing without a sign."""
    sign = sign_of(entry)
    if not sign:
        return
    colours = {
        Check.CHECKED: theme.inserted_line,
        Check.WRONG: theme.alarm,
        Check.NEEDS_SOURCE: theme.figure_line,
    }
    disc = QRectF(box.left() - _SIZE / 2, box.top() - _SIZE * _UP, _SIZE, _SIZE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.get(entry.check, theme.dim))
    painter.drawEllipse(disc)
    small = QFont(font)
    small.setPixelSize(round(_SIZE * _TEXT))
    small.setBold(True)
    painter.setFont(small)
    painter.setPen(theme.base)
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, sign)
