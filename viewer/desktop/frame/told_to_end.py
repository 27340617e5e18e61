"""The system tells the program to end: the window closes as if the reviewer had closed it.

The case: someone logs out while a review is open, or a service stops all that it started. The program is sent
``SIGTERM`` and would be gone at once: the last words of a note might not be on disk, and the next start would
tell of a window that ended unexpectedly.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = ("SIGTERM", "SIGHUP", "SIGINT")
"""The program is to end, its terminal has been closed, Ctrl+C was pressed there; Windows lacks the second."""
_MANY = 64
"""Bytes that are taken at once: one for each signal."""


class ToldToEnd(QObject):
    """Calls ``end`` in an event of its own soon after a signal came; to be made in the main thread.

    Python answers a signal between two of its own instructions, and an idle window has none. So the signal
    itself writes to a socket that Qt waits for.
    """

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._here, self._there = socket.socketpair()
        for one in (self._here, self._there):
            one.settimeout(0)
        self._before = {
            number: signal.signal(number, lambda _number, _frame: None)
            for number in (getattr(signal, name) for name in _SIGNALS if hasattr(signal, name))
        }
        self._written_before = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)

    def _take(self) -> None:
        with suppress(BlockingIOError):
            self._here.recv(_MANY)
        self._end()

    def stop(self) -> None:
        """Let signals do what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._written_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        for one in (self._here, self._there):
            one.close()
