"""A progress strip for work that is mostly done at once: it is shown only when that takes a while."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from viewer.desktop.background.jobs import JobRunner
from viewer.desktop.opening.progress_strip import ProgressStrip

_SLOW = 300
"""Milliseconds after which progress is shown: what is done sooner would only flicker."""


class SlowStrip(ProgressStrip):
    """Follows one runner."""

    def __init__(self, job: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = job
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._slow.timeout.connect(self._show_if_busy)
        job.started.connect(self._slow.start)
        job.progressed.connect(self.show_progress)
        job.cancelled.connect(self.end)

    def end(self) -> None:
        """The work is done: show it no more."""
        self._slow.stop()
        self.hide()

    def _show_if_busy(self) -> None:
        if self._job.busy:
            self.start()
