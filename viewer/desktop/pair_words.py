"""A pair in words and signs: the same everywhere, so that colour is never the only thing that tells.

A screen reader, a tooltip, the tree and the status bar all take their words from here.
"""

from __future__ import annotations

from viewer.comparison.model import Flag, Pair, Status
from viewer.review import Entry, Mark

GLYPHS = {Status.UNCHANGED: "=", Status.EDITED: "●", Status.ADDED: "+", Status.REMOVED: "−"}
FLAG_GLYPHS = {Flag.SPLIT: "⋔", Flag.MERGED: "⇉", Flag.MOVED: "⇅", Flag.RETITLED: "✎"}
"""In the order in which one takes the place of the status glyph."""

_STATUS_WORDS = {
    Status.UNCHANGED: "unchanged",
    Status.EDITED: "edited",
    Status.ADDED: "new",
    Status.REMOVED: "removed",
}


def status_words(pair: Pair) -> str:
    """``edited``, ``new`` …, as shown on screen."""
    return _STATUS_WORDS[pair.status]


def glyph(pair: Pair) -> str:
    """One sign for a pair: its weightiest flag's, else its status's."""
    for flag, sign in FLAG_GLYPHS.items():
        if flag in pair.flags:
            return sign
    return GLYPHS[pair.status]


def glyph_flag(pair: Pair) -> Flag | None:
    """The flag that the glyph stands for, if it stands for one."""
    return next((flag for flag in FLAG_GLYPHS if flag in pair.flags), None)


def counted(number: int, one: str, many: str = "") -> str:
    """``1 change``, ``2 changes``."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def facts(pair: Pair, entry: Entry) -> list[str]:
    """What there is to say of a pair, most important first."""
    words = [status_words(pair), *(flag.value for flag in FLAG_GLYPHS if flag in pair.flags)]
    if pair.status in (Status.UNCHANGED, Status.EDITED):
        words.append(f"{pair.similarity:.0%} similar")
    if pair.change_count:
        words.append(counted(pair.change_count, "change"))
    if pair.figures_changed:
        words.append(counted(pair.figures_changed, "changed figure"))
    if entry.mark is not Mark.NONE:
        words.append(entry.mark.value)
    if entry.outdated:
        words.append("reviewed before its text changed")
    if entry.note:
        words.append("has a note")
    return words
