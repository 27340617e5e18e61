"""The tables of the document: each factor with what became of it, and each figure that wants a look."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from lxml import etree

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import NEW, OLD
from viewer.redline.ledger import LedgerPart, LedgerRow, numbered_rows
from viewer.report.word.elements import SMALL, heading, paragraph, table
from viewer.review import Review
from viewer.review.figure_marks import FigureEntry
from viewer.wording.checks import entries_of, said_words
from viewer.wording.doubts import doubt_words
from viewer.wording.figures import delta_words, percent_words, read_words, verdict_words
from viewer.wording.inconsistencies import findings_of
from viewer.wording.links import row_name
from viewer.wording.pairs import (
    counted,
    counts_of,
    factor_numbers,
    glyph,
    mark_word,
    pair_words,
    side_numbers,
)
from viewer.wording.record.notes import note_count

FACTOR_TITLES = ("Old", "New", "", "What became of it", "Factor", "What differs", "Reviewer")
_FACTOR_SHARES = (7, 7, 4, 15, 42, 16, 14)
FIGURE_TITLES = ("No.", "Factor", "What it measures", "Old", "New", "Δ", "%", "Change")
_FIGURE_SHARES = (6, 20, 21, 12, 12, 11, 8, 14)
HEADING = 60
"""Characters of a heading in the table of figures: the number before it tells which factor it is."""
_RIGHT = frozenset((3, 4, 5, 6))
"""The columns of numbers."""
LISTED = (LedgerPart.CHANGED, LedgerPart.ADDED, LedgerPart.REMOVED)


def factor_table(comparison: Comparison, review: Review | None) -> etree._Element:
    """Return one line for each factor, with its numbers in both filings."""
    rows = [factor_cells(pair, review) for pair in comparison.all_pairs]
    # Without a review nothing would stand in its column.
    shown = len(FACTOR_TITLES) if review is not None else len(FACTOR_TITLES) - 1
    return table(FACTOR_TITLES[:shown], [row[:shown] for row in rows], _FACTOR_SHARES[:shown])


def factor_cells(pair: Pair, review: Review | None) -> tuple[str, ...]:
    """Return the cells of a factor under :data:`FACTOR_TITLES`."""
    said = ""
    if review is not None:
        entry = review.entry(pair)
        said = ", ".join(words for words in (mark_word(entry), note_count(entry.notes)) if words)
    return (
        side_numbers(pair.old),
        side_numbers(pair.new),
        glyph(pair),
        ", ".join(pair_words(pair)),
        row_name(pair.heading),
        ", ".join(counts_of(pair)),
        said,
    )


def figure_tables(comparison: Comparison, review: Review | None) -> Iterator[etree._Element]:
    """Give the tables of the figures that want a look, by what became of them, and the number of others."""
    entry = entries_of(comparison, review)
    rows = numbered_rows(comparison)
    for part in LISTED:
        held = [row for row in rows if row.part is part]
        if held:
            yield heading(f"{counted(len(held), 'figure')} {part.value}", 2)
            cells = [figure_cells(row, entry(row.change)) for row in held]
            yield table(FIGURE_TITLES, cells, _FIGURE_SHARES, _RIGHT)
    quiet = sum(row.part is LedgerPart.QUIET for row in rows)
    if quiet:
        yield paragraph(
            f"{counted(quiet, 'figure')} {LedgerPart.QUIET.value}: in the HTML report and the workbook.",
            SMALL,
        )
    if not rows:
        yield paragraph("Neither filing has a figure.")
    findings = findings_of(comparison)
    if findings:
        yield heading("Figures of one filing that do not agree", 2)
    for finding in findings:
        where = f"{row_name(finding.pair.heading)}, {finding.side.value} filing: "
        yield paragraph(f"{finding.figures}. {finding.reason}", "ListBullet", lead=where)


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
        _named(row.pair),
        row.measure,
        read_words(row.figure(OLD)) or "–",
        read_words(row.figure(NEW)) or "–",
        delta_words(change),
        percent_words(change),
        ", ".join(words for words in said if words),
    )


def _named(pair: Pair) -> str:
    """A factor by its numbers and the beginning of its heading."""
    heading_words = shorten(row_name(pair.heading), HEADING, placeholder=" …")
    return ": ".join(filter(None, (factor_numbers(pair), heading_words)))
