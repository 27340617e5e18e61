"""Comparing one long paragraph by words after all, when the reviewer asks for it at its note.

The case: a paragraph as long as a book. By words it may take seconds, in which the reviewer reads on. If
other filings are opened meanwhile, or factors are paired otherwise, the result is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.comparison.model import Comparison
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.session import Session
from viewer.language.say import say, sayable

if TYPE_CHECKING:
    from viewer.redline.made_ahead import MadeAhead

STAGE = sayable("Comparing the paragraph by words")


@dataclass(frozen=True, slots=True)
class Worded:
    """A comparison, and the same with one row compared by words."""

    before: Comparison
    after: Comparison
    ahead: MadeAhead
    """What showing ``after`` takes."""


class RowWords(QObject):
    """Runs the comparison that the panes ask for, and renews the session with its result."""

    told = Signal(str)
    """What is being done, or why nothing came of it."""

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        runner.finished.connect(self._finished)
        runner.cancelled.connect(
            lambda: self.told.emit(say("Stopped. The paragraph stays compared as a whole"))
        )

    def ask(self, pair_id: str, row: int) -> None:
        """Compare a row of a pair of the open comparison by words, in the background."""
        before = self._session.compared
        if before is None:
            return
        comparison = before

        def work(progress: Progress, should_cancel: ShouldCancel) -> Worded:
            # Lazy: it brings in more than a window needs in order to open.
            from viewer.comparison import by_words
            from viewer.redline.made_ahead import make_ahead

            progress(say(STAGE), 0.0)
            after = by_words(comparison, pair_id, row, should_cancel=should_cancel)
            return Worded(comparison, after, make_ahead(after, comparison))

        self.told.emit(f"{say(STAGE)}…")
        self._runner.start(work)

    def cancel(self) -> None:
        """Stop; what is on screen holds."""
        self._runner.cancel()

    def _finished(self, result: object) -> None:
        assert isinstance(result, Worded)
        if result.before is self._session.compared:
            # The texts are what they were, so whatever was said of the pair holds.
            self._session.renew(result.after, lambda review: review, result.ahead)
            self.told.emit(say("Compared by words"))
