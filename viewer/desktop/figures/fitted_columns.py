"""The ledger's columns fitted to its width: measured by what they hold, shared out, shown and hidden by hand.

The case: a column of values is as wide as its longest value, wherever in 5,000 rows that stands; the reviewer
makes the window narrower, and the columns that say least give way (see :mod:`.column_widths`), but none that
was chosen by hand. Once a border has been dragged, all widths are the reviewer's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QTableView

from viewer.desktop.figures.column_widths import share
from viewer.desktop.figures.delegate import GLYPH_WIDTH, MARGIN, FiguresDelegate
from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.model import FiguresModel
from viewer.desktop.figures.row import SPOKEN, TITLES, Column, cell_text, doubt_chip
from viewer.language.say import say
from viewer.redline.ledger import LedgerRow

MEASURED = 48
"""Cells of a column whose width is measured: the longest, for thousands would hold up the window."""
SIGN = 14
"""Pixels of the sign beside a title by which the rows are sorted."""
_SPARE = 2
"""Pixels added to a measured text: it is measured in whole pixels and painted, and elided, in fractions."""
ALWAYS_SHOWN = frozenset({Column.MEASURE, Column.OLD, Column.NEW})
"""The columns that cannot be hidden: without them a row is not a figure any more."""


class FittedColumns(QObject):
    """Sets the widths of a table's columns."""

    def __init__(self, table: QTableView, model: FiguresModel, delegate: FiguresDelegate) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._delegate = delegate
        self._dragged = False
        """True once the reviewer has set a width by hand."""
        self._held: dict[Column, int] = {}
        """Pixels of what each column holds."""
        self._chips: dict[Column, int] = {}
        """Pixels that the chips of doubtful readings add."""
        self._wished: dict[Column, bool] = {}
        """The columns that the reviewer has shown or hidden."""
        table.horizontalHeader().sectionResized.connect(self._section_resized)

    def menu(self) -> QMenu:
        """Return a menu that shows and hides columns; one that is chosen there does not give way any more."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in Column:
            action = menu.addAction(say(SPOKEN.get(column, TITLES[column])))
            action.setCheckable(True)
            action.setChecked(not self._table.isColumnHidden(column))
            action.setEnabled(column not in ALWAYS_SHOWN)
            action.toggled.connect(lambda shown, column=column: self.show_column(column, shown=shown))
        return menu

    def show_column(self, column: Column, *, shown: bool) -> None:
        """Show a column or hide it, whatever the width."""
        self._wished[column] = shown
        self._dragged = False
        self.share_width()

    @property
    def wished(self) -> dict[Column, bool]:
        """The columns that the reviewer has shown or hidden."""
        return dict(self._wished)

    @property
    def dragged(self) -> dict[Column, int]:
        """The widths in pixels, where the reviewer has set one by hand; else nothing."""
        if not self._dragged:
            return {}
        shown = (column for column in Column if not self._table.isColumnHidden(column))
        return {column: self._table.columnWidth(column) for column in shown}

    def restore(self, wished: Mapping[Column, bool], dragged: Mapping[Column, int]) -> None:
        """Show and hide columns, and set widths, as the reviewer did before."""
        self._wished = {column: shown for column, shown in wished.items() if column not in ALWAYS_SHOWN}
        self._dragged = False
        self.share_width()
        if not dragged:
            return
        header = self._table.horizontalHeader()
        with QSignalBlocker(header):
            for column in Column:
                shown = column in dragged or column in ALWAYS_SHOWN
                header.setSectionHidden(column, not shown)
                if column in dragged:
                    header.resizeSection(column, dragged[column])
        self._look_again()
        self._dragged = True

    def share_width(self) -> None:
        """Fit the columns to the width, unless the reviewer has set one by hand."""
        if self._dragged or not self._held:  # laid out before it holds anything
            return
        header = self._table.horizontalHeader()
        with QSignalBlocker(header):
            width, character = self._table.viewport().width(), self._table.fontMetrics().averageCharWidth()
            sizes = share(width, self._held, self._chips, character, self._told() | self._wished)
            for column, size in sizes.items():
                header.setSectionHidden(column, size == 0)
                header.resizeSection(column, size)
        self._look_again()

    def _look_again(self) -> None:
        """Qt has not heard of the new widths, for the header's signals were blocked: cells that are on screen
        would stay where they were beside those that are painted anew."""
        self._table.updateGeometries()
        self._table.viewport().update()
        self._table.horizontalHeader().viewport().update()

    def _told(self) -> dict[Column, bool]:
        """The column that the headings of the groups tell already is hidden."""
        told = {Grouping.FACTOR: Column.FACTOR, Grouping.KIND: Column.KIND}.get(self._model.wanted.grouping)
        return {told: False} if told is not None else {}

    # Measuring

    def measure(self) -> None:
        """Look at what the columns hold now, and share the width accordingly."""
        rows = [line for line in self._model.lines if isinstance(line, LedgerRow)]
        doubtful = [row for row in rows if row.doubtful]
        self._held = {column: max(self._widest(rows, column), self._title_width(column)) for column in Column}
        self._held[Column.CHANGE] += GLYPH_WIDTH
        self._chips = {}
        for column in (Column.OLD, Column.NEW, Column.CHANGE):
            held = self._widest_with_chips(doubtful, column) + (GLYPH_WIDTH if column is Column.CHANGE else 0)
            if held > self._held[column]:
                self._chips[column] = held - self._held[column]
        if not any(self._model.cells.cells(row)[Column.SUSPECT] for row in rows):
            self._held[Column.SUSPECT] = 0
        self.measure_marks()

    def measure_marks(self) -> None:
        """Give the marks a column where there is one."""
        if self._held:
            signs = self._table.fontMetrics().horizontalAdvance("✓ ✎") + 2 * MARGIN
            self._held[Column.MARK] = (
                max(signs, self._title_width(Column.MARK)) if self._model.has_entries else 0
            )
            self.share_width()

    def _title_width(self, column: Column) -> int:
        """Pixels of a title with room for the sign of sorting. (Qt has no hint for a hidden column.)"""
        metrics = self._table.horizontalHeader().fontMetrics()
        return metrics.horizontalAdvance(say(TITLES[column])) + 2 * MARGIN + SIGN

    def _widest(self, rows: Sequence[LedgerRow], column: Column) -> int:
        """Pixels of a column's longest cell: a value in the last row must not be cut either.

        An inconsistency has several figures in one cell; that may be cut, its name may not.
        """
        change = column is Column.CHANGE
        font = self._table.font()
        # What is alarming is set in bold.
        font.setBold(change)
        metrics = QFontMetrics(font)
        cells = self._model.cells.cells
        texts = {cells(row)[column] for row in rows if row.finding is None or change}
        longest = sorted(texts, key=len, reverse=True)[:MEASURED]
        return max((metrics.horizontalAdvance(text) + 2 * MARGIN + _SPARE for text in longest), default=0)

    def _widest_with_chips(self, rows: Sequence[LedgerRow], column: Column) -> int:
        metrics, font = self._table.fontMetrics(), self._table.font()
        texts = {(cell_text(row, column), chip) for row in rows if (chip := doubt_chip(row, column))}
        longest = sorted(texts, key=lambda pair: len(pair[0]) + len(pair[1]), reverse=True)[:MEASURED]
        own = 2 * MARGIN + _SPARE
        return max(
            (
                metrics.horizontalAdvance(text) + own + self._delegate.chip_room(chip, font)
                for text, chip in longest
            ),
            default=0,
        )

    def _section_resized(self, _section: int, _before: int, _after: int) -> None:
        self._dragged = True
