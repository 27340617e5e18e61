"""Above the panes, why the factor on screen is what it is said to be, and where else to look.

The case: a factor is said to be removed, and the reviewer wants the proof. The proof stands in full in the
empty pane; here, on one line, it would be cut off. So for a factor with one side the line has no reason, but
a button that leads to the nearest factor of the other filing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from viewer.comparison.model import Comparison, Pair
from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say, sayable
from viewer.language.told import say_told
from viewer.wording.pairs import HAND, glyph, hand_words, nearest_words, pair_words, reason_words

_MARGINS = (16, 2, 8, 2)
"""Left, top, right, bottom in pixels: words begin where the text of the pane below does."""
_SPACING = 10
"""Pixels between status, reason and link."""
NEAREST = sayable("Go to the nearest ▸")


class ReasonLine(QFrame):
    """One line: status and flags, the reason, and a link to the nearest factor."""

    factor_wanted = Signal(str)
    """Show the factor with this id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "reason")
        self._nearest = ""
        self.status = QLabel(self)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.why = ElidedLabel(self)
        styled(self.why, "quiet")
        self.link = QPushButton(self)
        styled(self.link, "link")
        self.link.setAutoDefault(True)
        self.link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.link.clicked.connect(lambda: self.factor_wanted.emit(self._nearest))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(_SPACING)
        layout.addWidget(self.status)
        layout.addWidget(self.why, 1)
        layout.addWidget(self.link)
        # As high with a link as without: the panes below must not jump from factor to factor.
        self.setFixedHeight(self.link.sizeHint().height() + _MARGINS[1] + _MARGINS[3])
        self.hide()

    def show_pair(self, comparison: Comparison, pair: Pair | None) -> None:
        """Give the reason of a pair; nothing for several."""
        self.setVisible(pair is not None)
        if pair is None:
            return
        words = [word for word in pair_words(pair) if word != hand_words(pair)]
        hand = f"{HAND} {hand_words(pair)} · " if pair.manual else ""
        self.status.setText(f"{hand}{glyph(pair)} {', '.join(words)}")
        # Where a side is empty its pane says why.
        self.why.setText(reason_words(pair) if pair.old and pair.new else "")
        said = reason_words(pair) if pair.old and pair.new else say_told(pair.why)
        self.setAccessibleName(f"{', '.join(pair_words(pair))}. {said}")
        # The scores are for whoever asks.
        self.setToolTip(plain_tip(say_told(pair.why)))
        self._nearest = pair.nearest.factor if pair.nearest is not None else ""
        nearest = nearest_words(comparison, pair)
        self.link.setVisible(bool(nearest))
        self.link.setText(say(NEAREST) if nearest else "")
        self.link.setAccessibleName(say("{where}: go there", where=nearest))
        self.link.setToolTip(plain_tip(say("{where}: go there", where=nearest)))
