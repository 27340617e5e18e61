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
_TURN = 0.001
"""Seconds after which a thread that computes lets the window's have its turn (Python's own: 0.005)."""

_lock = threading.Lock()
_running = 0
_usual = gc.get_threshold(), sys.getswitchinterval()


@contextmanager
def short_pauses() -> Iterator[None]:
    """Hold back full collections, and change threads quickly, while the block runs.

    May be entered by several threads at once; the last one out puts the settings back.
    """
    global _running, _usual
    with _lock:
        _running += 1
        if _running == 1:
            _usual = gc.get_threshold(), sys.getswitchinterval()
            gc.set_threshold(*_usual[0][:2], _NEVER)
            sys.setswitchinterval(min(_TURN, _usual[1]))
    try:
        yield
    finally:
        with _lock:
            _running -= 1
            if not _running:
                gc.set_threshold(*_usual[0])
                sys.setswitchinterval(_usual[1])
                gc.freeze()
