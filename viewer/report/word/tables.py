"""The tables of the document: each factor with what became of it, and each figure that wants a look."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from viewer.redline.ledger import LedgerPart
from viewer.report.content.selection import Selection
from viewer.report.shown.cells import (
    FIGURE_TITLES,
    LISTED,
    factor_cells,
    factor_titles,
    figure_cells,
    no_figure_words,
    quiet_words,
)
from viewer.report.word.elements import SMALL, heading, paragraph, table
from viewer.wording.checks import entries_of
from viewer.wording.links import row_name
from viewer.wording.pairs import counted

_FACTOR_SHARES = (7, 7, 4, 15, 42, 16, 14)
_FIGURE_SHARES = (5, 18, 20, 13, 13, 11, 8, 12)
_RIGHT = frozenset((3, 4, 5, 6))
"""The columns of numbers."""


def factor_table(selection: Selection) -> etree._Element:
    """Return one line for each factor that is shown, with its numbers in both filings."""
    rows = [factor_cells(pair, selection.said) for pair in selection.pairs]
    titles = factor_titles(selection.said)
    return table(titles, rows, _FACTOR_SHARES[: len(titles)])


def figure_tables(selection: Selection) -> Iterator[etree._Element]:
    """Give the tables of the figures that want a look, by what became of them, and the number of others."""
    entry = entries_of(selection.comparison, selection.said)
    for part in LedgerPart if selection.lists_quiet else LISTED:
        held = [row for row in selection.rows if row.part is part]
        if held:
            yield heading(f"{counted(len(held), 'figure')} {part.value}", 2)
            cells = [figure_cells(row, entry(row.change)) for row in held]
            yield table(FIGURE_TITLES, cells, _FIGURE_SHARES, _RIGHT)
    quiet, none = quiet_words(selection), no_figure_words(selection)
    if quiet:
        yield paragraph(quiet, SMALL)
    if none:
        yield paragraph(none)
    findings = selection.findings
    if findings:
        yield heading("Figures of one filing that do not agree", 2)
    for finding in findings:
        where = f"{row_name(finding.pair.heading)}, {finding.side.value} filing: "
        yield paragraph(f"{finding.figures}. {finding.reason}", "ListBullet", lead=where)
