"""The end of a review, above the panes: all is reviewed, what still needs attention, and what to do with it.

The case: the last of 20 factors is marked. Three are flagged; the reviewer goes back to them by a click, or
by Enter, and then hands on the report.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.comparison.model import Pair
from viewer.desktop.actions.action import plain
from viewer.desktop.look.metrics import BAR_MARGINS, BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.tips import plain_tip
from viewer.desktop.session import Session
from viewer.language.say import say, say_count, say_number
from viewer.review import Mark

_LINES = 4
"""Flagged factors that are seen without scrolling: the panes below stay readable on a small screen."""
_PAIR = Qt.ItemDataRole.UserRole
_LINE_ROOM = 6
"""Pixels of a line of the list beyond the height of its text."""


class AllReviewed(QFrame):
    """Shown when the last factor is marked reviewed, until it is closed or a factor is not reviewed again."""

    pair_wanted = Signal(object)
    """Show this :class:`Pair`."""
    closed = Signal()
    """The focus belongs elsewhere."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "reason")
        self._session = session
        self._was_complete = False
        self.words = QLabel(self)
        self.flagged = QListWidget(self)
        self.flagged.setAccessibleName(say("Factors that need attention"))
        self.flagged.setUniformItemSizes(True)
        self.flagged.itemActivated.connect(self._choose)
        self.flagged.itemClicked.connect(self._choose)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        styled(self.close_button, "flat")
        self.close_button.setAccessibleName(say("Close the end of the review"))
        self.close_button.setToolTip(say("Close; the ring above the tree shows it again"))
        self.close_button.clicked.connect(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*BAR_MARGINS)
        column.setSpacing(BAR_SPACING)
        self._line = QHBoxLayout()
        column.addLayout(self._line)
        self._line.setSpacing(BAR_SPACING)
        self._line.addWidget(self.words, 1)
        self._line.addWidget(self.close_button)
        column.addWidget(self.flagged)
        session.opened.connect(self._opened)
        session.entry_changed.connect(self._count)
        self.hide()

    def offer(self, action: QAction) -> QPushButton:
        """Add a button for what is done with a finished review: export it, sign it. Returns the button."""
        button = QPushButton(plain(action.text()).removesuffix("…"), self)
        button.clicked.connect(action.trigger)

        def show_state() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        action.changed.connect(show_state)
        show_state()
        # Before the button that closes.
        self._line.insertWidget(self._line.count() - 1, button)
        return button

    def show_end(self) -> None:
        """Show how the review ended, if it has."""
        if self._complete:
            self._fill()
            self.show()

    @property
    def _complete(self) -> bool:
        return bool(self._session.pairs) and self._session.reviewed_count == len(self._session.pairs)

    def _opened(self) -> None:
        # What was complete when it was opened has been seen.
        self._was_complete = self._complete
        if not self._session.renewing:
            self.hide()
        self._count()

    def _count(self, _pair_id: object = None) -> None:
        complete = self._complete
        if complete and not self._was_complete:
            self.show()
        elif not complete:
            self.hide()
        self._was_complete = complete
        if not self.isHidden():
            self._fill()

    def _fill(self) -> None:
        session = self._session
        flagged = [pair for pair in session.pairs if Mark.FLAGGED in session.entry(pair).mark]
        if flagged:
            end = say_count(len(flagged), "{n} needs attention", "{n} need attention")
        else:
            end = say("none needs attention")
        number = say_number(len(session.pairs))
        self.words.setText(say("✓ All {number} reviewed: {end}", number=number, end=end))
        self.flagged.clear()
        for pair in flagged:
            item = QListWidgetItem(f"⚑ {pair.heading}", self.flagged)
            item.setData(_PAIR, pair)
            note = session.entry(pair).note
            item.setToolTip(plain_tip("\n".join(filter(None, (pair.heading, note)))))
        high = self.fontMetrics().height() + _LINE_ROOM
        for row in range(self.flagged.count()):
            self.flagged.item(row).setSizeHint(QSize(0, high))
        self.flagged.setFixedHeight(min(_LINES, len(flagged)) * high + 2)
        self.flagged.setVisible(bool(flagged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem | QModelIndex) -> None:
        pair = item.data(_PAIR)
        if isinstance(pair, Pair):
            self.pair_wanted.emit(pair)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
