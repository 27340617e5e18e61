"""The notes dock: all notes and flags of the two filings, searched by words, each a way to its place.

The case: in the afternoon the reviewer goes back to what was noted in the morning. The dock lists it in the
order of the factors; typing "contract" leaves two lines; Enter on one shows the factor, with its notes
below the panes.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from viewer.desktop.look.metrics import BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.theme import Theme
from viewer.desktop.navigating.said import Said, everything_said
from viewer.desktop.navigating.said_list import SAID, SaidDelegate, SaidModel
from viewer.desktop.session import Session
from viewer.language.say import say, say_count, say_number, sayable

_NOTHING = sayable("Nothing is noted or flagged yet. M writes a note, F flags the factor on screen.")
_NOT_FOUND = sayable("Nothing that was said has these words. Esc: take the words away.")
_SMALLEST = 220
"""Pixels of the dock at least: five words a line."""


class NotesDock(QDockWidget):
    """Search field, list, and how many lines there are."""

    wanted = Signal(object)
    """Show the place of this :class:`Said`."""
    left = Signal()
    """Esc: the focus belongs to the tree."""
    closed = Signal()
    """Closed by its own button."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Notes and flags"), parent)
        self.setObjectName("said")
        self._session = session
        self._all: tuple[Said, ...] = ()
        self.lines = SaidModel(self)
        self._delegate = SaidDelegate(theme, self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(say("Find in notes and flags"))
        self.field.setAccessibleName(say("Find in notes and flags"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.list = QListView(self)
        self.list.setAccessibleName(say("Notes and flags"))
        self.list.setModel(self.lines)
        self.list.setItemDelegate(self._delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._choose)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        styled(self.count, "quiet")
        holder = QWidget(self)
        holder.setMinimumWidth(_SMALLEST)
        column = QVBoxLayout(holder)
        column.setContentsMargins(BAR_SPACING, BAR_SPACING, BAR_SPACING, BAR_SPACING)
        column.setSpacing(BAR_SPACING)
        column.addWidget(self.field)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        self.setWidget(holder)
        # What is typed in a note changes it twenty times a second; the list waits for a pause between events.
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._fill)
        session.opened.connect(self._opened)
        session.entry_changed.connect(self._changed)
        session.figures_changed.connect(self._changed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def start_finding(self) -> None:
        """Let the reviewer type words."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: hidden, it was not kept up to date."""
        super().showEvent(event)
        self._fill()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt override: closed by its own button."""
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt override: Enter goes there, Down leads into the list, Esc takes the words away or leaves."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.lines.index(0))
            self._choose(self.list.currentIndex())
        elif key == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.lines.index(0))
        elif key == Qt.Key.Key_Escape:
            if self.field.text():
                self.field.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _opened(self) -> None:
        if not self._session.renewing:
            with QSignalBlocker(self.field):
                self.field.clear()
        self._changed()

    def _changed(self, _what: object = None) -> None:
        if self.isVisible():
            self._later.start()

    def _fill(self) -> None:
        self._all = everything_said(self._session)
        self._narrow()

    def _narrow(self, _words: str = "") -> None:
        current = self.list.currentIndex().data(SAID)
        words = tuple(self.field.text().casefold().split())
        shown = [said for said in self._all if said.has(words)]
        self.lines.show(shown)
        if isinstance(current, Said):
            at = next((row for row, said in enumerate(shown) if said.key == current.key), None)
            self.list.setCurrentIndex(self.lines.index(at) if at is not None else QModelIndex())
        if shown:
            count, all_ = len(shown), say_number(len(self._all))
            if count < len(self._all):
                self.count.setText(say_count(count, "{n} of {all} lines", "{n} of {all} lines", all=all_))
            else:
                self.count.setText(say_count(count, "{n} line", "{n} lines"))
        else:
            self.count.setText(say(_NOT_FOUND if self._all else _NOTHING))
        self.list.setAccessibleDescription(self.count.text())

    def _choose(self, index: QModelIndex) -> None:
        said = index.data(SAID)
        if isinstance(said, Said):
            self.wanted.emit(said)
