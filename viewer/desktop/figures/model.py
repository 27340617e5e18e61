"""The ledger of figures as a table: the rows that the reviewer wants to see, in groups or in one run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.comparison.model import Comparison, FigureChange
from viewer.desktop.figures.arrangement import GroupLine, Line, Wanted, arrange
from viewer.desktop.figures.cell_cache import CellCache
from viewer.desktop.figures.factor_names import telling_names
from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.row import (
    NUMERIC,
    SPOKEN,
    TITLES,
    Column,
    cell_text,
    doubt_chip,
    spoken,
    tool_tip,
)
from viewer.filings.model import Filing
from viewer.language.say import say
from viewer.redline.ledger import LedgerRow, every_row
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import said_signs, said_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class FigureRole(IntEnum):
    """What the delegate, the table and the dock ask the model for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The :class:`LedgerRow`; None for the heading of a group."""
    GROUP = Qt.ItemDataRole.UserRole + 2
    """The :class:`GroupLine`; None for a row."""
    DOUBT = Qt.ItemDataRole.UserRole + 3
    """The doubt to show in this cell, in words; empty in most cells."""
    ENTRY = Qt.ItemDataRole.UserRole + 4
    """The :class:`FigureEntry`: what the reviewer has said of the figure."""
    NAME = Qt.ItemDataRole.UserRole + 5
    """The name of the row's factor, for where its heading has no room."""


def rows_of(comparison: Comparison | None, before: Sequence[LedgerRow] = ()) -> tuple[LedgerRow, ...]:
    """Return every row of a comparison: the inconsistencies, then the figures in the order of the text.

    What stands around a figure is taken over from the rows of ``before``, if these are of the same filings.
    """
    return every_row(comparison, before) if comparison is not None else ()


def nothing_said(_change: FigureChange) -> FigureEntry:
    """The entry of every figure where there is no review."""
    return FigureEntry()


