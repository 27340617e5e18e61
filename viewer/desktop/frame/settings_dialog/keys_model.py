"""The table of actions and their keys while they are being changed: none is in force yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.desktop.actions.action import Action, menu_words, plain
from viewer.desktop.actions.keys import Keys, differing, in_force, objection, overlap, owner, spoken
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say, say_as, sayable

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class KeyColumn(IntEnum):
    """The columns."""

    ACTION = 0
    MENU = 1
    KEYS = 2


_TITLES = sayable({KeyColumn.ACTION: "Action", KeyColumn.MENU: "Menu", KeyColumn.KEYS: "Keys"})
CHANGED = "✎"
"""Stands before keys that are not the usual ones."""


class KeysModel(QAbstractTableModel):
    """One row an action, in the order of the menus."""

    def __init__(self, table: Sequence[Action], chosen: Keys, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = tuple(table)
        self._entries = list(in_force(table, chosen))

    @property
    def chosen(self) -> dict[str, tuple[str, ...]]:
        """The keys that are not the usual ones."""
        return differing(self._table, self._entries)

    def entry(self, row: int) -> Action:
        """The action of a row with its keys as they are now."""
        return self._entries[row]

    def is_changed(self, row: int) -> bool:
        """Whether an action has other keys than usual."""
        return self._entries[row].id in self.chosen

    def why_not(self, row: int, keys: str) -> tuple[str, Action | None]:
        """Return why an action cannot have a shortcut, and whose it is if it is another's; else nothing."""
        if not keys:
            return "", None
        reason = objection(keys, self._entries[row])
        if reason:
            return reason, None
        other = owner(keys, self._entries, but=self._entries[row].id)
        if other is None:
            return "", None
        return say("{keys} belongs to “{title}”.", keys=spoken((keys,)), title=title_of(other)), other

    def give(self, row: int, shortcuts: Sequence[str]) -> None:
        """Give an action other keys; none of them may be another's."""
        self._put(row, tuple(dict.fromkeys(keys for keys in shortcuts if keys)))

    def take_away(self, keys: str, row: int) -> None:
        """Take a key from all actions but that of a row."""
        for at, entry in enumerate(self._entries):
            left = tuple(one for one in entry.shortcuts if not overlap(keys, one))
            if at != row and left != entry.shortcuts:
                self._put(at, left)

    def reset(self, row: int) -> list[str]:
        """Give an action its usual keys; return the titles of those that had got one of them."""
        usual = in_force(self._table, {})[row].shortcuts
        lost = []
        for keys in usual:
            other = owner(keys, self._entries, but=self._entries[row].id)
            while other is not None:
                lost.append(title_of(other))
                self.take_away(keys, row)
                other = owner(keys, self._entries, but=self._entries[row].id)
        self._put(row, usual)
        return list(dict.fromkeys(lost))

    def reset_all(self) -> None:
        """Give every action its usual keys."""
        self.beginResetModel()
        self._entries = list(in_force(self._table, {}))
        self.endResetModel()

    def _put(self, row: int, shortcuts: tuple[str, ...]) -> None:
        self._entries[row] = replace(self._entries[row], shortcuts=shortcuts)
        self.dataChanged.emit(self.index(row, 0), self.index(row, KeyColumn.KEYS))

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override: one row an action."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override: action, menu, keys."""
        return 0 if parent.isValid() else len(KeyColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt override: titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return say(_TITLES[KeyColumn(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override: what the columns say."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(entry.tip) or None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        changed = self.is_changed(index.row())
        keys = spoken(entry.shortcuts) or (say_as("no key", "none") if changed else "")
        words: Mapping[KeyColumn, str] = {
            KeyColumn.ACTION: title_of(entry),
            KeyColumn.MENU: " ▸ ".join(map(plain, menu_words(entry.menu))),
            KeyColumn.KEYS: f"{CHANGED} {keys}" if changed else keys,
        }
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == KeyColumn.KEYS:
            return ", ".join([keys or say("no key"), *([say_as("keys", "changed")] if changed else [])])
        return words[KeyColumn(index.column())]


def title_of(entry: Action) -> str:
    """Return the title of an action as a sentence has it."""
    return plain(entry.title).removesuffix("…")
