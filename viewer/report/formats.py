"""The formats of a report, in one table: how each is called, by which suffix a file has it, what it can show.

The command line, the window's dialog and the command that makes a report again are made from it.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.language.say import sayable


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A format."""

    name: str
    """As the command line calls it."""
    suffixes: tuple[str, ...]
    """Of a file; the first is given to one that has none."""
    filter: str
    """How the window's dialog of files calls it."""
    file_only: str = ""
    """What it is, where it is no text that could be printed; else empty."""
    table: bool = False
    """True where it is offered for the figures alone."""
    rows: bool = False
    """True where it chooses how the text of the filings is set: side by side or not, with what folded."""
    folds: bool = False
    """True where a reader can open what is folded."""
    figures: bool = True
    """True where it lists figures."""
    beside: bool = False
    """True where it has no place for its manifest, which can stand in a file beside it."""
    data: bool = False
    """True where it is read by programs, and so holds all unless that is asked otherwise."""

    @property
    def suffix(self) -> str:
        """The suffix that its files have."""
        return self.suffixes[0]


FACES = (
    ReportFormat("html", (".html", ".htm"), sayable("Web page (*.html)"), rows=True, folds=True),
    ReportFormat("pdf", (".pdf",), sayable("PDF to print and file (*.pdf)"), "pages", rows=True),
    ReportFormat(
        "docx", (".docx",), sayable("Word document with tracked changes (*.docx)"), "a Word document"
    ),
    ReportFormat(
        "xlsx", (".xlsx",), sayable("Workbook of the figures (*.xlsx)"), "a workbook", table=True, beside=True
    ),
    ReportFormat(
        "csv", (".csv",), sayable("Table of the figures (*.csv)"), table=True, beside=True, data=True
    ),
    ReportFormat("markdown", (".md", ".markdown"), sayable("Markdown (*.md)"), beside=True),
    ReportFormat("json", (".json",), sayable("JSON (*.json)"), data=True),
)
"""All of them, in the order in which they are offered."""
BY_NAME = {face.name: face for face in FACES}
"""Name -> format."""
BY_SUFFIX = {suffix: face for face in FACES for suffix in face.suffixes}
"""Suffix of a file -> format."""
