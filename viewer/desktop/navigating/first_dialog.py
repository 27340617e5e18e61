"""*What to look at first*: the weightiest places of the open filings with both clauses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from viewer.language.say import say
from viewer.redline.attention.first import MOST, Look

_SIZE = (820, 480)
"""Pixels: beside the window or over its lower half, so that the panes stay in view."""
_ROOM = "\u2003"
"""Leads the clauses below a line's head."""


class FirstDialog(QDialog):
    """Stays open while the reviewer goes from one place to the next."""

    wanted = Signal(object)
    """The :class:`Look` to go to."""

    def __init__(self, looks: Sequence[Look], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("What to look at first"))
        self.resize(*_SIZE)
        self._looks = tuple(looks)
        about = QLabel(
            say(
                "At most {n} places, the weightiest first; the guide says what weighs how much. Enter or a "
                "click goes there.",
                n=MOST,
            )
            if looks
            else say("No change weighs enough to be listed here; the tree and the table have them all."),
            self,
        )
        about.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("What to look at first"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for number, look in enumerate(self._looks, start=1):
            self.list.addItem(_item(number, look))
        self.list.itemActivated.connect(lambda _item: self._show())
        self.list.itemClicked.connect(lambda _item: self._show())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Enter in the list goes to a place, and must not close the list as well.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        if self._looks:
            self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._looks):
            self.wanted.emit(self._looks[row])


def _item(number: int, look: Look) -> QListWidgetItem:
    head = f"{number}. {look.sign} {look.kind}{': ' + look.why if look.why else ''}"
    clauses = [
        f"{_ROOM}{side}: {text}" for side, text in ((say("Old"), look.old), (say("New"), look.new)) if text
    ]
    item = QListWidgetItem("\n".join((head, f"{_ROOM}{look.pair.heading}", *clauses)))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((head, look.pair.heading, *clauses)))
    return item
