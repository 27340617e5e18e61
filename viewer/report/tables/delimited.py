"""The ledger as comma-separated values (RFC 4180), for programs and spreadsheets.

A filing may say ``=HYPERLINK("http://…")`` where a heading should be, and a spreadsheet that opens the file
would run it. A text that begins with a sign of a formula is therefore led by an apostrophe (OWASP, "CSV
Injection"). Numbers are written as numbers, the negative ones too.
"""

from __future__ import annotations

import csv
import io

from viewer.comparison.model import Comparison
from viewer.report.content.selection import selection_of
from viewer.report.formats import BY_NAME
from viewer.report.made.making import Making
from viewer.report.tables.guarding import guarded
from viewer.report.tables.shifts import shift_rows
from viewer.report.tables.table import COLUMNS, Cell, table_of
from viewer.review import Review

BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""At the head of a file, by which spreadsheets know that it is UTF-8."""


def render_csv(comparison: Comparison, review: Review | None = None, making: Making | None = None) -> str:
    """Return the ledger with a line of titles; every figure of either filing has a row, and so has every
    shift of meaning, behind the figures and without a number.

    Only where that was asked for, what a report does not show is left out here, too.

    Lines end in CR LF. Texts stand on one line but the reviewer's own notes.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow([column.key for column in COLUMNS])
    selection = selection_of(comparison, review, making or Making(), BY_NAME["csv"])
    for row in table_of(selection):
        writer.writerow([written(column.cell(row)) for column in COLUMNS])
    for shift in shift_rows(selection):
        writer.writerow([written(shift.get(column.key)) for column in COLUMNS])
    return stream.getvalue()


def written(cell: Cell) -> str:
    """Return a cell as it is written: a number as such, a text guarded."""
    if cell is None:
        return ""
    return guarded(cell) if isinstance(cell, str) else repr(cell)
