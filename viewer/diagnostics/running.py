"""A marker that a window leaves while it runs: where one is left behind, that window did not end by itself.

The case: the window dies by a fault in a library, or the machine is switched off. The next start finds the
marker and says so. The stack of a crash is written into the marker by ``faulthandler``. Several windows may
run at once: each holds a lock on its own marker, which the system takes off however the window ends. (The
number of a process would not do: in a container it may be the same each time.)
"""

from __future__ import annotations

import faulthandler
import os
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import viewer

_PREFIX = "running-"
_RANDOM = 4
"""Random bytes in a marker's name."""
_NEW = 60.0
"""Seconds for which an empty marker is left alone: another window may be about to lock it."""
_MOST = 100_000
"""Bytes of a stack that are kept."""


@dataclass(frozen=True, slots=True)
class UnexpectedEnd:
    """A window that did not end by itself."""

    when: datetime
    """When it was last known to run, in local time: the crash, or the last beat before it."""
    told: str
    """When it had started, and the stacks if it crashed."""


class RunningMarker:
    """The marker of this process. Where none can be written all goes on without it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / f"{_PREFIX}{os.getpid()}-{os.urandom(_RANDOM).hex()}.txt"
        self._descriptor: int | None = None
        self._had_handler = False

    def begin(self) -> None:
        """Leave the marker, and have the stack of a crash written into it."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(
                self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
            )
        except OSError:
            return
        self._descriptor = descriptor
        _lock(descriptor)
        started = datetime.now().astimezone().isoformat(" ", "seconds")
        with suppress(OSError):
            os.write(descriptor, f"factordiff {viewer.__version__}, started {started}\n".encode())
        self._had_handler = faulthandler.is_enabled()
        faulthandler.enable(descriptor)

    def beat(self) -> None:
        """Say that the window still runs."""
        with suppress(OSError):
            os.utime(self.path)

    def end(self) -> None:
        """Take the marker away: the window ends as it should."""
        if self._descriptor is None:
            return
        faulthandler.disable()
        if self._had_handler:
            with suppress(OSError, ValueError, AttributeError, RuntimeError):
                faulthandler.enable()
        _clear(self._descriptor, self.path)
        self._descriptor = None


def unexpected_ends(folder: Path) -> Iterator[UnexpectedEnd]:
    """Yield the windows that did not end by themselves, the earliest first, each only once."""
    found = []
    for path in folder.glob(f"{_PREFIX}*.txt"):
        with suppress(OSError):
            descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
            end = _end_of(descriptor, path)
            if end is not None:
                found.append(end)
    yield from sorted(found, key=lambda end: end.when)


def _end_of(descriptor: int, path: Path) -> UnexpectedEnd | None:
    """Return what a marker tells and take it away; None, and no change, where its window still runs."""
    if not _lock(descriptor):
        os.close(descriptor)
        return None
    told = os.read(descriptor, _MOST).decode("utf-8", "replace")
    changed = os.fstat(descriptor).st_mtime
    if not told and time.time() - changed < _NEW:
        os.close(descriptor)
        return None
    _clear(descriptor, path)
    return UnexpectedEnd(datetime.fromtimestamp(changed).astimezone(), told) if told else None


def _clear(descriptor: int, path: Path) -> None:
    """Empty a marker while it is locked, so that nobody else tells of it, and remove it."""
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
    with suppress(OSError):
        os.close(descriptor)
    with suppress(OSError):
        path.unlink()


def _lock(descriptor: int) -> bool:
    """Lock a file until it is closed; False where another process holds it."""
    try:
        if sys.platform == "win32":
            import msvcrt  # Windows alone has it

            # A byte far behind the text: what is locked cannot be read there.
            os.lseek(descriptor, 1 << 30, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl  # all others have this

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
