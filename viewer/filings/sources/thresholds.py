"""The numbers by which formats are told apart and plain text is parted into paragraphs, in one place.

Chosen by reading filings in text from 1993 on; ``python -m tests.fitting.thresholds`` halves and doubles each
in turn and says which filings are then read otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FormatThresholds:
    """What tells a format by the first bytes of a file."""

    head: int = 20_000
    """Bytes looked at to tell a format."""
    pdf_head: int = 1024
    """Bytes at the start in which the mark of a PDF may stand (ISO 32000-1, annex H.3)."""
    many_tags: int = 40
    """Closing tags in the head of a file that has no ``<html>``: a fragment of a web page."""
    text_per_tag: int = 100
    """A file with fewer bytes to each ``<`` is a web page."""
    markdown_signs: int = 3
    """Headings, bold lines and rows of Markdown from which on a text is Markdown."""
    ascii_text_per_tag: int = 150
    """Characters to a tag from which on a web page may be ASCII with a few tags in it …"""
    ascii_blank_lines: int = 4
    """… if it has more blank lines than so many to each block element."""


@dataclass(frozen=True, slots=True)
class TextThresholds:
    """How a wrapped text shows where its paragraphs end. Lengths are columns."""

    unwrapped: int = 240
    """A text with lines longer than this is not wrapped: every line is a paragraph."""
    tab: int = 8
    """Columns to a tab stop."""
    prose_blanks: int = 4
    """A line with more single blanks is prose, and tells where the text is wrapped."""
    outliers: int = 50
    """One line in so many may be longer than the wrapping allows: a long word, a heading."""
    dense: int = 30
    """Lines without a blank one among them from which on blank lines are taken not to part paragraphs."""
    spare_dense: int = 2
    """Columns left over, in dense text, before a line end counts as made on purpose …"""
    spare: int = 14
    """… and elsewhere, where ragged wrapping may leave more."""
    few_words: int = 3
    """Words of a line that is too short to be prose."""
    centred_from: int = 8
    """An indent from here on is no first line's: the line is centred, or a list's."""
    centred_lines: int = 4
    """Lines of a centred title at most."""
    centred_off: float = 0.5
    """Share of its indent that the room to the right of a centred line may differ by."""


@dataclass(frozen=True, slots=True)
class DocxThresholds:
    """How the layout of a Word document is judged."""

    long_cell: int = 200
    """Characters from which on the content of a table's cell is prose."""
    level_columns: int = 3
    """Columns that a list level stands in from the one above it, where the list does not tell."""
    body_level: int = 9
    """The outline level of body text (ECMA-376, 17.3.1.20: 0 to 8 are those of headings)."""
    dark: int = 64
    """A colour with no part brighter than this, of 255, reads as black."""
    points_a_column: float = 6.0
    """Points that a column of text is wide, in which indents are counted."""
    check_every: int = 256
    """Paragraphs that are read between two questions whether to stop."""


FORMATS = FormatThresholds()
TEXT = TextThresholds()
DOCX = DocxThresholds()
