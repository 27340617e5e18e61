"""A message across the panes that says what is wrong and what to do, with buttons that do it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say


class Tone(StrEnum):
    """How loud a message is."""

    ALARM = "alarm"
    NOTICE = "notice"
    NOTE = "note"
    """It went well."""


@dataclass(frozen=True)
class Remedy:
    """A button of the banner."""

    title: str
    act: Callable[[], object]
    closes: bool = True
    """Whether the message has had its say once the button is pressed."""


@dataclass(frozen=True)
class Message:
    """What a banner says. Plain text: it may quote a filing."""

    text: str
    tone: Tone = Tone.ALARM
    remedies: tuple[Remedy, ...] = ()
    topic: str = ""
    """What it is about: a later message on the same topic takes its place. None where empty."""
    lasting: bool = False
    """True for what is not about the filings on screen: it stays when others are opened."""


SAVING = "saving"
"""The topic of what is said of saving marks and notes: what is said last of it is what is so now."""
_MARGINS = (12, 4, 8, 4)
"""Left, top, right, bottom in pixels."""
_SPACING = 8
"""Pixels between sign, text and buttons."""
_SIGNS = {Tone.ALARM: "!", Tone.NOTICE: "i", Tone.NOTE: "✓"}


class BannerText(ElidedLabel):
    """What a banner says: in as many lines as it takes, or in one that is elided."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.set_brief(False)

    def set_brief(self, on: bool) -> None:
        """Take one line, with all of it in the tooltip, or as many as it needs."""
        self.setWordWrap(not on)
        self.setToolTip(plain_tip(self.text()) if on else "")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(not on)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt override: draw what fits in the lines there are."""
        if self.wordWrap():
            QLabel.paintEvent(self, event)
        else:
            super().paintEvent(event)


class Banner(QFrame):
    """One message; taken away by its ✕ or by Esc while it has the focus."""

    left = Signal()
    """It goes, and had the keyboard."""
    gone = Signal()
    """It was taken away."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        self.stands = True
        """Whether it still has something to say, be there room for it or not."""
        styled(self, "banner", message.tone.value)
        self.setAccessibleName(say("Warning" if message.tone is Tone.ALARM else "Notice"))
        self.setAccessibleDescription(message.text)
        self.label = BannerText(message.text, self)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(_SPACING)
        sign = QLabel(_SIGNS[message.tone], self)
        sign.setStyleSheet("font-weight: bold")
        layout.addWidget(sign)
        layout.addWidget(self.label, 1)
        self.buttons = [self._button(remedy) for remedy in message.remedies]
        for button in self.buttons:
            layout.addWidget(button)
        self.more = QToolButton(self)
        """Shows the messages for which there is no room; the stack says how many."""
        styled(self.more, "flat")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.hide()
        layout.addWidget(self.more)
        self.dismiss = QToolButton(self)
        self.dismiss.setText("✕")
        styled(self.dismiss, "flat")
        self.dismiss.setAccessibleName(say("Dismiss"))
        self.dismiss.setToolTip(say("Dismiss this message"))
        self.dismiss.clicked.connect(self.take_away)
        layout.addWidget(self.dismiss)

    def set_brief(self, on: bool) -> None:
        """Take one line, in which the message is elided, or as many as it needs."""
        self.label.set_brief(on)

    def take_away(self) -> None:
        """Remove the message for good; where the keyboard was in it, it goes back to the work."""
        focused = QApplication.focusWidget()
        if focused and self.isAncestorOf(focused):
            self.left.emit()
        self.stands = False
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def _button(self, remedy: Remedy) -> QPushButton:
        button = QPushButton(remedy.title, self)

        def act() -> None:
            if remedy.closes:
                self.take_away()
            remedy.act()

        button.clicked.connect(act)
        return button
