"""What a tooltip says, and never as markup what a filing, a path or a reviewer says.

The case: a heading is ``Pricing <img src=x> pressure``, and a banner that quotes it is too long for its line.
Qt shows a tooltip that looks like HTML as HTML: the words would be missing, and an image be asked for. So
every tooltip is made here, and a test of the sources holds that. One that is long is broken into lines as
well: Qt wraps HTML alone, and a plain one would be one line across the screen.
"""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap

from markupsafe import Markup
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget

LONGEST_LINE = 100
"""Characters that stand in one line at most: half of a small screen."""
_BREAK = Markup("<br>")
_PARAGRAPH = Markup("<p style='white-space:pre-wrap;margin:0'>{}</p>")
_QT = Markup("<qt>{}</qt>")
_GIVEN = "tip-told"
"""The property of a widget that keeps what ``give_tip`` has it say: another description stays as it is."""


def plain_tip(words: str) -> str:
    """Return words for a tooltip that shows them as they stand, in several lines where they are long."""
    told = words
    # Most are short, and dozens are made at each click.
    if len(words) > LONGEST_LINE:
        told = "\n".join(part for line in words.splitlines() for part in wrap(line, LONGEST_LINE) or [""])
    return rich_tip(words.splitlines()) if Qt.mightBeRichText(told) else told


def give_tip(widget: QWidget, words: str) -> None:
    """Show words over a widget; who hears the window is told them, not the markup that wraps them."""
    tip = plain_tip(words)
    if widget.accessibleDescription() in ("", widget.property(_GIVEN)):
        told = words if tip != words else ""
        widget.setAccessibleDescription(told)
        widget.setProperty(_GIVEN, told)
    widget.setToolTip(tip)


def bold(words: str) -> Markup:
    """Return words in bold, for a line of ``rich_tip``."""
    return Markup("<b>{}</b>").format(words)


def slanted(words: str) -> Markup:
    """Return words in italics, for a line of ``rich_tip``."""
    return Markup("<i>{}</i>").format(words)


def rich_tip(lines: Iterable[str]) -> str:
    """Return a tooltip of the lines that are not empty; any that is no ``Markup`` is shown as it stands."""
    told = [line for line in lines if line]
    return str(_QT.format(_BREAK.join(told))) if told else ""


def spaced_tip(lines: Iterable[str]) -> str:
    """Return such a tooltip with the white space that its lines have."""
    told = [line for line in lines if line]
    return str(_PARAGRAPH.format(_BREAK.join(told))) if told else ""
