"""How far the comparing behind a matrix is, with the button that stops it and goes on: *3 of 9 years
compared*."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.desktop.history.filler import HistoryFiller
from viewer.desktop.look.metrics import BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say, say_number


class FillStrip(QWidget):
    """Hidden once all has been compared."""

    def __init__(self, filler: HistoryFiller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filler = filler
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        styled(self.words, "quiet")
        self.button = QPushButton(self)
        styled(self.button, "chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BAR_SPACING)
        row.addWidget(self.words)
        row.addWidget(self.button)
        self.button.clicked.connect(self._pressed)
        filler.moved.connect(self._moved)
        filler.stopped.connect(self._stopped)
        filler.ended.connect(self.hide)
        self.hide()

    def _moved(self, done: int, count: int) -> None:
        self._tell(say("Comparing: {done} of {all}", done=say_number(done), all=say_number(count)))
        self.button.setText(say("Stop"))
        self.button.setToolTip(say("Compare no more for now: a … stands where something is not compared yet"))
        self.setVisible(done < count)

    def _stopped(self, done: int, count: int) -> None:
        self._tell(say("{done} of {all} compared", done=say_number(done), all=say_number(count)))
        self.button.setText(say("Go on"))
        self.button.setToolTip(say("Compare the other years as well"))

    def _tell(self, words: str) -> None:
        self.words.setText(words)
        self.button.setAccessibleDescription(words)

    def _pressed(self) -> None:
        if self._filler.running:
            self._filler.stop()
        else:
            self._filler.go_on()
