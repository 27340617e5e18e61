"""One match of a figure by hand, as the undo stack keeps it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from viewer.review.figure_marks import FigureMarks


class FiguresStep(QUndoCommand):
    """From one set of matches to another. The text follows "Undo" and "Redo" in the menu."""

    def __init__(
        self, text: str, before: FigureMarks, after: FigureMarks, apply: Callable[[FigureMarks], None]
    ) -> None:
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
