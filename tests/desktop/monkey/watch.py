"""What must not happen while the monkey is at it, and the diary from which it can be told afterwards.

A crash leaves no time to report, so each act is on disk before it is carried out. After an exception, a
warning of Qt or a pause the round goes on: what was done before stands above it in the diary.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler

LONGEST_GAP = float(os.environ.get("MONKEY_PAUSE", "0.5"))
"""Seconds between two turns of the event loop above which the window counts as hanging. A machine that others
use, as one of a test service, asks for more: there a pause of half a second says little of the program."""
_TICK = 0.02
_MOST_FAULTS = 100
"""A fault that repeats, as in painting, ends the round."""
_HARMLESS = ("This plugin does not support", "Keyboard event not accepted by receiving widget")
"""Warnings that say what the screen lacks, or that a key had no use: nothing of what the window does."""


class Diary:
    """Acts and faults, a line each: ``{"act": …}``, ``{"fault": …}``, ``{"loads": …, …}``."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def write(self, **entry: object) -> None:
        """Add a line; it is there even if the process ends now."""
        os.write(self._file, (json.dumps(entry) + "\n").encode())


class Watch(QObject):
    """Listens to exceptions, to Qt and to the event loop's pulse."""

    def __init__(self, diary: Diary) -> None:
        super().__init__()
        self._diary = diary
        self.longest = 0.0
        """The longest gap yet, in seconds, less the time that the machine gave to others."""
        self._looker = _Looker()
        self._faults = 0
        self._ticked = 0.0
        self._waits: dict[int, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(round(_TICK * 1000))
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Start listening. The window's own handling of exceptions goes on after this one."""
        self._handler = qInstallMessageHandler(self._message)
        self._inner = sys.excepthook
        sys.excepthook = self._exception
        self._ticked, self._waits = time.monotonic(), waits()
        self._looker.start()
        self._timer.start()

    def end_pulse(self) -> None:
        """Stop listening to the event loop, which may end now."""
        self._timer.stop()
        self._looker.end()

    def end(self) -> None:
        """Stop listening altogether."""
        self.end_pulse()
        qInstallMessageHandler(self._handler)
        sys.excepthook = self._inner

    def _message(self, kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or any(
            known in (words or "") for known in _HARMLESS
        ):
            return
        self._tell(f"Qt said: {words}\n{''.join(traceback.format_stack())}")

    def _exception(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        self._inner(kind, error, where)
        # The stack here leads to the signal whose slot raised.
        reached = traceback.format_stack()[:-1]
        self._tell("".join(["Reached from:\n", *reached, *traceback.format_exception(error)]))

    def _tell(self, fault: str) -> None:
        self._diary.write(fault=fault)
        self._faults += 1
        if self._faults > _MOST_FAULTS:
            os._exit(1)

    def _tick(self) -> None:
        now, waited = time.monotonic(), waits()
        waited.pop(self._looker.native_id or 0, None)  # nobody waits for it
        others = sum(seconds - self._waits.get(thread, 0.0) for thread, seconds in waited.items())
        gap = now - self._ticked - _TICK - others
        self.longest = max(self.longest, gap)
        if gap > LONGEST_GAP:
            self._tell(f"no turn of the event loop for {gap:.2f} s\n{self._looker.where}")
        self._looker.beat()
        self._ticked, self._waits = now, waited


class _Looker(threading.Thread):
    """Looks where the window's thread is, while that is late.

    Not ``faulthandler.dump_traceback_later``: it reads the frames of threads that go on running, and now and
    then a frame that is being left, which ends the process.
    """

    def __init__(self) -> None:
        super().__init__(name="looker", daemon=True)
        self.where = ""
        """The stack where that thread was last seen late; empty if it was not since its last beat."""
        self._watched = threading.get_ident()
        self._beats = threading.Event()
        self._ended = False

    def beat(self) -> None:
        """The window's thread is not late."""
        self.where = ""
        self._beats.set()

    def end(self) -> None:
        """Look no more."""
        self._ended = True
        self._beats.set()

    def run(self) -> None:
        """Thread override."""
        while not self._ended:
            if not self._beats.wait(LONGEST_GAP) and (frame := sys._current_frames().get(self._watched)):
                self.where = "".join(traceback.format_stack(frame))
            self._beats.clear()


def waits() -> dict[int, float]:
    """For each thread of this process the seconds that it was ready while others ran; empty if not told."""
    found = {}
    for task in Path("/proc/self/task").glob("*/schedstat"):
        with contextlib.suppress(OSError, IndexError):  # the thread has just ended
            found[int(task.parent.name)] = int(task.read_text().split()[1]) / 1e9
    return found
