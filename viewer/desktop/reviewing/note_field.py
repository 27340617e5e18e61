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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt override: the focus goes elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc ends writing."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
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
