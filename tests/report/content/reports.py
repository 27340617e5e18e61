"""Reports of the sample with a choice of what they show, in every format, as the words that are in them."""

from __future__ import annotations

import io
import zipfile

import openpyxl
from lxml import etree

from tests.report.sample import sample
from viewer.comparison.model import Comparison
from viewer.report import render
from viewer.report.content.choices import ReportContent
from viewer.report.content.selection import Selection, selection_of
from viewer.report.formats import BY_NAME
from viewer.report.made.making import Making
from viewer.review import Review


def told(name: str, content: ReportContent, review: Review | None = None) -> str:
    """The words of the sample's report in a format, but for what is told of how it was made."""
    made = render(BY_NAME[name], sample(), review, Making(content=content))
    if isinstance(made, str):
        return made.partition("How this was made")[0] if name in ("html", "markdown") else made
    return _of_word(made) if name == "docx" else _of_workbook(made)


def _of_word(made: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    return "".join(root.itertext()).partition("How this was made")[0]


def _of_workbook(made: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(made))
    sheets = [sheet for sheet in book.worksheets if sheet.title != "How this was made"]
    return "\n".join(
        str(cell.value) for sheet in sheets for row in sheet.iter_rows() for cell in row if cell.value
    )


def chosen(
    content: ReportContent,
    comparison: Comparison | None = None,
    review: Review | None = None,
    name: str = "html",
) -> Selection:
    """What a report of the sample shows."""
    return selection_of(comparison or sample(), review, Making(content=content), BY_NAME[name])
