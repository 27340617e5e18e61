"""The pairs as a tree: grouped by category where the filing has categories, else a flat list.

An index carries the number of its node and nothing else, so no Python object can die while Qt still
points at it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.shifts.weight import weights
from viewer.desktop.look.tips import bold, rich_tip, slanted
from viewer.desktop.session import Session
from viewer.language.say import say
from viewer.language.told import say_told
from viewer.redline.shown_pairs import shown_pairs
from viewer.review.pairing.drops import meanings
from viewer.review.pairing.manual import is_factor_pair
from viewer.wording.pairs import facts, proof_words
from viewer.wording.record.notes import note_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROOT = -1
"""Number of the parent of what stands at the top."""
PAIR_TYPE = "application/x-factordiff-pair"
"""What is dragged: the id of a pair of the comparison that the tree shows."""


class TreeRole(IntEnum):
    """What the delegate and the filter ask the model for."""

    PAIR = Qt.ItemDataRole.UserRole + 1
    ENTRY = Qt.ItemDataRole.UserRole + 2


@dataclass(slots=True)
class _Node:
    parent: int
    row: int
    title: str
    pair: Pair | None = None
    children: list[int] = field(default_factory=list)


def _grow(pairs: Sequence[Pair], *, grouped: bool) -> tuple[list[_Node], list[int]]:
    """Nodes in the order of the pairs, under their categories or not, and the numbers of those at the top."""
    nodes: list[_Node] = []
    top: list[int] = []
    groups: dict[tuple[str, ...], int] = {}

    def add(parent: int, title: str, pair: Pair | None) -> int:
        siblings = top if parent == _ROOT else nodes[parent].children
        nodes.append(_Node(parent, len(siblings), title, pair))
        siblings.append(len(nodes) - 1)
        return len(nodes) - 1

    for pair in pairs:
        parent = _ROOT
        for depth in range(1, len(pair.category_path) + 1 if grouped else 0):
            path = pair.category_path[:depth]
            if path not in groups:
                groups[path] = add(parent, path[-1], None)
            parent = groups[path]
        add(parent, pair.heading, pair)
    return nodes, top


class TreeModel(QAbstractItemModel):
    """One column; a node is a category or a pair. A pair may be dropped on one that it can be paired with."""

    dropped = Signal(str, str)
    """The ids of the pair that was dragged and of the one that it was dropped on."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.comparison: Comparison | None = None
        """What is shown. Another than the session's while the parts of the window are told of a new one."""
        self.by_weight = False
        """Whether the weightiest pairs come first, of whatever category; else in the filing's order."""
        self._nodes: list[_Node] = []
        self._top: list[int] = []
        self._numbers: dict[str, int] = {}
        self._answers: Mapping[int, Callable[[Pair], object]] = {
            TreeRole.PAIR: lambda pair: pair,
            TreeRole.ENTRY: session.entry,
            Qt.ItemDataRole.ToolTipRole: self._tool_tip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }
        session.entry_changed.connect(self._entry_changed)

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show other pairs."""
        self.beginResetModel()
        self.comparison = comparison
        pairs: Sequence[Pair] = shown_pairs(comparison)
        if comparison is not None and self.by_weight:
            weighed = weights(comparison)
            pairs = sorted(pairs, key=lambda pair: -weighed[pair.id])
        self._nodes, self._top = _grow(pairs, grouped=not self.by_weight)
        self._numbers = {node.pair.id: number for number, node in enumerate(self._nodes) if node.pair}
        self.endResetModel()

    @property
    def pairs(self) -> list[Pair]:
        """All pairs in the order of the tree, which keeps those of a category together."""
        found: list[Pair] = []
        waiting = list(reversed(self._top))
        while waiting:
            node = self._nodes[waiting.pop()]
            if node.pair is not None:
                found.append(node.pair)
            waiting.extend(reversed(node.children))
        return found

    def index_of(self, pair_id: str) -> QModelIndex:
        """Where the pair with this id stands; an invalid index where it does not."""
        number = self._numbers.get(pair_id)
        return QModelIndex() if number is None else self._at(number)

    def pair(self, index: Index) -> Pair | None:
        """The pair at an index; None for a category."""
        return self._nodes[index.internalId()].pair if index.isValid() else None

    def _at(self, number: int) -> QModelIndex:
        return self.createIndex(self._nodes[number].row, 0, number)

    def _children(self, parent: Index) -> list[int]:
        if not parent.isValid():
            return self._top
        return self._nodes[parent.internalId()].children if parent.column() == 0 else []

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Qt override: the index of a child."""
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self._at(children[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:
        """Qt override: the index of the category above."""
        if not index.isValid():
            return QModelIndex()
        parent = self._nodes[index.internalId()].parent
        return QModelIndex() if parent == _ROOT else self._at(parent)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override: how many children."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002 - Qt's signature
        """Qt override: always one."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt override: everything may be chosen, nothing edited in place."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        pair = self.pair(index)
        if pair is None:
            return flags
        flags |= Qt.ItemFlag.ItemNeverHasChildren
        if is_factor_pair(pair):
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def supportedDragActions(self) -> Qt.DropAction:
        """Qt override: a drop links two pairs, and moves neither."""
        return Qt.DropAction.LinkAction

    def supportedDropActions(self) -> Qt.DropAction:
        """Qt override: as for dragging."""
        return Qt.DropAction.LinkAction

    def mimeTypes(self) -> list[str]:
        """Qt override: what is dragged."""
        return [PAIR_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Qt override: the pair at the first index."""
        data = QMimeData()
        pair = next((pair for pair in map(self.pair, indexes) if pair is not None), None)
        if pair is not None:
            data.setData(PAIR_TYPE, pair.id.encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Qt override: on a pair that the dragged one may be paired with, and nowhere between."""
        dragged, target = self._dragged(data), self.pair(parent)
        between = row >= 0 or column >= 0
        if action != Qt.DropAction.LinkAction or between or dragged is None or target is None:
            return False
        return bool(meanings(dragged, target))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Qt override: tell what was dropped on what; nothing changes here."""
        dragged, target = self._dragged(data), self.pair(parent)
        if dragged is None or target is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(dragged.id, target.id)
        return True

    def _dragged(self, data: QMimeData) -> Pair | None:
        name = bytes(data.data(PAIR_TYPE).data()).decode(errors="replace")
        return self.pair(self.index_of(name))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override: the heading, and under the roles of :class:`TreeRole` the pair and its entry."""
        if not index.isValid():
            return None
        node = self._nodes[index.internalId()]
        if role == Qt.ItemDataRole.DisplayRole:
            return say_told(node.title)
        if node.pair is None:
            return (
                say("Category: {title}", title=say_told(node.title))
                if role == Qt.ItemDataRole.AccessibleTextRole
                else None
            )
        answer = self._answers.get(role)
        return answer(node.pair) if answer else None

    def _spoken(self, pair: Pair) -> str:
        return f"{say_told(pair.heading)}: {', '.join(facts(pair, self._session.entry(pair)))}"

    def _tool_tip(self, pair: Pair) -> str:
        entry = self._session.entry(pair)
        lines = [bold(say_told(pair.heading)), ", ".join(facts(pair, entry))]
        if pair.why:
            lines.append(say_told(pair.why))
        if self._session.comparison is not None:
            lines.append(proof_words(self._session.comparison, pair))
        lines += [slanted(note_words(note)) for note in entry.notes]
        return rich_tip(lines)

    def _entry_changed(self, pair_id: str) -> None:
        index = self.index_of(pair_id)
        if index.isValid():
            self.dataChanged.emit(index, index)
