"""The line at the foot: what there is, how far the review has come, and the keys most used."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from viewer.comparison.model import Status
from viewer.desktop.comparing.ignored_button import IgnoredButton
from viewer.desktop.session import Session
from viewer.wording.beside import beside_in_short
from viewer.wording.pairs import differ_words

MESSAGE_TIME = 5000
"""Milliseconds that a passing message stays, unless something else is done before."""
_MARGIN = 8
"""Pixels at either end."""
_BETWEEN = 40
"""Pixels that are left free between the counts and the hints."""
HINTS = "Space: reviewed, next   N/P: change   G: figure   ?: all keys"


def count_words(session: Session) -> list[str]:
    """``18 paired · 1 new``, ``introduction edited``, ``27 figures differ``, ``6 of 20 reviewed``.

    What stands beside the factors is reviewed like them, but it is no factor that was paired.
    """
    pairs = session.comparison.pairs if session.comparison else ()
    new = sum(1 for pair in pairs if pair.status is Status.ADDED)
    removed = sum(1 for pair in pairs if pair.status is Status.REMOVED)
    figures = sum(pair.figures_changed for pair in session.pairs)
    beside = beside_in_short(session.comparison) if session.comparison else ()
    return [
        f"{len(pairs) - new - removed:,} paired · {new:,} new · {removed:,} removed",
        *beside,
        differ_words(figures),
        f"{session.reviewed_count:,} of {len(session.pairs):,} reviewed",
    ]


class StatusBar(QStatusBar):
    """Counts on the left, what is ignored on the right, hints between as long as there is room for all."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.counts = QLabel(self)
        self.counts.setContentsMargins(_MARGIN, 0, 0, 0)
        self.hints = QLabel(HINTS, self)
        self.hints.setContentsMargins(0, 0, _MARGIN, 0)
        self.addWidget(self.counts)
        self.ignored = IgnoredButton(self)
        self.addPermanentWidget(self.hints)
        self.addPermanentWidget(self.ignored)
        self.setSizeGripEnabled(False)
        session.opened.connect(self._show)
        session.entry_changed.connect(self._show)

    def tell(self, words: str) -> None:
        """Say something in passing."""
        self.showMessage(words, MESSAGE_TIME)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt override: the hints give way to the counts, and the names of what is ignored grow short."""
        super().resizeEvent(event)
        self._make_room()

    def _show(self, _pair_id: str = "") -> None:
        self.counts.setText("     ".join(count_words(self._session)) if self._session.comparison else "")
        self._make_room()

    def _make_room(self) -> None:
        room = self.width() - self.counts.sizeHint().width() - _BETWEEN
        self.ignored.set_short(room < self.ignored.long_width())
        room -= self.ignored.sizeHint().width()
        there = self._session.comparison is not None
        self.ignored.setVisible(there)
        self.hints.setVisible(there and room >= self.hints.sizeHint().width())
