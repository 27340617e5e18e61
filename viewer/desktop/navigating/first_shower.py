"""Lists what to look at first when asked, and goes to what is chosen; the list closes with its filings."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.desktop.navigating.first_dialog import FirstDialog
from viewer.desktop.navigating.navigator import Navigator
from viewer.desktop.session import Session
from viewer.redline.attention.first import Look, look_first
from viewer.redline.attention.replacements import listed_replacements


class FirstShower(QObject):
    """Between the session, the list and the panes."""

    quiet_wanted = Signal(bool)
    """Whether replacements are to count no more."""

    def __init__(self, session: Session, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._navigator = navigator
        self._window = window
        self._dialog: FirstDialog | None = None
        session.closing.connect(self._close)
        session.opened.connect(self._close)

    @property
    def dialog(self) -> FirstDialog | None:
        """The list, while it is open."""
        return self._dialog

    def show(self) -> None:
        """Show the list; one that is open gets the keyboard."""
        comparison = self._session.comparison
        if comparison is None:
            return
        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        quiet = comparison.options.ignore_replaced
        self._dialog = FirstDialog(
            look_first(comparison), listed_replacements(comparison), self._window, quiet=quiet
        )
        self._dialog.wanted.connect(self._go)
        self._dialog.place_wanted.connect(self._navigator.show_passage)
        self._dialog.quiet_wanted.connect(self.quiet_wanted)
        self._dialog.finished.connect(self._closed)
        self._dialog.show()

    def _go(self, look: Look) -> None:
        if look.place is not None:
            self._navigator.show_passage(look.place)
            return
        pair = next((pair for pair in self._session.pairs if pair.id == look.pair.id), None)
        if pair is not None:
            self._navigator.show_pair(pair)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()

    def _closed(self) -> None:
        self._dialog = None
