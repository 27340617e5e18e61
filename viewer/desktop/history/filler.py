"""Compares the filings of a history one pair of years after the other, what is on screen first.

The case: forty filings are open and the newest four are in sight. Their cells are told first; whoever
scrolls to 2005 has these next. It can be stopped and gone on with, and a comparison that is opened
meanwhile is made once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.history.opened import OpenedHistory
from viewer.desktop.history.told import Span, SpanTold, tell


class HistoryFiller(QObject):
    """One comparison a job, so that what is in sight is looked at anew after each."""

    moved = Signal(int, int)
    """So many pairs of years have been compared, of so many."""
    ended = Signal()
    """All have been."""
    stopped = Signal(int, int)
    """It was stopped before; as ``moved``."""
    failed = Signal(object)
    """An exception: these two years are passed over."""

    def __init__(
        self,
        opened: OpenedHistory,
        runner: JobRunner,
        in_sight: Callable[[], tuple[int, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._runner = runner
        self._in_sight = in_sight
        self._passed: set[Span] = set()
        """Those whose comparison failed."""
        self._now: Span | None = None
        opened.opened.connect(self._begin_anew)
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)

    @property
    def progress(self) -> tuple[int, int]:
        """How many pairs of years have been compared, of how many."""
        told = self._opened.told_so_far
        return (len(told.spans) - len(told.missing), len(told.spans)) if told is not None else (0, 0)

    @property
    def running(self) -> bool:
        """Whether it is at work."""
        return self._runner.busy

    def go_on(self) -> None:
        """Compare what was not compared yet."""
        if not self._runner.busy:
            self._next()

    def stop(self) -> None:
        """Compare no more for now."""
        if self._runner.busy:
            self._runner.cancel()
            self.stopped.emit(*self.progress)

    def _begin_anew(self) -> None:
        """Another history is open: what is being made of the one before is not for its cells."""
        self._passed.clear()
        if self._runner.busy:
            self._next()

    def _next(self) -> None:
        told, comparisons = self._opened.told_so_far, self._opened.comparisons
        if told is None or comparisons is None:
            return
        wanted = [span for span in told.missing if span not in self._passed]
        self.moved.emit(*self.progress)
        if not wanted:
            self.ended.emit()
            return
        seen = set(self._in_sight())
        span = next((one for one in wanted if one[1] in seen), wanted[0])
        self._now = span

        def work(_progress: Progress, should_cancel: ShouldCancel) -> SpanTold:
            return tell(comparisons.between(*span, should_cancel=should_cancel), span)

        self._runner.start(work)

    def _finished(self, told: object) -> None:
        assert isinstance(told, SpanTold)
        self._opened.take(told)
        self._next()

    def _failed(self, error: object) -> None:
        if self._now is not None:
            self._passed.add(self._now)
        self.failed.emit(error)
        self._next()
