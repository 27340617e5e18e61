"""The stem of ``fluctuations`` is worked out once for a pair of filings, and let go of with the pair.

A section has the same words and phrases again and again, so what is worked out of one is remembered. The next
pair has others. Were those added to the ones of before, a window would grow all day, until each memory is
full: by 8 MB after some hundred pairs.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar

WORDS = 4_000
"""Words of which something is remembered at most: the longest section of the corpus has 2,600 different ones.
Five things are remembered, in up to 300 bytes a word."""
PHRASES = 1_024
"""Phrases, such as names of measures and concepts, of which something is remembered at most, in about 500
bytes each: two filings of 390,000 characters with their statements have some 340."""

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")

_emptied: list[Callable[[], None]] = []


def remembered(most: int) -> Callable[[Callable[_Given, _Found]], Callable[_Given, _Found]]:
    """Let a function remember its latest results until the next pair is opened.

    Args:
        most: How many. What it is given must be hashable.
    """

    def decorate(function: Callable[_Given, _Found]) -> Callable[_Given, _Found]:
        remembering = lru_cache(maxsize=most)(function)
        _emptied.append(remembering.cache_clear)
        return remembering  # type: ignore[return-value] # a cache's type tells nothing of its arguments

    return decorate


def let_go(empty: Callable[[], None]) -> None:
    """Have something called whenever what is remembered is let go of."""
    _emptied.append(empty)


def forget() -> None:
    """Let go of all that is remembered of words and phrases: another pair is opened."""
    for empty in _emptied:
        empty()
