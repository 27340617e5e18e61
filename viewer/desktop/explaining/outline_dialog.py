"""An explanation in rows, to walk through and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from viewer.desktop.look.outline import OutlineRow, text_of
from viewer.desktop.look.outline_list import OutlineList
from viewer.language.say import say

_SIZE = (760, 560)
"""Pixels: a paragraph of explanation is read without scrolling sideways."""


class OutlineDialog(QDialog):
    """Shows rows; Esc or Close ends it."""

    def __init__(self, title: str, rows: Sequence[OutlineRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(*_SIZE)
        self.list = OutlineList(rows, title, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(say("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def text(self) -> str:
        """All rows as plain text."""
        return text_of(self.list.rows)
