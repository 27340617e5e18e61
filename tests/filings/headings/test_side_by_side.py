"""Headings that stand in the left cell of a table, with their text to the right of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from tests.filings.folding import read_text, undone
from viewer.filings import Filing, ParagraphKind, read

FACTORS = {
    "You may be unable to sell the bonds": "There may be no market for them. You may have to keep them.",
    "Tenants may pay late": "Payments to you could then be late, or less than you expect.",
    "A court may stay the sale of the houses": "The trust could have to wait for years.",
}
LONG = "Rents may fall. " * 16
OPENING = "You should consider these before you buy any bonds."


def _page(table: str) -> str:
    return (
        f"<html><body><p><b>Item 1A. Risk Factors</b></p><p>{OPENING}</p>{table}"
        "<p><b>Item 1B. Unresolved Staff Comments</b></p><p>None.</p></body></html>"
    )


def _said(filing: Filing) -> dict[str, str]:
    assert all(p.kind is ParagraphKind.PROSE for f in filing.factors for p in f.parts)
    return {f.heading.text: " ".join(p.text for p in f.paragraphs) for f in filing.factors}


def _rows(row: str, factors: dict[str, str] = FACTORS) -> str:
    return "".join(row.format(heading=heading, text=text) for heading, text in factors.items())


@pytest.mark.parametrize(
    "table",
    [
        "<table>" + _rows("<tr><td><b>{heading}</b></td><td>{text}</td></tr>") + "</table>",
        _rows(
            "<table><tr><td style='width:30%'><p><font style='font-weight:bold'>{heading}</font></p></td>"
            "<td><p>{text}</p></td></tr></table>"
        ),
        "<TABLE>" + _rows("<TR><TD><I>{heading}</I></TD><TD>&nbsp;</TD><TD>{text}</TD></TR>") + "</TABLE>",
        "<table>"
        + _rows(
            "<tr><td><div><span style='font-weight:700;font-style:italic'>{heading}</span></div></td>"
            "<td><div><span>{text}</span></div></td></tr>"
        )
        + "</table>",
    ],
)
def test_each_row_is_a_factor(tmp_path: Path, table: str) -> None:
    filing = read_text(tmp_path, _page(table), "filing.htm")
    assert _said(filing) == FACTORS
    assert [p.text for p in filing.preamble] == [OPENING]


def test_many_rows_are_no_table_of_figures(tmp_path: Path) -> None:
    many = {f"{heading} in town {town}": text for town in "ABCDE" for heading, text in FACTORS.items()}
    table = _rows("<tr><td><b>{heading}</b></td><td>{text}</td></tr>", many)
    assert _said(read_text(tmp_path, _page(f"<table>{table}</table>"), "filing.htm")) == many


def test_rows_with_long_text_and_with_short_are_read_alike(tmp_path: Path) -> None:
    mixed = {**FACTORS, "Rents may fall": LONG.strip()}
    table = _rows("<tr><td><b>{heading}</b></td><td>{text}</td></tr>", mixed)
    assert _said(read_text(tmp_path, _page(f"<table>{table}</table>"), "filing.htm")) == mixed


def test_a_row_of_markdown_is_a_factor_and_its_bars_are_on_record(tmp_path: Path) -> None:
    rows = _rows("| **{heading}** | {text} |\n")
    filing = read_text(
        tmp_path,
        f"# Item 1A. Risk Factors\n\n{OPENING}\n\n|  |  |\n|---|---|\n{rows}\n"
        "# Item 1B. Unresolved Staff Comments\n\nNone.\n",
    )
    assert _said(filing) == FACTORS
    heading = filing.factors[0].heading
    assert undone(heading) == heading.pieces[0].of(filing.text)


def test_a_row_of_a_word_document_is_a_factor(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Item 1A. Risk Factors")
    document.add_paragraph(OPENING)
    table = document.add_table(rows=0, cols=2)
    for heading, text in FACTORS.items():
        left, right = table.add_row().cells
        left.paragraphs[0].add_run(heading).bold = True
        right.paragraphs[0].add_run(text)
    document.add_paragraph("Item 1B. Unresolved Staff Comments")
    document.save(str(tmp_path / "filing.docx"))
    assert _said(read(tmp_path / "filing.docx")) == FACTORS


@pytest.mark.parametrize(
    "row",
    [
        "<tr><td><b>{heading}</b></td><td>1,200</td></tr>",
        "<tr><td><b>{heading}</b></td><td>Note 3</td></tr>",
        "<tr><td>{heading}</td><td>{text}</td></tr>",
        "<tr><td><b>{heading}</b></td><td><b>{text}</b></td></tr>",
        "<tr><td><b>{heading}</b></td><td>{text}</td><td>1,200</td></tr>",
    ],
)
def test_other_tables_stay_tables(tmp_path: Path, row: str) -> None:
    factor = (
        "<p><b><i>Our houses may burn.</i></b></p><p>Fires are few. But one could ruin us in a night.</p>"
    )
    filing = read_text(tmp_path, _page(f"{factor}<table>{_rows(row)}</table>"), "filing.htm")
    assert [f.heading.text for f in filing.factors] == ["Our houses may burn."]
    assert [p.kind for p in filing.factors[0].paragraphs[1:]] == [ParagraphKind.ROW] * 3


def test_a_table_of_terms_among_headings_on_lines_of_their_own_heads_nothing(tmp_path: Path) -> None:
    factors = "".join(
        f"<p><b>Houses in town {town} may burn.</b></p><p>Fires are few. But one could ruin us in a "
        f"night or two.</p>"
        for town in "ABCDEFG"
    )
    table = _rows("<tr><td><b>{heading}</b></td><td>{text}</td></tr>", dict([*FACTORS.items()][:2]))
    filing = read_text(tmp_path, _page(f"{factors}<table>{table}</table>"), "filing.htm")
    assert len(filing.factors) == 7
