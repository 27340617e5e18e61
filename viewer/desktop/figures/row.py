"""The columns of the window's ledger: what a row's cell says, is sorted by, and is told to a screen reader.

The rows are those of :mod:`viewer.redline.ledger`, which the reports list too. Most are figures; a few are
inconsistencies, figures of one filing that cannot all be right. Both have the same columns.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum

from markupsafe import Markup

from viewer.comparison.model import FigureChange
from viewer.comparison.places import NEW, OLD
from viewer.desktop.look.tips import bold, rich_tip, slanted
from viewer.figures.model import Figure
from viewer.language.say import say, say_as, sayable
from viewer.language.told import say_told
from viewer.redline.ledger import LedgerRow, SortKey, number_key
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import said_words
from viewer.wording.doubts import SUSPECT, doubt_lines, doubt_words, doubt_words_of
from viewer.wording.figures import (
    delta_of,
    delta_words,
    difference_words,
    headline_words,
    percent_of,
    percent_words,
    reading_words,
)
from viewer.wording.inconsistencies import Finding
from viewer.wording.readings.sides import filing_words


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


TITLES = sayable(
    {
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
)
SPOKEN = sayable(
    {
        Column.DELTA: "Difference",
        Column.PERCENT: "Difference in percent",
        Column.SUSPECT: "Why its reading is doubtful",
        Column.MARK: "Your mark and note",
    }
)
_OLD, _NEW = sayable(("Old", "New"))
_KINDS = sayable(
    (
        ("money", "percent", "count", "date"),
        ("period", "ratio", "range", "identifier"),
    ),
    "a kind of figure",
)
"""The kinds of figures, named by their values."""
NUMERIC = frozenset({Column.OLD, Column.NEW, Column.DELTA, Column.PERCENT})


def _change(row: LedgerRow) -> str:
    by_hand = row.finding is None and row.change.manual
    return say("{words}, by hand", words=row.verdict) if by_hand else row.verdict


def _measure(row: LedgerRow) -> str:
    if row.finding is None:
        return row.measure
    # The column of doubts may be hidden, and an inconsistency is nothing without its reason.
    return ": ".join(words for words in (row.measure, row.reason) if words)


RECKONED = frozenset({Column.DELTA, Column.PERCENT})
"""What is reckoned from both values, and so is as doubtful as either."""


def _of_figure(words: Callable[[FigureChange], str]) -> Callable[[LedgerRow], str]:
    return lambda row: "" if row.finding is not None else words(row.change)


def _doubt(row: LedgerRow) -> str:
    """Why the row is doubtful: of a figure its reading, of an inconsistency what does not agree."""
    if row.finding is not None:
        return row.reason
    return "; ".join(words for words in (row.doubt, row.statements if row.contradicted else "") if words)


_CELLS: Mapping[Column, Callable[[LedgerRow], str]] = {
    Column.FACTOR: lambda row: row.pair.heading,
    Column.MEASURE: _measure,
    Column.KIND: lambda row: say_as("a kind of figure", row.change.kind.value),
    Column.OLD: lambda row: row.side_words(OLD),
    Column.NEW: lambda row: row.side_words(NEW),
    Column.DELTA: _of_figure(delta_words),
    Column.PERCENT: _of_figure(lambda change: percent_words(change).replace("%", "")),
    Column.CHANGE: _change,
    Column.SUSPECT: _doubt,
    Column.CONTEXT: lambda row: row.context.boxed(),
    Column.MARK: lambda _row: "",
}


def cell_text(row: LedgerRow, column: Column) -> str:
    """What a cell says. The mark's needs the reviewer's entry: see :func:`said_signs`."""
    return _CELLS[column](row)


def doubtful_figure(row: LedgerRow, column: Column) -> Figure | None:
    """The figure of this column where its reading is doubtful, else None."""
    figure = {Column.OLD: row.figure(OLD), Column.NEW: row.figure(NEW)}.get(column)
    return figure if figure is not None and figure.suspect else None


def doubt_chip(row: LedgerRow, column: Column) -> str:
    """What the chip in a cell says: ``read as ¥0.7 billion``, ``suspect``; nothing where there is no doubt.

    A doubt that neither figure accounts for is about the two together: it stands beside the change.
    """
    figure = doubtful_figure(row, column)
    if figure is not None:
        return reading_words(figure) or say(SUSPECT)
    own = any(doubtful_figure(row, side) for side in (Column.OLD, Column.NEW))
    alone = column is Column.CHANGE and row.finding is None and row.change.suspect and not own
    return say(SUSPECT) if alone else ""


def sort_key(row: LedgerRow, column: Column) -> SortKey:
    """What a column is sorted by: size where it has numbers, words otherwise."""
    match column:
        case Column.OLD:
            return row.value_key(OLD)
        case Column.NEW:
            return row.value_key(NEW)
        case Column.DELTA:
            return number_key(delta_of(row.change))
        case Column.PERCENT:
            return number_key(percent_of(row.change))
        case Column.CHANGE:
            return row.verdict_key
        case _:
            return (1, 0.0, cell_text(row, column).casefold())


def spoken(row: LedgerRow, column: Column, entry: FigureEntry) -> str:
    """What a screen reader says of a cell: the column's name, what it holds, and the doubt about it."""
    held = said_words(entry) if column is Column.MARK else cell_text(row, column)
    words = f"{say(SPOKEN.get(column, TITLES[column]))}: {held or say_as('nothing', 'none')}"
    figure = doubtful_figure(row, column)
    # The question mark behind a difference is hardly heard.
    doubt = doubt_words(row.change) if column in RECKONED and held and row.doubtful else ""
    parts = (words, reading_words(figure), doubt_words_of(figure), doubt)
    return ", ".join(part for part in parts if part)


def _inconsistent(finding: Finding) -> str:
    filing = filing_words(finding.side)
    return say("inconsistent in the {filing}: {figures}", filing=filing, figures=finding.figures)


def tool_tip(row: LedgerRow, entry: FigureEntry) -> str:
    """What a row's tooltip says."""
    change, context = row.change, row.context
    lines: list[str] = [bold(row.pair.heading), row.numbers]
    told_apart = (row.old_context, context) if row.old_context.figure else (context,)
    for side, snippet in zip((_OLD, _NEW), told_apart, strict=False):
        if snippet.figure:
            lead = f"{say(side)}: " if len(told_apart) > 1 else ""
            figure = bold(f"[{snippet.figure}]")
            lines.append(Markup("").join((lead, snippet.before, figure, snippet.after)))
    if row.finding is not None:
        lines += [_inconsistent(row.finding), row.finding.reason]
    else:
        lines += [
            "   ".join(filter(None, (headline_words(change), difference_words(change)))),
            " · ".join(filter(None, (row.measure, _change(row)))),
        ]
        lines += [say_told(change.reason), *doubt_lines(change), row.statements]
    said = said_words(entry)
    return rich_tip([*lines, slanted(said) if said else ""])
