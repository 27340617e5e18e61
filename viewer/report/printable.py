"""Characters of a filing that must not reach a terminal or a page as they are.

An escape sequence in a filing could repaint the terminal that a summary is printed to; a control character
is no valid HTML; half a surrogate pair cannot be encoded. Each is shown as U+FFFD instead.
"""

from __future__ import annotations

_REPLACED = {
    code: "\N{REPLACEMENT CHARACTER}"
    for code in (*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
    if chr(code) not in "\t\n"
}


def printable(text: str) -> str:
    """Return the text with every control character but tab and line end replaced by U+FFFD."""
    return text.translate(_REPLACED)
