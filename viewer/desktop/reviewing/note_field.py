"""Where a note is typed: says when it is left, so that nothing typed is ever unsaved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit


class NoteField(QPlainTextEdit):
    """A plain text field of a few lines."""

    left = Signal()
    done = Signal()
    """Esc: back to reading."""
    new_asked = Signal()
    """Ctrl+Enter: this note is done, and another begins."""
    answer_asked = Signal()
    """Ctrl+Shift+Enter: an answer to this note."""
    delete_asked = Signal()
    """Ctrl+Shift+Delete."""
    stepped = Signal(int)
    """Ctrl and an arrow: to the next note (1) or the previous one (-1)."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt override: the focus goes elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc ends writing; Ctrl goes from note to note."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if key == Qt.Key.Key_Escape:
            self.done.emit()
        elif enter and held == control:
            self.new_asked.emit()
        elif enter and held == control | shift:
            self.answer_asked.emit()
        elif key == Qt.Key.Key_Delete and held == control | shift:
            self.delete_asked.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held == control:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


def put_text(field: QPlainTextEdit, text: str) -> None:
    """Show another text, with the cursor where it was among the words that stay.

    The case: a colleague's words come to stand above those that are being typed.
    """
    held, cursor = field.toPlainText(), field.textCursor()
    at = cursor.position()
    kept = text.find(held) if held else -1
    field.setPlainText(text)
    cursor = field.textCursor()
    cursor.setPosition(min(at + kept, len(text)) if kept >= 0 else min(at, len(text)))
    field.setTextCursor(cursor)
    field.ensureCursorVisible()
