"""Works out in the background since when sentences stand, which ones went, and how old the words of one are.

The case: the newest filing is traced, which takes a comparison of each two neighbours. What was found then
tells of any other filing, of what went and of single words, without another comparison.
"""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.history.blame.ages import AgedPage, page_of
from viewer.desktop.opening.slow_strip import SlowStrip
from viewer.language.say import say

if TYPE_CHECKING:
    from viewer.history import BlamedWord, Comparisons, Gone, History, SentenceAt, SentenceHistory

_LOG = logging.getLogger(__name__)


class Tracing(QObject):
    """A runner for each question, so that none replaces another's."""

    traced = Signal(object)
    """The :class:`AgedPage`."""
    listed = Signal(object)
    """The sentences that went, a tuple of ``Gone``."""
    worded = Signal(object)
    """The place of the sentence last asked about, and a tuple of its ``BlamedWord``."""
    failed = Signal(str)
    """That nothing could be traced, in a sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts, self._lists, self._words = JobRunner(self), JobRunner(self), JobRunner(self)
        self.strip = SlowStrip(self._texts, parent)
        self._sentences: SentenceHistory | None = None
        """What was found of the history that is open."""
        self._history: History | None = None
        self._waits = False
        """Whether what went is wanted as soon as that is there."""
        self._texts.finished.connect(self._traced)
        self._texts.failed.connect(self._fail)
        self._lists.finished.connect(self.listed)
        self._words.finished.connect(self.worded)
        for job in (self._lists, self._words):
            job.failed.connect(self._fail)
        self.strip.cancelled.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a text is being traced."""
        return self._texts.busy

    def open(self, history: History | None) -> None:
        """Forget what was found of another history."""
        self.stop()
        self._history, self._sentences, self._waits = history, None, False

    def trace(self, comparisons: Comparisons, filing: int) -> None:
        """Trace the sentences of a filing."""
        history = self._history
        if history is not None:
            self._texts.start(partial(_trace, self._sentences, history, comparisons, filing))

    def list_gone(self) -> None:
        """List the sentences that went, as soon as something is traced."""
        sentences = self._sentences
        self._waits = sentences is None
        if sentences is not None:
            self._lists.start(lambda _progress, _cancel: _gone(sentences))

    def word_ages(self, at: SentenceAt) -> None:
        """Tell of the words of a sentence since when they stand in it."""
        sentences = self._sentences
        if sentences is not None:
            self._words.start(lambda _progress, _cancel: _words(sentences, at))

    def stop(self) -> None:
        """Work out nothing any more."""
        for job in (self._texts, self._lists, self._words):
            job.cancel()

    def shutdown(self) -> None:
        """Stop, and wait for the threads."""
        for job in (self._texts, self._lists, self._words):
            job.shutdown()

    def _traced(self, found: tuple[SentenceHistory, AgedPage]) -> None:
        self.strip.end()
        self._sentences, page = found
        self.traced.emit(page)
        if self._waits:
            self.list_gone()

    def _fail(self, error: Exception) -> None:
        _LOG.error("a fault while sentences were traced", exc_info=error)
        self.strip.end()
        self.failed.emit(say("The sentences could not be traced"))


def _trace(
    sentences: SentenceHistory | None,
    history: History,
    comparisons: Comparisons,
    filing: int,
    progress: Progress,
    should_cancel: ShouldCancel,
) -> tuple[SentenceHistory, AgedPage]:
    if sentences is None:
        from viewer.history import SentenceHistory  # in the thread: it loads what compares

        progress(say("tracing each sentence"), 0.0)
        sentences = SentenceHistory(history, comparisons, should_cancel=should_cancel)
    return sentences, page_of(history.filings[filing], filing, sentences.blame(filing))


def _gone(sentences: SentenceHistory) -> tuple[Gone, ...]:
    return tuple(sentences.gone())


def _words(sentences: SentenceHistory, at: SentenceAt) -> tuple[SentenceAt, tuple[BlamedWord, ...]]:
    return at, tuple(sentences.words(at))
