"""What is being done and how far it is, with the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from viewer.desktop.look.metrics import BAR_MARGINS
from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say

FINE = 1000
"""Steps of the bar."""
_STAGE_WIDTH = 190
"""Pixels of the stage's name at least, so that the bar does not jump from stage to stage."""
_SPACING = 12
"""Pixels between name, bar and button."""


class ProgressStrip(QFrame):
    """Hidden while nothing is being done."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "sheet")
        self.stage = QLabel(self)
        self.stage.setTextFormat(Qt.TextFormat.PlainText)
        self.stage.setMinimumWidth(_STAGE_WIDTH)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, FINE)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say("Progress"))
        self.stop = QPushButton(say("Cancel"), self)
        self.stop.setToolTip(say("Stop and keep what is open (Esc)"))
        self.stop.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*BAR_MARGINS)
        layout.setSpacing(_SPACING)
        layout.addWidget(self.stage)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.stop)
        self.hide()

    def start(self) -> None:
        """Show an empty bar."""
        self.show_progress(say("Starting"), 0.0)
        self.show()

    def show_progress(self, stage: str, done: float) -> None:
        """Name the stage and fill the bar to ``done`` (0 to 1)."""
        words = stage[:1].upper() + stage[1:]
        self.stage.setText(f"{words}…")
        self.bar.setValue(round(FINE * min(max(done, 0.0), 1.0)))
        self.bar.setAccessibleDescription(f"{words}, {done:.0%}")
