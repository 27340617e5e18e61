"""How large the text of the panes is: from half its own size to three times, in steps of a tenth."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

USUAL, LEAST, MOST, STEP = 100, 50, 300, 10
"""Percent of the text's own size, within what can be read."""


class Zoom(QObject):
    """The size of the text in percent."""

    changed = Signal(int)
    """Percent."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._percent = USUAL

    @property
    def percent(self) -> int:
        """The size now."""
        return self._percent

    @property
    def factor(self) -> float:
        """The size now, with 1.0 for the text's own."""
        return self._percent / USUAL

    def set(self, percent: int) -> None:
        """Set the size, within what can be read."""
        percent = min(MOST, max(LEAST, percent))
        if percent != self._percent:
            self._percent = percent
            self.changed.emit(percent)

    def step(self, steps: int) -> None:
        """Make the text larger by some steps, or smaller."""
        self.set(self._percent + steps * STEP)

    def larger(self) -> None:
        """Make the text larger by a step."""
        self.step(1)

    def smaller(self) -> None:
        """Make the text smaller by a step."""
        self.step(-1)

    def reset(self) -> None:
        """Set the text at its own size."""
        self.set(USUAL)
