"""Lists of words that the recogniser knows are written as plain text, a few lines each."""

from __future__ import annotations


def listed(text: str) -> list[str]:
    """Return the blank-separated words of a list."""
    return text.split()
