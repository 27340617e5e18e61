"""The table of actions made into Qt's: one QAction each, in menus, with one place that enables them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from viewer.desktop.actions.action import MENU_BAR, Action, When, plain

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow


class ActionSet(QObject):
    """The QActions of a window by their ids, and its menus by their titles."""

    def __init__(self, window: QMainWindow, entries: Sequence[Action]) -> None:
        super().__init__(window)
        self._window = window
        self.entries = tuple(entries)
        """The table that the QActions are made from."""
        self.menus: dict[str, QMenu] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._made: dict[str, QAction] = {}
        for menu in MENU_BAR:
            self._menu(menu)
        groups: dict[str, int] = {}
        for entry in self.entries:
            if groups.setdefault(entry.menu.top, entry.group) != entry.group:
                self._menu(entry.menu.top).addSeparator()
                groups[entry.menu.top] = entry.group
            self._made[entry.id] = self._make(entry)

    def _make(self, entry: Action) -> QAction:
        action = QAction(entry.title, self._window)
        action.setObjectName(entry.id)
        action.setShortcuts([QKeySequence(keys) for keys in entry.shortcuts])
        keys = f" ({_native(entry.shortcuts[0])})" if entry.shortcuts else ""
        action.setToolTip((entry.tip or plain(entry.title).removesuffix("…")) + keys)
        action.setStatusTip("")
        action.setCheckable(entry.checkable)
        if entry.choice:
            self._choices.setdefault(entry.choice, QActionGroup(self)).addAction(action)
        self._menu(entry.menu).addAction(action)
        if entry.only_while_reading:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            self._window.addAction(action)
        return action

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
        """Return every action."""
        return list(self._made.values())

    def several(self, identifiers: Iterable[str]) -> list[QAction]:
        """Return the actions with these ids."""
        return [self._made[identifier] for identifier in identifiers]

    def add_reading(self, part: QWidget) -> None:
        """Let the keys that work only while reading work in this part of the window."""
        part.addActions([self._made[entry.id] for entry in self.entries if entry.only_while_reading])

    def connect_to(self, window: MainWindow) -> None:
        """Connect every action to its callback."""
        for entry in self.entries:
            self._made[entry.id].triggered.connect(_slot(entry, window))

    def enable(self, true: Iterable[When]) -> None:
        """Enable the actions for which what they need is there."""
        there = {When.ALWAYS, *true}
        for entry in self.entries:
            self._made[entry.id].setEnabled(entry.when in there)

    def set_words(self, identifier: str, words: str) -> None:
        """Say more in a menu than the title of the action: ``Undo pairing “Ports may close.”``."""
        entry = next(entry for entry in self.entries if entry.id == identifier)
        # A heading of a filing may hold an ampersand, which would mark an access key.
        self._made[identifier].setText(f"{entry.title} {words.replace('&', '&&')}".strip())

    def set_checked(self, identifier: str, *, checked: bool) -> None:
        """Show a state without acting on it."""
        self._made[identifier].setChecked(checked)


def _slot(entry: Action, window: MainWindow) -> Callable[[bool], None]:
    """What the QAction's ``triggered(checked)`` is connected to."""
    arguments = () if entry.argument is None else (entry.argument,)

    def call(checked: bool) -> None:
        callback = entry.callback(window)
        if entry.is_switch:
            callback(*arguments, checked)
        else:
            callback(*arguments)

    return call


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
