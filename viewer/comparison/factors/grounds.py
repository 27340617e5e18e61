"""What a pair rests on, in numbers: headings 43% and texts 94% alike by their telling words.

A text that lacks one word in a thousand is 99% alike, and never 100%.
"""

from __future__ import annotations

from dataclasses import dataclass

_MOST_SHOWN = 0.99
"""A share of less than 1 never reads 100%, however near it is: something is missing."""
_WHOLE = 1 - 1e-9
"""A share that falls short of 1 by the rounding of its sum alone."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a pair rests on."""

    heading: float
    """Similarity of the headings by their telling words, 0 to 1."""
    body: float
    """Similarity of the texts by their telling words, 0 to 1."""
    flags: str = ""
    """What each flag rests on, in sentences."""


def share_words(share: float) -> str:
    """Return a share (0 to 1) in percent; 100% only where nothing is missing."""
    return f"{min(share, _MOST_SHOWN):.0%}" if share < _WHOLE else "100%"
