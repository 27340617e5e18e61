"""How much memory a process takes, and whether that grows with the work that it has done.

The case: each report that is written leaves a megabyte behind. Nobody notices in a test, nor after ten pairs;
after a day of five hundred the window has taken half a gigabyte more.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

FIRST = 10
"""Pairs after which memory counts: until then what is used is loaded for the first time."""
TURN = 10
"""Pairs whose mean is taken, at the beginning and at the end: each format and each kind of report twice."""
MOST = 0.05
"""Share by which memory may be greater in the end than after the first ten pairs."""
_PAGE = os.sysconf("SC_PAGE_SIZE")


def resident() -> int:
    """Return the bytes of memory that this process takes: what of it is not on disk."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE


def growth(bytes_taken: Sequence[int]) -> float:
    """Return the share by which memory has grown from the tenth pair to the last; 0.05 is five percent.

    Args:
        bytes_taken: After each pair.

    Raises:
        ValueError: there are too few pairs to tell.
    """
    if len(bytes_taken) < FIRST + 2 * TURN:
        raise ValueError(f"growth shows after {FIRST + 2 * TURN} pairs")
    return fmean(bytes_taken[-TURN:]) / fmean(bytes_taken[FIRST : FIRST + TURN]) - 1
