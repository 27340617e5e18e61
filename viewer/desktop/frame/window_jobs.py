"""Everything that runs in the background for a window, and the strip that shows how far it is.

The case: a report is being written when a third pair of filings is opened. There is one strip and one Esc:
what the reviewer waits for most is shown first and stopped first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.desktop.background.jobs import JobRunner
from viewer.desktop.opening.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from viewer.desktop.comparing.recomparing import Recomparer
    from viewer.desktop.exporting.exporter import Exporter


class WindowJobs(QObject):
    """A runner for each kind of work, so that none replaces another kind's."""

    def __init__(self, progress: ProgressStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self.loading = JobRunner(self)
        """Reads and compares two filings."""
        self.exporting = JobRunner(self, keeps=False)
        """Writes a report."""
        self.recomparing = JobRunner(self)
        """Compares the open filings again."""
        self.wording = JobRunner(self)
        """Compares one long paragraph by words."""
        self.scoring = JobRunner(self)
        """Scores the partners in a dialog; shows no progress and is stopped by the dialog alone."""
        self.placing = JobRunner(self)
        """Looks up where a tagged number stands in the text of its filing; as long as opening it at most."""
        self.finding = JobRunner(self, keeps=False)
        """Looks for an expression through all factors; shows no progress, and takes two seconds at most."""
        self.listing = JobRunner(self, keeps=False)
        """Lists the numbers that were read as nothing, after two filings were opened."""
        self.several = JobRunner(self)
        """Reads several filings and follows their risks."""
        self.filling = JobRunner(self)
        """Compares them behind the matrix; has a strip and a button of its own."""
        self.preparing = JobRunner(self)
        """Makes the neighbours of a pair of a history ready; shows no progress."""
        self.marking = JobRunner(self, keeps=False)
        """Reads what is said of the pairs of a history; shows no progress."""
        self.filing = JobRunner(self, keeps=False)
        """Reads or writes a review file."""

        self.ending: list[Callable[[], None]] = []
        """What else is to be ended with the window: the work of views that are made late, and of dialogs."""

    @property
    def busy(self) -> bool:
        """Whether something is being done that Esc stops."""
        return any(job.busy for job in self._stoppable)

    @property
    def _stoppable(self) -> tuple[JobRunner, ...]:
        """What Esc stops, one after the other."""
        return self.loading, self.several, self.exporting, self.wording, self.recomparing

    def show_loading(self) -> None:
        """Connect the strip with reading and comparing, which is shown at once."""
        progress = self._progress
        for job in (self.loading, self.several):
            job.started.connect(progress.start)
            job.progressed.connect(progress.show_progress)
            for ended in (job.finished, job.failed, job.cancelled):
                ended.connect(progress.hide)
        progress.cancelled.connect(self.stop)

    def show_others(self, recomparer: Recomparer, exporter: Exporter) -> None:
        """Connect the strip with what is shown only once it takes a while."""
        progress = self._progress
        recomparer.slow.connect(progress.start)
        self.recomparing.progressed.connect(progress.show_progress)
        recomparer.ended.connect(self._ended)
        exporter.slow.connect(self._show_exporting)
        self.exporting.progressed.connect(progress.show_progress)
        exporter.ended.connect(self._ended)

    def stop(self) -> None:
        """Stop what is being done: opening, or else the report, or else comparing again."""
        if self.loading.busy:
            self.loading.cancel()
        elif self.several.busy:
            self.several.cancel()
        elif self.exporting.busy:
            self.exporting.cancel()
        else:
            self.wording.cancel()
            self.recomparing.cancel()

    def shutdown(self) -> None:
        """Stop everything and wait for it to end: the window closes."""
        for runner in (
            self.loading,
            self.several,
            self.filling,
            self.preparing,
            self.marking,
            self.recomparing,
            self.scoring,
            self.exporting,
            self.wording,
            self.placing,
            self.listing,
            self.filing,
            self.finding,
        ):
            runner.shutdown()
        for end in tuple(self.ending):  # one that has ended takes itself off the list
            end()

    def _show_exporting(self) -> None:
        from viewer.desktop.exporting.exporter import STAGE, STARTED  # loaded by now; not at the start

        if not self.loading.busy:
            self._progress.start()
            self._progress.show_progress(STAGE, STARTED)

    def _ended(self) -> None:
        if not any(job.busy for job in (self.loading, self.recomparing, self.exporting)):
            self._progress.hide()
