"""Long work off the GUI thread: a reviewer opens another pair while the first is still being compared.

Each piece of work has a token, a number. Progress and results are passed on only for the latest token; the
result of work that was cancelled or replaced is dropped, however late it comes.
"""

from __future__ import annotations

import contextlib
import itertools
import threading
import weakref
from collections.abc import Callable
from functools import cache

import shiboken6
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

    def __init__(self, parent: QObject | None = None, *, keeps: bool = True) -> None:
        """Make a runner; ``keeps`` says whether what its work makes stays in memory when that is done."""
        super().__init__(parent)
        self._keeps = keeps
        self._token = 0
        self._number = _post().register(self)
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._busy = False

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
            target=_run,
            args=(_Job(_post(), self._number, self._token, stop), work, self._keeps),
            name="factordiff-job",
            daemon=True,
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
        self._token += 1
        self._busy = False

    def receive(self, token: int, what: str, value: object) -> None:
        """Take what a thread has posted; what is no longer wanted is dropped."""
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


class _Post(QObject):
    """Brings what threads post to the runners, in the GUI thread.

    One for all, and never deleted: a thread that emitted a signal of its runner's, just when that was deleted
    with its window, ended the program.
    """

    posted = Signal(int, int, str, object)
    """The runner's number, the token, what it is, and its value."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers = itertools.count()
        self._runners: weakref.WeakValueDictionary[int, JobRunner] = weakref.WeakValueDictionary()
        self.posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def register(self, runner: JobRunner) -> int:
        """Give a runner its number."""
        number = next(self._numbers)
        self._runners[number] = runner
        return number

    @Slot(int, int, str, object)
    def _deliver(self, number: int, token: int, what: str, value: object) -> None:
        runner = self._runners.get(number)
        if runner is not None and shiboken6.isValid(runner):
            runner.receive(token, what, value)


@cache
def _post() -> _Post:
    return _Post()


class _Job:
    """What a thread knows of its runner: a number, for the runner may go before the thread ends."""

    def __init__(self, post: _Post, number: int, token: int, stop: threading.Event) -> None:
        self._office, self._number, self._token = post, number, token
        self.stop = stop

    def post(self, what: str, value: object) -> None:
        """Post something; nothing that is no longer wanted."""
        with contextlib.suppress(RuntimeError):  # the program ends
            if not self.stop.is_set():
                self._office.posted.emit(self._number, self._token, what, value)


def _run(job: _Job, work: Work, keep: bool) -> None:
    last: tuple[str, float] = ("", -1.0)

    def progress(stage: str, done: float) -> None:
        nonlocal last
        if stage != last[0] or done - last[1] >= STEP:
            last = (stage, done)
            job.post("progress", last)

    try:
        with short_pauses(keep=keep):
            result = work(progress, job.stop.is_set)
    except Cancelled:
        job.post("cancelled", None)
    except Exception as error:  # every failure is the window's to tell
        job.post("failed", error)
    else:
        job.post("finished", result)
        del result
    freed_memory.give_back()
