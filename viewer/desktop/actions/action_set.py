"""The table of actions made into Qt's: one QAction each, in menus, with one place that enables them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from viewer.desktop.actions.action import When, plain
from viewer.desktop.actions.window_actions import ACTIONS, MENUS


class ActionSet(QObject):
    """All QActions of a window by their ids, and its menus by their titles."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._made: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._choices: dict[str, QActionGroup] = {}
        for title in MENUS:
            self._menu(title)
        groups: dict[str, int] = {}
        for entry in ACTIONS:
            top = entry.menu.partition("/")[0]
            if groups.setdefault(top, entry.group) != entry.group:
                self._menu(top).addSeparator()
                groups[top] = entry.group
            action = QAction(entry.title, window)
            action.setObjectName(entry.id)
            action.setShortcuts([QKeySequence(keys) for keys in entry.shortcuts])
            keys = f" ({self._native(entry.shortcuts[0])})" if entry.shortcuts else ""
            action.setToolTip((entry.tip or plain(entry.title).removesuffix("…")) + keys)
            action.setStatusTip("")
            action.setCheckable(entry.checkable)
            if entry.choice:
                self._choices.setdefault(entry.choice, QActionGroup(self)).addAction(action)
            self._menu(entry.menu).addAction(action)
            if entry.reading:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            else:
                window.addAction(action)
            self._made[entry.id] = action

    @staticmethod
    def _native(keys: str) -> str:
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

    def _menu(self, path: str) -> QMenu:
        if path not in self.menus:
            above, _, title = path.rpartition("/")
            holder = self._menu(above) if above else self._window.menuBar()
            menu = holder.addMenu(title)
            menu.setToolTipsVisible(True)
            self.menus[path] = menu
        return self.menus[path]

    def __getitem__(self, identifier: str) -> QAction:
        return self._made[identifier]

    def all(self) -> list[QAction]:
        """Every action."""
        return list(self._made.values())

    def several(self, identifiers: Iterable[str]) -> list[QAction]:
        """The actions with these ids."""
        return [self._made[identifier] for identifier in identifiers]

    def add_reading(self, part: QWidget) -> None:
        """Let the keys that work only while reading work in this part of the window."""
        part.addActions([self._made[entry.id] for entry in ACTIONS if entry.reading])

    def connect_all(self) -> None:
        """Connect every action to the method it names; called once the window has all its parts."""
        for entry in ACTIONS:
            callback: Callable[..., object] = attrgetter(entry.callback)(self._window)
            if entry.argument is not None:
                callback = partial(callback, entry.argument)
            if entry.checkable and entry.argument is None:
                self._made[entry.id].triggered.connect(callback)
            else:
                self._made[entry.id].triggered.connect(_without_state(callback))

    def enable(self, true: Iterable[When]) -> None:
        """Enable the actions for which what they need is there."""
        there = {When.ALWAYS, *true}
        for entry in ACTIONS:
            self._made[entry.id].setEnabled(entry.when in there)

    def set_words(self, identifier: str, words: str) -> None:
        """Say more in a menu than the title of the action: ``Undo pairing “Ports may close.”``."""
        entry = next(entry for entry in ACTIONS if entry.id == identifier)
        # A heading of a filing may hold an ampersand, which would mark an access key.
        self._made[identifier].setText(f"{entry.title} {words.replace('&', '&&')}".strip())

    def set_checked(self, identifier: str, *, checked: bool) -> None:
        """Show a state without acting on it."""
        self._made[identifier].setChecked(checked)


def _without_state(callback: Callable[[], object]) -> Callable[..., None]:
    """``triggered`` hands over a checked state, which most callbacks have no use for."""

    def call(*_state: object) -> None:
        callback()

    return call
