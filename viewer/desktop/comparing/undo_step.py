"""One act of the reviewer as the undo stack keeps it: a pairing or a match, from one state to another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtGui import QUndoCommand

_State = TypeVar("_State")


class Step(QUndoCommand):
    """From one state to another. The text follows "Undo" and "Redo" in the menu."""

    def __init__(self, text: str, before: _State, after: _State, apply: Callable[[_State], object]) -> None:
        super().__init__(text)
        self._take = partial(apply, after)
        self._take_back = partial(apply, before)

    def redo(self) -> None:
        """Qt override: take the step; called when it is pushed, too."""
        self._take()

    def undo(self) -> None:
        """Qt override: take it back."""
        self._take_back()
