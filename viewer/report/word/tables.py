"""The tables of the document: each factor with what became of it, and each figure that wants a look."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from viewer.report.content.selection import Selection
from viewer.report.shown.cells import (
    factor_cells,
    factor_titles,
    figure_tables,
    no_figure_words,
    quiet_words,
)
from viewer.report.word.elements import SMALL, heading, paragraph, table
from viewer.wording.links import row_name

_FACTOR_SHARES = (7, 7, 4, 15, 42, 16, 14)
FIGURE_SHARES = (6, 14, 20, 12, 12, 11, 10, 15)
"""Measured in LibreOffice: "No." needs 6 of 100 and "+160.0%" needs 10 to stand on one line."""


def factor_table(selection: Selection) -> etree._Element:
    """Return one line for each factor that is shown, with its numbers in both filings."""
    rows = [factor_cells(pair, selection.said) for pair in selection.pairs]
    titles = factor_titles(selection.said)
    return table(titles, rows, _FACTOR_SHARES[: len(titles)])


def ledger_tables(selection: Selection) -> Iterator[etree._Element]:
    """Give the tables of the figures that want a look, by what became of them, and the number of others."""
    for one in figure_tables(selection, FIGURE_SHARES):
        yield heading(one.title, 2)
        yield table(one.titles, [cells for _, cells in one.rows], one.shares, one.right)
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
