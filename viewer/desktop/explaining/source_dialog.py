"""The whole text of a filing with one paragraph of it marked: to check the panes against."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from viewer.desktop.explaining.source_view import SourceView
from viewer.desktop.look.metrics import READING_SIZE
from viewer.filings.model import Filing, Span
from viewer.language.say import say
from viewer.wording.readings.sides import filing_words


class SourceDialog(QDialog):
    """Opens with ``spans`` of the filing's text marked and the first of them in the middle."""

    def __init__(
        self, side: str, filing: Filing, spans: Sequence[Span], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(
            say("Source of the {filing}: {name}", filing=filing_words(side), name=filing.name)
        )
        self.resize(*READING_SIZE)
        self.text = SourceView(filing.text, self)
        self.words = self.text.find_field(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        # Enter in the find field is for finding, not for closing.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.text.mark(spans)
        self.text.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: there is a height now to centre the paragraph in."""
        super().showEvent(event)
        self.text.centerCursor()
