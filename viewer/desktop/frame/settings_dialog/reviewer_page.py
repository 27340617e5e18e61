"""The page of the reviewer: the name and the initials that stand beside what they say and sign."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from viewer.desktop.frame.settings_dialog.chosen import (
    LONGEST_INITIALS,
    LONGEST_NAME,
    ReviewerName,
    initials_of,
)
from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say


class ReviewerPage(QWidget):
    """Two fields; the initials follow the name until they are written by hand."""

    def __init__(self, reviewer: ReviewerName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = self._field(say("Name of the reviewer"), LONGEST_NAME)
        self.initials = self._field(say("Initials of the reviewer"), LONGEST_INITIALS)
        why = QLabel(
            say(
                "Stands in the history, in reports and beside a signature, from now on. "
                "Nothing of it leaves this computer but with what you hand on."
            ),
            self,
        )
        why.setWordWrap(True)
        styled(why, "quiet")
        form = QFormLayout(self)
        form.addRow(say("&Name"), self.name)
        form.addRow(say("&Initials"), self.initials)
        form.addRow(why)
        self.show_reviewer(reviewer)
        self.name.textEdited.connect(self._follow)

    @property
    def reviewer(self) -> ReviewerName:
        """Who reviews."""
        return ReviewerName(" ".join(self.name.text().split()), " ".join(self.initials.text().split()))

    def show_reviewer(self, reviewer: ReviewerName) -> None:
        """Show another reviewer."""
        self.name.setText(reviewer.name)
        self.initials.setText(reviewer.initials)
        self._followed = initials_of(reviewer.name)

    def _follow(self, name: str) -> None:
        if self.initials.text() == self._followed:
            self.initials.setText(initials_of(name))
        self._followed = initials_of(name)

    def _field(self, name: str, longest: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setMaxLength(longest)
        return field
