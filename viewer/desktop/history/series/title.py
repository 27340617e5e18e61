"""Over the plot: what the series measures, in which unit, and which risks tell it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.desktop.history.series.line import SeriesLine
from viewer.desktop.history.series.words import risk_words, series_remarks, unit_words
from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.history import History
from viewer.wording.history.points import series_words

_MARGINS = (12, 8, 12, 2)
"""Left, top, right, bottom in pixels."""


class SeriesTitle(QWidget):
    """Two lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLabel(self)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setWordWrap(True)
        styled(self.name, "section")
        self.of = ElidedLabel(self)
        styled(self.of, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.of)

    def show_line(self, line: SeriesLine | None, history: History | None) -> None:
        """Name another series; nothing for none."""
        if line is None or history is None:
            self.name.clear()
            self.of.clear()
            return
        series = line.series
        self.name.setText(series_words(series))
        risks = risk_words(series, history)
        self.of.setText(" · ".join(filter(None, (unit_words(series), series_remarks(series), risks))))
        give_tip(self.of, self.of.text())
