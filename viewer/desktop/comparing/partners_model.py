"""The factors that one may be paired with, as rows: similarity, heading, and where each is paired now."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from viewer.comparison.model import Pair, Status
from viewer.desktop.look.tips import rich_tip
from viewer.language.say import say, say_as, say_count, sayable
from viewer.review.pairing.partners import Partner
from viewer.wording.pairs import status_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PartnerColumn(IntEnum):
    """In their order on screen."""

    LIKENESS = 0
    FACTOR = 1
    NOW = 2


TITLES = sayable({PartnerColumn.LIKENESS: "Alike", PartnerColumn.FACTOR: "Factor", PartnerColumn.NOW: "Now"})
_NOT_YET = "…"
"""Stands in place of a score that is being worked out."""
SORT_ROLE, ID_ROLE = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1
"""Roles under which a row tells its score, and its factor's id."""


def now_words(home: Pair, *, old: bool) -> str:
    """Return where a factor is now: ``removed``, ``new``, ``paired``, by hand or not.

    Args:
        home: The pair that the factor is in.
        old: Whether it is a factor of the old filing.
    """
    if home.status in (Status.REMOVED, Status.ADDED):
        words = status_words(home)
    else:
        words = say_count(len(home.new if old else home.old), "paired", "paired with {n}")
    return say("{words}, by hand", words=words) if home.manual else words


def _tool_tip(_model: PartnersModel, partner: Partner, _column: PartnerColumn) -> str:
    return rich_tip((partner.heading, partner.category))


class PartnersModel(QAbstractTableModel):
    """One row a factor. With ``several`` the rows have boxes to tick."""

    ticked_changed = Signal()

    def __init__(self, *, several: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._several = several
        self._old = True
        self._partners: tuple[Partner, ...] = ()
        self._scores: Mapping[str, float] = {}
        self._ticked: set[str] = set()

    def set_partners(self, partners: Sequence[Partner], *, old: bool, ticked: Collection[str] = ()) -> None:
        """Show other factors, those of the old filing or of the new one."""
        self.beginResetModel()
        self._partners, self._old = tuple(partners), old
        self._scores = {}
        self._ticked = set(ticked)
        self.endResetModel()

    def set_scores(self, scores: Mapping[str, float]) -> None:
        """Take the similarity of each factor, 0 to 1, by its id."""
        self._scores = scores
        if self._partners:
            last = self.index(len(self._partners) - 1, PartnerColumn.LIKENESS)
            self.dataChanged.emit(self.index(0, PartnerColumn.LIKENESS), last)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the factors that are ticked, in their order."""
        return tuple(partner.id for partner in self._partners if partner.id in self._ticked)

    def row_of(self, factor: str) -> int:
        """The row of a factor; -1 where it has none."""
        return next((row for row, one in enumerate(self._partners) if one.id == factor), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override: how many factors."""
        return 0 if parent.isValid() else len(self._partners)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override: always three."""
        return 0 if parent.isValid() else len(PartnerColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt override: the columns' titles."""
        across = orientation == Qt.Orientation.Horizontal
        return say(TITLES[PartnerColumn(section)]) if across and role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt override: rows are chosen, and ticked where several may be."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        ticks = self._several and index.column() == PartnerColumn.FACTOR
        return flags | Qt.ItemFlag.ItemIsUserCheckable if ticks else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override: words, ticks, and what to sort by."""
        if not index.isValid():
            return None
        partner = self._partners[index.row()]
        column = PartnerColumn(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and self._several and column is PartnerColumn.FACTOR:
            return Qt.CheckState.Checked if partner.id in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column is PartnerColumn.LIKENESS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        answer = _ANSWERS.get(role)
        return answer(self, partner, column) if answer else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt override: tick a factor, or take the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._several or not index.isValid():
            return False
        factor = self._partners[index.row()].id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(factor)
        else:
            self._ticked.discard(factor)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()
        return True

    def score(self, factor: str) -> float:
        """Return the similarity of a factor, 0 to 1; -1 where it is not known yet."""
        return self._scores.get(factor, -1.0)

    def spoken(self, partner: Partner, column: PartnerColumn) -> str:
        """Return what a cell says to those who hear it."""
        words = self.words(partner, column)
        return say("not scored yet") if words == _NOT_YET else words or say_as("nothing", "none")

    def words(self, partner: Partner, column: PartnerColumn) -> str:
        """Return what a cell says."""
        if column is PartnerColumn.LIKENESS:
            score = self._scores.get(partner.id)
            return _NOT_YET if score is None else f"{score:.0%}"
        if column is PartnerColumn.FACTOR:
            return partner.heading
        return now_words(partner.home, old=self._old)


# Of the module: functions in a model that know the model are a cycle of references, which keeps it alive.
_ANSWERS: Mapping[int, Callable[[PartnersModel, Partner, PartnerColumn], object]] = {
    ID_ROLE: lambda _model, partner, _column: partner.id,
    SORT_ROLE: lambda model, partner, _column: model.score(partner.id),
    Qt.ItemDataRole.DisplayRole: PartnersModel.words,
    Qt.ItemDataRole.AccessibleTextRole: PartnersModel.spoken,
    Qt.ItemDataRole.ToolTipRole: _tool_tip,
}
