"""The cells of the tables of factors and of figures that stand in documents for paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import shorten

from viewer.comparison.model import Pair
from viewer.comparison.places import NEW, OLD
from viewer.redline.ledger import LedgerPart, LedgerRow
from viewer.report.content.selection import Selection
from viewer.review import Review
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import entries_of, said_words
from viewer.wording.doubts import doubt_words
from viewer.wording.figures import (
    VERDICT_ORDER,
    delta_words,
    percent_words,
    read_words,
    verdict_words,
    words_of,
)
from viewer.wording.links import row_name
from viewer.wording.pairs import (
    counted,
    counts_of,
    glyph,
    mark_word,
    pair_words,
    side_numbers,
)
from viewer.wording.record.notes import note_count

FACTOR_TITLES = ("Old", "New", "", "What became of it", "Factor", "What differs", "Reviewer")
FIGURE_TITLES = ("No.", "Factor", "What it measures", "Old", "New", "Δ", "%", "Change")
_NUMBERS = range(3, 7)
"""The columns of what a figure was, is, and differs by."""
_WORDS = {1: 0.4, 2: 0.6}
"""The columns of words, with how much of spare room each can use."""
_NOTHING = "–"
"""Stands for the side that has no figure."""
HEADING = 60
"""Characters of a heading in the table of figures: the number before it tells which factor it is."""
LISTED = (LedgerPart.CHANGED, LedgerPart.ADDED, LedgerPart.REMOVED)
"""The figures that are listed: those that want a look."""


def factor_titles(review: Review | None) -> tuple[str, ...]:
    """Return the titles of the table of factors; without a review nothing would stand in its column."""
    return FACTOR_TITLES if review is not None else FACTOR_TITLES[:-1]


def factor_cells(pair: Pair, review: Review | None) -> tuple[str, ...]:
    """Return the cells of a factor under :func:`factor_titles`."""
    cells = (
        side_numbers(pair.old),
        side_numbers(pair.new),
        glyph(pair),
        ", ".join(pair_words(pair)),
        row_name(pair.heading),
        ", ".join(counts_of(pair)),
    )
    if review is None:
        return cells
    entry = review.entry(pair)
    return (*cells, ", ".join(words for words in (mark_word(entry), note_count(entry.notes)) if words))


def figures_title(selection: Selection, part: LedgerPart, rows: Sequence[LedgerRow]) -> str:
    """Return what stands over a table of figures: ``3 figures added``.

    Where figures were chosen by verdict, those alone are named that a row of the table has.
    """
    named: str = part.value
    if selection.content.verdicts is not None:
        there = {row.change.verdict for row in rows}
        named = " or ".join(words_of(verdict) for verdict in VERDICT_ORDER if verdict in there)
    return f"{counted(len(rows), 'figure')} {named}"


def figure_cells(row: LedgerRow, entry: FigureEntry) -> tuple[str, ...]:
    """Return the cells of a figure under :data:`FIGURE_TITLES`."""
    change = row.change
    said = (
        verdict_words(change),
        "by hand" if change.manual else "",
        doubt_words(change),
        row.statements,
        said_words(entry),
    )
    return (
        str(row.number),
        _named(row),
        row.measure,
        read_words(row.figure(OLD)) or _NOTHING,
        read_words(row.figure(NEW)) or _NOTHING,
        delta_words(change),
        percent_words(change),
        ", ".join(words for words in said if words),
    )


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A table of figures, ready to be placed."""

    title: str
    titles: tuple[str, ...]
    rows: tuple[tuple[LedgerRow, tuple[str, ...]], ...]
    """Each row with its cells."""
    shares: tuple[float, ...]
    """How much of the width each column has."""
    right: frozenset[int]
    """The columns of numbers."""


def figure_tables(selection: Selection, shares: Sequence[float]) -> Iterator[FigureTable]:
    """Give the tables of figures that have a row.

    A figure that was added has no old value and no difference: its table has no columns for them, and its
    words have the room.

    Args:
        selection: What is shown.
        shares: How much of the width each column has where all are there.
    """
    entry = entries_of(selection.comparison, selection.said)
    for part in LedgerPart if selection.lists_quiet else LISTED:
        held = [row for row in selection.rows if row.part is part]
        if not held:
            continue
        cells = [figure_cells(row, entry(row.change)) for row in held]
        there = [
            at
            for at in range(len(FIGURE_TITLES))
            if at not in _NUMBERS or any(row[at] not in ("", _NOTHING) for row in cells)
        ]
        spare = sum(shares) - sum(shares[at] for at in there)
        yield FigureTable(
            title=figures_title(selection, part, held),
            titles=tuple(FIGURE_TITLES[at] for at in there),
            rows=tuple((row, tuple(line[at] for at in there)) for row, line in zip(held, cells, strict=True)),
            shares=tuple(shares[at] + spare * _WORDS.get(at, 0) for at in there),
            right=frozenset(number for number, at in enumerate(there) if at in _NUMBERS),
        )


def quiet_words(selection: Selection) -> str:
    """Return how many figures are not listed, and where they are; nothing where there is none."""
    quiet = sum(row.part is LedgerPart.QUIET for row in selection.rows)
    if not quiet or selection.lists_quiet:
        return ""
    return f"{counted(quiet, 'figure')} {LedgerPart.QUIET.value}: in the HTML report and the workbook."


def no_figure_words(selection: Selection) -> str:
    """Return what stands in place of the tables of figures where there is none."""
    if selection.rows:
        return ""
    return "None of the figures is listed." if selection.every_row else "Neither filing has a figure."


def _named(row: LedgerRow) -> str:
    """The factors of a row by their numbers and the beginning of its heading."""
    heading_words = shorten(row_name(row.pair.heading), HEADING, placeholder=" …")
    return ": ".join(filter(None, (row.numbers, heading_words)))
