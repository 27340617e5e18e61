"""A row of the ledger as the window shows it: its cells, its doubts, and what it is sorted by.

Most rows are figures of one filing or of both; a few are inconsistencies, figures of one filing that cannot
all be right. Both have the same columns.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from html import escape

from viewer.comparison.model import (
    ALARMING_VERDICTS,
    QUIET_VERDICTS,
    FigureChange,
    FigureVerdict,
    Pair,
    PlacedFigure,
)
from viewer.desktop.notices.doubts import doubt_lines, reading_words
from viewer.figures.model import Figure
from viewer.review.figure_marks import Check, FigureEntry
from viewer.wording.figures import (
    VERDICT_GLYPHS,
    VERDICT_ORDER,
    delta_words,
    difference_words,
    doubt_words,
    doubt_words_of,
    headline_words,
    percent_words,
    value_words,
    verdict_words,
)
from viewer.wording.inconsistencies import WORD, Finding
from viewer.wording.snippets import NOTHING, Snippet

INCONSISTENT_GLYPH = "≠"
CHECK_GLYPHS = {Check.NONE: "", Check.CHECKED: "✓", Check.WRONG: "✗", Check.NEEDS_SOURCE: "?"}
NOTE_GLYPH = "✎"
OUTDATED_GLYPH = "!"


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
    SUSPECT = 8
    CONTEXT = 9
    MARK = 10


TITLES = {
    Column.FACTOR: "Factor",
    Column.MEASURE: "What it measures",
    Column.KIND: "Kind",
    Column.OLD: "Old",
    Column.NEW: "New",
    Column.DELTA: "Δ",
    Column.PERCENT: "%",
    Column.CHANGE: "Change",
    Column.SUSPECT: "Suspect",
    Column.CONTEXT: "Context",
    Column.MARK: "✓",
}
SPOKEN = {
    Column.DELTA: "Difference",
    Column.PERCENT: "Difference in percent",
    Column.SUSPECT: "Why its reading is doubtful",
    Column.MARK: "Your mark and note",
}
NUMERIC = frozenset({Column.OLD, Column.NEW, Column.DELTA, Column.PERCENT})


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure and the pair that it stands in, or an inconsistency and where it begins."""

    pair: Pair
    change: FigureChange
    """Of an inconsistency: the row of its first figure, which is where it leads."""
    finding: Finding | None = None
    context: Snippet = NOTHING

    @property
    def quiet(self) -> bool:
        """True where nothing about the figure needs a look: not changed, and read without doubt."""
        return self.finding is None and self.change.verdict in QUIET_VERDICTS and not doubt_words(self.change)

    @property
    def doubtful(self) -> bool:
        """True where the reading of a figure, or that the two belong together, is in doubt."""
        sides = (self.change.old, self.change.new)
        own = any(side is not None and side.figure.suspect for side in sides)
        return self.finding is None and bool(own or self.change.suspect)

    @property
    def alarming(self) -> bool:
        """True where one of the filings may be at fault."""
        return self.finding is not None or self.change.verdict in ALARMING_VERDICTS

    @property
    def glyph(self) -> str:
        """One sign for what became of it."""
        return INCONSISTENT_GLYPH if self.finding is not None else VERDICT_GLYPHS[self.change.verdict]


def _side(row: FigureRow, side: str, placed: PlacedFigure | None) -> str:
    if row.finding is not None:
        return row.finding.figures if row.finding.side == side else ""
    return value_words(placed.figure if placed else None)


def _change(row: FigureRow) -> str:
    if row.finding is not None:
        return WORD
    by_hand = ", by hand" if row.change.manual else ""
    return verdict_words(row.change) + by_hand


def _measure(row: FigureRow) -> str:
    if row.finding is None:
        return row.change.measure
    # The column of doubts may be hidden, and an inconsistency is nothing without its reason.
    return ": ".join(words for words in (row.finding.measure, row.finding.reason) if words)


def _of_figure(words: Callable[[FigureChange], str]) -> Callable[[FigureRow], str]:
    return lambda row: "" if row.finding is not None else words(row.change)


def reason_words(row: FigureRow) -> str:
    """Why the row is doubtful: of a figure its reading, of an inconsistency what does not agree."""
    if row.finding is not None:
        return row.finding.reason
    return doubt_words(row.change).removeprefix("suspect: ")


