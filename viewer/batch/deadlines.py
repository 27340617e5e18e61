"""A comparison that hangs where nobody asks it to stop: the end of its process, after a time.

A loop in a library written in C lets no other thread of Python run, so no such thread can end it.
``faulthandler`` has a thread of its own that needs nothing of Python. There is one for a process; where a
worker has several threads, it is set to the nearest of their times.
"""

from __future__ import annotations

import faulthandler
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_LOCK = Lock()
"""Held while the times below are looked at."""
_TIMES: dict[object, float] = {}
"""When each piece of work that is under way has to be done."""


@contextmanager
def ended_after(seconds: float) -> Iterator[None]:
    """End this process if what is done in the meantime takes longer."""
    own = object()
    _put(own, time.monotonic() + seconds)
    try:
        yield
    finally:
        _put(own, None)


def _put(own: object, when: float | None) -> None:
    with _LOCK:
        if when is None:
            _TIMES.pop(own, None)
        else:
            _TIMES[own] = when
        if not _TIMES:
            faulthandler.cancel_dump_traceback_later()
            return
        left = max(min(_TIMES.values()) - time.monotonic(), 0.001)
        faulthandler.dump_traceback_later(left, exit=True, file=_nowhere())


def _nowhere() -> int:
    """Return where the stack is written to: what it shows is nothing that a user could mend."""
    if not _NOWHERE:
        _NOWHERE.append(os.open(os.devnull, os.O_WRONLY))
    return _NOWHERE[0]


_NOWHERE: list[int] = []
"""The open file, once there is one."""
