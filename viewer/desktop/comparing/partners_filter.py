"""The partners that have the words typed in their headings, the likeliest first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from viewer.desktop.comparing.partners_model import SORT_ROLE, PartnerColumn, PartnersModel
from viewer.desktop.tree.pair_filter import heading_matches


class PartnersFilter(QSortFilterProxyModel):
    """Sorts as the scores come in; factors with the same score keep their order in the filing."""

    def __init__(self, model: PartnersModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)
        self.sort(PartnerColumn.LIKENESS, Qt.SortOrder.DescendingOrder)

    def set_words(self, words: str) -> None:
        """Show the factors whose heading has all these words."""
        self._words = words
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Qt override: by the heading."""
        index = self.sourceModel().index(row, PartnerColumn.FACTOR, parent)
        return heading_matches(str(index.data()), self._words)

    def lessThan(
        self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Qt override: equal ones by their place, which the descending order would turn round."""
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        return bool(one < other) if one != other else left.row() > right.row()
