"""The list of commands as Qt has it: one column, the likeliest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.desktop.actions.commands.command import Command
from viewer.desktop.actions.commands.ranking import Found, ranked
from viewer.desktop.look.hit_line import LINE_ROLE, HitLine
from viewer.desktop.look.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CommandModel(QAbstractListModel):
    """``look_for`` some words; the rows are what they may mean."""

    def __init__(
        self,
        commands: Sequence[Command],
        parent: QObject | None = None,
        otherwise: Callable[[str], Command | None] = lambda _typed: None,
    ) -> None:
        """Hold commands; ``otherwise`` gives what is offered where none of them is meant."""
        super().__init__(parent)
        self._commands = tuple(commands)
        self._otherwise = otherwise
        self._found: list[Found] = []
        self.look_for("")

    def look_for(self, typed: str) -> None:
        """Show what may be meant."""
        self.beginResetModel()
        self._found = ranked(self._commands, typed)
        other = self._otherwise(typed) if not self._found else None
        if other is not None:
            self._found = [Found(other, ())]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override: how many may be meant."""
        return 0 if parent.isValid() else len(self._found)

    def found(self, index: Index) -> Found | None:
        """What stands in a row."""
        return self._found[index.row()] if index.isValid() else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt override: what cannot act can be gone to all the same, for its line says why it cannot."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override: the words, and the whole line for those who hear it."""
        found = self.found(index)
        if found is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return found.command.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return found.command.spoken
        if role == LINE_ROLE:
            command = found.command
            end = command.reason or command.detail
            return HitLine(command.words, found.hits, command.context, end, faint=bool(command.reason))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(found.command.more or found.command.words)
        return None
