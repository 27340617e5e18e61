"""Keeps the garbage collector from stopping the window while something is read.

The case: a pair of 4 MB is being opened. A full collection looks at every object there is, in whichever
thread it falls due, and stops all other threads meanwhile: about a tenth of a second. So no full collection
runs while a job does; young objects are collected as usual. When the job has ended, the objects that it made,
which are kept anyway, are frozen (``gc.freeze``), so that later collections do not look at them. The price:
reference cycles that the job left behind are never freed.
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
"""Python's switch interval in seconds: how long a computing thread may keep the window waiting. (Default:
0.005.)"""


class _HeldCollections:
    """How many threads hold collections back, and the settings to go back to."""

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
