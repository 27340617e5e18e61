"""◂ change ▸: two arrows round the name of what they step through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from viewer.desktop.actions.action import plain
from viewer.desktop.look.stylesheet import styled


class StepButtons(QFrame):
    """The arrows do, and are enabled, as the two actions are."""

    def __init__(self, name: str, back: QAction, forth: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "steps")
        self._back, self._forth = back, forth
        self._label = QLabel(name, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 0, 1, 0)
        layout.setSpacing(0)
        self.back = self._arrow("◂", back)
        self.forth = self._arrow("▸", forth)
        layout.addWidget(self.back)
        layout.addWidget(self._label)
        layout.addWidget(self.forth)
        forth.changed.connect(self._show_state)
        back.changed.connect(self._show_state)
        self._show_state()

    def _arrow(self, sign: str, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setAccessibleName(plain(action.text()))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        return button

    def _show_state(self) -> None:
        for button, action in ((self.back, self._back), (self.forth, self._forth)):
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())
        self._label.setEnabled(self._forth.isEnabled() or self._back.isEnabled())
