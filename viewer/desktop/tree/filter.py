"""The tree as the reviewer has narrowed it: a chip, and words typed to find a factor."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from viewer.comparison.model import Pair
from viewer.desktop.session import Session
from viewer.desktop.tree.model import TreeModel, TreeRole
from viewer.desktop.tree.pair_filter import PairFilter, heading_matches


class TreeFilter(QSortFilterProxyModel):
    """Keeps the pairs that pass; a category stays as long as one of its pairs does."""

    def __init__(self, session: Session, model: TreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = PairFilter.ALL
        self._words = ""
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    @property
    def chosen(self) -> PairFilter:
        """The chip whose pairs are shown."""
        return self._filter

    def set_filter(self, chosen: PairFilter) -> None:
        """Show the pairs of one chip."""
        if chosen is not self._filter:
            self._filter = chosen
            self.invalidate()

    def set_words(self, words: str) -> None:
        """Show the pairs whose heading has all these words."""
        if words != self._words:
            self._words = words
            self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Qt override: categories are accepted through their pairs alone."""
        pair = self.sourceModel().index(row, 0, parent).data(TreeRole.PAIR)
        if not isinstance(pair, Pair):
            return False
        return self._filter.accepts(pair, self._session.entry(pair)) and heading_matches(
            pair.heading, self._words
        )

    def pairs(self, parent: QModelIndex | None = None) -> list[Pair]:
        """The pairs shown below ``parent`` (all of them without one), in the order on screen."""
        parent = parent if parent is not None else QModelIndex()
        found: list[Pair] = []
        for row in range(self.rowCount(parent)):
            index = self.index(row, 0, parent)
            pair = index.data(TreeRole.PAIR)
            if isinstance(pair, Pair):
                found.append(pair)
            else:
                found.extend(self.pairs(index))
        return found
