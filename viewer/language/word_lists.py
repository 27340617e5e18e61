"""Lists of words, written as plain text: ``word_list("may might could")``.

The other modules of this folder, and each stage that has words of its own, write their lists so.
"""

from __future__ import annotations

REMEMBERED = 4_000
"""Words of which something is remembered at most: the longest section of the corpus has 2,600 different ones.
Five things are remembered, in up to 300 bytes a word. Where there was room for 10,000 words, the window of a
day of ever other filings grew until the 150th pair."""

PHRASES_REMEMBERED = 1_024
"""Phrases, such as names of measures and concepts, of which something is remembered at most, in about 500
bytes each: two filings of 390,000 characters with their statements have some 340."""


def word_list(text: str) -> tuple[str, ...]:
    """Return the words of a blank-separated list, in order."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """Return the words of a blank-separated list as a set."""
    return frozenset(text.split())
