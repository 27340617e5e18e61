"""The characters of a page: white space, references, what is hidden, what ends a block."""

from __future__ import annotations

import pytest

from tests.filings.sources.pages import source, texts
from viewer.filings.sources.html import read_html


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<p>We may\n\t lose   our licence.</p>", "We may lose our licence."),
        ("<p>Item&nbsp;1A.&#160; Risk Factors</p>", "Item 1A. Risk Factors"),
        ("<p>We <b>may </b><i> fail</i>.</p>", "We may fail."),
        ("<p>W<b>e</b> may f<font size=2>ai</font>l</p>", "We may fail"),
        ("<p> <b> </b>We&emsp;may fail </p>", "We may fail"),
        ("<p>a pre&shy;cedent, a ri&#8203;sk, an i\u200btem</p>", "a precedent, a risk, an item"),
        ("<p>10&#37; &lt; 5% &amp; more</p>", "10% < 5% & more"),
    ],
)
def test_white_space_folds_as_in_a_browser(body: str, said: str) -> None:
    assert texts(body) == [said]


@pytest.mark.parametrize("quote", ["&#146;", "&#x92;", "&#146", "\u0092", "&#8217;", "&rsquo;", "’"])
def test_windows_characters_read_as_what_they_stand_for(quote: str) -> None:
    assert texts(f"<p>our customers{quote} needs</p>") == ["our customers’ needs"]


def test_reference_without_a_character_in_windows_is_dropped() -> None:
    assert texts("<p>a&#129;b&#149; c</p>") == ["ab• c"]


def test_line_end_after_a_hyphen_stays() -> None:
    assert texts("<p>tax loss carry-\nforwards and an A-\n 1 rating</p>") == [
        "tax loss carry-\nforwards and an A- 1 rating"
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        "<span style='display: none'>X</span>",
        "<div style='DISPLAY:NONE'><p>X</p></div>",
        "<span style='visibility:hidden'>X</span>",
        "<script>var X = '<p>X</p>'</script>",
        "<style>p { color: X }</style>",
        "<!-- X --><?X X?>",
        "<ix:header><ix:hidden><ix:nonNumeric name='dei:X'>X</ix:nonNumeric></ix:hidden></ix:header>",
        "<title>X</title>",
    ],
)
def test_hidden_text_is_left_out(hidden: str) -> None:
    assert "X" not in "".join(texts(f"<p>before {hidden}after</p><p>end</p>"))


def test_line_breaks_part_paragraphs() -> None:
    assert texts("We sell salt.<br><br>We mine it in Utah.<br>Our mine may close.") == [
        "We sell salt.",
        "We mine it in Utah.",
        "Our mine may close.",
    ]


def test_line_break_inside_a_title_stays_in_it() -> None:
    assert texts("<p><b>Our mine may close<br>and we may lose our salt</b></p>") == [
        "Our mine may close\nand we may lose our salt"
    ]


def test_line_break_after_a_bold_title_parts_it_from_the_text() -> None:
    assert texts("<p><b>Our mine may close</b><br>We have one mine</p>") == [
        "Our mine may close",
        "We have one mine",
    ]


def test_line_break_before_blanks_or_a_list_mark_begins_a_paragraph() -> None:
    assert texts("<p>Salt<br>&nbsp;&nbsp;&nbsp;&nbsp;Pepper<br>&#149; Cumin</p>") == [
        "Salt",
        "Pepper",
        "• Cumin",
    ]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<p>One<p>Two<div>Three</div>Four", ["One", "Two", "Three", "Four"]),
        ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
        ("<div style='display:inline'>One </div><div style='display:inline'>line</div>", ["One line"]),
        ("<span style='display:block'>One</span><span style='display:block'>Two</span>", ["One", "Two"]),
        ("<h3>One</h3>Two<hr>Three", ["One", "Two", "Three"]),
        ("<ix:continuation><div>One</div><div>Two</div></ix:continuation>", ["One", "Two"]),
        ("<p>One</p></div></p><p>Two", ["One", "Two"]),
    ],
)
def test_block_elements_end_a_block(body: str, said: list[str]) -> None:
    assert texts(body) == said


def test_items_of_lists_carry_their_marks() -> None:
    read = source("<ul><li>salt</li><li>pepper</li></ul><ol><li>one<li>two<ul><li>inner</ul><li>three</ol>")
    said = [(b.marker.of(read.text) if b.marker else None, b.content.of(read.text)) for b in read.blocks]
    assert said == [
        ("• ", "• salt"),
        ("• ", "• pepper"),
        ("1. ", "1. one"),
        ("2. ", "2. two"),
        ("• ", "• inner"),
        ("3. ", "3. three"),
    ]


def test_lines_of_ascii_in_a_page_keep_their_columns() -> None:
    read = source(
        "<p>Above</p><pre>\nOur <b>mine</b> may close and\nwe may lose our salt.\n\n  Two.\n</pre>Below"
    )
    assert [block.content.of(read.text) for block in read.blocks] == [
        "Above",
        "Our mine may close and\nwe may lose our salt.",
        "Two.",
        "Below",
    ]
    assert [run.span.of(read.text) for block in read.blocks for run in block.runs] == ["mine"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(encoding: str) -> None:
    page = f"<html><body><p>our customers’ needs — {'x' * 200}</p></body></html>".encode(encoding)
    read, told = read_html("page.htm", page)
    assert read.text.startswith("our customers’ needs — x")
    assert told.startswith(encoding[:6])
