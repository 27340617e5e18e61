"""The line at the foot: what there is, how far the review has come, and the keys most used.

The case: in a narrow window a message is longer than the line. Its end must not be cut without a sign: the
keys make room for it, then it is elided, and the tooltip has all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QStyle, QStyleOption, QWidget

from viewer.desktop.actions.action import Action
from viewer.desktop.actions.keys import spoken
from viewer.desktop.comparing.ignored_button import IgnoredButton
from viewer.desktop.look.announcing import announce
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say, sayable

MESSAGE_TIME = 5000
"""Milliseconds that a passing message stays, unless something else is done before."""
_MARGIN = 8
"""Pixels at either end."""
_BETWEEN = 40
"""Pixels that are left free between the counts and the hints."""
_BESIDE = 6
"""Pixels that Qt leaves free before a part at the right."""
_HINTED = (
    (("review-next",), sayable("reviewed, next")),
    (("next-change", "previous-change"), sayable("change")),
    (("next-figure",), sayable("figure")),
    (("keys",), sayable("all keys")),
)
"""The actions whose keys are hinted at, and a word or two for what they do."""
_HINTED_IN_HISTORY = (
    (("history-words",), sayable("filter")),
    (("keys",), sayable("all keys")),
)
"""The same for several filings: those for a pair do nothing there."""


def hints(entries: Iterable[Action], *, history: bool = False) -> str:
    """Return the keys most used, as they are now: ``Space: reviewed, next   N/P: change``.

    Args:
        entries: All actions.
        history: Whether several filings are open, and not a pair.
    """
    keys = {entry.id: spoken(entry.shortcuts[:1]) for entry in entries}
    hinted = _HINTED_IN_HISTORY if history else _HINTED
    told = [("/".join(filter(None, (keys[name] for name in names))), words) for names, words in hinted]
    if history:
        told = [(spoken(("Enter",)), say("open")), (spoken(("Shift+Right",)), say("two years")), *told]
    return "   ".join(f"{first}: {say(words)}" for first, words in told if first)


class StatusBar(QStatusBar):
    """Counts on the left, what is ignored on the right, hints between as long as there is room for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._there = False
        self.counts = QLabel(self)
        self.counts.setContentsMargins(_MARGIN, 0, 0, 0)
        self.hints = QLabel(self)
        self.hints.setContentsMargins(0, 0, _MARGIN, 0)
        self.addWidget(self.counts)
        self.ignored = IgnoredButton(self)
        self.addPermanentWidget(self.hints)
        self.addPermanentWidget(self.ignored)
        self.setSizeGripEnabled(False)
        self.messageChanged.connect(self._make_room)
        self._make_room()

    def show_hints(self, words: str) -> None:
        """Hint at some keys."""
        self.hints.setText(words)
        self._make_room()

    def tell(self, words: str) -> None:
        """Say something in passing."""
        self.showMessage(words, MESSAGE_TIME)
        announce(self, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the hints give way to the counts, and the names of what is ignored grow short."""
        super().resizeEvent(event)
        self._make_room()

    def show_counts(self, words: Sequence[str]) -> None:
        """Say what there is; without words nothing is open, and there is nothing to hint at."""
        self._there = bool(words)
        self.counts.setText("     ".join(words))
        self._make_room()

    @property
    def shown_message(self) -> str:
        """What is seen of the message."""
        room = self._message_place().width()
        return self.fontMetrics().elidedText(self.currentMessage(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt override: a message that is too long is elided."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        ground = QStyleOption()
        ground.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, ground, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._message_place(), left | Qt.TextFlag.TextSingleLine, self.shown_message)
        painter.end()

    def _message_place(self) -> QRect:
        beside = (one.sizeHint().width() for one in (self.hints, self.ignored) if not one.isHidden())
        room = self.width() - sum(_BESIDE + width for width in beside) - 2 * _MARGIN
        return QRect(_MARGIN, 0, room, self.height())

    def _make_room(self, _message: str = "") -> None:
        said = self.currentMessage()
        there = self.fontMetrics().horizontalAdvance(said) if said else self.counts.sizeHint().width()
        room = self.width() - there - _BETWEEN
        self.ignored.set_short(room < self.ignored.long_width())
        room -= self.ignored.sizeHint().width()
        self.ignored.setVisible(self._there)
        self.hints.setVisible(self._there and room >= self.hints.sizeHint().width())
        self.setToolTip(plain_tip(said) if self.shown_message != said else "")
