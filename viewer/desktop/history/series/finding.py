"""Finds the series of a history in the background, once for each history."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.history.series.line import SeriesLine, line_of
from viewer.desktop.opening.slow_strip import SlowStrip
from viewer.language.say import say
from viewer.wording.history.points import series_words

if TYPE_CHECKING:
    from viewer.history import Comparisons, History

_LOG = logging.getLogger(__name__)


class SeriesFinding(QObject):
    """A runner, and the strip that shows that it runs."""

    found = Signal(object)
    """The lines, a tuple of :class:`SeriesLine`."""
    failed = Signal(str)
    """That none could be looked for, in a sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = JobRunner(self)
        self.strip = SlowStrip(self._job, parent)
        self._job.finished.connect(self._found)
        self._job.failed.connect(self._fail)
        self.strip.cancelled.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether they are being looked for."""
        return self._job.busy

    def find(self, history: History, comparisons: Comparisons) -> None:
        """Look for the series of a history."""
        self._job.start(partial(_lines, history, comparisons))

    def stop(self) -> None:
        """Look no further."""
        self._job.cancel()

    def shutdown(self) -> None:
        """Stop, and wait for the thread."""
        self._job.shutdown()

    def _found(self, lines: tuple[SeriesLine, ...]) -> None:
        self.strip.end()
        self.found.emit(lines)

    def _fail(self, error: Exception) -> None:
        _LOG.error("a fault while series were looked for", exc_info=error)
        self.strip.end()
        self.failed.emit(say("The series of figures could not be found"))


def _lines(
    history: History, comparisons: Comparisons, progress: Progress, should_cancel: ShouldCancel
) -> tuple[SeriesLine, ...]:
    from viewer.history import series_of  # in the thread: it loads what compares

    progress(say("finding the series of figures"), 0.0)
    found = tuple(line_of(series) for series in series_of(history, comparisons, should_cancel=should_cancel))
    for line in found:
        series_words(line.series)  # its figure keeps the label, which takes the grammar of its clause
    return found
