"""The totals above the ledger, as chips: ``27 changed``. One that is pressed narrows the table.

A comparison may have ten of them, more than a narrow window holds side by side: then they stand in two lines.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.comparison.model import FigureVerdict
from viewer.desktop.figures.arrangement import total_name, total_words
from viewer.desktop.look.metrics import CHIP_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.language.say import say, say_number
from viewer.wording.doubts import SUSPECT, SUSPECT_GLYPH, SUSPECT_MEANING
from viewer.wording.figures import LOUD_VERDICTS, VERDICT_GLYPHS, VERDICT_MEANINGS, verdict_name
from viewer.wording.inconsistencies import INCONSISTENT, INCONSISTENT_GLYPH, INCONSISTENT_MEANING

_GLYPHS = {
    INCONSISTENT: INCONSISTENT_GLYPH,
    SUSPECT: SUSPECT_GLYPH,
    **{verdict_name(verdict): VERDICT_GLYPHS[verdict] for verdict in FigureVerdict},
}
_MEANINGS = {
    INCONSISTENT: INCONSISTENT_MEANING,
    SUSPECT: SUSPECT_MEANING,
    **{verdict_name(verdict): VERDICT_MEANINGS[verdict] for verdict in FigureVerdict},
}
SHOWN = (INCONSISTENT, *(verdict_name(verdict) for verdict in LOUD_VERDICTS), SUSPECT)
"""The totals that have a chip; the quiet ones are counted in words."""


class FiguresTotals(QWidget):
    """A chip for each total that is not nought; any number of them may be pressed."""

    chosen = Signal(object)
    """The names of the totals whose rows are wanted, as a frozenset; empty: all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CHIP_SPACING)
        self._lines = (QHBoxLayout(), QHBoxLayout())
        for line in self._lines:
            layout.addLayout(line)
            line.setSpacing(CHIP_SPACING)
            line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._least: int | None = None
        """What :attr:`least_width` is, until a chip changes."""
        self._late: list[QPushButton] = []
        """The chips in the second line."""
        self._chips: dict[str, QPushButton] = {}
        for name in SHOWN:
            chip = QPushButton(self)
            chip.setCheckable(True)
            chip.setVisible(False)
            styled(chip, "chip")
            chip.toggled.connect(lambda _on: self.chosen.emit(self.pressed))
            self._chips[name] = chip
            self._lines[0].addWidget(chip)

    @property
    def pressed(self) -> frozenset[str]:
        """The totals whose chips are pressed."""
        return frozenset(name for name, chip in self._chips.items() if chip.isChecked())

    def chip(self, name: str) -> QPushButton:
        """The chip of a total."""
        return self._chips[name]

    def show_totals(self, totals: Mapping[str, int]) -> None:
        """Count anew. A chip that is pressed stays, so that it can be let go."""
        for name, chip in self._chips.items():
            number = totals.get(name, 0)
            chip.setText(f"{_GLYPHS[name]} {total_words(name, number)}")
            chip.setVisible(number > 0 or chip.isChecked())
            give_tip(chip, say("Show only these: {meaning}", meaning=say(_MEANINGS[name])))
            chip.setAccessibleName(
                say("Show only {name}: {number}", name=total_name(name), number=say_number(number))
            )
        self._least = None
        self.updateGeometry()

    def release(self) -> None:
        """Let all chips go."""
        for chip in self._chips.values():
            chip.setChecked(False)

    def fit(self, width: int) -> None:
        """Stand in one line where the width is enough, else in two."""
        shown = self._shown()
        above = len(shown)
        while above > 1 and _width(shown[:above]) > width:
            above -= 1
        if shown[above:] == self._late:
            return
        self._late = shown[above:]
        for chip in self._chips.values():
            for line in self._lines:
                line.removeWidget(chip)
            self._lines[1 if chip in shown[above:] else 0].addWidget(chip)
        self.updateGeometry()

    @property
    def whole_width(self) -> int:
        """Pixels of all chips in one line."""
        return _width(self._shown())

    @property
    def least_width(self) -> int:
        """Pixels of the longer of two lines, where they are as even as they can be."""
        if self._least is None:  # fifteen times a click, while a chip changes once a factor at most
            widths = [chip.sizeHint().width() for chip in self._shown()]
            self._least = min(max(_row(widths[:at]), _row(widths[at:])) for at in range(len(widths) + 1))
        return self._least

    def changeEvent(self, event: QEvent) -> None:
        """Qt override: another font or style makes other widths."""
        self._least = None
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Qt override: chips are never cut."""
        return QSize(self.least_width, self.sizeHint().height())

    def _shown(self) -> list[QPushButton]:
        return [chip for chip in self._chips.values() if not chip.isHidden()]


def _width(chips: Sequence[QPushButton]) -> int:
    """Pixels of chips side by side."""
    return _row([chip.sizeHint().width() for chip in chips])


def _row(widths: Sequence[int]) -> int:
    """Pixels of parts side by side."""
    return sum(widths) + CHIP_SPACING * max(0, len(widths) - 1)
