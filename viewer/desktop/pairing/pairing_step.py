"""One step of pairing by hand, as the undo stack keeps it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from viewer.comparison.model import ManualPair

Manual = tuple[ManualPair, ...]


class PairingStep(QUndoCommand):
    """From one set of manual pairs to another. The text follows "Undo" and "Redo" in the menu."""

    def __init__(self, text: str, before: Manual, after: Manual, apply: Callable[[Manual], None]) -> None:
        super().__init__(text)
        self._before = before
        self._after = after
        self._apply = apply

    def redo(self) -> None:
        """Qt's: take the step; called when it is pushed, too."""
        self._apply(self._after)

    def undo(self) -> None:
        """Qt's: take it back."""
        self._apply(self._before)
