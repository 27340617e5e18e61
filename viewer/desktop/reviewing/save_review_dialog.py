"""What goes into a review file: all that was said, and the two filings or not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from viewer.comparison.model import Comparison
from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say
from viewer.wording.readings.sides import listed_words

_WIDTH = 520
"""Pixels: two lines of the longest sentence."""
_KILO = 1_000
"""Bytes of a kilobyte."""


class SaveReviewDialog(QDialog):
    """Accepted: the reviewer goes on to choose the file."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Save review as"))
        self.setMinimumWidth(_WIDTH)
        words = QLabel(
            say(
                "The file holds every mark, note and pairing with who made it and when, and what was "
                "compared "
                "by which options. Whoever opens it sees them as you do."
            ),
            self,
        )
        words.setWordWrap(True)
        paths = [Path(filing.path) for filing in (comparison.old, comparison.new)]
        self.with_filings = QCheckBox(say("Put the two &filings into it{size}", size=_size(paths)), self)
        self.with_filings.setChecked(True)
        self.with_filings.setToolTip(say("Then it opens on a computer that does not have them"))
        names = QLabel(listed_words([path.name for path in paths]), self)
        names.setTextFormat(Qt.TextFormat.PlainText)
        names.setWordWrap(True)
        styled(names, "quiet")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = self.buttons.addButton(say("Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        styled(save, "primary")
        save.setDefault(True)
        layout = QVBoxLayout(self)
        for part in (words, self.with_filings, names, self.buttons):
            layout.addWidget(part)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.with_filings.setFocus()


def _size(paths: list[Path]) -> str:
    try:
        size = sum(path.stat().st_size for path in paths)
    except OSError:
        return ""
    words = f"{size / _KILO**2:.1f} MB" if size >= _KILO**2 else f"{max(1, round(size / _KILO))} KB"
    return say(" ({size}, packed less)", size=words)
