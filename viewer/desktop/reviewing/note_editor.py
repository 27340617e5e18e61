"""The notes on the factor on screen: one in the field, saved as it is typed, the others in a list above it.

The case: a reviewer alone writes one note a factor. Then there is only the field, as it would be on paper. A
colleague's answer makes a list of two rows above it; the words that are not one's own are read in the field
and changed only when that is asked for.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from viewer.comparison.model import Pair
from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.metrics import BAR_MARGINS, BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.desktop.reviewing.note_field import NoteField, put_text
from viewer.desktop.reviewing.note_list import NoteList
from viewer.desktop.reviewing.saved_words import NOT_SAVED, invitation
from viewer.desktop.session import Session
from viewer.language.say import say, say_as, sayable
from viewer.review.acts.act import login, new_name, user
from viewer.review.notes.anchors import Anchor
from viewer.review.notes.note import Note, root_of
from viewer.wording.record.notes import note_head
from viewer.wording.record.sign_offs import refusal_words

_LINES = 3.6
"""Height of the field in lines: three, and the frame around them."""
_LINES_BELOW = 2.6
"""The same below a list of notes, which takes its room from the panes too."""
EVERY = 50
"""Milliseconds after a key until what was typed is on its way to disk, however fast more keys follow: what a
crash can take is less than a tenth of a second's typing."""
READ_ONLY = sayable("Not yours: Edit changes it, Answer answers it")


