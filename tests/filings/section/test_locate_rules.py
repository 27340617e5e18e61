"""Which of several places is the section, and where it ends: one rule a test."""

from __future__ import annotations

from pathlib import Path

from tests.filings.folding import read_text
from tests.filings.section.test_locate import RISKS
from viewer.filings import Filing
from viewer.wording.readings.doubts import section_warnings

HARM = "A kettle may boil over and harm our customers. We could be sued, and our results could decline. "
OTHER = "We own the works in town, and we rent two shops in the port. The works have three floors. "


def _page(*parts: tuple[str, str]) -> str:
    """A web page of titles, bold and centred, over paragraphs."""
    blocks = "".join(f"<p align=center><b>{title}</b></p><p>{text}</p>" for title, text in parts)
    return f"<html><body>{blocks}</body></html>"


def _section(filing: Filing) -> str:
    return filing.section.span.of(filing.text)


def test_a_section_without_an_item_ends_at_a_title_set_alike_over_other_things(tmp_path: Path) -> None:
    page = _page(("RISK FACTORS", HARM * 8), ("PROPERTIES", OTHER * 8), ("STAFF", OTHER * 8))
    section = _section(read_text(tmp_path, page, "filing.htm"))
    assert "harm our customers" in section
    assert "PROPERTIES" not in section


def test_a_title_in_small_letters_ends_at_one_set_alike_too(tmp_path: Path) -> None:
    page = _page(("Risk Factors", HARM * 8), ("Our works", OTHER * 8), ("Staff", OTHER * 8))
    section = _section(read_text(tmp_path, page, "filing.htm"))
    assert "harm our customers" in section
    assert "Our works" not in section


def test_headings_set_as_the_title_is_end_nothing_whatever_they_stand_over(tmp_path: Path) -> None:
    works = ("Our works", OTHER * 8 + "If they were larger, we would let a part of them.")
    page = _page(("Risk Factors", HARM), ("Lids", HARM * 8), ("Spouts", HARM * 8), works)
    filing = read_text(tmp_path, page, "filing.htm")
    assert "Our works" in _section(filing)
    assert any("nothing tells where it ends" in warning for warning in section_warnings(filing))


def test_one_title_over_other_things_among_titles_over_risks_ends_nothing(tmp_path: Path) -> None:
    page = _page(
        ("RISK FACTORS", HARM * 8),
        ("OUR WORKS", OTHER * 40),
        ("KETTLES", HARM * 8),
        ("LIDS", HARM * 8),
        ("SPOUTS", HARM * 8),
    )
    assert "SPOUTS" in _section(read_text(tmp_path, page, "filing.htm"))


def test_of_two_places_as_sure_the_longer_is_the_section(tmp_path: Path) -> None:
    text = (
        "Item 1. Business\n\nWe sell kettles.\n\n"
        f"Item 1A. Risk Factors\n\n{HARM * 5}\n\nItem 1B. Unresolved Staff Comments\n\nNone.\n\n"
        f"Item 2. Properties\n\nOne.\n\nItem 1A. Risk Factors\n\n{RISKS * 3}\n\nItem 2. Properties\n\nOne.\n"
    )
    assert "Lids could fall off." in _section(read_text(tmp_path, text))


def test_a_line_of_the_contents_is_no_section_that_a_later_title_goes_on(tmp_path: Path) -> None:
    contents = "Contents\n\nRisk Factors ..... 12\n\nProperties ..... 20"
    text = f"{contents}\n\n{OTHER * 8}\n\nRisk Factors\n\n{RISKS}\n"
    filing = read_text(tmp_path, text)
    assert "Contents" not in _section(filing)
    assert not any("the same title stood before" in one.reason for one in filing.candidates[0].reasons)


def test_a_line_of_its_own_shortly_before_is_no_section_that_the_title_goes_on(tmp_path: Path) -> None:
    text = f"Kettle Works\n\nRisk Factors\n\nKettle Works 2012\n\nRisk Factors\n\n{RISKS}\n"
    best = read_text(tmp_path, text).candidates[0]
    assert not any("the same title stood before" in one.reason for one in best.reasons)
