"""Title, reviewer and state of a review: said to be reviewed, signed, countersigned, reopened.

The case: all twenty factors are reviewed. The reviewer gives her name, which is remembered, and signs; from
then on the review is locked. Whoever opens the dialog later sees who signed and when, and may countersign or
reopen.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.frame.settings_dialog.chosen import LONGEST_INITIALS, LONGEST_NAME, initials_of
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.language.say import say, sayable
from viewer.review.sign_off import Signing, SignOff, SignState
from viewer.wording.record.sign_offs import REFUSED, sign_off_words

_WIDTH = 520
"""Pixels: a signature with a name and a time in two lines."""
LONGEST_TITLE = 200
"""Characters of a title, which stands in the head of a report."""
_OFFERED = {
    SignState.DRAFT: (Signing.REVIEWED, Signing.SIGNED),
    SignState.REVIEWED: (Signing.DRAFT, Signing.SIGNED),
    SignState.SIGNED: (Signing.REOPENED, Signing.COUNTERSIGNED),
}
"""What can be done in each state; the last is the usual one."""
_WORDS = sayable(
    {
        Signing.DRAFT: "Back to draft",
        Signing.REVIEWED: "Mark as reviewed",
        Signing.SIGNED: "Sign",
        Signing.COUNTERSIGNED: "Countersign",
        Signing.REOPENED: "Reopen",
    }
)
_TIPS = sayable(
    {
        Signing.DRAFT: "It is worked on again",
        Signing.REVIEWED: "Say that you are done; everything can still be changed",
        Signing.SIGNED: "Sign it with your name and the time; nothing can be changed until it is reopened",
        Signing.COUNTERSIGNED: "Sign it as a second reviewer",
        Signing.REOPENED: "Take the lock off; that you did so, and when, is kept",
    }
)


class SignOffDialog(QDialog):
    """Tells what was chosen by ``chosen``; a signed review's title cannot be changed."""

    chosen = Signal(object)
    """A :class:`Signing`, or None where only the title was changed."""

    def __init__(
        self,
        sign_off: SignOff,
        name: str,
        initials: str,
        progress: str,
        undone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Ask about a review.

        Args:
            sign_off: As it is.
            name: The reviewer's, if it is known.
            initials: Likewise.
            progress: How much is reviewed, in words.
            undone: What is not done yet, in words; empty where all is.
            parent: The window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Sign off"))
        self.setMinimumWidth(_WIDTH)
        self._sign_off = sign_off
        self._undone = "" if sign_off.locked else undone
        self._make_fields(progress, name, initials)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.signing = {signing: self._button(signing) for signing in _OFFERED[sign_off.state]}
        self.keep = self.buttons.addButton(say("Keep title"), QDialogButtonBox.ButtonRole.ApplyRole)
        self.keep.setVisible(not sign_off.locked)
        self._lay_out()
        self.buttons.rejected.connect(self.reject)
        self.keep.clicked.connect(lambda: self._choose(None))
        for field in (self.name, self.initials):
            field.textChanged.connect(self._validate)
        self.name.textEdited.connect(self._suggest)
        self._validate()
        self._take_focus()

    def _make_fields(self, progress: str, name: str, initials: str) -> None:
        sign_off = self._sign_off
        self.state = QLabel(self._state_words(progress), self)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.title = self._field(sign_off.title, LONGEST_TITLE, say("What the review is called in reports"))
        self.title.setEnabled(not sign_off.locked)
        self.name = self._field(
            name, LONGEST_NAME, say("Your name, as it stands under what you sign; remembered")
        )
        self.initials = self._field(
            initials, LONGEST_INITIALS, say("Two or three letters for it; remembered")
        )
        self.problem = QLabel(self)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        styled(self.problem, "quiet")
        self.problem.setWordWrap(True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        layout = QVBoxLayout(self)
        layout.addWidget(self.state)
        layout.addLayout(form)
        form.addRow(say("&Title"), self.title)
        form.addRow(say("&Reviewer"), self.name)
        form.addRow(say("&Initials"), self.initials)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)

    def _take_focus(self) -> None:
        """Enter signs only what is done: the rest takes a choice."""
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        if self._undone:
            cancel.setDefault(True)
        if not self.name.text():
            self.name.setFocus()
        else:
            (cancel if self._undone else self._usual).setFocus()

    @property
    def _usual(self) -> QPushButton:
        return self.signing[_OFFERED[self._sign_off.state][-1]]

    def _state_words(self, progress: str) -> str:
        words = sign_off_words(self._sign_off)
        state = (
            say("{sentence}.", sentence=f"{words[:1].upper()}{words[1:]}")
            if words
            else say("Draft: not signed.")
        )
        told = say(REFUSED) if self._sign_off.locked else progress
        return say("{state} {more}.", state=state, more=told)

    def _field(self, text: str, longest: int, tip: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setMaxLength(longest)
        give_tip(field, tip)
        return field

    def _button(self, signing: Signing) -> QPushButton:
        button = self.buttons.addButton(say(_WORDS[signing]), QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(say(_TIPS[signing]))
        button.clicked.connect(lambda: self._choose(signing))
        if signing is _OFFERED[self._sign_off.state][-1] and not self._undone:
            styled(button, "primary")
            button.setDefault(True)
        return button

    def _suggest(self, name: str) -> None:
        """Make initials of a name as long as none were given."""
        if not self.initials.isModified():
            self.initials.setText(initials_of(name))

    def _validate(self) -> None:
        name = self.name.text().strip()
        twice = name in (one.name for one in self._sign_off.signatures)
        for signing, button in self.signing.items():
            button.setEnabled(bool(name) and not (signing is Signing.COUNTERSIGNED and twice))
        words = self._undone_words()
        if not name:
            words = say("Give your name: it stands under what you sign.")
        if name and twice and self._sign_off.locked:
            words = say("{name} has signed already: somebody else countersigns.", name=name)
        self.problem.setText(words)

    def _undone_words(self) -> str:
        if not self._undone:
            return ""
        return say("Not done yet: {what}. It can be signed all the same.", what=self._undone)

    def _choose(self, signing: Signing | None) -> None:
        self.accept()
        self.chosen.emit(signing)
