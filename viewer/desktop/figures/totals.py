"""The totals above the ledger, as chips: ``27 changed``. One that is pressed narrows the table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.comparison.model import FigureVerdict
from viewer.desktop.look.metrics import CHIP_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.wording.doubts import SUSPECT, SUSPECT_GLYPH, SUSPECT_MEANING
from viewer.wording.figures import LOUD_VERDICTS, VERDICT_GLYPHS, VERDICT_MEANINGS, words_of
from viewer.wording.inconsistencies import INCONSISTENT, INCONSISTENT_GLYPH, INCONSISTENT_MEANING

_GLYPHS = {
    INCONSISTENT: INCONSISTENT_GLYPH,
    SUSPECT: SUSPECT_GLYPH,
    **{words_of(verdict): VERDICT_GLYPHS[verdict] for verdict in FigureVerdict},
}
_MEANINGS = {
    INCONSISTENT: INCONSISTENT_MEANING,
    SUSPECT: SUSPECT_MEANING,
    **{words_of(verdict): VERDICT_MEANINGS[verdict] for verdict in FigureVerdict},
}
SHOWN = (INCONSISTENT, *(words_of(verdict) for verdict in LOUD_VERDICTS), SUSPECT)
"""The totals that have a chip; the quiet ones are counted in words."""


class FiguresTotals(QWidget):
    """A chip for each total that is not nought; any number of them may be pressed."""

    chosen = Signal(object)
    """The names of the totals whose rows are wanted, as a frozenset; empty: all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CHIP_SPACING)
        self._chips: dict[str, QPushButton] = {}
        for name in SHOWN:
            chip = QPushButton(self)
            chip.setCheckable(True)
            chip.setVisible(False)
            styled(chip, "chip")
            chip.toggled.connect(lambda _on: self.chosen.emit(self.pressed))
            self._chips[name] = chip
            layout.addWidget(chip)

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
            chip.setText(f"{_GLYPHS[name]} {number:,} {name}")
            chip.setVisible(number > 0 or chip.isChecked())
            chip.setToolTip(f"Show only these: {_MEANINGS[name]}")
            chip.setAccessibleName(f"Show only {name}: {number:,}")
        self.updateGeometry()

    def release(self) -> None:
        """Let all chips go."""
        for chip in self._chips.values():
            chip.setChecked(False)

    def minimumSizeHint(self) -> QSize:
        """Qt override: chips are never cut."""
        return self.sizeHint()
