"""The numbers of both filings that were read as nothing, in their sentences; a click shows one in the
panes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from viewer.language.say import say
from viewer.wording.unread import ListedNumber, listed_words

_SIZE = (760, 320)
"""Pixels: low, so that the panes stay in view above it."""


class UnreadDialog(QDialog):
    """Stays open while the reviewer goes from one to the next."""

    wanted = Signal(object)
    """A PlacedSpan to show."""

    def __init__(self, listed: Sequence[ListedNumber], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(listed_words(len(listed)).capitalize())
        self.resize(*_SIZE)
        self._listed = tuple(listed)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Numbers read as nothing"))
        self.list.setUniformItemSizes(True)
        self.list.addItems([number.words for number in self._listed])
        self.list.itemActivated.connect(lambda _item: self._show())
        self.list.itemClicked.connect(lambda _item: self._show())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(buttons)

    def _show(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._listed):
            self.wanted.emit(self._listed[row].place)
