"""Characters of a filing that must not reach a terminal or a page as they are.

An escape sequence in a filing could repaint the terminal that a summary is printed to; a control character
is no valid HTML; half a surrogate pair cannot be encoded; a control of the writing direction makes ``$1.5``
read as ``5.1$`` (CVE-2021-42574). Each is shown as U+FFFD instead.
"""

from __future__ import annotations

_REPLACED = {
    code: "\N{REPLACEMENT CHARACTER}"
    for code in (
        *range(0x20),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),  # embeddings and overrides
        *range(0x2066, 0x206A),  # isolates
        *range(0xD800, 0xE000),
        0xFFFE,
        0xFFFF,
    )
    if chr(code) not in "\t\n"
}


def printable(text: str) -> str:
    """Return the text with U+FFFD for every control character but tab and line end."""
    return text.translate(_REPLACED)
