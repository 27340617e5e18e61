"""A list of things that can be ticked: factors, verdicts."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from viewer.desktop.look.tips import plain_tip

_ROWS = 6
"""Rows that are in sight: the list stands among other fields."""


class CheckList(QListWidget):
    """Each line is a key with its words; blank ticks it and takes the tick off."""

    def __init__(self, name: str, lines: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Items are kept: Qt owns them, and Python would drop what it made of them.
        self._items: list[QListWidgetItem] = []
        for key, words in lines:
            item = QListWidgetItem(words, self)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(plain_tip(words))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._items.append(item)
        row = self.sizeHintForRow(0) if self._items else self.fontMetrics().height()
        self.setFixedHeight(row * min(_ROWS, max(len(self._items), 1)) + 2 * self.frameWidth())

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys that are ticked, in the order of the list."""
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in self._items
            if item.checkState() is Qt.CheckState.Checked
        )

    def tick(self, keys: Collection[str]) -> None:
        """Tick these and no others."""
        for item in self._items:
            on = item.data(Qt.ItemDataRole.UserRole) in keys
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
