"""The series of a history as rows of a table, and the values of one series as rows of another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.desktop.history.series.line import LineMark, LineStop, SeriesLine
from viewer.desktop.history.series.words import (
    COLUMNS,
    cells_of,
    risk_words,
    run_words,
    series_remarks,
    unit_words,
)
from viewer.desktop.look.tips import rich_tip
from viewer.history import History
from viewer.language.say import say, sayable
from viewer.wording.history.points import series_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SeriesColumn(IntEnum):
    """The columns of the table of series, from the left."""

    WHAT = 0
    UNIT = 1
    RUN = 2
    REMARKS = 3
    RISKS = 4


_TITLES = sayable(
    {
        SeriesColumn.WHAT: "What is measured",
        SeriesColumn.UNIT: "Unit",
        SeriesColumn.RUN: "Values",
        SeriesColumn.REMARKS: "Remarks",
        SeriesColumn.RISKS: "Risk",
    }
)


class SeriesRole(IntEnum):
    """What the delegate and the filter ask for."""

    LINE = Qt.ItemDataRole.UserRole + 1
    """The :class:`SeriesLine`."""
    SORT = Qt.ItemDataRole.UserRole + 2
    """What a column is sorted by."""
    WORDS = Qt.ItemDataRole.UserRole + 3
    """All words of the row, in small letters."""


class SeriesModel(QAbstractTableModel):
    """One row a series, in the order of the text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[SeriesLine, ...] = ()
        self._cells: list[tuple[str, ...]] = []

    def show_lines(self, lines: Sequence[SeriesLine], history: History) -> None:
        """Show other series."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self._cells = [
            (
                series_words(line.series),
                unit_words(line.series),
                run_words(line),
                series_remarks(line.series),
                risk_words(line.series, history),
            )
            for line in self.lines
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override."""
        return 0 if parent.isValid() else len(SeriesColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt override: the columns' titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(_TITLES[SeriesColumn(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override."""
        if not index.isValid():
            return None
        line, cells = self.lines[index.row()], self._cells[index.row()]
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: cells[index.column()],
            Qt.ItemDataRole.AccessibleTextRole: lambda: "; ".join(filter(None, cells)),
            Qt.ItemDataRole.ToolTipRole: lambda: rich_tip(cells),
            SeriesRole.LINE: lambda: line,
            SeriesRole.SORT: lambda: _sort_key(line, cells, SeriesColumn(index.column())),
            SeriesRole.WORDS: lambda: " ".join(cells).casefold(),
        }
        answer = answers.get(role)
        return answer() if answer is not None else None


def _sort_key(line: SeriesLine, cells: Sequence[str], column: SeriesColumn) -> object:
    if column is SeriesColumn.RUN:
        return len(line.series.points)
    if column is SeriesColumn.REMARKS:
        return -len(line.series.restated), not line.series.suspect
    return cells[column].casefold()


class MarksModel(QAbstractTableModel):
    """One row a value of one series."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[LineMark, LineStop]] = []
        self._labels: Sequence[str] = ()

    def show_line(self, line: SeriesLine | None, labels: Sequence[str]) -> None:
        """Show the values of another series."""
        self.beginResetModel()
        self.rows = [(mark, stop) for stop in line.stops for mark in stop.marks] if line is not None else []
        self._labels = labels
        self.endResetModel()

    def row_of(self, mark: LineMark) -> int:
        """Return the row of a value; -1 where it has none."""
        return next((number for number, (one, _) in enumerate(self.rows) if one is mark), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt override: all but the plain number, which is for the clipboard."""
        return 0 if parent.isValid() else len(_SHOWN)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Qt override: the columns' titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(COLUMNS[_SHOWN[section]])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt override."""
        if not index.isValid():
            return None
        cells = cells_of(*self.rows[index.row()], self._labels)
        shown = [cells[number] for number in _SHOWN]
        if role == Qt.ItemDataRole.DisplayRole:
            return shown[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "; ".join(filter(None, shown))
        if role == Qt.ItemDataRole.ToolTipRole:
            return rich_tip(shown)
        return None


_SHOWN = (0, 1, 3, 4)
"""Which of the columns of a copied table are shown: period, value, filings, remarks."""
