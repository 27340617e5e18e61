"""Lists of words, written as plain text: ``word_list("may might could")``.

The other modules of this folder, and each stage that has words of its own, write their lists so.
"""

from __future__ import annotations


def word_list(text: str) -> tuple[str, ...]:
    """Return the words of a blank-separated list, in order."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """Return the words of a blank-separated list as a set."""
    return frozenset(text.split())
