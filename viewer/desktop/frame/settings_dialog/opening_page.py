"""The page of opening: what is open at the start, and where other filings are opened."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from viewer.desktop.frame.settings_dialog.kept_comparisons import KeptComparisons
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.opening.habits import OpeningHabits
from viewer.language.say import say


class OpeningPage(QWidget):
    """Two boxes to check, and the room that kept comparisons take."""

    def __init__(self, habits: OpeningHabits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.last = QCheckBox(say("Open the &last pair at start"), self)
        self.in_tab = QCheckBox(say("Open other filings in a new &tab"), self)
        column = QVBoxLayout(self)
        for box, told in (
            (self.last, say("Otherwise the start page has it first, and Enter opens it.")),
            (
                self.in_tab,
                say(
                    "Also what is dropped and what is chosen under Open recent. "
                    "Otherwise they take the place of those on screen."
                ),
            ),
        ):
            box.setAccessibleDescription(told)
            words = QLabel(told, self)
            words.setWordWrap(True)
            styled(words, "quiet")
            column.addWidget(box)
            column.addWidget(words)
        self.kept = KeptComparisons(self)
        column.addWidget(self.kept)
        column.addStretch(1)
        self.show_habits(habits)

    @property
    def habits(self) -> OpeningHabits:
        """What is checked."""
        return OpeningHabits(self.last.isChecked(), self.in_tab.isChecked())

    def show_habits(self, habits: OpeningHabits) -> None:
        """Show other habits."""
        self.last.setChecked(habits.last_at_start)
        self.in_tab.setChecked(habits.in_tab)
