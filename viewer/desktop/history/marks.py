"""The reviewer's marks in the matrix, looked at anew each time it comes on screen.

The case: a cell is opened, and in its pair's tab two risks are marked reviewed. Back in the matrix both
cells have a ✓, though nothing told it so: what is said of a pair is kept on disk, and is read there in the
background.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.history.opened import OpenedHistory
from viewer.desktop.history.told import HistoryTold, Said, Span, said_now
from viewer.filings.errors import Cancelled


class HistoryMarks(QObject):
    """Reads what is said of each pair of years that has been compared."""

    def __init__(self, opened: OpenedHistory, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._runner = runner
        runner.finished.connect(self._finished)

    def look(self) -> None:
        """Look at what is said now."""
        told = self._opened.told_so_far
        if told is None or not told.keys:
            return
        filings, keys, contents = told.history.filings, dict(told.keys), dict(told.contents)

        def work(_progress: Progress, should_cancel: ShouldCancel) -> tuple[HistoryTold, dict[Span, Said]]:
            found = {}
            for span in keys:
                if should_cancel():
                    raise Cancelled
                found[span] = said_now(filings[span[0]], filings[span[1]], keys[span], contents[span])
            return told, found

        self._runner.start(work)

    def _finished(self, result: object) -> None:
        assert isinstance(result, tuple)
        told: HistoryTold = result[0]
        found: Mapping[Span, Said] = result[1]
        # Not ``any`` of a generator: each is to be kept.
        new = [told.mark(span, said) for span, said in found.items()]
        if any(new) and told is self._opened.told_so_far:
            self._opened.marked.emit()
