"""The list of commands over the window: type some words, move with the arrows, Enter does it, Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QListView, QVBoxLayout, QWidget

from viewer.desktop.actions.commands.command import Command
from viewer.desktop.actions.commands.model import CommandModel
from viewer.desktop.look.announcing import announce
from viewer.desktop.look.choice_table import words_field
from viewer.desktop.look.hit_line import HitLineDelegate
from viewer.desktop.look.stylesheet import styled
from viewer.language.say import say, say_count, sayable

_WIDE, _HIGH = 720, 420
"""Pixels of the list at most: a heading of a dozen words beside what became of it, and some fifteen lines."""
_FROM_TOP, _EDGE = 60, 24
"""Pixels below the window's top, and left free at its sides."""
_MOVING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_HOW = sayable("Enter: do it or go there   ↑ ↓: move   Esc: close")
_NONE = sayable("Nothing that can be done here and no heading has these words.")


class CommandDialog(QDialog):
    """Accepted with :attr:`chosen` set. The focus stays in the field."""

    def __init__(
        self,
        commands: Sequence[Command],
        parent: QWidget,
        otherwise: Callable[[str], Command | None] = lambda _typed: None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Commands"))
        styled(self, "panel")
        self.chosen: Command | None = None
        self.model = CommandModel(commands, self, otherwise)
        self.words = words_field(
            say("What to do, a factor's heading, a pair opened before"),
            say("Find a command, a factor or a recent pair"),
            self,
        )
        self.words.setAccessibleDescription(say("The arrows move in the list, Enter does it"))
        self.view = self._make_view()
        self.foot = QLabel(say(_HOW), self)
        styled(self.foot, "quiet")
        self.foot.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.foot)
        self.words.textChanged.connect(self._look)
        self.words.returnPressed.connect(self._choose)
        self.words.installEventFilter(self)
        self.view.clicked.connect(self._clicked)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self._place(parent)
        self._look("")
        self.words.setFocus()

    def _make_view(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(say("Commands"))
        view.setModel(self.model)
        view.setItemDelegate(HitLineDelegate(self))
        view.setUniformItemSizes(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        return view

    def _place(self, window: QWidget) -> None:
        wide, high = min(_WIDE, window.width() - 2 * _EDGE), min(_HIGH, window.height() - 2 * _FROM_TOP)
        self.resize(wide, high)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - wide) // 2, corner.y() + _FROM_TOP)

    def _look(self, typed: str) -> None:
        self.model.look_for(typed)
        count = self.model.rowCount()
        self.foot.setText(say(_HOW if count else _NONE))
        self.view.setCurrentIndex(self.model.index(0, 0) if count else QModelIndex())
        self.view.scrollToTop()
        if typed:
            announce(
                self.words,
                say_count(count, "{n} found: {line}", "{n} found: {line}", line=self._spoken())
                if count
                else say(_NONE),
            )

    def _tell(self, index: QModelIndex) -> None:
        """Say which line is chosen: the focus is in the field, so nobody else does."""
        found = self.model.found(index)
        self.words.setAccessibleDescription(found.command.spoken if found else say(_NONE))

    def _told(self, count: int) -> str:
        if not count:
            return say(_NONE)
        return say_count(count, "{n} found: {line}", "{n} found: {line}", line=self._spoken())

    def _spoken(self) -> str:
        found = self.model.found(self.view.currentIndex())
        return found.command.spoken if found else ""

    def _clicked(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self._choose()

    def _choose(self) -> None:
        found = self.model.found(self.view.currentIndex())
        if found is None:
            return
        if found.command.reason:
            self.foot.setText(
                say("“{what}” cannot be done now: {why}.", what=found.command.words, why=found.command.reason)
            )
            announce(self.words, self.foot.text())
            return
        self.chosen = found.command
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: keys of the field that move in the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key, controlled = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if key in _MOVING:
                self._move(event)
                return True
            if key in _ENDS and controlled and self.model.rowCount():
                row = self.model.rowCount() - 1 if _ENDS[Qt.Key(key)] else 0
                self.view.setCurrentIndex(self.model.index(row, 0))
                announce(self.words, self._spoken())
                return True
        return super().eventFilter(watched, event)

    def _move(self, event: QKeyEvent) -> None:
        """Move as the key says; from the last line on to the first and back."""
        last, row = self.model.rowCount() - 1, self.view.currentIndex().row()
        around = {(Qt.Key.Key_Down, last): 0, (Qt.Key.Key_Up, 0): last}.get((Qt.Key(event.key()), row))
        if around is not None and last > 0:
            self.view.setCurrentIndex(self.model.index(around, 0))
        else:
            self.view.keyPressEvent(event)
        announce(self.words, self._spoken())
