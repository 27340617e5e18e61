"""A bar whose parts stand in one line where there is room for them, and in two where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget


class WrappingBar(QWidget):
    """Calls :meth:`_arrange` whenever the room, or what the parts ask for, may have changed."""

    def _arrange(self) -> None:
        """Put the parts in one line or in two."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: choose between one line and two."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: sizes are known now."""
        super().showEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Qt override: a part has asked for another size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done
