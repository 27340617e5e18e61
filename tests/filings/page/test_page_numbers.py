"""A bare number between paragraphs: the page's, or the filing's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from viewer.filings import Filing, Noise

HEAD = "Item 1A. Risk Factors\n\nKettles may boil over and harm our customers.\n\n"
NEXT = "\n\nItem 1B. Unresolved Staff Comments\n\nNone.\n"
SENTENCE = "The kettles that we sell boil water in homes and on boats."
HALF = "The kettles that we sell boil water in homes and on boats, and we cannot be sure to"
REST = "keep them from boiling over."


def set_aside(filing: Filing) -> list[str]:
    return [block.span.of(filing.text).strip() for block in filing.blocks if block.noise is Noise.PAGE_NUMBER]


def kept(filing: Filing) -> list[str]:
    return [paragraph.text for factor in filing.factors for paragraph in factor.paragraphs]


def test_numbers_in_the_rows_of_a_table_are_figures(tmp_path: Path) -> None:
    """One number a row, each one more than the last: as pages go, and yet no pages."""
    rows = "".join(f"<tr><td>{number}</td></tr>" for number in range(11, 23))
    page = (
        "<html><body><p>Item 1A. Risk Factors</p><p><b>Kettles may boil over.</b></p>"
        f"<p>{SENTENCE} This is how many we sold in each month:</p><table>{rows}</table><p>{SENTENCE}</p>"
        f"<p><b>Lids may fall off.</b></p><p>{SENTENCE}</p>"
        "<p>Item 1B. Unresolved Staff Comments</p></body></html>"
    )
    filing = read_text(tmp_path, page, "filing.htm")
    assert set_aside(filing) == []
    assert [text for text in kept(filing) if text.isdigit()] == [str(number) for number in range(11, 23)]


@pytest.mark.parametrize("line", ["12", "- 12 -", "Page 12", "F-12", "xii", "12.", "Page 12.", "12 ."])
def test_a_number_that_cuts_a_sentence_is_the_pages(tmp_path: Path, line: str) -> None:
    filing = read_text(tmp_path, f"{HEAD}{HALF}\n\n{line}\n\n{REST}{NEXT}")
    assert set_aside(filing) == [line]
    assert kept(filing) == [f"{HALF} {REST}"]


@pytest.mark.parametrize(("first", "second"), [("12", "13"), ("12", "15"), ("13", "12"), ("12.", "13.")])
def test_numbers_that_go_on_from_each_other_are_pages(tmp_path: Path, first: str, second: str) -> None:
    filing = read_text(tmp_path, f"{HEAD}{SENTENCE}\n\n{first}\n\n{SENTENCE}\n\n{second}\n\n{SENTENCE}{NEXT}")
    assert set_aside(filing) == [first, second]


@pytest.mark.parametrize(("first", "second"), [("12", "12"), ("12", "16")])
def test_numbers_that_do_not_are_kept(tmp_path: Path, first: str, second: str) -> None:
    filing = read_text(tmp_path, f"{HEAD}{SENTENCE}\n\n{first}\n\n{SENTENCE}\n\n{second}\n\n{SENTENCE}{NEXT}")
    assert set_aside(filing) == []
    assert [text for text in kept(filing) if text.isdigit()] == [first, second]


@pytest.mark.parametrize(("line", "aside"), [("12", True), ("999", True), ("1000", False), ("2019", False)])
def test_one_number_alone_is_a_page_unless_it_may_be_a_year(tmp_path: Path, line: str, aside: bool) -> None:
    filing = read_text(tmp_path, f"{HEAD}{SENTENCE}\n\n{line}\n\n{SENTENCE}{NEXT}")
    assert set_aside(filing) == ([line] if aside else [])


@pytest.mark.parametrize(("number", "aside"), [(4, False), (5, True)])
def test_a_low_number_in_brackets_counts_notes(tmp_path: Path, number: int, aside: bool) -> None:
    filing = read_text(tmp_path, f"{HEAD}{HALF}\n\n({number})\n\n{REST}{NEXT}")
    assert set_aside(filing) == ([f"({number})"] if aside else [])


@pytest.mark.parametrize("marks", [("1.", "2.", "3."), ("i.", "ii.", "iii."), ("7.",), ("3.", "12.")])
def test_numbers_with_a_full_stop_that_count_a_list_are_kept(tmp_path: Path, marks: tuple[str, ...]) -> None:
    paragraphs = "".join(f"<p>{mark}</p><p>{SENTENCE}</p>" for mark in marks)
    page = f"<p>Item 1A. Risk Factors</p><p><b>Kettles may boil over.</b></p><p>{SENTENCE}</p>{paragraphs}"
    filing = read_text(tmp_path, f"<html><body>{page}<p>Item 1B. Properties</p></body></html>", "filing.htm")
    assert set_aside(filing) == []


def test_numbers_with_a_full_stop_at_page_ends_are_pages(tmp_path: Path) -> None:
    """With a row of the running header after each, as converters to Word and to web pages leave them."""
    header = "<table><tr><td>Table of Contents</td><td>Kettles Co.</td></tr></table>"
    said = [f"{SENTENCE} The {place} is one." for place in ("mill", "shop", "fair", "quay", "town", "inn")]
    ends = [f"<p>{text}</p><p>{number}.</p>{header}" for number, text in enumerate(said, start=10)]
    pages = "".join(ends)
    page = f"<p>Item 1A. Risk Factors</p><p><b>Kettles may boil over.</b></p>{pages}"
    filing = read_text(tmp_path, f"<html><body>{page}<p>Item 1B. Properties</p></body></html>", "filing.htm")
    assert kept(filing) == said


@pytest.mark.parametrize("form", ["[{}]", "| {} |", "|{}"])
def test_numbers_in_square_brackets_or_between_bars_are_page_numbers(tmp_path: Path, form: str) -> None:
    texts = ("A flood may close our works and harm us.", "A strike could stop all that we make.")
    pages = "".join(
        f"<p><b>{name} may come.</b></p><p>{texts[at % 2]} {texts[1 - at % 2]}</p>"
        f"<p align=center>{form.format(10 + at)}</p><hr style='page-break-after:always'>"
        for at, name in enumerate(("Floods", "Strikes", "Fires", "Frauds"))
    )
    body = f"<p><b>Item 1A. Risk Factors</b></p>{pages}<p><b>Item 2. Properties</b></p><p>None.</p>"
    filing = read_text(tmp_path, f"<html><body>{body}</body></html>", "filing.htm")
    assert [len(factor.paragraphs) for factor in filing.factors] == [1] * 4
    assert {factor.category for factor in filing.factors} == {None}
