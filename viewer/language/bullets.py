"""List markers: ``-``, ``•``, ``- ·`` and ``- \\cdot`` (both from OCR), ``(a)``, ``iv.``, ``3)``.

A marker is told apart from text that merely starts with such a character: "o" is a marker only when a
blank follows, "1." only where a list is under way, "D." never (it titles a section).
"""

from __future__ import annotations

import re

GLYPHS = "•·∙●○◦▪▫■□◾◽◼◻◆◇▸►▶‣⁃⚫⦁➢➤➔✓✔❖❏❑\x95\uf0b7\uf0a7\uf0d8\uf076\uf06e\uf0a8"
"""Bullets, those of cp1252 (U+0095) and of symbol fonts (private use) among them."""
_OPEN = rf"[{GLYPHS}]"
_SPACED = r"(?:[-–—*+»§]|o|\\cdot|\\bullet|\\\(\\(?:cdot|bullet)\\\)|\$\\(?:cdot|bullet)\$)(?=\s)"
_GLYPHS = re.compile(rf"(?:(?:{_OPEN}|{_SPACED})[ \t\u00a0]*){{1,8}}(?=\S)")
"""A list mark is a few glyphs at most; a line of a million dashes must not cost the room of a million."""
_ENUMERATOR = re.compile(
    r"(?:\((?:[a-z]{1,2}|[ivxl]{1,5}|\d{1,2})\)|(?:[a-z]|[ivxl]{1,5}|\d{1,2})[.)])[ \t\u00a0]+(?=\S)"
)
_NUMBER = re.compile(r"\(?\d")

_LONE = re.compile(rf"(?:{_OPEN}|[-*–·o]|\\cdot)")


def is_lone_glyph(content: str) -> bool:
    """True where nothing but a list mark stands on its own: its item follows it."""
    return bool(_LONE.fullmatch(content))


def glyph_end(text: str, start: int, end: int) -> int | None:
    """Return where the item's text starts after a bullet glyph at ``start``, or None without a glyph."""
    match = _GLYPHS.match(text, start, end)
    return match.end() if match else None


def enumerator_end(text: str, start: int, end: int) -> int | None:
    """Return where the item's text starts after ``(a)``, ``ii.``, ``3)`` at ``start``, or None."""
    match = _ENUMERATOR.match(text, start, end)
    return match.end() if match else None


def is_enumerator(text: str, start: int) -> bool:
    """True where a figure or letter counts the item at ``start``."""
    return bool(_ENUMERATOR.match(text, start))


def is_number(text: str, start: int) -> bool:
    """True where the enumerator at ``start`` counts with figures."""
    return bool(_NUMBER.match(text, start))
