"""A filing's whole text to read, find and select in, by spans of the source.

The case: a paragraph was cut by a page end. Both pieces are marked, and the page number between them is not.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from viewer.desktop.explaining.source_text import SourceText
from viewer.filings.model import Span
from viewer.language.say import say


class SourceView(QPlainTextEdit):
    """Read-only; selections go in and out as code points of the source."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = SourceText(text)
        self.setAccessibleName(say("Text of the filing"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setPlainText(self._source.shown)

    def selection(self) -> Span:
        """What is selected."""
        cursor = self.textCursor()
        return self._source.span(cursor.selectionStart(), cursor.selectionEnd())

    def select(self, span: Span) -> None:
        """Select a span and show where it begins."""
        self.setTextCursor(self._cursor(span))
        self.ensureCursorVisible()

    def mark(self, spans: Sequence[Span]) -> None:
        """Select the first of these spans, and show all of them in the colour of a selection."""
        marked = []
        for span in spans:
            extra = QTextEdit.ExtraSelection()
            extra.cursor = self._cursor(span)
            palette = self.palette()
            extra.format.setBackground(palette.brush(QPalette.ColorRole.Highlight))
            extra.format.setForeground(palette.brush(QPalette.ColorRole.HighlightedText))
            marked.append(extra)
        self.setExtraSelections(marked)
        if spans:
            self.select(spans[0])

    def find_next(self, words: str) -> bool:
        """Select the next place with these words, from the top again after the last; False without any."""
        if not words or self.find(words):
            return bool(words)
        before = self.textCursor()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if self.find(words, QTextDocument.FindFlag(0)):
            return True
        self.setTextCursor(before)
        return False

    def find_field(self, parent: QWidget) -> QLineEdit:
        """A field in which Enter goes to the next place with the words typed."""
        field = QLineEdit(parent)
        field.setPlaceholderText(say("Find in the text; Enter: next"))
        field.setAccessibleName(say("Find in the text"))
        field.returnPressed.connect(lambda: self.find_next(field.text()))
        return field

    def _cursor(self, span: Span) -> QTextCursor:
        start, end = self._source.units(span)
        cursor = QTextCursor(self.document())
        # The end first, so that the beginning is where the cursor is and what is scrolled to.
        cursor.setPosition(end)
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        return cursor
