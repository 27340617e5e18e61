"""What the window shows with nothing open: what to do first, and where one left off.

The case: the same pair is gone over for days. It is the first of the list and has the focus, so that Enter
goes on with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.desktop.look.metrics import PAGE_MARGINS
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.settings import Recent
from viewer.language.say import say

if TYPE_CHECKING:
    from viewer.desktop.opening.recent_button import RecentButton

SHOWN = 6
"""Recent pairs on the page; the File menu has all."""
WIDEST = 560
"""Pixels beyond which the block in the middle does not grow."""
_BLOCK_STRETCH = 100
"""The block takes all there is up to its greatest width; what is left is shared by both sides."""
_BETWEEN_BUTTONS, _BETWEEN_PARTS, _BEFORE_RECENT = 10, 14, 8
"""Pixels between the two buttons, between the parts of the block, and more of them before the list."""


class StartPage(QFrame):
    """Open, drop, go on with a recent pair, or look at the samples."""

    open_asked = Signal()
    several_asked = Signal()
    samples_asked = Signal()
    recent_asked = Signal(object)
    """A :class:`RecentPair`, or a :class:`RecentHistory`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "sheet")
        title = QLabel(say("Compare two filings"), self)
        styled(title, "title")
        hint = QLabel(
            say(
                "See every risk factor and every figure that changed. "
                "Drag two files, more, or a folder here, or choose them."
            ),
            self,
        )
        styled(hint, "quiet")
        hint.setWordWrap(True)
        self.open = QPushButton(say("Open two filings…"), self)
        styled(self.open, "primary")
        self.open.clicked.connect(self.open_asked)
        self.several = QPushButton(say("Open several filings…"), self)
        self.several.clicked.connect(self.several_asked)
        self.samples = QPushButton(say("Open the sample filings"), self)
        self.samples.clicked.connect(self.samples_asked)
        for button in (self.open, self.several, self.samples):
            button.setAutoDefault(True)  # pressed by Enter, too, as in a dialog
        self.recent_title = QLabel(say("Recent"), self)
        styled(self.recent_title, "quiet")
        self.recent: list[RecentButton] = []
        block = QWidget(self)
        block.setMaximumWidth(WIDEST)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN_PARTS)
        column.addWidget(title)
        column.addWidget(hint)
        buttons = QHBoxLayout()
        column.addLayout(buttons)
        buttons.setSpacing(_BETWEEN_BUTTONS)
        buttons.addWidget(self.open)
        buttons.addWidget(self.several)
        buttons.addWidget(self.samples)
        buttons.addStretch(1)
        column.addSpacing(_BEFORE_RECENT)
        column.addWidget(self.recent_title)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column.addLayout(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*PAGE_MARGINS)
        layout.addStretch(1)
        across = QHBoxLayout()
        layout.addLayout(across)
        across.addStretch(1)
        across.addWidget(block, _BLOCK_STRETCH)
        across.addStretch(1)
        layout.addStretch(1)
        self.show_recent(())

    def show_recent(self, pairs: Sequence[Recent]) -> None:
        """List what was open before."""
        for button in self.recent:
            self._list.removeWidget(button)
            button.deleteLater()
        self.recent = [self._entry(pair) for pair in pairs[:SHOWN]]
        self.recent_title.setVisible(bool(self.recent))

    def take_focus(self) -> None:
        """Give the focus to what was open last, or to what opens the first."""
        first = self.recent[0] if self.recent else self.open
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entry(self, pair: Recent) -> RecentButton:
        from viewer.desktop.opening.recent_button import RecentButton  # at the first start there is none

        button = RecentButton(pair, self)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.recent_asked.emit(pair))
        self._list.addWidget(button)
        return button
