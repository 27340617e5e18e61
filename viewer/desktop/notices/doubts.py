"""What the tooltips say of a doubtful reading: on which side, how it was read, and why that is doubtful.

Each side is judged by its own figure: a clean figure beside a garbled one is not in doubt.
"""

from __future__ import annotations

from viewer.comparison.model import FigureChange
from viewer.figures.model import Figure
from viewer.wording.figures import doubt_words, doubt_words_of, read_words, value_words


def reading_words(figure: Figure | None) -> str:
    """Return ``read as ¥0.7 billion``; nothing where the characters say the same or there is no doubt."""
    return read_words(figure).removeprefix(value_words(figure)).strip(" ()")


def doubt_lines(change: FigureChange) -> list[str]:
    """Return each doubtful reading with its reason: ``Old: 90.7 billion (read as ¥0.7 billion), suspect: …``.

    A doubt that neither figure accounts for is about the two together.
    """
    lines = [
        f"{side}: {read_words(placed.figure)}, {doubt_words_of(placed.figure)}"
        for side, placed in (("Old", change.old), ("New", change.new))
        if placed is not None and placed.figure.suspect
    ]
    return lines or [words for words in (doubt_words(change),) if words]
