"""The numbers by which a web page's blocks, tables and type are judged, in one place.

Chosen by reading EDGAR's pages from 1997 on; ``make try-thresholds`` halves and doubles each
in turn and says which filings are then read otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HtmlThresholds:
    """What tells a title from prose, and a table of figures from one that places text."""

    prose_length: int = 200
    """Characters from which on a block is prose, whose setting is that of plain text."""
    usual_size: float = 10.0
    """Points that prose has in most filings, where a page has no prose to tell."""
    larger: float = 1.15
    """A title's type is at least so many times as large as the prose's."""
    wholly_styled: float = 0.8
    """Share of a line's characters in other type from which on the line is set so."""
    runs_apart: int = 2
    """Characters between two runs set alike from which on they are two; over a single blank they are one."""
    heavy: int = 600
    """Font weights from here on are bold (CSS Fonts, 2.2: 700 is bold, 600 semi-bold)."""
    dark: int = 64
    """A colour with no part brighter than this, of 255, reads as black."""
    page_width: float = 468.0
    """Points that a percentage of the width is taken of: a letter page less its margins."""
    column: float = 6.0
    """Points that a column of text is wide, in which indents are counted."""
    glyph_length: int = 2
    """Characters of a mark in a picture font; longer text is text whose font was set by mistake."""
    contents_length: int = 60
    """Characters of a link to the table of contents."""
    long_cell: int = 200
    """Characters from which on the content of a table's cell is prose."""
    mark_length: int = 6
    """Characters below which the first cell of a row is a mark of a list."""
    pair: int = 2
    """Cells of a row that may be a label and its text ("Item 1A." and "Risk Factors")."""
    label_words: int = 3
    """Words of such a label."""
    head_words: int = 4
    """Words of the head of a column that holds a number, as the one beside it does."""
    few_rows: int = 2
    """A table with more rows of several cells than this is no mere way of placing a title."""
    small_table: int = 1500
    """Bytes below which a table may well be a title, a list item or a page header set in cells."""
    few_cells: int = 12
    """A table of figures has at least so many cells."""
    told_words: int = 5
    """Words of a sentence beside the few words that head it …"""
    tells: float = 0.5
    """… in more than this share of a table's rows: it holds no figures."""
    longest_sheet: int = 1_000_000
    """Bytes of a style sheet that are read; those of filings have a few thousand."""
    check_every: int = 256
    """Blocks that are read between two questions whether to stop."""


HTML = HtmlThresholds()
