"""Long work off the GUI thread: a reviewer opens another pair while the first is still being compared.

Each piece of work has a token, a number. Progress and results are passed on only for the latest token; the
result of work that was cancelled or replaced is dropped, however late it comes.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from viewer.desktop.background import freed_memory
from viewer.desktop.background.garbage_collection import collect_what_is_left, short_pauses
from viewer.filings.errors import Cancelled

Progress = Callable[[str, float], None]
"""Called with the stage's name and how much of the whole is done, 0 to 1."""
ShouldCancel = Callable[[], bool]
Work = Callable[[Progress, ShouldCancel], object]

STEP = 0.01
"""Progress is passed on when it has grown by this much, or when the stage changes."""


class JobRunner(QObject):
    """Runs one piece of work at a time in a thread of its own."""

    started = Signal()
    progressed = Signal(str, float)
    finished = Signal(object)
    failed = Signal(object)
    """An Exception; :class:`~viewer.filings.errors.Cancelled` is reported by ``cancelled`` instead."""
    cancelled = Signal()
    _posted = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None, *, keeps: bool = True) -> None:
        """Make a runner; ``keeps`` says whether what its work makes stays in memory when that is done."""
        super().__init__(parent)
        self._keeps = keeps
        self._token = 0
        self._gate = threading.Lock()
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._busy = False
        self._posted.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether work is under way whose result is still wanted."""
        return self._busy

    def start(self, work: Work) -> None:
        """Run ``work`` in a thread, replacing what is under way."""
        self._abandon()
        if self._keeps:
            collect_what_is_left()
        self._busy = True
        stop = threading.Event()
        self._stop = stop
        # A daemon thread: work that does not react to its stop event must not keep the program from ending.
        thread = threading.Thread(
            target=self._run, args=(self._token, work, stop), name="factordiff-job", daemon=True
        )
        self._threads = [old for old in self._threads if old.is_alive()] + [thread]
        self.started.emit()
        thread.start()

    def cancel(self) -> None:
        """Ask the work to stop and forget it at once."""
        if self._busy:
            self._abandon()
            self.cancelled.emit()

    def shutdown(self, seconds: float = 2.0) -> None:
        """Cancel, and wait up to ``seconds`` for every thread to end."""
        self._abandon()
        for thread in self._threads:
            thread.join(seconds)

    def _abandon(self) -> None:
        self._stop.set()
        # Behind this nothing more is posted: whoever waits for no thread may go at once.
        with self._gate:
            self._token += 1
        self._busy = False

    def _run(self, token: int, work: Work, stop: threading.Event) -> None:
        last: tuple[str, float] = ("", -1.0)

        def progress(stage: str, done: float) -> None:
            nonlocal last
            if stage != last[0] or done - last[1] >= STEP:
                last = (stage, done)
                self._post(token, "progress", last)

        try:
            with short_pauses(keep=self._keeps):
                result = work(progress, stop.is_set)
        except Cancelled:
            self._post(token, "cancelled", None)
        except Exception as error:  # every failure is the window's to tell
            self._post(token, "failed", error)
        else:
            self._post(token, "finished", result)
            del result
        freed_memory.give_back()

    def _post(self, token: int, what: str, value: object) -> None:
        # The window may have gone while the thread was ending.
        with self._gate, contextlib.suppress(RuntimeError):
            if token == self._token:
                self._posted.emit(token, what, value)

    @Slot(int, str, object)
    def _receive(self, token: int, what: str, value: object) -> None:
        if token != self._token:
            return
        if what == "progress":
            assert isinstance(value, tuple)
            self.progressed.emit(*value)
            return
        self._busy = False
        if not self._keeps:
            collect_what_is_left()
        if what == "finished":
            self.finished.emit(value)
        elif what == "failed":
            self.failed.emit(value)
        else:
            self.cancelled.emit()
