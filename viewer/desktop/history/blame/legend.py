"""Under the head: a chip for each filing since which sentences stand, with its colour and how many they are.

A chip leads to the next of its sentences, so the legend is a way through the text as well.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from viewer.desktop.history.blame.ages import AgedPage
from viewer.desktop.history.blame.margin import age_colour
from viewer.desktop.history.blame.words import count_words, year_words
from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.metrics import CHIP_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import give_tip
from viewer.language.say import say

_SWATCH = QSize(10, 12)
"""Pixels of a chip's colour."""
_MARGINS = (12, 4, 12, 4)
"""Left, top, right, bottom in pixels: chips begin where the head's do."""


class AgeLegend(QFrame):
    """One line: chips from old to new, then what the marks in the text mean."""

    year_chosen = Signal(int)
    """Place of the filing whose next sentence is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "reason")
        self.chips: dict[int, QPushButton] = {}
        self.marks = ElidedLabel(self)
        styled(self.marks, "quiet")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*_MARGINS)
        self._row.setSpacing(CHIP_SPACING)
        self._row.addWidget(self.marks, 1)

    def show_page(self, page: AgedPage, labels: Sequence[str], theme: Theme) -> None:
        """Show the ages of a page."""
        counts = page.counts()
        for filing in counts.keys() - self.chips.keys():
            chip = self.chips[filing] = QPushButton(self)
            styled(chip, "chip")
            chip.clicked.connect(lambda _checked=False, filing=filing: self.year_chosen.emit(filing))
        for filing, chip in sorted(self.chips.items()):
            chip.setVisible(filing in counts)
            self._row.removeWidget(chip)
            self._row.insertWidget(self._row.count() - 1, chip)
            if filing in counts:
                chip.setText(f"{year_words(filing, labels)} · {counts[filing]:,}")
                chip.setIcon(QIcon(_swatch(age_colour(theme, filing, len(labels) - 1), theme)))
                chip.setIconSize(_SWATCH)
                told = count_words(page, filing, labels)
                chip.setAccessibleName(told)
                give_tip(chip, say("{count}: go to the next one", count=told))
        self.marks.setText(_marks_words(page, labels))
        give_tip(self.marks, self.marks.text())


def _marks_words(page: AgedPage, labels: Sequence[str]) -> str:
    year = labels[page.filing]
    if not page.filing:
        return say(
            "{year} is the oldest filing here: how long before it a sentence stood is not known", year=year
        )
    return say("Tinted and underlined: new in {year}; dashes: reworded in {year}", year=year)


def _swatch(colour: QColor, theme: Theme) -> QPixmap:
    picture = QPixmap(_SWATCH)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setPen(theme.dim)
    painter.setBrush(colour)
    painter.drawRect(QRectF(2.5, 0.5, _SWATCH.width() - 5, _SWATCH.height() - 1))
    painter.end()
    return picture
