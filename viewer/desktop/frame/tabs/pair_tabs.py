"""The row of tabs: one for each pair that is open, unseen while there is only one.

The case: five years of one company are gone over in one day, four pairs beside each other. A tab says "Pier
Foods Inc. 20-F 2024 ▸ 2025"; its tooltip names the files and how far the review has come.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say


class PairTabs(QTabBar):
    """Tabs that can be dragged, closed by ✕ or the middle button, and walked through with the arrows."""

    close_asked = Signal(int)
    """The tab with this number is to be closed."""

    def __init__(self, tip_of: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tip_of = tip_of
        self.setAccessibleName(say("Pairs that are open"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def add(self, words: str) -> int:
        """Add a tab at the end; return its number."""
        number = self.addTab("")
        close = QToolButton(self)
        close.setText("✕")
        styled(close, "flat")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self._close_pressed)
        self.setTabButton(number, QTabBar.ButtonPosition.RightSide, close)
        self.name(number, words)
        return number

    def name(self, number: int, words: str) -> None:
        """Say what is open in a tab."""
        self.setTabText(number, words.replace("&", "&&"))
        self.setAccessibleTabName(number, words)
        close = self.tabButton(number, QTabBar.ButtonPosition.RightSide)
        if close is not None:
            close.setAccessibleName(say("Close {pair}", pair=words))
            close.setToolTip(say("Close this tab"))

    def event(self, event: QEvent) -> bool:
        """Qt override: a tooltip tells how far a review is now."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self.tabAt(event.pos())
            if number >= 0:
                self.setTabToolTip(number, plain_tip(self._tip_of(number)))
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt override: the middle button closes a tab."""
        number = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and number >= 0:
            self.close_asked.emit(number)
            return
        super().mouseReleaseEvent(event)

    def tabInserted(self, index: int) -> None:
        """Qt override: there is something to choose from the second tab on."""
        super().tabInserted(index)
        self.setVisible(self.count() > 1)

    def tabRemoved(self, index: int) -> None:
        """Qt override: as above."""
        super().tabRemoved(index)
        self.setVisible(self.count() > 1)

    def _close_pressed(self) -> None:
        pressed, side = self.sender(), QTabBar.ButtonPosition.RightSide
        for number in range(self.count()):
            if self.tabButton(number, side) is pressed:
                self.close_asked.emit(number)
                return
