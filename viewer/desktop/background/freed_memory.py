"""Gives memory that was freed back to the system.

The case: a pair of filings is read and compared, and of 60 MB that were taken on the way 40 are kept. The C
library keeps the rest for later, in pieces between what lives on: of a window that takes 177 MB after fifteen
pairs, 16 MB. (On Linux; the C libraries of other systems give it back by themselves, or cannot be told to.)
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache


def give_back() -> None:
    """Give freed memory back to the system, where the C library can be told to.

    Takes some milliseconds, in which no other Python code waits: for a thread whose work is done.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], int] | None:
    """Return glibc's ``malloc_trim``; None where there is no such function."""
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # late: an empty window does without

    found: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return found
