"""The button in a pane's header that asks why a filing's reading is in doubt.

The case: Space marks a factor reviewed wherever one reads, the panes included; on this button it presses it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from viewer.desktop.look.stylesheet import styled


class WhyButton(QPushButton):
    """Looks like a link; Space and Enter press it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "link")
        # Without this Enter does nothing on a button.
        self.setAutoDefault(True)

    def event(self, event: QEvent) -> bool:
        """Qt override: keep Space from the shortcuts of the window."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            pressed = event.key() == Qt.Key.Key_Space and not event.modifiers()
            event.setAccepted(pressed)
            return pressed or super().event(event)
        return super().event(event)