class NoteEditor(QFrame):
    """Shown when a factor has a note or the reviewer asks for one."""

    done = Signal()
    """The reviewer has finished writing: the focus belongs elsewhere."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "sheet")
        self._session = session
        self._pair: Pair | None = None
        self._note = Note("", id=new_name())
        """What stands in the field; one that is not written yet has only an id."""
        self._anchor: Anchor | None = None
        """What a note that is not written yet hangs on."""
        self._asked = False
        self._make_parts()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._write)
        self._connect()
        self._show_list()
        self.hide()

    # Making

    def _make_parts(self) -> None:
        self.title = ElidedLabel(self)
        styled(self.title, "quiet")
        self.list = NoteList(self)
        self.edit = NoteField(self)
        self.edit.setAccessibleName(say("Note on the factor"))
        self.edit.setTabChangesFocus(True)
        self.title.setBuddy(self.edit)
        self._tips: dict[QToolButton, str] = {}
        """What each button does."""
        self.edit_button = self._button(
            say("Edit"), say("Change the words of this note; who wrote it first stays told")
        )
        self.new_button = self._button(
            say_as("a note", "New"), say("Another note on the factor (Ctrl+Enter while you write)")
        )
        self.answer_button = self._button(
            say("Answer"), say("Answer this note (Ctrl+Shift+Enter while you write)")
        )
        self.delete_button = self._button(
            say("Delete"), say("Delete this note (Ctrl+Shift+Delete); Undo brings it back")
        )
        self.close_button = self._button("✕", say("Close the note; what you typed stays"))
        self.close_button.setAccessibleName(say("Close the note"))

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        give_tip(button, tip)
        self._tips[button] = tip
        styled(button, "flat")
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*BAR_MARGINS)
        column.setSpacing(BAR_SPACING)
        head = QHBoxLayout()
        column.addLayout(head)
        head.addWidget(self.title, 1)
        for button in (
            self.edit_button,
            self.new_button,
            self.answer_button,
            self.delete_button,
            self.close_button,
        ):
            head.addWidget(button)
        column.addWidget(self.list)
        column.addWidget(self.edit)
        # From where one writes on to what can be done with it.
        for first, second in ((self.list, self.edit), (self.edit, self.edit_button)):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self.save)
        self.edit.stepped.connect(self._step)
        self.list.chosen.connect(self._go_to)
        for done in (self.edit.done, self.list.done, self.close_button.clicked):
            done.connect(self._finish)
        for asked in (self.edit.new_asked, self.list.new_asked, self.new_button.clicked):
            asked.connect(self.begin)
        for asked in (self.edit.answer_asked, self.list.answer_asked, self.answer_button.clicked):
            asked.connect(self.answer)
        for asked in (self.edit.delete_asked, self.list.delete_asked, self.delete_button.clicked):
            asked.connect(self.delete)
        for asked in (self.list.edit_asked, self.edit_button.clicked):
            asked.connect(self.change)
        self._session.closing.connect(self.forget)
        self._session.signed_off.connect(self._lock)
        for changed in (self._session.opened, self._session.keeper.failed, self._session.keeper.held):
            changed.connect(self._tell_whether_saved)

    # What is shown

    def show_pair(self, pair: Pair | None) -> None:
        """Save the note being written, and show another pair's."""
        if not self._session.renewing:
            self.save()
        same = self._is_same(pair)
        if not same:
            self._asked = False
        self._pair = pair
        known = {note.id: note for note in self._notes}
        if same and (self._note.id in known or self._is_draft):
            self._show(known.get(self._note.id, self._note))
        else:
            self._show(self._usual())
        self.setVisible(pair is not None and (bool(self._notes) or self._asked))

    def show_note(self, note: str) -> None:
        """Show one of the notes of the factor on screen by its id; nothing where it has no such note."""
        found = next((one for one in self._notes if one.id == note), None)
        if found is not None:
            self._asked = True
            self.show()
            self._go_to(found)

    def start(self, anchor: Anchor | None = None) -> None:
        """Show the editor and let the reviewer type: on in a last note of their own, or another one.

        Args:
            anchor: What the reviewer has selected; then it is another note, which hangs on that.
        """
        if self._pair is None:
            return
        self.save()
        notes = self._notes
        if anchor is not None or (notes and not self._is_mine(notes[-1])):
            self.begin(anchor)
            return
        self._show(notes[-1] if notes else self._note if self._is_draft else self._fresh())
        self._write_here()

    def begin(self, anchor: object = None) -> None:
        """Let the reviewer write another note."""
        self.save()
        self._show(self._fresh(), anchor if isinstance(anchor, Anchor) else None)
        self._write_here()

    def answer(self) -> None:
        """Let the reviewer answer the note in the field."""
        self.save()
        if self._note.id in {note.id for note in self._notes}:
            self._show(replace(self._fresh(), reply_to=root_of(self._note)))
        self._write_here()

    def change(self) -> None:
        """Let the reviewer change the note in the field, be it their own or not."""
        self._write_here()

    def delete(self) -> None:
        """Delete the note in the field."""
        self.save()
        if self._pair is not None:
            self._session.write_note(self._pair, self._note, "")
            self._show(self._usual())
            self.setVisible(bool(self._notes) or self._asked)

    def forget(self) -> None:
        """Save the note being written; what it belongs to is about to be closed."""
        self.save()
        if self._session.renewing or self._session.hearing:
            # The factor will still be there, and the reviewer may be in the middle of a word.
            return
        self._pair = None
        self._asked = False
        self._show(self._fresh())
        self.hide()

    def save(self) -> None:
        """Write the note now if it has changed; what is typed next is another act."""
        self._write()
        self._session.end_typing()

    def follow(self, pair: str) -> None:
        """Show the notes of a pair as they are now: taken back, or written in another window."""
        if self._pair is None or pair != self._pair.id or self._timer.isActive():
            return
        known = {note.id: note for note in self._notes}
        gone = self._note.id not in known and bool(self.edit.toPlainText())
        if gone or (self._is_draft and known and not self.edit.hasFocus()):
            self._show(self._usual())
        else:
            self._show(known.get(self._note.id, self._note), self._anchor)
        if known:
            self.show()

    # How

    @property
    def _notes(self) -> tuple[Note, ...]:
        return self._session.notes(self._pair) if self._pair is not None else ()

    @property
    def _is_draft(self) -> bool:
        """Whether the note in the field is not written yet."""
        return not self._note.written

    def _is_mine(self, note: Note) -> bool:
        # Who gave a name since wrote the notes of before under that of the computer.
        return note.author in ("", user(), login())

    def _fresh(self) -> Note:
        return Note("", id=new_name())

    def _usual(self) -> Note:
        """The note to show of a factor that one comes to: the last one."""
        notes = self._notes
        return notes[-1] if notes else self._fresh()

    def _is_same(self, pair: Pair | None) -> bool:
        """Whether a pair has a factor of the one shown: ids of pairs change when one is paired by hand."""
        if pair is None or self._pair is None:
            return False
        return not {*pair.old, *pair.new}.isdisjoint((*self._pair.old, *self._pair.new))

    def _show(self, note: Note, anchor: Anchor | None = None) -> None:
        """Put a note into the field, and show which of how many it is."""
        other = note.id != self._note.id
        self._note, self._anchor = note, anchor or note.anchor
        if other:
            self.edit.setReadOnly(self._session.locked or not self._is_mine(note))
        if note.text != self.edit.toPlainText():
            with QSignalBlocker(self.edit):
                if other:
                    self.edit.setPlainText(note.text)
                else:
                    put_text(self.edit, note.text)
        self._show_list()

    def _lock(self) -> None:
        """Let nothing be typed into a signed review."""
        self.edit.setReadOnly(self._session.locked or not self._is_mine(self._note))
        self._show_list()

    def _show_list(self) -> None:
        notes = self._notes
        several = len(notes) > 1 or (bool(notes) and self._is_draft)
        self.list.setVisible(several)
        lines = _LINES_BELOW if several else _LINES
        self.edit.setFixedHeight(round(lines * self.edit.fontMetrics().height()))
        self.list.show_notes(notes, self._note.id)
        written = not self._is_draft
        self.edit_button.setVisible(written and self.edit.isReadOnly())
        for button in (self.new_button, self.answer_button, self.delete_button):
            button.setVisible(written)
        for button in (self.edit_button, self.new_button, self.answer_button, self.delete_button):
            button.setEnabled(not self._session.locked)
            give_tip(button, self._refusal or self._tips[button])
        self._tell_whether_saved()

    @property
    def _refusal(self) -> str:
        """Why nothing can be written; empty where it can."""
        review = self._session.review
        return refusal_words(review.sign_off) if review is not None else ""

    def _write_here(self) -> None:
        if self._session.locked:
            self._session.refused.emit()
            self._show(self._usual())
            return
        self._asked = True
        self.edit.setReadOnly(False)
        self.show()
        self._show_list()
        if not self.edit.hasFocus():
            self.edit.moveCursor(QTextCursor.MoveOperation.End)  # who comes back to a note goes on with it
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to(self, note: object) -> None:
        if isinstance(note, Note) and note.id != self._note.id:
            self.save()
            self._show(note)

    def _step(self, by: int) -> None:
        notes = self._notes
        if notes:
            at = next((row for row, note in enumerate(notes) if note.id == self._note.id), len(notes))
            self._go_to(notes[min(max(at + by, 0), len(notes) - 1)])

    def _typed(self) -> None:
        # Not started anew by each key: whoever types without a pause would never be saved.
        if not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        self._timer.stop()
        if self._pair is None or self.edit.isReadOnly():
            return
        text = self.edit.toPlainText()
        if text == self._note.text:
            return
        self._session.write_note(self._pair, self._note, text, self._anchor, typing=True)
        written = next((note for note in self._notes if note.id == self._note.id), None)
        if written is not None:
            self._note = written
            self._show_list()

    def _tell_whether_saved(self, _why: str = "") -> None:
        saves = self._session.saves
        self.edit.setPlaceholderText(invitation("factor", saves=saves))
        note, quote = self._note, self._anchor.quote if self._anchor is not None else ""
        words = say("Answer" if note.reply_to else "Note")
        by = note_head(note) if note.written else ""
        words = say("{note} by {who}", note=words, who=by) if by else words
        words = say("{note} on “{words}”", note=words, words=" ".join(quote.split())) if quote else words
        self.edit.setAccessibleName(say("{note} on the factor", note=words))
        give_tip(self.edit, self._refusal or (say(READ_ONLY) if self.edit.isReadOnly() else ""))
        self.title.setText(words if saves else f"{words}, {say(NOT_SAVED)}")

    def _finish(self) -> None:
        self.save()
        self._asked = False
        if not self._notes:
            self.hide()
        elif self._is_draft or not self._note.text:
            self._show(self._usual())
        self.done.emit()
