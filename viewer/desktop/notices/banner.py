"""A message across the panes that says what is wrong and what to do, with buttons that do it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
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

from viewer.desktop.look.stylesheet import styled
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


_MARGINS = (12, 4, 8, 4)
"""Left, top, right, bottom in pixels."""
_SPACING = 8
"""Pixels between sign, text and buttons."""
_SIGNS = {Tone.ALARM: "!", Tone.NOTICE: "i", Tone.NOTE: "✓"}


class Banner(QFrame):
    """One message; taken away by its ✕ or by Esc while it has the focus."""

    left = Signal()
    """It goes, and had the keyboard."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = message
        styled(self, "banner", message.tone.value)
        self.setAccessibleName(say("Warning" if message.tone is Tone.ALARM else "Notice"))
        self.setAccessibleDescription(message.text)
        self.label = QLabel(message.text, self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.label.setSizePolicy(policy)
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
        self.dismiss = QToolButton(self)
        self.dismiss.setText("✕")
        styled(self.dismiss, "flat")
        self.dismiss.setAccessibleName(say("Dismiss"))
        self.dismiss.setToolTip(say("Dismiss this message"))
        self.dismiss.clicked.connect(self.take_away)
        layout.addWidget(self.dismiss)

    def take_away(self) -> None:
        """Remove the message for good; where the keyboard was in it, it goes back to the work."""
        focused = QApplication.focusWidget()
        if focused and self.isAncestorOf(focused):
            self.left.emit()
        self.hide()
        self.deleteLater()

    def _button(self, remedy: Remedy) -> QPushButton:
        button = QPushButton(remedy.title, self)

        def act() -> None:
            if remedy.closes:
                self.take_away()
            remedy.act()

        button.clicked.connect(act)
        return button
