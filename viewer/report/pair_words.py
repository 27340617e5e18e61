"""A pair in words and signs, so that colour is never the only thing that tells.

Every form of the report takes its words from here.
"""

from __future__ import annotations

from viewer.comparison.model import Flag, Pair, Status
from viewer.review import Entry, Mark

GLYPHS = {Status.UNCHANGED: "=", Status.EDITED: "●", Status.ADDED: "+", Status.REMOVED: "−"}
FLAG_GLYPHS = {Flag.SPLIT: "⋔", Flag.MERGED: "⇉", Flag.MOVED: "⇅", Flag.RETITLED: "✎"}
"""In the order in which one takes the place of the status glyph."""

STATUS_WORDS = {
    Status.UNCHANGED: "unchanged",
    Status.EDITED: "edited",
    Status.ADDED: "new",
    Status.REMOVED: "removed",
}


def pair_words(pair: Pair) -> tuple[str, ...]:
    """Return the status and then the flags: ``("edited", "moved")``."""
    return (STATUS_WORDS[pair.status], *(flag.value for flag in FLAG_GLYPHS if flag in pair.flags))


def glyph(pair: Pair) -> str:
    """Return one sign for a pair: its weightiest flag's, else its status's."""
    for flag, sign in FLAG_GLYPHS.items():
        if flag in pair.flags:
            return sign
    return GLYPHS[pair.status]


def counted(number: int, one: str, many: str = "") -> str:
    """Return ``1 change``, ``2 changes``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def entry_words(entry: Entry) -> tuple[tuple[str, str, str], ...]:
    """Return kind, sign and words for what the reviewer has said of a pair, its note left out."""
    said = []
    if entry.mark is Mark.REVIEWED:
        said.append(("reviewed", "✓", "reviewed"))
    if entry.mark is Mark.FLAGGED:
        said.append(("flagged", "⚑", "flagged"))
    if entry.outdated:
        said.append(("outdated", "!", "reviewed before its text changed"))
    return tuple(said)
