"""The note on the factor on screen; saved as it is typed, or it says that it is not."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from viewer.comparison.model import Pair
from viewer.desktop.look.metrics import BAR_MARGINS
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.reviewing.note_field import NoteField, put_text
from viewer.desktop.reviewing.saved_words import NOT_SAVED, invitation
from viewer.desktop.session import Session

_LINES = 3.6
"""Height of the field in lines: three, and the frame around them."""
EVERY = 50
"""Milliseconds after a key until what was typed is on its way to disk, however fast more keys follow: what a
crash can take is less than a tenth of a second's typing."""


class NoteEditor(QFrame):
    """Shown when a factor has a note or the reviewer asks for one."""

    done = Signal()
    """The reviewer has finished writing: the focus belongs elsewhere."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "sheet")
        self._session = session
        self._pair: Pair | None = None
        self._asked = False
        self.title = QLabel("Note", self)
        styled(self.title, "quiet")
        self.edit = NoteField(self)
        self.edit.setAccessibleName("Note on the factor")
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(round(_LINES * self.edit.fontMetrics().height()))
        self.title.setBuddy(self.edit)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        styled(self.close_button, "flat")
        self.close_button.setAccessibleName("Close the note")
        self.close_button.setToolTip("Close the note; what you typed stays")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*BAR_MARGINS)
        layout.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._write)
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self.save)
        self.edit.done.connect(self._finish)
        self.close_button.clicked.connect(self._finish)
        session.closing.connect(self.forget)
        for changed in (session.opened, session.keeper.failed, session.keeper.held):
            changed.connect(self._tell_whether_saved)
        self._tell_whether_saved()
        self.hide()

    def show_pair(self, pair: Pair | None) -> None:
        """Save the note being written, and show another pair's."""
        if not self._session.renewing:
            self.save()
        if not self._is_same(pair):
            self._asked = False
        self._pair = pair
        note = self._session.entry(pair).note if pair else ""
        if note != self.edit.toPlainText():
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(note)
        self.setVisible(pair is not None and (bool(note) or self._asked))

    def start(self) -> None:
        """Show the editor and let the reviewer type."""
        if self._pair is None:
            return
        self._asked = True
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def forget(self) -> None:
        """Save the note being written; what it belongs to is about to be closed."""
        self.save()
        if self._session.renewing or self._session.hearing:
            # The factor will still be there, and the reviewer may be in the middle of a word.
            return
        self._pair = None
        self._asked = False
        self.hide()

    def _is_same(self, pair: Pair | None) -> bool:
        """Whether a pair has a factor of the one shown: ids of pairs change when one is paired by hand."""
        if pair is None or self._pair is None:
            return False
        return not {*pair.old, *pair.new}.isdisjoint((*self._pair.old, *self._pair.new))

    def save(self) -> None:
        """Write the note now if it has changed; what is typed next is another act."""
        self._write()
        self._session.end_typing()

    def follow(self, pair: str) -> None:
        """Show the note of a pair as it is now: taken back, or written in another window."""
        if self._pair is None or pair != self._pair.id or self._timer.isActive():
            return
        note = self._session.entry(self._pair).note
        if note != self.edit.toPlainText():
            with QSignalBlocker(self.edit):
                put_text(self.edit, note)
        if note:
            self.show()

    def _typed(self) -> None:
        # Not started anew by each key: whoever types without a pause would never be saved.
        if not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        self._timer.stop()
        if self._pair is not None:
            self._session.set_note(self._pair, self.edit.toPlainText(), typing=True)

    def _tell_whether_saved(self, _why: str = "") -> None:
        saves = self._session.saves
        self.edit.setPlaceholderText(invitation("factor", saves=saves))
        self.title.setText("Note" if saves else f"Note, {NOT_SAVED}")

    def _finish(self) -> None:
        self.save()
        self._asked = False
        if not self.edit.toPlainText():
            self.hide()
        self.done.emit()
