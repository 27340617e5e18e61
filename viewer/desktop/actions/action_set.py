"""The table of actions made into Qt's: one QAction each, in menus, with one place that enables them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from viewer.desktop.actions.action import MENU_BAR, Action, When, plain, said
from viewer.desktop.actions.keys import Keys, in_force, spoken
from viewer.desktop.actions.saying import SAYING
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow


class ActionSet(QObject):
    """The QActions of a window by their ids, and its menus by their titles."""

    keys_changed = Signal()
    """Other keys are in force."""
    refused = Signal()
    """The key of an action was pressed that a signed review refuses."""

    def __init__(self, window: QMainWindow, entries: Sequence[Action]) -> None:
        super().__init__(window)
        self._window = window
        self.table = tuple(map(said, entries))
        """The table that the QActions are made from."""
        self.entries = self.table
        """The same with the keys that are in force."""
        self.menus: dict[str, QMenu] = {}
        self._choices: dict[str, QActionGroup] = {}
        self._made: dict[str, QAction] = {}
        self._refusers: dict[str, QAction] = {}
        """Answer to the keys of actions that are refused: a key that does nothing would look broken."""
        self._refusal = ""
        """Why some are refused; empty where none is."""
        self._reading: list[QWidget] = []
        """The parts in which one reads."""
        for menu in MENU_BAR:
            self._menu(menu)
        groups: dict[str, int] = {}
        for entry in self.table:
            if groups.setdefault(entry.menu.top, entry.group) != entry.group:
                self._menu(entry.menu.top).addSeparator()
                groups[entry.menu.top] = entry.group
            self._made[entry.id] = self._make(entry)

    def _make(self, entry: Action) -> QAction:
        action = QAction(entry.title, self._window)
        action.setObjectName(entry.id)
        if entry.id in SAYING:
            refuser = self._refusers[entry.id] = QAction(entry.title, self._window)
            refuser.setEnabled(False)
            refuser.triggered.connect(self.refused)
        for one in self._both(action, entry):
            _give_keys(one, entry)
            self._place(one, entry)
        action.setToolTip(plain_tip(_tip(entry)))
        action.setStatusTip("")
        action.setCheckable(entry.checkable)
        if entry.choice:
            self._choices.setdefault(entry.choice, QActionGroup(self)).addAction(action)
        self._menu(entry.menu).addAction(action)
        return action

    def _both(self, action: QAction, entry: Action) -> list[QAction]:
        """An action, and what answers to its keys where it is refused."""
        return [action, self._refusers[entry.id]] if entry.id in self._refusers else [action]

    def _holding(self, entry: Action) -> list[QAction]:
        return self._both(self._made[entry.id], entry)

    def _place(self, action: QAction, entry: Action) -> None:
        """Have the keys of an action work in the parts in which one reads, or in the whole window."""
        context = Qt.ShortcutContext
        reading = entry.only_while_reading
        action.setShortcutContext(context.WidgetWithChildrenShortcut if reading else context.WindowShortcut)
        holders, others = ([self._window], self._reading)[:: -1 if reading else 1]
        for holder in others:
            holder.removeAction(action)
        for holder in holders:
            holder.addAction(action)

    def set_keys(self, chosen: Keys) -> None:
        """Have the keys work that the reviewer chose, and all others as in the table."""
        before = self.entries
        self.entries = in_force(self.table, chosen)
        changed = [new for old, new in zip(before, self.entries, strict=True) if old != new]
        # First none has its key, then each its new one: two with one key would have it for a moment.
        for entry in changed:
            for one in self._holding(entry):
                one.setShortcuts([])
        for entry in changed:
            for one in self._holding(entry):
                _give_keys(one, entry)
                self._place(one, entry)
            self._made[entry.id].setToolTip(plain_tip(self._why_not(entry) or _tip(entry)))
        if changed:
            self.keys_changed.emit()

    def _menu(self, path: str) -> QMenu:
        if path not in self.menus:
            above, _, title = path.rpartition("/")
            holder = self._menu(above) if above else self._window.menuBar()
            menu = holder.addMenu(say(title))
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
        self._reading.append(part)
        for entry in self.entries:
            if entry.only_while_reading:
                part.addActions(self._holding(entry))

    def connect_to(self, window: MainWindow) -> None:
        """Connect every action to its callback."""
        for entry in self.entries:
            self._made[entry.id].triggered.connect(_slot(entry, window))

    def enable(self, true: Iterable[When], refusal: str = "") -> None:
        """Enable the actions for which what they need is there.

        Args:
            true: What is there.
            refusal: Why nothing can be said now, as a sentence; empty where it can.
        """
        there = {When.ALWAYS, *true}
        changed, self._refusal = refusal != self._refusal, refusal
        for entry in self.entries:
            makes_sense, refused = entry.when in there, self._why_not(entry)
            self._made[entry.id].setEnabled(makes_sense and not refused)
            if entry.id in self._refusers:
                self._refusers[entry.id].setEnabled(makes_sense and bool(refused))
                if changed:
                    self._made[entry.id].setToolTip(plain_tip(refused or _tip(entry)))

    def why_not(self, identifier: str) -> str:
        """Why an action cannot be triggered now, in words; empty where it can."""
        if self._made[identifier].isEnabled():
            return ""
        entry = next(entry for entry in self.entries if entry.id == identifier)
        return self._why_not(entry) or say("only when {this}", this=say(entry.when))

    def _why_not(self, entry: Action) -> str:
        return self._refusal if entry.id in SAYING else ""

    def set_words(self, identifier: str, words: str) -> None:
        """Say more in a menu than the title of the action: ``Undo pairing “Ports may close.”``."""
        entry = next(entry for entry in self.entries if entry.id == identifier)
        # A heading of a filing may hold an ampersand, which would mark an access key.
        self._made[identifier].setText(_with(entry.title, words.replace("&", "&&")))

    def set_checked(self, identifier: str, *, checked: bool) -> None:
        """Show a state without acting on it."""
        self._made[identifier].setChecked(checked)


def _with(title: str, words: str) -> str:
    """``&Undo pairing “Ports may close.”``."""
    return say("{action} {what}", action=title, what=words) if words else title


def _slot(entry: Action, window: MainWindow) -> Callable[[bool], None]:
    """What the QAction's ``triggered(checked)`` is connected to."""
    arguments = () if entry.argument is None else (entry.argument,)

    def call(checked: bool) -> None:
        if entry.needs_desk and not window.has_desk:
            window.when_desk_is_made(partial(call, checked))
            return
        callback = entry.callback(window)
        if entry.is_switch:
            callback(*arguments, checked)
        else:
            callback(*arguments)

    return call


def _give_keys(action: QAction, entry: Action) -> None:
    """Have an action answer to its keys."""
    action.setShortcuts([QKeySequence(keys) for keys in entry.shortcuts])


def _tip(entry: Action) -> str:
    """What an action does, with its first key."""
    keys = f" ({spoken(entry.shortcuts[:1])})" if entry.shortcuts else ""
    return (entry.tip or plain(entry.title).removesuffix("…")) + keys
