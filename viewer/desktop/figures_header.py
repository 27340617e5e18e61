"""The line above the ledger: how many figures changed, and which of them are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.comparison.model import FigureVerdict, Pair
from viewer.desktop.elided_label import ElidedLabel
from viewer.desktop.styled import styled
from viewer.report.figure_words import doubt_words

_ORDER = (
    (FigureVerdict.CHANGED, "changed"),
    (FigureVerdict.ADDED, "added"),
    (FigureVerdict.REMOVED, "removed"),
    (FigureVerdict.RESTATED, "restated"),
    (FigureVerdict.ROLLED_FORWARD, "rolled forward"),
    (FigureVerdict.UNCHANGED, "unchanged"),
)
_HIDDEN = (FigureVerdict.ROLLED_FORWARD, FigureVerdict.UNCHANGED)


def summary_words(pairs: Sequence[Pair], *, quiet_shown: bool) -> list[str]:
    """``27 changed``, ``9 added`` … for what there is; the doubtful ones are counted once more."""
    changes = [change for pair in pairs for change in pair.figures]
    counts = Counter(change.verdict for change in changes)
    words = []
    suspect = sum(1 for change in changes if doubt_words(change))
    for verdict, word in _ORDER:
        if verdict is FigureVerdict.ROLLED_FORWARD and suspect:
            words.append(f"{suspect:,} suspect")
        if counts[verdict]:
            hidden = " (hidden)" if verdict in _HIDDEN and not quiet_shown else ""
            words.append(f"{counts[verdict]:,} {word}{hidden}")
    return words or ["none found"]


class FiguresHeader(QWidget):
    """Title, counts and the two switches of the ledger; serves as the dock's title bar."""

    quiet_toggled = Signal(bool)
    only_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel("<b>Figures</b>", self)
        self.counts = ElidedLabel(self)
        styled(self.counts, "quiet")
        self.only = self._switch(
            "This factor only", "Show the figures of the factors on screen and no others"
        )
        self.quiet = self._switch(
            "Unchanged too", "Show also the figures that did not change or only rolled forward with the year"
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 12, 5)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self.counts, 1)
        layout.addWidget(self.only)
        layout.addWidget(self.quiet)
        self.only.toggled.connect(self.only_toggled)
        self.quiet.toggled.connect(self.quiet_toggled)

    def _switch(self, title: str, tip: str) -> QPushButton:
        switch = QPushButton(title, self)
        styled(switch, "chip")
        switch.setCheckable(True)
        switch.setToolTip(tip)
        switch.setAccessibleDescription(tip)
        return switch

    def show_counts(self, pairs: Sequence[Pair]) -> None:
        """Count the figures of these pairs."""
        words = summary_words(pairs, quiet_shown=self.quiet.isChecked())
        self.counts.setText("   ".join(words))
        self.counts.setToolTip(", ".join(words))
