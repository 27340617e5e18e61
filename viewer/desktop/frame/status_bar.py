"""The line at the foot: what there is, how far the review has come, and the keys most used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from viewer.desktop.actions.action import Action
from viewer.desktop.actions.keys import spoken
from viewer.desktop.comparing.ignored_button import IgnoredButton
from viewer.desktop.look.announcing import announce
from viewer.language.say import say, sayable

MESSAGE_TIME = 5000
"""Milliseconds that a passing message stays, unless something else is done before."""
_MARGIN = 8
"""Pixels at either end."""
_BETWEEN = 40
"""Pixels that are left free between the counts and the hints."""
_HINTED = (
    (("review-next",), sayable("reviewed, next")),
    (("next-change", "previous-change"), sayable("change")),
    (("next-figure",), sayable("figure")),
    (("keys",), sayable("all keys")),
)
"""The actions whose keys are hinted at, and a word or two for what they do."""


def hints(entries: Iterable[Action]) -> str:
    """Return the keys most used, as they are now: ``Space: reviewed, next   N/P: change``."""
    keys = {entry.id: spoken(entry.shortcuts[:1]) for entry in entries}
    told = (("/".join(filter(None, (keys[name] for name in names))), words) for names, words in _HINTED)
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

    def _make_room(self) -> None:
        room = self.width() - self.counts.sizeHint().width() - _BETWEEN
        self.ignored.set_short(room < self.ignored.long_width())
        room -= self.ignored.sizeHint().width()
        self.ignored.setVisible(self._there)
        self.hints.setVisible(self._there and room >= self.hints.sizeHint().width())
