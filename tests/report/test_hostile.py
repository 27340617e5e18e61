"""Whatever is written in a filing, a note or a name, a report of any format shows it, and does nothing.

The page is shown by a browser in ``tests/browser``; here its elements are counted.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from html.parser import HTMLParser

import jsonschema
import openpyxl
import pypdfium2
import pytest
from lxml import etree

from tests.report.hostile import TEXTS, hostile
from viewer.comparison.model import Comparison
from viewer.report import (
    render_csv,
    render_docx,
    render_html,
    render_json,
    render_markdown,
    render_pdf,
    render_xlsx,
)
from viewer.report.word.revisions import w
from viewer.resources import resource
from viewer.review import Review

FORMULA = "=+-@＝＋－＠\t\r"


@pytest.fixture(scope="module")
def both() -> tuple[Comparison, Review]:
    return hostile()


class Elements(HTMLParser):
    """The elements of a page, with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_the_page_has_no_element_handler_or_address_of_a_filings(both: tuple[Comparison, Review]) -> None:
    page = render_html(*both)
    found = Elements(page).found
    tags = {tag for tag, _ in found}
    assert not tags & {
        "img",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "base",
        "form",
        "plaintext",
        "textarea",
    }
    for tag, attributes in found:
        assert not [name for name in attributes if name.startswith("on")], (tag, attributes)
        address = attributes.get("href") or attributes.get("src") or "#"
        assert address.startswith("#"), (tag, address)
    scripts = page.lower().count("<script")
    assert scripts == render_html(both[0]).lower().count("<script") <= 1
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", page)
    assert "{{ 7*7 }} {% for x in range(9) %}may{% endfor %}" in page


def test_json_is_what_the_schema_says_and_has_every_text(both: tuple[Comparison, Review]) -> None:
    document = json.loads(render_json(*both))
    schema = json.loads(resource("schema", "comparison.schema.json").read_text(encoding="utf-8"))
    assert [
        error.message[:200] for error in jsonschema.Draft202012Validator(schema).iter_errors(document)
    ] == []
    headings = [factor["heading"] for factor in document["new"]["factors"]]
    assert len(headings) == len(TEXTS)
    assert TEXTS["script"] in headings


def test_no_cell_of_the_csv_begins_as_a_formula_does(both: tuple[Comparison, Review]) -> None:
    rows = list(csv.reader(io.StringIO(render_csv(*both), newline="")))
    assert len(rows) > len(TEXTS)
    for cell in (cell for row in rows for cell in row if cell):
        if cell.lstrip()[:1] in FORMULA or cell[0] in "\t\r":
            float(cell)  # a number that is below zero


def test_no_cell_of_the_workbook_is_a_formula_or_a_link(both: tuple[Comparison, Review]) -> None:
    data = render_xlsx(*both)
    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", (sheet.title, cell.coordinate)
                assert cell.hyperlink is None or not cell.hyperlink.target
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            assert b"x.invalid" not in archive.read(name) or name == "xl/sharedStrings.xml", name


def test_the_word_document_is_well_formed_and_leads_nowhere(both: tuple[Comparison, Review]) -> None:
    with zipfile.ZipFile(io.BytesIO(render_docx(*both))) as archive:
        for name in archive.namelist():
            data = archive.read(name)
            if name.endswith((".xml", ".rels")):
                assert b"<!DOCTYPE" not in data
                root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))
                fields = {one.get(w("instr")) for one in root.iter(w("fldSimple"))}
                assert fields <= {" PAGE ", " NUMPAGES "}
                assert not list(root.iter(w("instrText")))
            if name.endswith(".rels"):
                assert b"x.invalid" not in data
                assert b'TargetMode="External"' not in data


def test_the_pages_have_no_action_and_no_address(both: tuple[Comparison, Review]) -> None:
    data = render_pdf(*both)
    for mark in (b"/JavaScript", b"/JS", b"/Launch", b"/URI", b"/OpenAction", b"/SubmitForm", b"/GoToR"):
        assert mark not in data
    document = pypdfium2.PdfDocument(data)
    told = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "root:" not in told
    for words in ('read("/etc/passwd")', "{{ 7*7 }}", "<script>alert(1)"):
        assert words in re.sub(r"\s+", " ", told)


def test_the_summary_has_no_element_of_a_filings(both: tuple[Comparison, Review]) -> None:
    text = render_markdown(*both)
    code = re.sub(r"`+[^`\n]*`+", "", text)
    for mark in ("<script", "<img", "<svg", "<style", "<a href", "<plaintext"):
        assert not re.search(rf"(?<!\\){mark}", code, re.IGNORECASE), mark
    assert not re.search(r"(?<!\\)\]\((?:javascript|data):", code, re.IGNORECASE)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202e\u2066-\u2069]", text)
