"""Where a mark lands once the text before it holds "𝄞" or "😀": Qt counts those twice.

The core counts in code points; Qt counts in UTF-16 units, where a character beyond U+FFFF takes two.
This module is the only one that knows, so every offset that enters or leaves a document passes it.
"""

from __future__ import annotations

from bisect import bisect_left

_LAST_OF_ONE_UNIT = "\uffff"
# Qt ends a block at these, takes them for the edges of a frame, an embedded object or (at a string's start)
# a byte order mark; a lone surrogate is not encodable. Each gives way to one character of one UTF-16 unit,
# so offsets hold.
_REPLACED = {
    ord("\n"): "\u2028",
    ord("\r"): "\u2028",
    0x2029: "\u2028",
    0x0: "\ufffd",
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    0xFEFF: "\u2060",
    0xFFFC: "\ufffd",
    0xFFFE: "\ufffd",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


class OffsetMap:
    """Offsets of one text in code points and in UTF-16 units.

    A text without characters beyond U+FFFF, which is nearly every paragraph, costs nothing.
    """

    __slots__ = ("_astral", "_starts")

    def __init__(self, text: str) -> None:
        self._astral: list[int] = []
        if text and not text.isascii() and max(text) > _LAST_OF_ONE_UNIT:
            self._astral = [at for at, character in enumerate(text) if character > _LAST_OF_ONE_UNIT]
        self._starts = [at + before for before, at in enumerate(self._astral)]

    def to_utf16(self, offset: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._astral, offset) if self._astral else offset

    def to_code_points(self, units: int) -> int:
        """Return the code point offset of a UTF-16 offset; inside a character, that of its start."""
        return units - bisect_left(self._starts, units) if self._starts else units


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units a text takes."""
    return OffsetMap(text).to_utf16(len(text))


def displayable(text: str) -> str:
    """Return the text with what a Qt document would swallow or split at replaced, one for one."""
    return text.translate(_REPLACED)
