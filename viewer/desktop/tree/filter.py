"""The tree as the reviewer has narrowed it: a chip, and words typed to find a factor."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, QTimer

from viewer.comparison.model import Pair
from viewer.desktop.session import Session
from viewer.desktop.tree.model import TreeModel, TreeRole
from viewer.desktop.tree.pair_filter import OF_REVIEW, PairFilter, heading_matches

_STAYING = frozenset(OF_REVIEW) - {PairFilter.UNREVIEWED}
"""The chips whose pairs stay as long as they are read. (What is reviewed is done with, and goes at once.)"""


class TreeFilter(QSortFilterProxyModel):
    """Keeps the pairs that pass; a category stays as long as one of its pairs does."""

    def __init__(self, session: Session, model: TreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filter = PairFilter.ALL
        self._words = ""
        self._kept = ""
        """Id of the pair that stays though it does not pass any more; see :meth:`keep`."""
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    @property
    def chosen(self) -> PairFilter:
        """The chip whose pairs are shown."""
        return self._filter

    def set_filter(self, chosen: PairFilter) -> None:
        """Show the pairs of one chip."""
        if chosen is not self._filter:
            self._filter, self._kept = chosen, ""
            self.invalidate()

    def passes(self, pair: Pair) -> bool:
        """Whether a pair is one of the chip's."""
        session, asked = self._session, self._filter is PairFilter.QUESTIONS
        return self._filter.accepts(pair, session.entry(pair), asks=asked and session.asks(pair))

    def keep(self, pair: Pair) -> None:
        """Let the pair that is read stay in the list until another is.

        The case: under "With notes" a note is rewritten from its first letter on. While the field is empty
        the factor must not go away, and the panes with it.
        """
        before, self._kept = self._kept, pair.id if self._filter in _STAYING else ""
        if before and before != self._kept:
            # After the view has moved: rows must not go while it does.
            QTimer.singleShot(0, self, self.invalidate)

    def look_again(self) -> None:
        """Something was said of figures: other pairs may pass."""
        if self._filter is PairFilter.QUESTIONS:
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
        return heading_matches(pair.heading, self._words) and (pair.id == self._kept or self.passes(pair))

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
