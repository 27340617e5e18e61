"""What is said of a doubtful reading: on which side, how it was read, and why that is doubtful.

The case: "90.7 billion" in a scan, where the 9 may be a misread ¥. Each side is judged by its own figure: a
clean figure beside a garbled one is not in doubt.
"""

from __future__ import annotations

from viewer.comparison.model import FigureChange
from viewer.figures.model import Figure
from viewer.language.say import say, sayable
from viewer.language.told import say_told
from viewer.wording.figures import read_words

SUSPECT = sayable("suspect")
"""What a figure is called whose characters look misread."""
_OLD, _NEW = sayable(("Old: {reading}, {doubt}", "New: {reading}, {doubt}"))
SUSPECT_GLYPH = "!"
SUSPECT_MEANING = sayable("the characters look misread")


def doubt_reason(change: FigureChange) -> str:
    """Return why a reading is doubtful, ``"¥ may be 9"``; nothing where it is not."""
    sides = [side.figure.suspect for side in (change.new, change.old) if side is not None]
    return change.suspect or next((doubt for doubt in sides if doubt), None) or ""


def doubt_words(change: FigureChange) -> str:
    """Return why a reading is doubtful, ``"suspect: …"``; nothing where it is not."""
    doubt = doubt_reason(change)
    return say("suspect: {why}", why=say_told(doubt)) if doubt else ""


def doubt_words_of(figure: Figure | None) -> str:
    """Return why one side's reading is doubtful, ``"suspect: …"``; nothing where it is not."""
    doubt = figure.suspect if figure is not None else None
    return say("suspect: {why}", why=say_told(doubt)) if doubt else ""


def doubt_lines(change: FigureChange) -> list[str]:
    """Return each doubtful reading with its reason: ``Old: 90.7 billion (read as ¥0.7 billion), suspect: …``.

    A doubt that neither figure accounts for is about the two together.
    """
    lines = [
        say(side, reading=read_words(placed.figure), doubt=doubt_words_of(placed.figure))
        for side, placed in ((_OLD, change.old), (_NEW, change.new))
        if placed is not None and placed.figure.suspect
    ]
    return lines or [words for words in (doubt_words(change),) if words]
