"""The heading of the factor that is being read, at the top of its pane once its own has scrolled away.

The case: all factors in one scroll. Three screens down a factor nothing on screen says which one it is.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import plain_tip

_MARGIN = 16
"""Pixels on the left: it stands over the text of its pane."""
_LINES = 1.9
"""Height in lines of text."""


class StickyHeading(QWidget):
    """Lies over a pane. A click leads to where the factor begins."""

    pressed = Signal()

    def __init__(self, pane: QWidget, theme: Theme) -> None:
        super().__init__(pane)
        self._theme = theme
        self.words = ""
        """What it says; a side that lacks the factor has a bar without words."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.update()

    def show_words(self, words: str, above: int = 0) -> None:
        """Show a heading, pushed up by so many pixels where the next one comes from below."""
        if words != self.words:
            self.words = words
            self.setAccessibleName(words)
            self.setAccessibleDescription(words)  # else a screen reader is told the tooltip's markup
            self.setToolTip(plain_tip(words))
            self.update()
        pane = self.parentWidget()
        self.setGeometry(0, -above, pane.width(), self.sizeHint().height())
        self.show()

    def sizeHint(self) -> QSize:
        """Qt override: one line with a little room."""
        return QSize(0, round(self.fontMetrics().height() * _LINES))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt override: lead to the heading itself."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt override: the heading on the colour of the text's ground, with a line below."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.base)
        painter.setPen(self._theme.border)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self._theme.text)
        room = QRect(_MARGIN, 0, self.width() - 2 * _MARGIN, self.height() - 1)
        shown = QFontMetrics(bold).elidedText(self.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()
