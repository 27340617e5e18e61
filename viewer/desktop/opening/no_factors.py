"""What stands where the panes would be empty: a section was read, but no risk factor was recognised in it.

An empty window would look like "nothing changed". So the reviewer is told which filing it is, and how to
point at the section.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.comparison.model import Comparison
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.opening.loading import Side
from viewer.filings.model import Filing
from viewer.language.say import say, say_count
from viewer.redline.shown_pairs import shown_pairs
from viewer.wording.readings.sides import filing_words

_MARGINS = (24, 14, 24, 14)
"""Left, top, right, bottom in pixels: lower than a page's, for panes may stand below."""


def missing_words(filing: Filing, side: Side) -> str:
    """Say in which section of which filing nothing was recognised; nothing where there are factors."""
    if filing.factors:
        return ""
    section = filing.section
    where = ": ".join(
        word
        for word in (say("Item {number}", number=section.item) if section.item else "", section.title)
        if word
    )
    size = say_count(len(section.span), "{n} character", "{n} characters")
    return say(
        "No risk factor was recognised in the section of the {filing}, {name} ({found}).",
        filing=filing_words(side),
        name=filing.name,
        found=", ".join(filter(None, (where, size))),
    )


class NoFactors(QFrame):
    """Hidden as long as both filings have factors. Alone in its place where there is nothing else to show."""

    point_asked = Signal(str)
    """``"old"`` or ``"new"``: the reviewer wants to point at this filing's section."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "sheet")
        self.labels: dict[Side, QLabel] = {}
        self.buttons: dict[Side, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.addStretch(1)
        sides: tuple[Side, Side] = ("old", "new")
        for side in sides:
            self._add_line(side, column)
        column.addStretch(1)
        self.hide()

    def _add_line(self, side: Side, column: QVBoxLayout) -> None:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        button = QPushButton(say("Point at the section…"), self)
        button.setAccessibleName(say("Point at the section of the {filing}", filing=filing_words(side)))
        button.clicked.connect(lambda: self.point_asked.emit(side))
        self.labels[side], self.buttons[side] = label, button
        line = QVBoxLayout()
        column.addLayout(line)
        line.addWidget(label)
        below = QHBoxLayout()
        line.addLayout(below)
        below.addWidget(button)
        below.addStretch(1)

    def show_missing(self, comparison: Comparison | None) -> bool:
        """Say what is missing in a comparison. True where there is nothing at all to show in the panes."""
        filings: dict[Side, Filing] = (
            {"old": comparison.old, "new": comparison.new} if comparison is not None else {}
        )
        words = {side: missing_words(filing, side) for side, filing in filings.items()}
        for side, label in self.labels.items():
            label.setText(words.get(side, ""))
            label.setVisible(bool(words.get(side)))
            self.buttons[side].setVisible(bool(words.get(side)))
        self.setVisible(any(words.values()))
        return comparison is not None and not shown_pairs(comparison)
