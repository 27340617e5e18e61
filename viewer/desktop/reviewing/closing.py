"""Closing a window with marks that are not on disk: it asks, and what is lost is lost knowingly.

The case: the disk is full, three notes were written since. Closing the window would be the end of them, so it
stays open and asks: save them somewhere else, try again, or close without them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from viewer.desktop.notices.plain_box import plain_box
from viewer.desktop.reviewing.keeper import ReviewKeeper
from viewer.language.say import say, sayable
from viewer.review import ReviewError

TITLE = sayable("Not saved yet")

_ONE_BACK = sayable("To have them back, open the file, by a double click or in a window of factordiff.")
_BACK = sayable(
    "To have them back, open the files, one by one, by a double click or in a window of factordiff."
)
"""What to do with what was saved elsewhere."""


class ClosingQuestion(QObject):
    """Asked before a window closes; shows one question at a time."""

    def __init__(self, keeper: ReviewKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._keeper = keeper
        self._window = window
        self._settled = False
        self.box: QMessageBox | None = None
        """The question, while it is open."""
        self.elsewhere: QPushButton | None = None
        self.again: QPushButton | None = None
        self.without: QPushButton | None = None

    def may_close(self) -> bool:
        """Return whether nothing would be lost; asks where something would, and closes later if told to."""
        if self._settled or self._keeper.try_again():
            return True
        if self.box is None:
            self._ask()
        return False

    def _ask(self) -> None:
        lost = say("Some of your marks and notes are not saved. They are lost if the window closes now.")
        box = plain_box(QMessageBox.Icon.Warning, say(TITLE), lost, self._keeper.why, self._window)
        self.box = box
        self.elsewhere = box.addButton(say("Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        self.again = box.addButton(say("Try again"), QMessageBox.ButtonRole.ActionRole)
        self.without = box.addButton(say("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(self.elsewhere)
        # Esc keeps the window open.
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(self._answered)
        box.open()

    def _answered(self) -> None:
        box, self.box = self.box, None
        if box is None:
            return
        chosen = box.clickedButton()
        box.deleteLater()
        if chosen is self.elsewhere:
            self._save_and_close()
        elif chosen is self.without:
            self._settled = True
            self._window.close()
        elif chosen is self.again:
            self._window.close()

    def save_elsewhere(self) -> None:
        """Let the reviewer save what is held in another folder, and go on."""
        if self.box is None:
            self._save_elsewhere(lambda: None, lambda: None)

    def _save_and_close(self) -> None:
        def close() -> None:
            self._settled = True
            self._window.close()

        self._save_elsewhere(close, self._ask)

    def _save_elsewhere(self, done: Callable[[], object], failed: Callable[[], object]) -> None:
        title = say("Save marks and notes in another folder")
        name = QFileDialog.getExistingDirectory(self._window, title, str(Path.home()))
        if not name:
            failed()
            return
        try:
            files = self._keeper.save_in(Path(name))
        except ReviewError as error:
            self._tell(say("Nothing could be saved: {why}.", why=error), failed)
            return
        listed = "\n".join(str(path) for path in files)
        advice = say(_ONE_BACK if len(files) == 1 else _BACK)
        saved = say("Your marks and notes are saved in:")
        self._tell(f"{saved}\n{listed}\n\n{advice}", done)

    def _tell(self, text: str, then: Callable[[], object]) -> None:
        def go_on() -> None:
            box.deleteLater()
            self.box = None
            then()

        box = self.box = plain_box(QMessageBox.Icon.Information, say(TITLE), text, parent=self._window)
        box.finished.connect(go_on)
        box.open()