_CELLS: Mapping[Column, Callable[[FigureRow], str]] = {
    Column.FACTOR: lambda row: row.pair.heading,
    Column.MEASURE: _measure,
    Column.KIND: lambda row: row.change.kind.value,
    Column.OLD: lambda row: _side(row, "old", row.change.old),
    Column.NEW: lambda row: _side(row, "new", row.change.new),
    Column.DELTA: _of_figure(delta_words),
    Column.PERCENT: _of_figure(lambda change: percent_words(change).removesuffix("%")),
    Column.CHANGE: _change,
    Column.SUSPECT: reason_words,
    Column.CONTEXT: lambda row: row.context.boxed(),
    Column.MARK: lambda _row: "",
}


def cell_text(row: FigureRow, column: Column) -> str:
    """What a cell says. The mark's needs the reviewer's entry: see :func:`mark_text`."""
    return _CELLS[column](row)


def mark_text(entry: FigureEntry) -> str:
    """What the cell of the mark shows: ``"✓"``, ``"✗ ✎"`` …"""
    check = OUTDATED_GLYPH if entry.outdated else CHECK_GLYPHS[entry.check]
    return " ".join(sign for sign in (check, NOTE_GLYPH if entry.note else "") if sign)


def mark_words(entry: FigureEntry) -> str:
    """The mark and the note in words; empty where there is neither."""
    check = "marked before its counterpart changed" if entry.outdated else entry.check.value
    return ": ".join(words for words in (check, entry.note) if words)


def doubtful_figure(row: FigureRow, column: Column) -> Figure | None:
    """The figure of this column where its reading is doubtful, else None."""
    if row.finding is not None:
        return None
    placed = {Column.OLD: row.change.old, Column.NEW: row.change.new}.get(column)
    return placed.figure if placed is not None and placed.figure.suspect else None


def doubt_chip(row: FigureRow, column: Column) -> str:
    """What the chip in a cell says: ``read as ¥0.7 billion``, ``suspect``; nothing where there is no doubt.

    A doubt that neither figure accounts for is about the two together: it stands beside the change.
    """
    figure = doubtful_figure(row, column)
    if figure is not None:
        return reading_words(figure) or "suspect"
    own = any(doubtful_figure(row, side) for side in (Column.OLD, Column.NEW))
    alone = column is Column.CHANGE and row.finding is None and row.change.suspect and not own
    return "suspect" if alone else ""


def _value_key(side: PlacedFigure | None) -> tuple[int, float, str]:
    """Orders numbers by size and, after them, dates by their ISO text; absent sides first."""
    if side is None:
        return (0, 0.0, "")
    value = side.figure.value
    return (2, 0.0, value) if isinstance(value, str) else (1, float(value), "")


def sort_key(row: FigureRow, column: Column) -> tuple[int, float, str]:
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
        case Column.CHANGE:
            return (1, float(-1 if row.finding is not None else VERDICT_ORDER.index(change.verdict)), "")
        case _:
            return (1, 0.0, cell_text(row, column).casefold())


def spoken(row: FigureRow, column: Column, entry: FigureEntry) -> str:
    """What a screen reader says of a cell: the column's name, what it holds, and the doubt about it."""
    held = mark_words(entry) if column is Column.MARK else cell_text(row, column)
    words = f"{SPOKEN.get(column, TITLES[column])}: {held or 'none'}"
    figure = doubtful_figure(row, column)
    return ", ".join(part for part in (words, reading_words(figure), doubt_words_of(figure)) if part)


def tool_tip(row: FigureRow, entry: FigureEntry) -> str:
    """What a row's tooltip says, as HTML; all of a filing's text escaped, or it would be taken for HTML."""
    change, context = row.change, row.context
    lines = [f"<b>{escape(row.pair.heading)}</b>"]
    if context.figure:
        before, figure, after = (escape(part) for part in (context.before, context.figure, context.after))
        lines.append(f"{before}<b>[{figure}]</b>{after}")
    if row.finding is not None:
        lines += [
            escape(f"{WORD} in the {row.finding.side} filing: {row.finding.figures}"),
            escape(row.finding.reason),
        ]
    else:
        lines += [
            escape("   ".join(filter(None, (headline_words(change), difference_words(change))))),
            escape(" · ".join(filter(None, (change.measure, _change(row))))),
        ]
        lines += [escape(words) for words in (change.reason, *doubt_lines(change)) if words]
    said = mark_words(entry)
    if said:
        lines.append(f"<i>{escape(said)}</i>")
    return "<qt>" + "<br>".join(lines) + "</qt>"


LOUD_ORDER = tuple(verdict for verdict in VERDICT_ORDER if verdict not in QUIET_VERDICTS)
"""The verdicts that are counted one by one, in order."""
QUIET_ORDER: tuple[FigureVerdict, ...] = tuple(
    verdict for verdict in VERDICT_ORDER if verdict in QUIET_VERDICTS
)
