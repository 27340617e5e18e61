"""``Docks. Our largest …`` became ``Docks, our largest …``: a slip of the pen, not another title.

Says what else is true of a pair besides its status: moved, retitled, split, merged. Each flag is independent
of the others. Whether a pair moved is judged over all pairs together, in :mod:`.moved`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from viewer.comparison.model import Flag
from viewer.filings.model import Factor

_DIGITS = re.compile(r"\d+")


def flags_of(old: Sequence[Factor], new: Sequence[Factor], *, moved: bool) -> tuple[Flag, ...]:
    """Return the flags of a pair.

    Args:
        old: Its old factors; none for an added one.
        new: Its new factors; none for a removed one.
        moved: Whether the pair moved.
    """
    flags = []
    if moved:
        flags.append(Flag.MOVED)
    if old and new and all(retitled(a.heading.text, b.heading.text) for a in old for b in new):
        flags.append(Flag.RETITLED)
    if old and len(new) > 1:
        flags.append(Flag.SPLIT)
    if new and len(old) > 1:
        flags.append(Flag.MERGED)
    return tuple(flags)


def retitled(old: str, new: str) -> bool:
    """Return whether two headings differ in their letters.

    Punctuation, case, spacing, hyphens, numbers and years do not count, and ``&`` reads ``and``.
    """
    return _letters(old) != _letters(new)


def _letters(heading: str) -> str:
    plain = unicodedata.normalize("NFKC", heading).casefold().replace("&", "and")
    return "".join(sign for sign in _DIGITS.sub("", plain) if sign.isalpha())
