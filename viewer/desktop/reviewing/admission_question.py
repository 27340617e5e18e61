"""Asks before a review file changes what stands here, or says why it does not.

The case: a file is opened by a double click. The review is signed here, and the file holds acts that are not
in it: nothing of it is taken in, and the review can be shown as it is.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from viewer.desktop.notices.plain_box import plain_box
from viewer.language.say import say
from viewer.review.handing.beside import Admission, Beside
from viewer.wording.record.admissions import admission_words


class GoOn(Protocol):
    """What happens when the question is answered."""

    def __call__(self, *, add: bool) -> object:
        """Open the file."""


class AdmissionQuestion(QObject):
    """One question at a time; Esc leaves everything as it is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.box: QMessageBox | None = None
        """The question, while it is open."""
        self.add: QPushButton | None = None
        self.as_it_is: QPushButton | None = None

    def ask(self, name: str, beside: Beside, go_on: GoOn) -> None:
        """Ask what to do with a file.

        Args:
            name: Of the file.
            beside: It beside what is kept here.
            go_on: Called with whether its acts are to be added; not called where nothing is to be opened.
        """
        text, more = admission_words(name, beside)
        box = self.box = plain_box(QMessageBox.Icon.Question, say("Open a review"), text, more, self._window)
        if beside.admission is Admission.REFUSE:
            box.setIcon(QMessageBox.Icon.Information)
            self.add = None
        else:
            self.add = box.addButton(say("Add what it says"), QMessageBox.ButtonRole.AcceptRole)
        self.as_it_is = box.addButton(say("Open as it is here"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(self.as_it_is)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))

        def answered() -> None:
            self.box = None
            chosen = box.clickedButton()
            box.deleteLater()
            if chosen is self.as_it_is:
                go_on(add=False)
            elif self.add is not None and chosen is self.add:
                go_on(add=True)

        box.finished.connect(answered)
        box.open()
