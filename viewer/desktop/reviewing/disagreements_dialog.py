"""What two reviewers disagree on, each with a button for each opinion: a click decides, and the next one
stands there.

The case: nine marks differ after a merge. The reviewer goes through them with Tab and Space, or with the
mouse; each decision is an act that Undo takes back, and what is left can be decided another day.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.look.metrics import BAR_SPACING, LIST_SIZE
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import give_tip
from viewer.desktop.session import Session
from viewer.language.say import say, say_count, sayable
from viewer.review.acts.disagreement import About, Disagreement, Opinion, decided, disagreements
from viewer.wording.record.disagreements import decision_words, heading_words, opinion_words, who_words
from viewer.wording.record.times import time_words

NONE_LEFT = sayable("All is decided.")


class DisagreementsDialog(QDialog):
    """Lists what is to be decided when it is opened; what has been decided goes."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Decide what reviewers disagree on"))
        self.resize(*LIST_SIZE)
        self._session = session
        found = disagreements(session.review) if session.review is not None else ()
        self.left = QLabel(self)
        self.left.setTextFormat(Qt.TextFormat.PlainText)
        styled(self.left, "quiet")
        self.items = [_Item(one, self) for one in found]
        for item in self.items:
            for button, chosen in zip(item.buttons, item.choices, strict=True):
                button.clicked.connect(partial(self._decide, item, chosen))
        listed = QWidget(self)
        column = QVBoxLayout(listed)
        for item in self.items:
            column.addWidget(item)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(listed)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.left)
        layout.addWidget(area, 1)
        layout.addWidget(self.buttons)
        self._tell()

    @property
    def open_items(self) -> list[_Item]:
        """What is not decided yet."""
        return [item for item in self.items if not item.done]

    def _decide(self, item: _Item, chosen: Sequence[Opinion], _checked: bool = False) -> None:
        words = decision_words(item.found, chosen)
        self._session.change(lambda review: decided(review, item.found, chosen), words)
        item.done = True
        item.hide()
        self._tell()

    def _tell(self) -> None:
        left = self.open_items
        words = say_count(
            len(left),
            "{n} thing to decide. Each choice is an act: Undo takes it back.",
            "{n} things to decide. Each choice is an act: Undo takes it back.",
        )
        self.left.setText(words if left else say(NONE_LEFT))
        first = left[0].buttons[0] if left else self.buttons.button(QDialogButtonBox.StandardButton.Close)
        first.setFocus()


class _Item(QFrame):
    """One disagreement, with a button for each opinion and, of marks, one for both."""

    def __init__(self, found: Disagreement, parent: QWidget) -> None:
        super().__init__(parent)
        styled(self, "sheet")
        self.found = found
        self.done = False
        self.choices: list[tuple[Opinion, ...]] = [(one,) for one in found.opinions]
        heading = QLabel(heading_words(found), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self.buttons = [self._button(one) for one in found.opinions]
        if found.about is About.FACTOR:
            self.choices.append(found.opinions)
            both = QPushButton(say("Both"), self)
            both.setToolTip(say("All of it holds"))
            both.setAccessibleName(say("Both on {what}", what=heading_words(found)))
            self.buttons.append(both)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        row = QHBoxLayout()
        row.setSpacing(BAR_SPACING)
        column.addLayout(row)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)

    def _button(self, opinion: Opinion) -> QPushButton:
        words = f"{who_words(opinion)}: {opinion_words(self.found.about, opinion)}"
        button = QPushButton(words.replace("&", "&&"), self)
        give_tip(button, time_words(opinion.said))
        button.setAccessibleName(say("{words}, on {what}", words=words, what=heading_words(self.found)))
        return button
