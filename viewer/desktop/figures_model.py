"""The ledger of figures as a table: one row for each figure of either filing, in document order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.comparison.model import Comparison, Figure, FigureChange, FigureVerdict, Pair, PlacedFigure
from viewer.desktop.doubts import doubt_lines, reading_words
from viewer.desktop.shown_pairs import shown_pairs
from viewer.report.figure_words import (
    delta_words,
    difference_words,
    doubt_words,
    doubt_words_of,
    headline_words,
    percent_words,
    value_words,
    verdict_words,
)

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
QUIET = frozenset({FigureVerdict.UNCHANGED, FigureVerdict.ROLLED_FORWARD})
"""Verdicts that a reviewer need not look at."""


class Column(IntEnum):
    """The table's columns."""

    FACTOR = 0
    MEASURE = 1
    KIND = 2
    OLD = 3
    NEW = 4
    DELTA = 5
    PERCENT = 6
    CHANGE = 7


TITLES = {
    Column.FACTOR: "Factor",
    Column.MEASURE: "What it measures",
    Column.KIND: "Kind",
    Column.OLD: "Old",
    Column.NEW: "New",
    Column.DELTA: "Δ",
    Column.PERCENT: "%",
    Column.CHANGE: "Change",
}
SPOKEN = {Column.DELTA: "Difference", Column.PERCENT: "Difference in percent"}
"""Titles for screen readers where the sign alone says little."""
NUMERIC = frozenset({Column.OLD, Column.NEW, Column.DELTA, Column.PERCENT})


class FigureRole(IntEnum):
    """What the delegate, the filter and the dock ask the model for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2
    DOUBT = Qt.ItemDataRole.UserRole + 3
    """The doubt to show in this cell, in words; empty in most cells."""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A figure and the pair that it stands in."""

    pair: Pair
    change: FigureChange

    @property
    def quiet(self) -> bool:
        """True where nothing about the figure needs a look: not changed, and read without doubt."""
        return self.change.verdict in QUIET and not doubt_words(self.change)


def _value_key(side: PlacedFigure | None) -> tuple[int, float, str]:
    """Orders numbers by size and, after them, dates by their ISO text; absent sides first."""
    if side is None:
        return (0, 0.0, "")
    value = side.figure.value
    return (2, 0.0, value) if isinstance(value, str) else (1, float(value), "")


_CELLS: Mapping[Column, Callable[[LedgerRow], str]] = {
    Column.FACTOR: lambda row: row.pair.heading,
    Column.MEASURE: lambda row: row.change.measure,
    Column.KIND: lambda row: row.change.kind.value,
    Column.OLD: lambda row: value_words(row.change.old.figure if row.change.old else None),
    Column.NEW: lambda row: value_words(row.change.new.figure if row.change.new else None),
    Column.DELTA: lambda row: delta_words(row.change),
    Column.PERCENT: lambda row: percent_words(row.change).removesuffix("%"),
    Column.CHANGE: lambda row: verdict_words(row.change),
}


def cell_text(row: LedgerRow, column: Column) -> str:
    """What a cell says."""
    return _CELLS[column](row)


def doubtful_figure(change: FigureChange, column: Column) -> Figure | None:
    """The figure of this column where its reading is doubtful, else None."""
    placed = {Column.OLD: change.old, Column.NEW: change.new}.get(column)
    return placed.figure if placed is not None and placed.figure.suspect else None


def doubt_chip(change: FigureChange, column: Column) -> str:
    """What the chip in a cell says: ``read as ¥0.7 billion``, ``suspect``; nothing where there is no doubt.

    A doubt that neither figure accounts for is about the two together: it stands in the last column.
    """
    figure = doubtful_figure(change, column)
    if figure is not None:
        return reading_words(figure) or "suspect"
    own = any(doubtful_figure(change, side) for side in (Column.OLD, Column.NEW))
    return "suspect" if column is Column.CHANGE and change.suspect and not own else ""


def sort_key(row: LedgerRow, column: Column) -> tuple[int, float, str]:
    """What a column is sorted by: size where it has numbers, words otherwise."""
    change = row.change
    match column:
        case Column.OLD:
            return _value_key(change.old)
        case Column.NEW:
            return _value_key(change.new)
        case Column.DELTA:
            return (0, 0.0, "") if change.delta is None else (1, float(change.delta), "")
        case Column.PERCENT:
            return (0, 0.0, "") if change.percent is None else (1, change.percent, "")
        case _:
            return (1, 0.0, cell_text(row, column).casefold())


class FiguresModel(QAbstractTableModel):
    """Every figure of a comparison, the quiet ones too: hiding them is the filter's business."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[LedgerRow, ...] = ()

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Show other figures."""
        self.beginResetModel()
        pairs = shown_pairs(comparison)
        self.rows = tuple(LedgerRow(pair, change) for pair in pairs for change in pair.figures)
        self.endResetModel()

    def row_of(self, change: FigureChange) -> int | None:
        """The row of this very figure; equal figures elsewhere do not count unless it is not there."""
        for number, row in enumerate(self.rows):
            if row.change is change:
                return number
        return next((number for number, row in enumerate(self.rows) if row.change == change), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many figures."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt's: how many columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt's: the columns' titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return TITLES[column]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return SPOKEN.get(column, TITLES[column])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's: a cell."""
        if not index.isValid():
            return None
        answer = _ANSWERS.get(role)
        return answer(self.rows[index.row()], Column(index.column())) if answer else None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMERIC else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _tool_tip(row: LedgerRow) -> str:
    # All of it comes from a filing: escaped, or a tooltip would be taken for HTML.
    change = row.change
    lines = [
        f"<b>{escape(row.pair.heading)}</b>",
        escape("   ".join(words for words in (headline_words(change), difference_words(change)) if words)),
        escape(" · ".join(words for words in (change.measure, verdict_words(change)) if words)),
    ]
    lines += [escape(words) for words in (change.reason, *doubt_lines(change)) if words]
    return "<qt>" + "<br>".join(lines) + "</qt>"


def _doubt(row: LedgerRow, column: Column) -> str:
    return doubt_chip(row.change, column)


def _spoken(row: LedgerRow, column: Column) -> str:
    words = f"{SPOKEN.get(column, TITLES[column])}: {cell_text(row, column) or 'none'}"
    figure = doubtful_figure(row.change, column)
    return ", ".join(part for part in (words, reading_words(figure), doubt_words_of(figure)) if part)


_ANSWERS: Mapping[int, Callable[[LedgerRow, Column], object]] = {
    Qt.ItemDataRole.DisplayRole: cell_text,
    Qt.ItemDataRole.TextAlignmentRole: lambda _row, column: _alignment(column),
    Qt.ItemDataRole.ToolTipRole: lambda row, _column: _tool_tip(row),
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    FigureRole.ROW: lambda row, _column: row,
    FigureRole.DOUBT: _doubt,
}
