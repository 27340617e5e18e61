"""The ledger as a table of plain values, which the CSV and the workbook write each in its own way.

A spreadsheet is asked sums: ``15100000000``, not ``"¥15.1 billion"``. So each row has both, the figure as its
filing has it and its value; texts are texts whatever they begin with, and numbers are numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from viewer.comparison.model import Comparison, FigureChange, Pair, PlacedFigure
from viewer.figures.model import Figure, FigureKind
from viewer.figures.values import plain_number
from viewer.redline.ledger import LedgerRow, ledger_of
from viewer.report.printable import printable
from viewer.review import Review
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_names import FigureNames
from viewer.wording.figures import doubt_words, read_words, value_words, verdict_words
from viewer.wording.inconsistencies import WORD, Finding, findings_of
from viewer.wording.pairs import pair_words
from viewer.wording.snippets import Snippets

Cell = str | int | float | None
"""A text, a number, or nothing."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the ledger, or an inconsistency, with all that its cells tell."""

    number: int | None
    """Its number in the ledger of the HTML report; None for an inconsistency."""
    pair: Pair
    change: FigureChange | None
    """None for an inconsistency."""
    finding: Finding | None
    context: str
    entry: FigureEntry

    @property
    def old(self) -> Figure | None:
        """The old figure."""
        return _figure(self.change.old if self.change is not None else None)

    @property
    def new(self) -> Figure | None:
        """The new figure."""
        return _figure(self.change.new if self.change is not None else None)

    @property
    def kind(self) -> FigureKind | None:
        """The kind of figure; None for an inconsistency."""
        return self.change.kind if self.change is not None else None


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


def table_of(comparison: Comparison, review: Review | None = None) -> tuple[TableRow, ...]:
    """Return the rows in the order and with the numbers of the HTML report, inconsistencies at the end."""
    snippets = Snippets(comparison)
    names = FigureNames(comparison) if review is not None and review.figures else None

    def entry(row: LedgerRow) -> FigureEntry:
        if review is None or names is None:
            return FigureEntry()
        return review.figures.entry(row.change, names)

    rows = [
        TableRow(row.number, row.pair, row.change, None, snippets.of_change(row.change).boxed(), entry(row))
        for row in ledger_of(comparison)
    ]
    rows += [
        TableRow(
            None,
            finding.pair,
            None,
            finding,
            snippets.of(finding.inconsistency.figures[0]).boxed(),
            FigureEntry(),
        )
        for finding in findings_of(comparison)
    ]
    return tuple(rows)


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


def _figure(placed: PlacedFigure | None) -> Figure | None:
    return placed.figure if placed is not None else None


def _words(row: TableRow, side: str) -> str:
    if row.finding is not None:
        return row.finding.figures if row.finding.side == side else ""
    return value_words(row.old if side == "old" else row.new)


def _change(row: TableRow) -> str:
    return verdict_words(row.change) if row.change is not None else WORD


def _measure(row: TableRow) -> str:
    if row.change is not None:
        return row.change.measure
    return row.finding.measure if row.finding is not None else ""


def _reason(row: TableRow) -> str:
    if row.change is not None:
        return row.change.reason
    return row.finding.reason if row.finding is not None else ""


def _suspect(row: TableRow) -> str:
    return doubt_words(row.change).removeprefix("suspect: ") if row.change is not None else ""


def _reading(row: TableRow) -> str:
    """How doubtful figures were read, where their characters do not say it."""
    found = []
    for figure in (row.old, row.new):
        reading = read_words(figure).removeprefix(value_words(figure)).strip(" ()")
        if reading:
            found.append(reading)
    return "; ".join(found)


def _mark(row: TableRow) -> str:
    return "marked before its counterpart changed" if row.entry.outdated else row.entry.check.value


COLUMNS: tuple[TableColumn, ...] = (
    TableColumn("number", "No.", 6, lambda row: row.number),
    TableColumn("factor", "Factor", 42, lambda row: text_cell(row.pair.heading)),
    TableColumn("category", "Category", 24, lambda row: text_cell(" › ".join(row.pair.category_path))),
    TableColumn("status", "Factor's status", 14, lambda row: ", ".join(pair_words(row.pair))),
    TableColumn("measure", "What it measures", 38, lambda row: text_cell(_measure(row))),
    TableColumn("kind", "Kind", 9, lambda row: row.kind.value if row.kind is not None else ""),
    TableColumn("old", "Old", 20, lambda row: text_cell(_words(row, "old"))),
    TableColumn("new", "New", 20, lambda row: text_cell(_words(row, "new"))),
    TableColumn("old_value", "Old value", 19, lambda row: value_cell(row.old)),
    TableColumn("new_value", "New value", 19, lambda row: value_cell(row.new)),
    TableColumn("unit", "Unit", 10, lambda row: text_cell(_unit(row))),
    TableColumn("delta", "Delta", 19, lambda row: _number(row.change.delta) if row.change else None),
    TableColumn("percent", "Percent", 11, lambda row: _number(row.change.percent) if row.change else None),
    TableColumn("change", "Change", 14, _change),
    TableColumn("suspect", "Suspect", 24, lambda row: text_cell(_suspect(row))),
    TableColumn("read_as", "Read as", 16, lambda row: text_cell(_reading(row))),
    TableColumn("reason", "Reason", 34, lambda row: text_cell(_reason(row))),
    TableColumn("context", "Context", 70, lambda row: text_cell(row.context)),
    TableColumn("by_hand", "By hand", 9, lambda row: "yes" if row.change and row.change.manual else ""),
    TableColumn("mark", "Mark", 14, _mark),
    TableColumn("note", "Note", 40, lambda row: printable(row.entry.note)),
)
"""The columns of the ledger, in order."""


def _unit(row: TableRow) -> str:
    figure = row.new or row.old
    return (figure.unit or "") if figure is not None else ""
