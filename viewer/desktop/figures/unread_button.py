"""``3 numbers read as nothing``: a quiet line at the foot of the ledger, for what the ledger does not
list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say, sayable
from viewer.wording.unread import listed_words

_TIP = sayable(
    "List the numbers of both filings that are no figures (of names, or known to no rule), and go to them"
)


class UnreadButton(QPushButton):
    """Shown where there is such a number; ``clicked`` asks for the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "link")
        self.setToolTip(say(_TIP))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many there are; with none, nothing is shown."""
        self.setText(f"{listed_words(count)} …")
        self.setAccessibleName(say("{count}: list them", count=listed_words(count)))
        self.setVisible(count > 0)
