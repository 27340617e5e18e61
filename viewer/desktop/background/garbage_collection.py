"""Keeps the garbage collector from stopping the window while something is read.

The case: a pair of 4 MB is being opened. A full collection looks at every object there is, in whichever
thread it falls due, and stops all other threads meanwhile: about a tenth of a second. So no full collection
runs while a job does; young objects are collected as usual. When the job has ended, the objects that it made
and that are kept anyway are frozen (``gc.freeze``), so that later collections do not look at them.

What is in a cycle of references when it is frozen is never freed. So reading and comparing leave no cycles (a
test asks each format); what a report makes, templates and workbooks full of cycles, is not frozen; and what
the window has left is collected first, in its own thread. That takes milliseconds: a collection looks at
nothing that is frozen.
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
        self._keep = False

    def enter(self) -> None:
        with self._lock:
            self._running += 1
            if self._running == 1:
                self._usual = gc.get_threshold(), sys.getswitchinterval()
                gc.set_threshold(*self._usual[0][:2], _NEVER)
                sys.setswitchinterval(min(_TURN, self._usual[1]))

    def leave(self, *, keep: bool) -> None:
        with self._lock:
            self._running -= 1
            self._keep |= keep
            if not self._running:
                gc.set_threshold(*self._usual[0])
                sys.setswitchinterval(self._usual[1])
                if self._keep:
                    gc.freeze()
                self._keep = False


_held = _HeldCollections()


@contextmanager
def short_pauses(*, keep: bool = True) -> Iterator[None]:
    """Hold back full collections, and change threads quickly, while the block runs.

    May be entered by several threads at once; the last one out puts the settings back.

    Args:
        keep: Whether what the block makes is kept: then it is frozen.
    """
    _held.enter()
    try:
        yield
    finally:
        _held.leave(keep=keep)


def collect_what_is_left() -> None:
    """Free what is in cycles and was not frozen. Only for the window's thread: there may be widgets in them.

    Before anything has been frozen there is nothing to free, but all that was loaded to look at.
    """
    if gc.get_freeze_count():
        gc.collect()
