"""Reading a file from end to end: what is refused, what can be stopped, what can be pointed at."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import pytest

from tests.filings import invented
from tests.filings.folding import read_text
from viewer.filings import (
    Cancelled,
    FilingError,
    Role,
    SectionNotFound,
    Span,
    UnreadableFiling,
    explain,
    read,
)


def test_a_filing_says_where_it_came_from(tmp_path: Path) -> None:
    filing = read_text(tmp_path, invented.BREWERY)
    data = (tmp_path / "filing.md").read_bytes()
    assert filing.sha256 == hashlib.sha256(data).hexdigest()
    assert (filing.path, filing.format, filing.encoding) == (str(tmp_path / "filing.md"), "markdown", "utf-8")
    assert (filing.form, filing.company, filing.fiscal_year) == ("10-K", None, 2019)
    (introduction,) = filing.preamble
    assert introduction.text.startswith("You should read the following risks together")


def test_line_ends_and_marks_of_the_encoding_change_nothing(tmp_path: Path) -> None:
    plain = read_text(tmp_path, invented.BREWERY)
    for text in (invented.BREWERY.replace("\n", "\r\n"), "\ufeff" + invented.BREWERY):
        other = read_text(tmp_path, text)
        assert other.text == plain.text
        assert other.factors == plain.factors
        assert other.blocks == plain.blocks


def test_unbreakable_blanks_are_read_as_blanks(tmp_path: Path) -> None:
    filing = read_text(
        tmp_path, invented.BREWERY.replace("Item 1A. Risk Factors", "Item\u00a01A.\u00a0Risk\u00a0Factors")
    )
    assert len(filing.factors) == len(invented.BREWERY_HEADINGS)


def test_a_missing_file_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFiling, match=r"none\.md: the file cannot be opened") as caught:
        read(tmp_path / "none.md")
    assert caught.value.advice


def test_a_folder_is_no_filing(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFiling):
        read(tmp_path)


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n" + b"\x00" * 99, b"{\\rtf1 x}", b"\xd0\xcf\x11\xe0" + b"x" * 99]
)
def test_other_formats_are_named_with_advice(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "filing.doc"
    path.write_bytes(data)
    with pytest.raises(UnreadableFiling, match=r"this is an? ") as caught:
        read(path)
    assert "text" in caught.value.advice


def test_reading_stops_when_asked_at_any_time(tmp_path: Path) -> None:
    path = tmp_path / "filing.md"
    path.write_text(invented.BREWERY, encoding="utf-8")
    calls = 0

    def count() -> bool:
        nonlocal calls
        calls += 1
        return False

    read(path, should_cancel=count)
    assert calls >= 6
    for last in range(calls):
        left = iter(range(last))
        with pytest.raises(Cancelled):
            read(path, should_cancel=lambda left=left: next(left, None) is None or False)  # type: ignore[misc]


def test_a_section_pointed_at_is_the_section(tmp_path: Path) -> None:
    text = "Our dangers\n\n" + invented.BREWERY.split("Item 1A. Risk Factors\n\n")[1]
    with pytest.raises(SectionNotFound):
        read_text(tmp_path, text)
    span = Span(text.index("A poor barley"), text.index("Item 1B"))
    filing = read_text(tmp_path, text, section=span)
    assert filing.section.by_hand
    assert filing.section.span == span
    assert filing.section.confidence == 1.0
    assert [factor.heading.text for factor in filing.factors] == list(invented.BREWERY_HEADINGS)


def test_a_title_pointed_at_is_set_aside_as_the_title(tmp_path: Path) -> None:
    text = invented.BREWERY
    span = Span(text.index("Item 1A"), text.index("Beer drinkers"))
    filing = read_text(tmp_path, text, section=span)
    assert filing.blocks[0].role is Role.NOISE
    assert filing.section.item == "1A"
    assert len(filing.factors) == 2


def test_part_of_a_paragraph_can_be_pointed_at(tmp_path: Path) -> None:
    span = Span(invented.BREWERY.index("barley harvest"), invented.BREWERY.index("of what we pay"))
    filing = read_text(tmp_path, invented.BREWERY, section=span)
    assert filing.coverage.characters == len(span) == filing.coverage.assigned


def test_an_error_names_file_problem_and_advice(tmp_path: Path) -> None:
    with pytest.raises(FilingError) as caught:
        read_text(tmp_path, "Nothing here.\n")
    error = caught.value
    assert str(error) == f"{error.path}: {error.problem}. {error.advice}"


def test_a_filing_can_be_told_again(tmp_path: Path) -> None:
    first = read_text(tmp_path, invented.QUARRY, "filing.txt")
    assert dataclasses.asdict(first) == dataclasses.asdict(read(tmp_path / "filing.txt"))


def test_explain_tells_every_block_and_why(tmp_path: Path) -> None:
    filing = read_text(tmp_path, invented.QUARRY, "filing.txt")
    account = explain(filing)
    assert "3 factors" in account
    assert "page number: 17" in account
    assert "heading 2: Our quarries could be closed" in account
    assert "paragraph of factor 2: Each quarry has" in account
    assert "one paragraph" not in account.split("\n")[0]
    assert "begins with a small letter" in account
    for block in filing.blocks:
        assert f"{block.span.start}-{block.span.end}" in account or not block.span.of(filing.text).strip()


@pytest.mark.parametrize(
    "mark",
    [
        '<a href="/ix?doc=/Archives/kettles.htm">Open</a>',
        '<script src="/ixviewer/main.js"></script>',
        "<title>Inline XBRL Viewer</title>",
    ],
)
def test_the_viewers_page_without_the_filing_is_told_as_what_it_is(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "ix.htm"
    path.write_text(f"<!DOCTYPE html><html><head></head><body>{mark}<p>Loading</p></body></html>")
    with pytest.raises(UnreadableFiling, match="inline viewer, without the filing"):
        read(path)


def test_a_filing_that_links_to_the_viewer_is_read(tmp_path: Path) -> None:
    body = "<p>Kettles may boil over and harm our customers. We could be sued, and may lose trade.</p>" * 60
    path = tmp_path / "filing.htm"
    path.write_text(
        f'<html><body><a href="/ix?doc=/k.htm">Viewer</a><p>Item 1A. Risk Factors</p>{body}</body></html>'
    )
    assert read(path).section.item == "1A"
