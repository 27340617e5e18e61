"""Counts the numbers that were read as nothing once two filings are shown, and lists them when asked.

Both filings are read over for their numbers once more, so that is done in a thread, and showing waits for
nothing.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from viewer.comparison.model import Comparison
from viewer.comparison.places import NEW, OLD
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.figures.unread_button import UnreadButton
from viewer.desktop.figures.unread_dialog import UnreadDialog
from viewer.desktop.session import Session
from viewer.wording.unread import ListedNumber, listed_numbers

_AFTER = 250
"""Milliseconds after which the numbers are counted: what was opened is painted first."""
Found = tuple[Comparison, tuple[ListedNumber, ...]]


class UnreadShower(QObject):
    """Between the ledger's foot, the worker and the list."""

    wanted = Signal(object)
    """A PlacedSpan to show in the panes."""

    def __init__(self, session: Session, button: UnreadButton, job: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._button = button
        self._job = job
        self._window = window
        self._listed: tuple[ListedNumber, ...] = ()
        self._dialog: UnreadDialog | None = None
        session.opened.connect(self._count)
        session.closing.connect(self._forget)
        job.finished.connect(self._found)
        button.clicked.connect(self.show)

    def show(self) -> None:
        """List the numbers; the list stays beside the panes."""
        if not self._listed or self._dialog is not None:
            return
        self._dialog = UnreadDialog(self._listed, self._window)
        self._dialog.wanted.connect(self.wanted)
        self._dialog.finished.connect(self._closed)
        self._dialog.show()

    @property
    def dialog(self) -> UnreadDialog | None:
        """The list, while it is open."""
        return self._dialog

    def _count(self) -> None:
        comparison = self._session.comparison
        if comparison is None or self._session.renewing:
            return
        self._forget()
        QTimer.singleShot(_AFTER, self, partial(self._start, comparison))

    def _start(self, comparison: Comparison) -> None:
        if self._still_shown(comparison):
            self._job.start(partial(_listed_in, comparison))

    def _still_shown(self, comparison: Comparison) -> bool:
        """Tell whether its filings are; a pair matched by hand renews the comparison of the same filings."""
        shown = self._session.comparison
        return shown is not None and shown.old is comparison.old and shown.new is comparison.new

    def _found(self, found: Found) -> None:
        comparison, listed = found
        if not self._still_shown(comparison):
            return
        self._listed = listed
        self._button.show_count(len(listed))

    def _forget(self) -> None:
        self._listed = ()
        self._button.show_count(0)
        if self._dialog is not None:
            self._dialog.close()

    def _closed(self) -> None:
        self._dialog = None


def _listed_in(comparison: Comparison, _progress: Progress, _stop: ShouldCancel) -> Found:
    old, new = (listed_numbers(comparison.filing(side), side) for side in (OLD, NEW))
    return comparison, (*old, *new)
