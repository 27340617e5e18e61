"""Keeps the garbage collector from stopping the window while something is read.

The case: a full collection looks through all that lives, in whatever thread it falls due, and holds up every
other thread for that long: about a tenth of a second in the middle of opening a pair of 4 MB. So none falls
due while a job runs (young objects are collected as ever), and what a job has made, which is kept anyway, is
then taken out of the collector's sight. That costs the few small cycles that a job leaves behind.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_NEVER = 1_000_000_000
"""Young collections after which a full one falls due: more than any job makes."""
_TURN = 0.001
"""Seconds after which a thread that computes lets the window's have its turn (Python's own: 0.005)."""


class _HeldCollections:
    """How many hold collections back, and the settings to go back to."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running = 0
        self._usual = gc.get_threshold(), sys.getswitchinterval()

    def enter(self) -> None:
        with self._lock:
            self._running += 1
            if self._running == 1:
                self._usual = gc.get_threshold(), sys.getswitchinterval()
                gc.set_threshold(*self._usual[0][:2], _NEVER)
                sys.setswitchinterval(min(_TURN, self._usual[1]))

    def leave(self) -> None:
        with self._lock:
            self._running -= 1
            if not self._running:
                gc.set_threshold(*self._usual[0])
                sys.setswitchinterval(self._usual[1])
                gc.freeze()


_held = _HeldCollections()


@contextmanager
def short_pauses() -> Iterator[None]:
    """Hold back full collections, and change threads quickly, while the block runs.

    May be entered by several threads at once; the last one out puts the settings back.
    """
    _held.enter()
    try:
        yield
    finally:
        _held.leave()
