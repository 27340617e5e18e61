"""Below the text: since when the sentence at hand stands, in a sentence, and the way to both filings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from viewer.desktop.history.blame.ages import AgedPage, AgedSentence
from viewer.desktop.history.blame.leads import lead_of
from viewer.desktop.history.blame.words import sentence_words
from viewer.desktop.look.announcing import announce
from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.language.say import say

_MARGINS = (16, 2, 8, 2)
"""Left, top, right, bottom in pixels, as of the line of reasons above the panes of a pair."""
_SPACING = 10
"""Pixels between the words and the button."""


class AgeLine(QFrame):
    """One line of words, said aloud as the caret comes to another sentence, and a button."""

    asked = Signal()
    """Both filings are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "reason")
        self.words = ElidedLabel(self)
        self.link = QPushButton(self)
        styled(self.link, "link")
        self.link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.link.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(*_MARGINS)
        row.setSpacing(_SPACING)
        row.addWidget(self.words, 1)
        row.addWidget(self.link)
        self.setFixedHeight(self.link.sizeHint().height() + _MARGINS[1] + _MARGINS[3])
        self.say("")

    def show_sentence(self, page: AgedPage, sentence: AgedSentence | None, labels: Sequence[str]) -> None:
        """Tell of a sentence; of text that has none, that its age is not traced."""
        if sentence is None:
            self.say(say("The age of this text is not traced") if page.sentences else "")
            return
        self.say(sentence_words(page, sentence.age, labels))
        wish = lead_of(page, sentence)
        self.link.setVisible(wish is not None)
        if wish is not None:
            both = f"{labels[wish.earlier]} ▸ {labels[wish.later]}"
            self.link.setText(say("Open {years} here", years=both))
            give_tip(self.link, say("Open both filings at this sentence (Enter)"))

    def say(self, words: str) -> None:
        """Show some words, without a button."""
        self.link.hide()
        if words != self.words.text():
            self.words.setText(words)
            give_tip(self.words, words)
            announce(self, words)
