"""Characters that a converter carried over from Windows-1252 as they were: U+0097 for a dash, U+0092 for ’.

Old pages say "&#151;" and mean a dash. Browsers know; programs that turn such pages into Word documents and
PDFs keep the number, which Unicode gives to a control character. None of these is ever meant as such.
"""

from __future__ import annotations

import re

_CONTROL = re.compile("[\x80-\x9f]")
WINDOWS_1252 = {
    number: said
    for number in range(0x80, 0xA0)
    if (said := bytes((number,)).decode("cp1252", errors="ignore"))
}
"""What Windows-1252 has at the places where Unicode has control characters; five of them are empty."""


def as_windows_1252(text: str) -> str:
    """Return a text in which such characters are what they were meant as; of the same length."""
    return text.translate(WINDOWS_1252) if _CONTROL.search(text) else text
