"""The page of opening: what is open at the start."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from viewer.desktop.look.stylesheet import styled
from viewer.desktop.opening.habits import OpeningHabits


class OpeningPage(QWidget):
    """A box to check, and what it does."""

    def __init__(self, habits: OpeningHabits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.last = QCheckBox("Open the &last pair at start", self)
        told = "Otherwise the start page has it first, and Enter opens it."
        self.last.setAccessibleDescription(told)
        words = QLabel(told, self)
        words.setWordWrap(True)
        styled(words, "quiet")
        column = QVBoxLayout(self)
        column.addWidget(self.last)
        column.addWidget(words)
        column.addStretch(1)
        self.show_habits(habits)

    @property
    def habits(self) -> OpeningHabits:
        """What is checked."""
        return OpeningHabits(self.last.isChecked())

    def show_habits(self, habits: OpeningHabits) -> None:
        """Show other habits."""
        self.last.setChecked(habits.last_at_start)
