"""Tables: rows of figures, list items and titles in cells, cells around a whole page."""

from __future__ import annotations

import pytest

from tests.filings.sources.pages import blocks, source, texts
from viewer.filings.source import SourceBlock

PROSE = "We mine salt in Utah and sell it to roads departments of eleven states. " * 4


def table(*rows: list[str], attributes: str = "") -> str:
    """A table of these cells."""
    lines = ("".join(f"<td{attributes}>{cell}</td>" for cell in row) for row in rows)
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


FIGURES = (
    ["", "2019", "", "2018"],
    ["Net sales", "$", "<b>4,012</b>", "$", "3,877", ""],
    ["Net loss", "(", "35", ")", "(", "12.5", ")%"],
    ["", "", "", ""],
    ["Salt &amp; pepper", "1&#8212;2", "A&nbsp;B"],
    ["Two<br>lines", "<p>one</p><p>two</p>", "–"],
)
LINES = [
    "2019 | 2018",
    "Net sales | $4,012 | $3,877",
    "Net loss | (35) | (12.5)%",
    "Salt & pepper | 1—2 | A B",
    "Two lines | one two | –",
]


@pytest.mark.parametrize(
    "attributes", ["", f" style='padding:2px;{'border:0;' * 20}'"], ids=["small", "large"]
)
@pytest.mark.parametrize("end_tags", [True, False])
@pytest.mark.parametrize("upper", [False, True])
def test_figures_are_one_block_a_row(attributes: str, end_tags: bool, upper: bool) -> None:
    """A table large enough to be taken out of the page reads as one that the parser sees."""
    body = table(*FIGURES, attributes=attributes)
    if not end_tags:
        body = body.replace("</td>", "").replace("</tr>", "")
    if upper:
        body = body.replace("td", "TD").replace("tr>", "TR>").replace("table>", "TABLE>")
    read = source(f"<p>before</p>{body}<p>after</p>")
    said = [block.content.of(read.text) for block in read.blocks]
    assert said == ["before", *LINES, "after"]
    assert [block.row for block in read.blocks] == [False, *[True] * len(LINES), False]


def test_hidden_cells_of_a_large_table_stay_hidden() -> None:
    rows = [["Net sales", "<span style='display:none'>secret</span>4,012", "3,877"]] * 20
    assert texts(table(*rows)) == ["Net sales | 4,012 | 3,877"] * 20


def test_comment_in_a_large_table_stays_hidden() -> None:
    rows = [["Net sales", "<!-- <b>secret</b> -->4,012", "3,877"]] * 60
    assert texts(table(*rows)) == ["Net sales | 4,012 | 3,877"] * 60


def test_page_cannot_call_up_a_table_that_was_taken_out() -> None:
    large = table(*FIGURES, attributes=f" style='{'border:0;' * 20}'")
    body = f"{large}<table data-figures='0'><tr><td>one</td></tr></table><p data-figures='0'>two</p>"
    assert texts(body) == [*LINES, "one", "two"]


@pytest.mark.parametrize(
    ("mark", "read"), [("&#149;", "•"), ("&bull;&nbsp;", "•"), ("(a)", "(a)"), ("1.", "1."), ("-", "-")]
)
def test_list_mark_in_a_cell_belongs_to_its_item(mark: str, read: str) -> None:
    found = source(table(["", mark, f"<p><b>Our mine may close.</b> {PROSE}</p><p>More.</p>"]))
    item, more = found.blocks
    assert item.content.of(found.text) == f"{read} Our mine may close. {PROSE.strip()}"
    assert item.marker is not None
    assert item.marker.of(found.text) == f"{read} "
    assert [run.span.of(found.text) for run in item.runs] == ["Our mine may close."]
    assert more.content.of(found.text) == "More."
    assert more.marker is None


@pytest.mark.parametrize(
    ("cells", "title"),
    [
        (["Item&nbsp;1A.", "Risk Factors"], "Item 1A. Risk Factors"),
        (["<b>Item 1A: Risk</b>", "<b><i>Factors</i></b>"], "Item 1A: Risk Factors"),
        (["<b>D.</b>", "", "<p>Risk Factors</p>"], "D. Risk Factors"),
    ],
)
def test_title_in_two_cells_is_one_line(cells: list[str], title: str) -> None:
    assert texts(table(cells)) == [title]
    assert not blocks(table(cells))[0].row


@pytest.mark.parametrize("heads", [("Q1 2023", "Q2 2023"), ("March 31, 2023", "2022"), ("June 30", "May 31")])
def test_heads_of_two_columns_stay_apart(heads: tuple[str, str]) -> None:
    page = table(["", *heads], ["Revenue", "$10 million", "$11 million"])
    assert texts(page)[0] == " | ".join(heads)


def test_contents_list_keeps_its_rows() -> None:
    rows = [["Item 1.", "Business", "3"], ["Item 1A.", "Risk Factors", "9"], ["Item 2.", "Properties", "20"]]
    found = blocks(table(*rows))
    assert texts(table(*rows)) == [
        "Item 1. | Business | 3",
        "Item 1A. | Risk Factors | 9",
        "Item 2. | Properties | 20",
    ]
    assert all(block.row for block in found)


def _outline(found: tuple[SourceBlock, ...], text: str) -> list[object]:
    return [(block.content.of(text), [run.span.of(text) for run in block.runs]) for block in found]


def test_tables_within_tables_without_end_keep_their_words() -> None:
    body = "<table><tr><td>salt</td><td>" * 400 + "pepper" + "</td></tr></table>" * 400
    assert " ".join(texts(body)).split().count("salt") == 400
    assert "pepper" in texts(body)[-1]


@pytest.mark.parametrize("style", ["", f"border:0;{'padding:2px;' * 20}"])
def test_hidden_cell(style: str) -> None:
    cell = f"<td style='{style}'>4,012</td>"
    rows = f"<tr>{cell}<td style='display:none'>secret</td>{cell}</tr>" * 9
    assert texts(f"<table>{rows}</table>") == ["4,012 | 4,012"] * 9


@pytest.mark.parametrize("depth", [1, 2, 5])
def test_table_around_a_page_changes_nothing(depth: int) -> None:
    body = f"<p><b>Our mine may close</b></p><p>{PROSE}</p>{table(['&#149;', PROSE])}<p>End</p>"
    plain = source(body)
    wrapped = source("<table><tr><td></td><td>" * depth + body + "</td></tr></table>" * depth)
    assert _outline(wrapped.blocks, wrapped.text) == _outline(plain.blocks, plain.text)


def test_two_columns_of_prose_are_read_one_after_the_other() -> None:
    assert texts(table([PROSE, f"<p>Short.</p><p>{PROSE}</p>"])) == [PROSE.strip(), "Short.", PROSE.strip()]


def test_text_between_rows_is_kept() -> None:
    body = "<table><caption>Sales</caption><tr><td>4</td></tr><form><p>of salt</p></form></table>"
    assert texts(body) == ["Sales", "4", "of salt"]


def test_table_in_a_cell_of_a_row_stays_in_the_row() -> None:
    inner = table(["net", "4"])
    rows = [["Sales", inner, "5"], ["Loss", "1", "2"], ["Cash", "3", "4"]]
    assert texts(table(*rows)) == ["Sales | net | 4 | 5", "Loss | 1 | 2", "Cash | 3 | 4"]
