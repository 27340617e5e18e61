"""The field that finds words in both filings: Enter goes on, Shift+Enter back, Esc clears."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from viewer.desktop.look.clear_button import let_clear
from viewer.desktop.look.metrics import BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say

_NARROWEST, _WIDEST = 110, 260
"""Pixels of the field: its placeholder at least, a phrase of some words at most."""
_STRETCH = 20
"""The field grows before the free room on its left does."""


class FindField(QWidget):
    """A line edit and, beside it, how often the words were found."""

    changed = Signal(str)
    forward = Signal()
    backward = Signal()
    down = Signal()
    """Down: on into the list of what was found."""
    left = Signal()
    """Esc: the reviewer is done finding."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(self)
        self.edit.setPlaceholderText(say("Find in both…"))
        self.edit.setAccessibleName(say("Find in both filings"))
        self.edit.setToolTip(say("Find in both filings. Enter: next, Shift+Enter: previous, Esc: clear"))
        let_clear(self.edit)
        self.edit.setMinimumWidth(_NARROWEST)
        self.edit.setMaximumWidth(_WIDEST)
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hits = QLabel(self)
        styled(self.hits, "quiet")
        self.hits.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(BAR_SPACING)
        layout.addStretch(1)
        layout.addWidget(self.hits)
        layout.addWidget(self.edit, _STRETCH)
        self.edit.textChanged.connect(self.changed)

    @property
    def text(self) -> str:
        """The words to find."""
        return self.edit.text()

    def start(self) -> None:
        """Take the focus, ready to type over what is there."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def show_hits(self, words: str) -> None:
        """Say how often, or nothing."""
        self.hits.setText(words)
        self.hits.setVisible(bool(words))
        self.edit.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: the keys that a line edit leaves over."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.backward if back else self.forward).emit()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.edit.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)
