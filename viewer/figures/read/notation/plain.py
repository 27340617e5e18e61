"""The text that figures are read from: as long as the filing's own, so that every position is the same."""

from __future__ import annotations

from viewer.figures.read.notation.grouping import ENGLISH, NumberGroups, in_english_groups
from viewer.figures.read.notation.letter_case import in_reading_case
from viewer.figures.read.notation.raised_marks import without_marks

_FRACTION_SLASH = "\u2044"
"""Between the two digits of a fraction, where a word processor has set them small."""


def in_plain_notation(text: str, grouping: NumberGroups = ENGLISH) -> str:
    """Return the text as figures are read from: in small letters, with English thousands, without marks."""
    text = without_marks(text).replace(_FRACTION_SLASH, "/")
    return in_reading_case(in_english_groups(text, grouping))
