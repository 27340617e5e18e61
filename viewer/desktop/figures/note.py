"""The note on the figure at hand, below the table; saved as it is typed, or it says that it is not."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from viewer.comparison.model import FigureChange
from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.desktop.reviewing.note_editor import EVERY
from viewer.desktop.reviewing.saved_words import NOT_SAVED, invitation
from viewer.desktop.session import NOT_OPENED, Session
from viewer.language.say import say
from viewer.review.figure_marks import FigureEntry
from viewer.wording.figures import headline_words
from viewer.wording.record.acts import figure_note_act_words
from viewer.wording.record.sign_offs import refusal_words

_MARGINS = (12, 3, 12, 3)
"""Left, top, right, bottom in pixels: lower than other bars, for it takes its line from the table."""
_FIELD_SHARE = 3
"""Parts of the line for the field, to one for the figure that the note is on."""


class FiguresNote(QWidget):
    """Shown when a figure has a note or the reviewer asks for one."""

    done = Signal()
    """The reviewer has finished writing: the focus belongs to the table."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "sheet")
        self._session = session
        self._change: FigureChange | None = None
        self._asked = False
        self._title = ElidedLabel(self)
        styled(self._title, "quiet")
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(say("Note on the figure"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.addWidget(self._title, 1)
        layout.addWidget(self.edit, _FIELD_SHARE)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._write)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self.save)
        self.edit.returnPressed.connect(self._finish)
        session.closing.connect(self.forget)
        session.figures_changed.connect(self._follow)
        for changed in (session.opened, session.signed_off, session.keeper.failed, session.keeper.held):
            changed.connect(self._tell_whether_saved)
        self._tell_whether_saved()
        self.hide()

    def show_figure(self, change: FigureChange | None) -> None:
        """Save the note being written, and show another figure's."""
        if change is self._change:
            return
        self.save()
        self._asked = False
        self._change = change
        note = self._session.figure_entry(change).note if change is not None else ""
        with QSignalBlocker(self.edit):
            self.edit.setText(note)
        self._tell_whether_saved()
        self.setVisible(bool(note))

    def start(self) -> None:
        """Show the field and let the reviewer type."""
        if self._change is None:
            return
        if self._session.locked:
            self._session.refused.emit()
            return
        self._asked = True
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget(self) -> None:
        """Save the note being written; what it belongs to is about to be closed."""
        self.save()
        if self._session.hearing:
            return
        self._change = None
        self._asked = False
        self.hide()

    def _follow(self) -> None:
        """Show the note as it is now: taken back, or written in another window."""
        if self._change is None or self._timer.isActive():
            return
        note = self._session.figure_entry(self._change).note
        if note != self.edit.text().strip():
            with QSignalBlocker(self.edit):
                self.edit.setText(note)
            self.setVisible(self._asked or bool(note))

    def save(self) -> None:
        """Write the note now if it has changed; what is typed next is another act."""
        self._write()
        self._session.end_typing()

    def _typed(self, _text: str) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        self._timer.stop()
        change, review = self._change, self._session.review
        if change is None:
            return
        entry, note = self._session.figure_entry(change), self.edit.text().strip()
        if note == entry.note:
            return
        if review is None:
            self._session.save_failed.emit(NOT_OPENED)
            return
        names = self._session.figure_names
        figures = review.figures.with_entry(change, FigureEntry(entry.check, note), names)
        self._session.set_figures(figures, figure_note_act_words(change), typing=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc ends writing."""
        if event.key() == Qt.Key.Key_Escape:
            self._finish()
        else:
            super().keyPressEvent(event)

    def _tell_whether_saved(self, _why: str = "") -> None:
        saves, change = self._session.saves, self._change
        self.edit.setPlaceholderText(invitation("figure", saves=saves))
        told = headline_words(change) if change is not None else ""
        if told and saves:
            told = say("Note on {figure}", figure=told)
        elif told:
            told = say("Note, {state} on {figure}", state=say(NOT_SAVED), figure=told)
        self._title.setText(told)
        self.edit.setReadOnly(self._session.locked)
        review = self._session.review
        give_tip(self.edit, refusal_words(review.sign_off) if review is not None else "")

    def _finish(self) -> None:
        self.save()
        self._asked = False
        self.setVisible(bool(self.edit.text().strip()))
        self.done.emit()
