"""The tables of the document: each factor with what became of it, and each figure that wants a look."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from viewer.comparison.model import Comparison
from viewer.redline.ledger import numbered_rows
from viewer.report.shown.cells import (
    FACTOR_TITLES,
    FIGURE_TITLES,
    LISTED,
    factor_cells,
    figure_cells,
    quiet_words,
)
from viewer.report.word.elements import SMALL, heading, paragraph, table
from viewer.review import Review
from viewer.wording.checks import entries_of
from viewer.wording.inconsistencies import findings_of
from viewer.wording.links import row_name
from viewer.wording.pairs import counted

_FACTOR_SHARES = (7, 7, 4, 15, 42, 16, 14)
_FIGURE_SHARES = (6, 20, 21, 12, 12, 11, 8, 14)
_RIGHT = frozenset((3, 4, 5, 6))
"""The columns of numbers."""


def factor_table(comparison: Comparison, review: Review | None) -> etree._Element:
    """Return one line for each factor, with its numbers in both filings."""
    rows = [factor_cells(pair, review) for pair in comparison.all_pairs]
    # Without a review nothing would stand in its column.
    shown = len(FACTOR_TITLES) if review is not None else len(FACTOR_TITLES) - 1
    return table(FACTOR_TITLES[:shown], [row[:shown] for row in rows], _FACTOR_SHARES[:shown])


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
    quiet = quiet_words(rows)
    if quiet:
        yield paragraph(quiet, SMALL)
    if not rows:
        yield paragraph("Neither filing has a figure.")
    findings = findings_of(comparison)
    if findings:
        yield heading("Figures of one filing that do not agree", 2)
    for finding in findings:
        where = f"{row_name(finding.pair.heading)}, {finding.side.value} filing: "
        yield paragraph(f"{finding.figures}. {finding.reason}", "ListBullet", lead=where)
