"""The ledger as a table of plain values, which the CSV and the workbook write each in its own way.

A spreadsheet is asked sums: ``15100000000``, not ``"¥15.1 billion"``. So each row has both, the figure as its
filing has it and its value; texts are texts whatever they begin with, and numbers are numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from viewer.comparison.model import FigureChange, Similarity
from viewer.comparison.places import NEW, OLD, FilingSide
from viewer.comparison.summary import pair_similarity
from viewer.figures.model import Figure
from viewer.figures.values import plain_number
from viewer.redline.ledger import LedgerRow, with_contexts
from viewer.report.content.selection import Selection
from viewer.report.printable import printable
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import check_word, entries_of
from viewer.wording.figures import delta_of, percent_of, reading_words
from viewer.wording.links import row_name
from viewer.wording.pairs import pair_words

Cell = str | int | float | None
"""A text, a number, or nothing."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the ledger, and what the reviewer has said of its figure."""

    ledger: LedgerRow
    entry: FigureEntry
    similarity: Similarity | None = None
    """Of the two sides of its factor; None where it has one side."""

    @property
    def change(self) -> FigureChange | None:
        """What became of the figure; None for an inconsistency."""
        return self.ledger.change if self.ledger.finding is None else None


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: how it is called, how wide it is set, and what a row has in it."""

    key: str
    """Its name in a CSV."""
    title: str
    """Its name in a workbook."""
    width: int
    """In characters."""
    cell: Callable[[TableRow], Cell]


def table_of(selection: Selection) -> tuple[TableRow, ...]:
    """Return the rows in the order and with the numbers of the HTML report, inconsistencies at the end."""
    entry = entries_of(selection.comparison, selection.said)
    figures = with_contexts(selection.rows, selection.comparison)
    similar = {pair.id: pair_similarity(pair) for pair in selection.pairs if pair.old and pair.new}
    return (
        *(TableRow(row, entry(row.change), similar.get(row.pair.id)) for row in figures),
        *(TableRow(row, FigureEntry()) for row in selection.finding_rows()),
    )


def value_cell(figure: Figure | None) -> Cell:
    """Return a figure's value: a number in the unit's base, or ISO 8601 text; whole numbers as such."""
    if figure is None:
        return None
    return figure.value.plain


def _number(number: Decimal | None) -> Cell:
    return plain_number(number) if number is not None else None


def text_cell(text: str) -> str:
    """Return a text on one line, without the characters that no file may hold."""
    return printable(" ".join(text.split()))


def _categories(row: TableRow) -> str:
    return row_name(" › ".join(row.ledger.pair.category_path))


def _similarity(name: str, row: TableRow) -> Cell:
    """One of the four similarities of the factor that a figure stands in."""
    return getattr(row.similarity, name) if row.similarity is not None else None


def _reading(row: TableRow) -> str:
    """How doubtful figures were read, where their characters do not say it."""
    readings = (reading_words(row.ledger.figure(side)) for side in FilingSide)
    return "; ".join(reading for reading in readings if reading)


COLUMNS: tuple[TableColumn, ...] = (
    TableColumn("number", "No.", 6, lambda row: row.ledger.number or None),
    TableColumn("factor", "Factor", 42, lambda row: text_cell(row_name(row.ledger.pair.heading))),
    TableColumn("category", "Category", 24, lambda row: text_cell(_categories(row))),
    TableColumn("status", "Factor's status", 14, lambda row: ", ".join(pair_words(row.ledger.pair))),
    TableColumn("measure", "What it measures", 38, lambda row: text_cell(row.ledger.measure)),
    TableColumn("kind", "Kind", 9, lambda row: row.change.kind.value if row.change else ""),
    TableColumn("old", "Old", 20, lambda row: text_cell(row.ledger.side_words(OLD))),
    TableColumn("new", "New", 20, lambda row: text_cell(row.ledger.side_words(NEW))),
    TableColumn("old_value", "Old value", 19, lambda row: value_cell(row.ledger.figure(OLD))),
    TableColumn("new_value", "New value", 19, lambda row: value_cell(row.ledger.figure(NEW))),
    TableColumn("unit", "Unit", 10, lambda row: text_cell(_unit(row.ledger))),
    TableColumn("delta", "Delta", 19, lambda row: _number(delta_of(row.change)) if row.change else None),
    TableColumn(
        "percent", "Percent", 11, lambda row: _number(percent_of(row.change)) if row.change else None
    ),
    TableColumn("change", "Change", 14, lambda row: row.ledger.verdict),
    TableColumn("suspect", "Suspect", 24, lambda row: text_cell(row.ledger.doubt)),
    TableColumn("read_as", "Read as", 16, lambda row: text_cell(_reading(row))),
    TableColumn("reason", "Reason", 34, lambda row: text_cell(row.ledger.reason)),
    TableColumn("statements", "Statements", 34, lambda row: text_cell(row.ledger.statements)),
    TableColumn("context", "Context", 70, lambda row: text_cell(row.ledger.context.boxed())),
    TableColumn("by_hand", "By hand", 9, lambda row: "yes" if row.change and row.change.manual else ""),
    TableColumn("mark", "Mark", 14, lambda row: check_word(row.entry)),
    TableColumn("note", "Note", 40, lambda row: printable(row.entry.note)),
    TableColumn(
        "old_measure", "What the old measures", 38, lambda row: text_cell(row.ledger.side_measure(OLD))
    ),
    TableColumn(
        "new_measure", "What the new measures", 38, lambda row: text_cell(row.ledger.side_measure(NEW))
    ),
    TableColumn("old_context", "Old context", 70, lambda row: text_cell(row.ledger.old_context.boxed())),
    *(
        TableColumn(f"factor_{name}", f"Factor's {name}", 9, partial(_similarity, name))
        for name in ("cosine", "jaccard", "edit", "simple")
    ),
    TableColumn("old_factor", "Number of the old factor", 9, lambda row: row.ledger.factor_of(OLD)),
    TableColumn("new_factor", "Number of the new factor", 9, lambda row: row.ledger.factor_of(NEW)),
)
"""The columns of the ledger, in order. Those at the end came later: programs may count columns."""


def _unit(row: LedgerRow) -> str:
    figure = row.figure(NEW) or row.figure(OLD)
    return (figure.unit or "") if figure is not None else ""
