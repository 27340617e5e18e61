"""Where the reviewer is in the tree, kept while the pairs are made anew: current row, categories, scroll.

The case: two factors far down in the tree are paired by hand. The row that was current is gone: the pair that
has its factor now becomes current, and the tree must not jump.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QTreeView

from viewer.comparison.model import Pair
from viewer.desktop.tree.model import TreeRole

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TreePlace:
    """What was seen of a tree."""

    factors: tuple[str, ...]
    """Ids of the current pair's factors, the side with fewer first: of a split, what was split."""
    category: Path | None
    """The category that is current, if one is."""
    closed: frozenset[Path]
    scroll: int

    @classmethod
    def of(cls, view: QTreeView) -> TreePlace:
        """Return the place of a tree."""
        current = view.currentIndex()
        pair = current.data(TreeRole.PAIR)
        sides = (pair.new, pair.old) if isinstance(pair, Pair) else ()
        # What is taken back leads to the factor that was there before: not to one that had joined it.
        factors = tuple(one for side in sorted(sides, key=len) for one in side)
        category = _path(current) if current.isValid() and not isinstance(pair, Pair) else None
        closed = (_path(index) for index in _all(view.model()) if not view.isExpanded(index))
        return cls(factors, category, frozenset(closed), view.verticalScrollBar().value())

    def restore(self, view: QTreeView) -> None:
        """Go to the place in a tree that is all open and has no current row."""
        model = view.model()
        by_factor: dict[str, QModelIndex] = {}
        for index in _all(model, pairs=True):
            pair = index.data(TreeRole.PAIR)
            if isinstance(pair, Pair):
                by_factor.update(dict.fromkeys((*pair.new, *pair.old), index))
            else:
                if _path(index) in self.closed:
                    view.collapse(index)
                if _path(index) == self.category:
                    view.setCurrentIndex(index)
        heir = next((by_factor[one] for one in self.factors if one in by_factor), None)
        if heir is not None:
            view.setCurrentIndex(heir)
        view.verticalScrollBar().setValue(self.scroll)
        if view.currentIndex().isValid():
            view.scrollTo(view.currentIndex())


def _all(
    model: QAbstractItemModel, parent: QModelIndex | None = None, *, pairs: bool = False
) -> Iterator[QModelIndex]:
    """Every category of the tree, with ``pairs`` every pair, too."""
    parent = parent if parent is not None else QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        category = not isinstance(index.data(TreeRole.PAIR), Pair)
        if category or pairs:
            yield index
        if category:
            yield from _all(model, index, pairs=pairs)


def _path(index: QModelIndex) -> Path:
    """The titles of a category and of those above it."""
    titles: list[str] = []
    while index.isValid():
        titles.insert(0, str(index.data(Qt.ItemDataRole.DisplayRole)))
        index = index.parent()
    return tuple(titles)
