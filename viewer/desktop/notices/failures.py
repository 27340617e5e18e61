"""What happens when factordiff itself is at fault: a dialog with the traceback; the window stays open.

Without it an exception in a slot would be lost or end the program, depending on where Qt called the slot
from.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from viewer.desktop.notices.diagnostics import fault_diagnostics
from viewer.desktop.notices.plain_box import plain_box
from viewer.language.say import say, sayable

_ICON = "qt_msgboxex_icon_label"
"""What Qt calls the picture in a box; it has no name of its own."""
_ALL_SAVED = sayable("factordiff could not do that. Your marks and notes are saved.")
_NOT_ALL_SAVED = sayable(
    "factordiff could not do that. Your marks and notes are held, but not all of them are saved yet."
)
"""What is said of a fault."""
_LOG = logging.getLogger(__name__)


class Failures(QObject):
    """Shows one dialog at a time, whichever thread the exception comes from."""

    _raised = Signal(object)

    def __init__(self, window: QWidget, all_saved: Callable[[], bool]) -> None:
        super().__init__(window)
        self._all_saved = all_saved
        self._window = window
        self.box: QMessageBox | None = None
        # Queued: the dialog must not open in the middle of a paint event or in another thread.
        self._raised.connect(self._show)

    def install(self) -> None:
        """Take over ``sys.excepthook``."""
        sys.excepthook = self.catch

    def catch(
        self, kind: type[BaseException], error: BaseException, _where: TracebackType | None = None
    ) -> None:
        """Report an exception that nothing else has caught."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        _LOG.error("a fault of the window", exc_info=error)
        self._raised.emit(error)

    def report(self, error: BaseException) -> None:
        """Tell of an exception, with what a developer needs under "Show details"."""
        _LOG.error("a fault in the background", exc_info=error)
        self._raised.emit(error)

    def _show(self, error: object) -> None:
        if self.box is not None or not isinstance(error, BaseException):
            return
        more = say(
            "If it happens again, please report it. Copy diagnostics copies what helps to find the cause, "
            "and no text of a filing."
        )
        text = say(_ALL_SAVED if self._all_saved() else _NOT_ALL_SAVED)
        box = plain_box(QMessageBox.Icon.Warning, say("Something went wrong"), text, more, self._window)
        box.setDetailedText("".join(traceback.format_exception(error)))
        icon = box.findChild(QLabel, _ICON)
        if icon is not None:
            icon.setAccessibleName(say("Warning"))
        copy = box.addButton(say("&Copy diagnostics"), QMessageBox.ButtonRole.ActionRole)
        # Qt closes the box with any button; this one only copies.
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(fault_diagnostics(error)))
        box.addButton(QMessageBox.StandardButton.Close)
        box.finished.connect(self._closed)
        self.box = box
        box.open()

    def _closed(self) -> None:
        if self.box is not None:
            self.box.deleteLater()
            self.box = None
