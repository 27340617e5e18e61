"""The marks of notes stay raised in every format, so that none is a digit of the number before it."""

from __future__ import annotations

import pytest

from tests.filings.sources.drawn import Sheet, contents
from tests.filings.sources.pages import texts
from tests.filings.sources.written import Word, said
from viewer.filings.sources.markdown import read_markdown
from viewer.filings.text.raised_marks import raised
from viewer.filings.text.reading_text import reader_of


@pytest.mark.parametrize(
    ("mark", "before", "kept"),
    [
        ("2", "45", "²"),
        ("(1)", "45.2", "⁽¹⁾"),
        ("[3]", "12%", "⁽³⁾"),
        ("a", "12", "ᵃ"),
        ("1,2", "310", "¹,²"),
        ("12", "casks", "¹²"),
        ("2", "", "2"),
        ("2", "45 ", "2"),
        ("th", "11", "th"),
        ("TM", "Brine", "TM"),
        ("123", "45", "123"),
    ],
)
def test_a_short_mark_behind_a_word_is_written_raised(mark: str, before: str, kept: str) -> None:
    assert raised(mark, before) == kept


@pytest.mark.parametrize(
    ("body", "reads"),
    [
        ("<p>$45<sup>2</sup> million</p>", "$45² million"),
        ("<p>$45<SUP><font size=1>(2)</font></SUP> million</p>", "$45⁽²⁾ million"),
        ('<p>310<span style="font-size:6pt; vertical-align:super">1</span> casks</p>', "310¹ casks"),
        ('<p>310<span style="vertical-align:30%">1</span> casks</p>', "310¹ casks"),
        ('<p>310<sup><span style="vertical-align:baseline">1</span></sup> casks</p>', "3101 casks"),
        ('<p>310<span style="vertical-align:sub">1</span> casks</p>', "3101 casks"),
        ("<p><sup>1</sup> The rate on July 3.</p>", "1 The rate on July 3."),
        ("<p>5<sup>1</sup>/<sub>4</sub>% notes</p>", "5 1/4% notes"),
        ("<p>our 11<sup>th</sup> cask</p>", "our 11th cask"),
    ],
)
def test_a_page_keeps_its_marks_raised(body: str, reads: str) -> None:
    assert texts(body) == [reads]


def test_a_table_of_figures_keeps_its_marks_raised() -> None:
    row = "<tr><td>Casks of brine</td><td>1,200<sup>(2)</sup></td><td>1,310</td></tr>"
    rows = texts(f"<table>{row * 40}</table>")
    assert rows == ["Casks of brine | 1,200⁽²⁾ | 1,310"] * 40


def test_a_word_document_keeps_its_marks_raised() -> None:
    word = Word()
    paragraph = word.paragraph("We sold 1,200")
    run = paragraph.add_run("1")
    run.font.superscript = True
    paragraph.add_run(" casks")
    assert said(word.source()) == ["We sold 1,200¹ casks"]


def test_a_drawn_page_keeps_its_marks_raised() -> None:
    sheet = Sheet()
    sheet.text(72, 700, "We sold 1,200")
    width = sheet.canvas.stringWidth("We sold 1,200", "Times-Roman", 10)
    sheet.text(72 + width, 704, "1", size=6)
    sheet.text(72 + width + 5.5, 700, "casks of brine to many buyers.")
    assert contents(sheet.source()) == ["We sold 1,200¹ casks of brine to many buyers."]


@pytest.mark.parametrize(
    ("written", "reads"),
    [
        ("We paid $45<sup>2</sup> million.", "We paid $45² million."),
        ("We paid $45\\(^{2}\\) million.", "We paid $45² million."),
        ("We paid $45\\(^2\\) million.", "We paid $45² million."),
        ("<sup>1</sup> The rate on July 3.", "1 The rate on July 3."),
        ("We issued 5<sup>1</sup>/4% notes.", "We issued 5 1/4% notes."),
        ("We issued 6<sup>3</sup>/<sub>8</sub>% notes.", "We issued 6 3/8% notes."),
    ],
)
def test_markdown_keeps_its_marks_raised(written: str, reads: str) -> None:
    source = read_markdown(written)
    assert reader_of(written).paragraph([source.blocks[0]]).text == reads