class FiguresModel(QAbstractTableModel):
    """Holds every row and shows those that are wanted; see :class:`Wanted`."""

    def __init__(
        self,
        entry_of: Callable[[FigureChange], FigureEntry] = nothing_said,
        parent: QObject | None = None,
        *,
        anything_said: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: tuple[LedgerRow, ...] = ()
        """All rows, the ones that are not shown too."""
        self.lines: tuple[Line, ...] = ()
        """What is shown."""
        self.wanted = Wanted()
        self._filings: tuple[Filing, Filing] | None = None
        self._entry_of = entry_of
        self._anything_said = anything_said
        self._numbers: dict[int, int] = {}
        self._names: dict[str, str] = {}
        """Headings -> names that tell two apart."""
        self.cells = CellCache(self)
        """What the rows' cells say."""

    def set_comparison(
        self,
        comparison: Comparison | None,
        rows: tuple[LedgerRow, ...] | None = None,
        earlier: Mapping[int, FigureChange] | None = None,
    ) -> None:
        """Show the figures of another comparison.

        Args:
            comparison: What is shown.
            rows: All its rows, where these are made already.
            earlier: Which figures are as they were, where that is known already; see ``MadeAhead``.
        """
        self.beginResetModel()
        same = _same(comparison, self._filings)
        self._filings = (comparison.old, comparison.new) if comparison is not None else None
        self.rows = rows if rows is not None else rows_of(comparison, self.rows if same else ())
        if not same:
            self.cells.forget()
        self.cells.hold(self.rows, earlier)
        self._names = telling_names(pair.heading for pair in comparison.all_pairs) if comparison else {}
        self._arrange()
        self.endResetModel()

    def want(self, wanted: Wanted) -> None:
        """Show other rows, in another order or in other groups."""
        if wanted == self.wanted:
            return
        self.beginResetModel()
        self.wanted = wanted
        self._arrange()
        self.endResetModel()

    def toggle_group(self, key: str) -> None:
        """Close a group, or open it."""
        self.want(replace(self.wanted, closed=self.wanted.closed ^ {key}))

    def _arrange(self) -> None:
        self.lines = arrange(
            self.rows, self.wanted, lambda row: said_words(self.entry(row)), self.cells.folded
        )
        # By identity: of equal figures each has a line of its own. An inconsistency gives way to the figure.
        self._numbers = {}
        for number, line in enumerate(self.lines):
            if isinstance(line, LedgerRow) and line.finding is None:
                self._numbers.setdefault(id(line.change), number)

    def row_at(self, index: Index) -> LedgerRow | None:
        """The row at an index; None for the heading of a group."""
        line = self.lines[index.row()] if index.isValid() else None
        return line if isinstance(line, LedgerRow) else None

    def index_of(self, change: FigureChange) -> QModelIndex:
        """Where a figure is shown; an invalid index where it is not."""
        number = self._numbers.get(id(change))
        if number is None:
            found = (
                number
                for number, line in enumerate(self.lines)
                if isinstance(line, LedgerRow) and line.finding is None and line.change == change
            )
            number = next(found, None)
        return QModelIndex() if number is None else self.index(number, 0)

    def index_of_row(self, row: LedgerRow) -> QModelIndex:
        """Where a row is shown, an inconsistency too; an invalid index where it is not."""
        if row.finding is None:
            return self.index_of(row.change)
        return self.index(self.lines.index(row), 0) if row in self.lines else QModelIndex()

    def name_of(self, row: LedgerRow) -> str:
        """The name of a row's factor where there is no room for its heading."""
        return self._names.get(row.pair.heading, row.pair.heading)

    def entries_changed(self) -> None:
        """The reviewer has said something of a figure."""
        if self.lines:
            self.dataChanged.emit(
                self.index(0, Column.MARK), self.index(len(self.lines) - 1, Column.MARK), []
            )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt override: by a column; by none with -1, with which what matters most comes first."""
        chosen = Column(column) if 0 <= column < len(Column) else None
        self.want(replace(self.wanted, column=chosen, descending=order is Qt.SortOrder.DescendingOrder))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override: how many lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override: how many columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt override: the columns' titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        sorted_by = column is self.wanted.column
        if role == Qt.ItemDataRole.DisplayRole:
            # The style's own sign would be painted over a title that is aligned to the right.
            sign = f" {'▾' if self.wanted.descending else '▴'}" if sorted_by else ""
            return say(TITLES[column]) + sign
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            title = say(SPOKEN.get(column, TITLES[column]))
            if not sorted_by:
                return title
            down = self.wanted.descending
            return say("{title}, sorted downwards" if down else "{title}, sorted upwards", title=title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override: a cell, or the heading of a group in its first cell."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], Column(index.column())
        if isinstance(line, GroupLine):
            return _group_data(line, column, role)
        if role == FigureRole.NAME:
            return self.name_of(line)
        said = _SAID.get(role)
        if said is not None and (column is Column.MARK or role != Qt.ItemDataRole.DisplayRole):
            return said(line, column, self.entry(line))
        answer = _ANSWERS.get(role)
        return answer(line, column) if answer else None

    @property
    def has_entries(self) -> bool:
        """Whether the reviewer has said something of a figure; told without going over thousands of rows."""
        if self._anything_said is not None:
            return self._anything_said()
        return any(self.entry(row).says_something for row in self.rows)

    def entry(self, row: LedgerRow) -> FigureEntry:
        """What the reviewer has said of a row's figure; nothing of an inconsistency."""
        return self._entry_of(row.change) if row.finding is None else FigureEntry()


def _same(comparison: Comparison | None, filings: tuple[Filing, Filing] | None) -> bool:
    """True for a comparison of the very filings: they are not read again when they are compared again."""
    if comparison is None or filings is None:
        return False
    return comparison.old is filings[0] and comparison.new is filings[1]


def _group_data(line: GroupLine, column: Column, role: int) -> object:
    if role == FigureRole.GROUP:
        return line
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return say("Closed group, {line}" if line.closed else "Open group, {line}", line=line.words)
    if role == Qt.ItemDataRole.DisplayRole:
        return line.words if column is Column.FACTOR else ""
    return None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMERIC else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


_ANSWERS: Mapping[int, Callable[[LedgerRow, Column], object]] = {
    Qt.ItemDataRole.DisplayRole: cell_text,
    Qt.ItemDataRole.TextAlignmentRole: lambda _row, column: _alignment(column),
    FigureRole.ROW: lambda row, _column: row,
    FigureRole.DOUBT: doubt_chip,
}
_SAID: Mapping[int, Callable[[LedgerRow, Column, FigureEntry], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda _row, _column, entry: said_signs(entry),
    Qt.ItemDataRole.ToolTipRole: lambda row, _column, entry: tool_tip(row, entry),
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    FigureRole.ENTRY: lambda _row, _column, entry: entry,
}
"""What the model answers that depends on what the reviewer has said of the figure."""

__all__ = ["Column", "FigureRole", "FiguresModel", "Grouping", "LedgerRow", "cell_text"]
