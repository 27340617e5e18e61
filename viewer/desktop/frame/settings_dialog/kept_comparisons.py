"""How much room kept comparisons take on disk, and the button that gives it back at once.

The case: a reviewer has opened the filings of thirty companies. What was compared is kept, so that a
history is there at once the next day; whoever wants the room back, or no trace of what was read, empties it
here.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.desktop.look.announcing import announce
from viewer.desktop.look.stylesheet import styled
from viewer.history import ComparisonStore
from viewer.history.stored import MOST_KEPT
from viewer.language.say import say

_MEGABYTE = 1_000_000
"""Bytes."""


class KeptComparisons(QWidget):
    """A line of a settings page."""

    def __init__(self, parent: QWidget | None = None, store: ComparisonStore | None = None) -> None:
        super().__init__(parent)
        self._store = store if store is not None else ComparisonStore()
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        styled(self.words, "quiet")
        self.empty = QPushButton(say("&Empty"), self)
        self.empty.setAutoDefault(False)
        self.empty.setToolTip(say("Remove all kept comparisons now; marks and notes stay"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.empty)
        self.empty.clicked.connect(self._empty)
        self._show(self._store.size)

    def _empty(self) -> None:
        try:
            self._store.empty()
        except OSError as error:
            self.words.setText(say("They cannot be removed: {reason}", reason=error.strerror or str(error)))
        else:
            self._show(self._store.size)
        announce(self, self.words.text())

    def _show(self, size: int) -> None:
        told = say(
            "Comparisons of several filings are kept, so that they open at once: {size} MB of {most} MB.",
            size=f"{size / _MEGABYTE:.1f}",
            most=f"{MOST_KEPT / _MEGABYTE:.0f}",
        )
        self.words.setText(told)
        self.empty.setAccessibleDescription(told)
        self.empty.setEnabled(size > 0)
