"""The matrix for Qt: a row for each risk and each heading of a group, a column for each filing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.desktop.history.matrix.arranging import RiskRow, arranged, passes
from viewer.desktop.history.matrix.cell import Cell, cell_facts, cell_of, cell_words
from viewer.desktop.history.matrix.risk_order import RiskOrder
from viewer.desktop.history.matrix.words import column_heads
from viewer.desktop.history.told import HistoryTold
from viewer.desktop.look.tips import bold, rich_tip
from viewer.filings.model import Filing
from viewer.history import FactorAt, History, Lineage
from viewer.language.say import say, say_count
from viewer.language.told import say_told
from viewer.wording.history.cells import risk_glyph
from viewer.wording.history.years import filing_names
from viewer.wording.readings.filings import file_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CellRole(IntEnum):
    """What the delegate asks the model for."""

    CELL = Qt.ItemDataRole.UserRole + 1
    """The :class:`Cell`; None in the heading of a group."""


class MatrixModel(QAbstractTableModel):
    """Empty until a history is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: HistoryTold | None = None
        self._rows: list[RiskRow] = []
        self._cells: dict[str, tuple[Cell, ...]] = {}
        self._longest = 0
        self.names: tuple[str, ...] = ()
        """What the filings are called in a sentence: ``FY2011``."""
        self.heads: tuple[str, ...] = ()
        """What they are called above their columns: ``20-F FY2011``."""
        self.order = RiskOrder.FILING
        self.words = ""
        """What the headings of the rows must have."""
        self._answers: Mapping[int, Callable[[Cell], object]] = {
            CellRole.CELL: lambda cell: cell,
            Qt.ItemDataRole.DisplayRole: lambda cell: risk_glyph(cell.risk),
            Qt.ItemDataRole.ToolTipRole: self._tool_tip,
            Qt.ItemDataRole.AccessibleTextRole: lambda cell: cell_words(cell, self.names),
        }

    # What is shown

    @property
    def history(self) -> History | None:
        """What is shown."""
        return self._told.history if self._told is not None else None

    @property
    def filings(self) -> tuple[Filing, ...]:
        """The columns."""
        return self.history.filings if self.history is not None else ()

    def show(self, told: HistoryTold) -> None:
        """Show a history, with all that is told of it so far."""
        self.beginResetModel()
        self._told, self._cells = told, {}
        history = told.history
        self.names, self.heads = filing_names(history.filings), column_heads(history.filings)
        lengths = (
            history.length(lineage, at) for lineage in history.lineages for at in range(len(history.filings))
        )
        self._longest = max(lengths, default=0)
        self._rows = self._arranged()
        self.endResetModel()

    def arrange(self, order: RiskOrder, words: str) -> None:
        """Show the rows in another order, and those alone whose headings have some words."""
        if (order, words) != (self.order, self.words):
            self.order, self.words = order, words
            self.arrange_again()

    def arrange_again(self) -> None:
        """Bring the rows into their order, which more is known of now."""
        self.beginResetModel()
        self._rows = self._arranged()
        self.endResetModel()

    def look_again(self, filing: int | None = None) -> None:
        """More is told of a column, or of all."""
        self._cells.clear()
        if not self._rows:
            return
        left, right = (0, len(self.filings) - 1) if filing is None else (filing, filing)
        self.dataChanged.emit(self.index(0, left), self.index(len(self._rows) - 1, right))

    def _arranged(self) -> list[RiskRow]:
        history = self.history
        if history is None:
            return []
        shown = [one for one in history.lineages if passes(one, self._headings(one), self.words)]
        return arranged(shown, self.order, self.cells)

    def _headings(self, lineage: Lineage) -> list[str]:
        history = self.history
        return [history.factor(at).heading.text for at in lineage.members] if history is not None else []

    # What stands where

    def cells(self, lineage: Lineage) -> tuple[Cell, ...]:
        """The cells of a risk, oldest filing first."""
        assert self._told is not None
        if lineage.id not in self._cells:
            history, said = self._told.history, self._told.said
            # More may be known of its steps than when the rows were arranged.
            now = history.lineage[lineage.id]
            self._cells[lineage.id] = tuple(
                cell_of(history, now, at, self._longest, said) for at in range(len(history.filings))
            )
        return self._cells[lineage.id]

    @property
    def rows(self) -> Sequence[RiskRow]:
        """What is shown, from the top."""
        return self._rows

    def cell(self, index: Index) -> Cell | None:
        """The cell at an index; None in the heading of a group."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        lineage = self._rows[index.row()].lineage
        return self.cells(lineage)[index.column()] if lineage is not None else None

    def index_of(self, lineage: str, filing: int) -> QModelIndex:
        """Where a risk stands; an invalid index where it is not shown."""
        for number, row in enumerate(self._rows):
            if row.lineage is not None and row.lineage.id == lineage:
                return self.index(number, filing)
        return QModelIndex()

    def index_at(self, at: FactorAt) -> QModelIndex:
        """Where a factor stands; an invalid index where its risk is not shown."""
        return self.index_of(self.history.lineage_of(at).id, at.filing) if self.history else QModelIndex()

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override."""
        return 0 if parent.isValid() else len(self.filings)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt override: the heading of a group is passed over."""
        if self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override."""
        answer, cell = self._answers.get(role), self.cell(index)
        return answer(cell) if answer is not None and cell is not None else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt override: forms and years above, headings beside."""
        if orientation is Qt.Orientation.Vertical:
            return self._row_head(section, role) if section < len(self._rows) else None
        if section >= len(self.filings):
            return None
        filing = self.filings[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _filing_tip(filing, self.heads[section])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return say("{head}, {factors}", head=self.heads[section], factors=factors_words(filing))
        return None

    def _row_head(self, section: int, role: int) -> object:
        row = self._rows[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return say_told(row.title)
        if role == Qt.ItemDataRole.ToolTipRole and row.lineage is not None:
            return rich_tip((bold(say_told(row.title)), *self._headings_told(row.lineage)))
        return None

    def _headings_told(self, lineage: Lineage) -> list[str]:
        """Its other headings, and since when it had them."""
        history, told, before = self.history, [], lineage.heading
        if history is None:
            return []
        for at in reversed(range(len(history.filings))):
            for factor in history.factors(lineage, at):
                words = factor.heading.text
                if words not in (before, lineage.heading):
                    year = self.names[at]
                    told.append(say("{year}: {heading}", year=year, heading=words))
                before = words
        return told

    def _tool_tip(self, cell: Cell) -> str:
        heading, filing = say_told(cell.lineage.heading), self.heads[cell.filing]
        head = bold(say("{heading} in {filing}", heading=heading, filing=filing))
        return rich_tip((head, *cell_facts(cell, self.names)))


def factors_words(filing: Filing) -> str:
    """Return ``19 factors``."""
    return say_count(len(filing.factors), "{n} factor", "{n} factors")


def _filing_tip(filing: Filing, head: str) -> str:
    """Company, form and year, the file, and the dates that the filing tells."""
    period, filed = (filing.properties.get(name, "") for name in ("period", "filed"))
    dates = (
        say("period ended {day}", day=period) if period else "",
        say("filed {day}", day=filed) if filed else "",
    )
    return rich_tip(
        (
            bold(filing.company or file_name(filing)),
            head,
            factors_words(filing),
            *dates,
            filing.path,
        )
    )
