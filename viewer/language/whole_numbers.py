"""``"700"`` -> 700, and nothing for ``"7²0"``, ``"-1"`` or four thousand nines.

A filing is untrusted, and Python's own tests do not agree with each other: ``"²".isdigit()`` is true and
``int("²")`` fails; ``int`` refuses more than 4,300 digits; a number of 310 digits is no float. Where a format
holds a number (a font's weight, a list's level, a year), more than nine digits are none.
"""

from __future__ import annotations

import re

_WHOLE = re.compile(r"[0-9]{1,9}")
"""As many digits as an int of 32 bits holds, whatever they are."""


def whole_number(text: str | None) -> int | None:
    """Return the number that one to nine ASCII digits say; None for any other text, and for None."""
    return int(text) if text is not None and _WHOLE.fullmatch(text) else None
