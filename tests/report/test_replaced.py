"""Phrases that were replaced throughout are told once by each face, and lead to what is shown."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from tests.builders import build_filing
from tests.report.content.reports import chosen
from tests.report.page import page
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.report import render_docx, render_html, render_markdown
from viewer.report.content.choices import ReportContent, WhichFactors
from viewer.report.made.making import Making
from viewer.report.pdf.contents import pdf_contents
from viewer.report.shown.replaced import replaced_lines

TEXTS = (
    (
        "Storms may close our harbours.",
        "The Harbour Office may close a quay. The Harbour Office gives no notice.",
    ),
    (
        "Strikes may stop our pilots.",
        "The Harbour Office licenses pilots. The Harbour Office may take a licence.",
    ),
    (
        "Tolls may rise next year.",
        "Tolls are set by the Harbour Office, and the Harbour Office needs no consent.",
    ),
)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """Two filings in the newer of which an office is called otherwise wherever it is named."""
    old, new = (
        build_filing(
            "Quay", [(None, [part.replace("Harbour Office", name) for part in one]) for one in TEXTS], year
        )
        for name, year in (("Harbour Office", 2024), ("Port Authority", 2025))
    )
    return compare(old, new)


def test_each_face_tells_them_once(comparison: Comparison) -> None:
    (line,) = replaced_lines(chosen(ReportContent(), comparison))
    assert "Harbour Office" in line["words"]
    assert "Port Authority" in line["words"]
    with zipfile.ZipFile(io.BytesIO(render_docx(comparison))) as archive:
        document = "".join(etree.fromstring(archive.read("word/document.xml")).itertext())
    for told in (render_html(comparison), render_markdown(comparison), document):
        assert told.count("Replaced throughout") == 1
    assert pdf_contents(comparison, None, Making())["replaced"] == [
        {**line, "kept": [list(one) for one in line["kept"]]}
    ]


def test_places_in_what_is_not_shown_are_no_links(comparison: Comparison) -> None:
    content = ReportContent(factors=WhichFactors.CHOSEN, chosen=("n2",))
    root = page(render_html(comparison, making=Making(content=content)))
    ids = {element.attributes["id"] for element in root.all() if "id" in element.attributes}
    assert {link.attributes["href"][1:] for link in root.all("a")} <= ids
