"""The places of a search as a list that Qt shows: one line each, with the words around."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.desktop.look.hit_line import LINE_ROLE, HitLine
from viewer.desktop.look.tips import plain_tip
from viewer.language.say import say
from viewer.redline.finding.listed import ListedHit

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FoundModel(QAbstractListModel):
    """``show`` some places; one row each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[ListedHit, ...] = ()

    def show(self, places: Sequence[ListedHit]) -> None:
        """List other places."""
        self.beginResetModel()
        self._places = tuple(places)
        self.endResetModel()

    def place(self, index: Index) -> ListedHit | None:
        """What stands in a row."""
        return self._places[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override: how many places."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override: the words around, and the line as it is painted and as it is spoken."""
        place = self.place(index)
        if place is None:
            return None
        words = place.words
        if role == LINE_ROLE:
            start = len(words.before)
            stretch = (start, start + len(words.figure))
            return HitLine(str(words), (stretch,), place.pair.heading, place.where)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say(
                "{words}; {where}, in {heading}", words=words, where=place.where, heading=place.pair.heading
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(place.pair.heading)
        return None
