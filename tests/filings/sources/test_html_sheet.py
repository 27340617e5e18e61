"""What a page's own style sheet says of classes and tags counts as if its elements said it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.filings.folding import read_text
from tests.filings.sources.pages import runs, texts, unseen
from viewer.filings.source import CharacterStyle
from viewer.filings.sources.html.sheet import sheet_of

BOLD = CharacterStyle(bold=True)
SAID = "Our mine may close."


def _page(css: str, body: str) -> str:
    return f"<style type='text/css'>{css}</style>{body}"


@pytest.mark.parametrize(
    ("css", "body", "style"),
    [
        (".t3 { font-weight: bold }", "<p class=t3>|</p>", BOLD),
        ("p.Mso7, li.Mso7 {mso-style-name:x;font-weight:bold;}", "<p class=Mso7>|</p>", BOLD),
        ("<!-- /* Title */ .T { FONT-WEIGHT:700 } -->", "<p class='wide T'>|</p>", BOLD),
        ("span.T{font-style:italic}.T{font-weight:bold}", "<p class=T>|</p>", BOLD),
        ("b{font-weight:normal}", "<p><b>|</b></p>", None),
        ("p{font-weight:bold}.body{font-weight:400}", "<p class=body>|</p>", None),
        (".body{font-weight:400}p{font-weight:bold}", "<p class=body>|</p>", None),
        (".t{font-weight:bold}", "<p class=t style='font-weight:normal'>|</p>", None),
        (".t{font-weight:bold}", "<p class=T2>|</p>", None),
        ("@media print { .t { font-weight:bold } }", "<p class=t>|</p>", None),
        ("@page x { size: 8in } .t { font-weight:bold }", "<p class=t>|</p>", BOLD),
        ("td .t, #t, .t:hover { font-weight:bold }", "<p class=t id=t>|</p>", None),
        (".u{text-decoration:underline;color:#c00}", "<p><span class=u>|</span></p>",
         CharacterStyle(underline=True, colour="#cc0000")),
        (".t{font-weight:bold", "<p class=t>|</p>", None),
        ("}}{ .t{font-weight:bold}", "<p class=t>|</p>", None),
    ],
)  # fmt: skip
def test_rules_set_text_apart(css: str, body: str, style: CharacterStyle | None) -> None:
    assert runs(_page(css, body.replace("|", SAID))) == ([(SAID, style)] if style else [])


def test_two_sheets_are_read_in_order() -> None:
    body = _page(".t{font-weight:bold}", "<p>One</p>") + _page(".t{font-weight:400}", "<p class=t>two</p>")
    assert runs(body) == []


def test_what_a_class_hides_is_hidden_in_every_table() -> None:
    rows = "<tr><td>Net sales</td><td class='no'>secret</td><td>4,012</td></tr>" * 40
    body = _page(".no { display: none }", f"<table style='{'border:0;' * 20}'>{rows}</table>")
    assert texts(body) == ["Net sales | 4,012"] * 40
    assert unseen(body) == ["secret"] * 40


def test_what_a_class_raises_is_a_mark() -> None:
    body = "<p>We owe $45<span class=note>2</span> million.</p>"
    assert texts(_page(".note { vertical-align: super; font-size: 6pt }", body)) == ["We owe $45² million."]


def test_headings_are_told_by_their_class(tmp_path: Path) -> None:
    factors = "".join(
        f"<p class='Title-3'>{heading}</p><p class='Body'>If it does, we could not dig salt for months, and "
        "our results could be harmed. Others may then sell to those who buy from us.</p>"
        for heading in ("Our mine may flood and be lost", "Salt may fall in price", "Our miners may strike")
    )
    page = (
        "<html><head><style>.Title-1, .Title-3 { font-weight: bold } .Body { font-size: 9pt }</style></head>"
        "<body>"
        f"<p class='Title-1'>Item 1A. Risk Factors</p>{factors}"
        "<p class='Title-1'>Item 1B. Unresolved Staff Comments</p><p class='Body'>None.</p></body></html>"
    )
    filing = read_text(tmp_path, page, "filing.htm")
    assert len(filing.factors) == 3
    assert all("bold" in str(b.decisions) for b in filing.blocks if b.role.value == "heading")


@pytest.mark.parametrize("part", ["{", "}", ".a{b:c}", "/*", "a,", "<style>", ".a{"])
def test_a_sheet_made_to_hold_up_a_reader_takes_no_longer_than_its_length(part: str) -> None:
    sheet = b"<style>" + part.encode() * (400_000 // len(part))
    begun = time.process_time()
    sheet_of(sheet)
    assert time.process_time() - begun < 2
