"""``Docks. Our largest …`` for ``Docks, our largest …`` is a slip of the pen, not another title.

Whether a heading says something else: beyond punctuation, case, spacing, hyphens, numbers and years.
"""

from __future__ import annotations

import re
import unicodedata

_NUMBERS = re.compile(r"\d+")


def retitled(old: str, new: str) -> bool:
    """Whether the letters of two headings differ."""
    return _letters(old) != _letters(new)


def _letters(heading: str) -> str:
    plain = unicodedata.normalize("NFKC", heading).casefold().replace("&", "and")
    return "".join(sign for sign in _NUMBERS.sub("", plain) if sign.isalpha())
