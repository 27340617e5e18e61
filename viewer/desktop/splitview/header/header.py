"""The line above a pane: which filing it shows, which section, how many factors, and any doubts."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import give_tip, plain_tip
from viewer.desktop.splitview.header.filing_facts import APART
from viewer.desktop.splitview.header.why_button import WhyButton
from viewer.language.say import say, say_count
from viewer.wording.readings.sides import filing_words

_MARGIN = 16
"""Pixels on the left: the name stands over the text of its pane."""
_ACTIVE_LINE = 2
"""Pixels of the line that shows where the keys go."""
_BUTTON_MARGINS = (0, 1, 6, 2)
"""Left, top, right, bottom of the button in pixels."""
_BESIDE = 6
"""Pixels between the words and the button."""
_LEAST_WIDTH = 200
"""Pixels: the words give way further than that."""
_LINES = 2.1
"""Height in lines of text: one line, with as much again around it."""


class PaneHeader(QWidget):
    """A name in bold, shortened in the middle where there is no room, and as many facts as fit after it.

    Where the filing has warnings, a button at the end tells how many and asks why.
    """

    why_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._facts = ""
        self._active = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.why = WhyButton(self)
        self.why.setVisible(False)
        self.why.clicked.connect(self.why_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*_BUTTON_MARGINS)
        layout.addStretch(1)
        layout.addWidget(self.why)

    def set_doubts(self, count: int, side: str) -> None:
        """Show how many warnings there are on the filing of a side; nothing where there are none."""
        self.why.setText(say("! {count} · why?", count=count))
        words = say_count(count, "{n} warning", "{n} warnings")
        self.why.setAccessibleName(
            say("{warnings} on the {filing}: why?", warnings=words, filing=filing_words(side))
        )
        give_tip(self.why, say("{warnings} on how this filing was read: show the decisions", warnings=words))
        self.why.setVisible(count > 0)
        self.update()

    def set_words(self, name: str, facts: str) -> None:
        """Show a filing's name and what is to be said of it."""
        self._name, self._facts = name, facts
        words = f"{name} · {facts}" if facts else name
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)
        self.setAccessibleDescription(words)  # else a screen reader is told the tooltip's markup
        self.update()

    @property
    def active(self) -> bool:
        """True while the keys go to the pane below."""
        return self._active

    def set_active(self, active: bool) -> None:
        """Show that the keys go to the pane below, or elsewhere."""
        self._active = active
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines' room for one line of text."""
        return QSize(_LEAST_WIDTH, round(self.fontMetrics().height() * _LINES))

    def _room(self) -> int:
        """Pixels from the left to the button, or to the edge."""
        return self.width() if self.why.isHidden() else self.width() - self.why.sizeHint().width() - _BESIDE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name, facts and the line below."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.chrome)
        painter.setPen(self._theme.border)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._active:
            line = QRect(0, self.height() - _ACTIVE_LINE, self.width(), _ACTIVE_LINE)
            painter.fillRect(line, self._theme.accent)
        bold = QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        room = QRect(_MARGIN, 0, self._room() - _MARGIN - _BESIDE, self.height() - 1)
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.setFont(bold)
        painter.setPen(self._theme.text)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if self._facts:
            room.setLeft(room.left() + metrics.horizontalAdvance(name))
            facts = fitting(self._facts, QFontMetrics(self.font()), room.width())
            painter.setFont(self.font())
            painter.setPen(self._theme.dim)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, facts)
        painter.end()


def fitting(facts: str, metrics: QFontMetrics, width: int) -> str:
    """Return as many of the facts as there is room for: "17 factors" must not be cut to "1…"."""
    kept = facts.split(APART) if facts else []
    while kept:
        words = "".join(APART + fact for fact in kept)
        if metrics.horizontalAdvance(words) <= width:
            return words
        kept.pop()
    return ""
