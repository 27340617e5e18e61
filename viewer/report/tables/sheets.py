"""Sheets of a workbook: cells in the formats they need, and nothing of a filing ever a formula or a link.

Every number is a number and every full date a date, so that a column can be summed and sorted.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from viewer.figures.calendar_date import CalendarDate, DatePrecision
from viewer.figures.model import Figure
from viewer.figures.values import Quantity, Value
from viewer.report.made.words import TITLE, FactGroup
from viewer.report.tables.number_formats import value_format
from viewer.report.tables.table import Cell, text_cell

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST = 32_767
"""Characters that a cell of a workbook can hold."""
EARLIEST = date(1901, 1, 1)
"""A workbook counts days from 1900, and its first two months wrongly: older dates are written as text."""
BOOK_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""Of every workbook: a text stays a text."""


class SheetWriter:
    """Writes cells, each in the format that it needs."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._formats: dict[tuple[tuple[str, Any], ...], Format] = {}

    def format(self, **properties: Any) -> Format:
        """Return the format with these properties; each is made once."""
        key = tuple(sorted(properties.items()))
        if key not in self._formats:
            self._formats[key] = self._book.add_format({"valign": "top", **properties})
        return self._formats[key]

    def sheet(self, name: str, columns: list[tuple[str, int]], rows: int) -> Worksheet:
        """Return a new sheet with a line of titles that stays in sight and filters the ``rows`` below it."""
        sheet = self._book.add_worksheet(name)
        title = self.format(bold=True, bottom=1, text_wrap=True)
        for at, (words, width) in enumerate(columns):
            sheet.set_column(at, at, width)
            sheet.write_string(0, at, words, title)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(rows, 1), len(columns) - 1)
        # A year such as "2025" is a text on purpose; without this each would have a green corner.
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{rows + 2}"})
        return sheet

    def put(self, sheet: Worksheet, row: int, column: int, cell: Cell, **properties: Any) -> None:
        """Write a text as text and a number as number; nothing for neither."""
        if cell is None or cell == "":
            return
        if isinstance(cell, str):
            sheet.write_string(row, column, cell[:LONGEST], self.format(**properties))
        else:
            sheet.write_number(row, column, cell, self.format(**properties))


def put_value(
    writer: SheetWriter, sheet: Worksheet, row: int, column: int, figure: Figure | None, look: dict[str, Any]
) -> None:
    """Write what a figure is worth: a number in its unit's base, a full date, else a text."""
    if figure is None:
        return
    value = figure.value
    if isinstance(value, Quantity):
        writer.put(sheet, row, column, value.plain, num_format=value_format(figure), **look)
        return
    day = _day(value)
    if day is None:
        writer.put(sheet, row, column, text_cell(value.plain), align="right", **look)
    else:
        sheet.write_datetime(row, column, day, writer.format(num_format="yyyy-mm-dd", align="right", **look))


def _day(value: Value) -> date | None:
    """Return the day that a value names; None for a month, a year, a period, or a day long ago."""
    if not isinstance(value, CalendarDate) or value.precision is not DatePrecision.DAY:
        return None
    day = value.first_day
    return day if day is not None and day >= EARLIEST else None


def made_sheet(writer: SheetWriter, groups: Iterable[FactGroup]) -> None:
    """Write how a report was made, in a sheet of its own."""
    groups = tuple(groups)
    sheet = writer.sheet(TITLE, [("", 30), ("", 120)], sum(len(group.lines) + 1 for group in groups))
    row = 0
    for group in groups:
        row += 1
        writer.put(sheet, row, 0, text_cell(group.title), bold=True)
        for line in group.lines:
            row += 1
            writer.put(sheet, row, 0, text_cell(line.label))
            writer.put(sheet, row, 1, text_cell(line.value), text_wrap=True)
