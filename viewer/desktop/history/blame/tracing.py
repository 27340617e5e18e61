"""Works out in the background since when the sentences of a filing stand, and which ones went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.history.blame.ages import AgedPage, page_of
from viewer.desktop.opening.progress_strip import ProgressStrip
from viewer.language.say import say

if TYPE_CHECKING:
    from viewer.history import Comparisons, History

_SLOW = 300
"""Milliseconds after which progress is shown: what is done sooner would only flicker."""


class Tracing(QObject):
    """Two runners, so that the list of what went does not wait for the text."""

    traced = Signal(object)
    """The :class:`AgedPage`."""
    listed = Signal(object)
    """The sentences that went, a tuple of ``Gone``."""
    failed = Signal(str)
    """Why nothing could be traced, in a sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = JobRunner(self)
        self._lists = JobRunner(self)
        self.strip = ProgressStrip(parent)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._slow.timeout.connect(self._show_progress)
        self._listed_of: object = None
        """The history whose gone sentences are known, or asked for."""
        self._texts.finished.connect(self._traced)
        self._lists.finished.connect(self.listed)
        self._texts.progressed.connect(self.strip.show_progress)
        for job in (self._texts, self._lists):
            job.failed.connect(self._fail)
            job.cancelled.connect(self._ended)
        self.strip.cancelled.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._texts.busy or self._lists.busy

    def trace(self, history: History, comparisons: Comparisons, filing: int) -> None:
        """Trace the sentences of a filing."""

        def work(progress: Progress, should_cancel: ShouldCancel) -> AgedPage:
            from viewer.history import blame  # in the thread: it loads what compares

            progress(say("tracing each sentence"), 0.0)
            found = blame(history, comparisons, filing, should_cancel=should_cancel)
            return page_of(history.filings[filing], filing, found)

        self._texts.start(work)
        self._slow.start()

    def list_gone(self, history: History, comparisons: Comparisons) -> None:
        """List the sentences that went, unless they have been listed."""
        if self._listed_of is history:
            return
        self._listed_of = history

        def work(_progress: Progress, should_cancel: ShouldCancel) -> object:
            from viewer.history import last_seen  # in the thread, too

            return tuple(last_seen(history, comparisons, should_cancel=should_cancel))

        self._lists.start(work)

    def stop(self) -> None:
        """Work out nothing any more."""
        self._texts.cancel()
        self._lists.cancel()

    def shutdown(self) -> None:
        """Stop, and wait for the threads."""
        self._texts.shutdown()
        self._lists.shutdown()

    def _show_progress(self) -> None:
        if self._texts.busy:
            self.strip.start()

    def _traced(self, page: AgedPage) -> None:
        self._ended()
        self.traced.emit(page)

    def _fail(self, _error: Exception) -> None:
        self._ended()
        self._listed_of = None
        self.failed.emit(say("The sentences could not be traced"))

    def _ended(self) -> None:
        self._slow.stop()
        self.strip.hide()
        if not self._lists.busy:
            self._listed_of = None if not self._listed_of else self._listed_of
