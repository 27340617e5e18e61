"""A section is named by its title, its item, its place or its characters; else one is told what there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.section.test_locate import END, RISKS
from viewer.filings import Filing, SectionNotFound, read

WRONG = "What may go wrong"
CONTENTS = f"Contents\n\n{WRONG} 12\n\nOur staff 40\n\n"
TEXT = (
    f"# Form 10-K\n\n{CONTENTS}# Our business\n\nWe sell kettles.\n\n# {WRONG}\n\n{RISKS}\n\n{END}\n\nNone."
    "\n\n# Our staff\n\nWe employ 40 people.\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "kettles.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def says_the_risks(filing: Filing) -> bool:
    text = filing.section.span.of(filing.text)
    return "Kettles may boil over" in text and "Lids could fall off" in text and "staff" not in text.lower()


@pytest.mark.parametrize("asked", [WRONG, WRONG.upper(), f"# {WRONG}", f"  {WRONG}. "])
def test_a_title_that_nobody_knows_names_the_section(asked: str, file: Path) -> None:
    with pytest.raises(SectionNotFound):
        read(file)
    filing = read(file, section=asked)
    assert says_the_risks(filing)
    assert filing.section.by_hand
    assert filing.section.title == WRONG
    assert [factor.heading.text for factor in filing.factors] == [
        "Kettles may boil over and harm our customers.",
        "Lids could fall off.",
    ]


def test_characters_name_the_section_too(file: Path) -> None:
    span = read(file, section=WRONG).section.span
    assert read(file, section=f"{span.start}-{span.end}").section.span == span


@pytest.mark.parametrize("asked", ["#1", "1", "Item 1A", "1A", "1.A", "Item 1A. Risk Factors"])
def test_a_place_that_was_found_is_named_by_number_item_or_title(asked: str, tmp_path: Path) -> None:
    path = tmp_path / "kettles.md"
    path.write_text(f"Item 1. Business\n\nKettles.\n\nItem 1A. Risk Factors\n\n{RISKS}\n\n{END}\n\nNone.\n")
    filing = read(path, section=asked)
    assert filing.section.span == read(path).section.span
    assert (filing.section.item, filing.section.by_hand) == ("1A", True)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("What may go right", "no line of it says “What may go right” (but there is “What may go wrong”"),
        ("#7", "there is no place #7 in it"),
        ("999999-1000000", "there are no characters 999999-1000000 in it"),
        ("20-10", "there are no characters 20-10 in it"),
        ("Item 3.D", "no line of it says “Item 3.D”"),
        ("", "no line of it says “”"),
        ("…", "no line of it says “…”"),
    ],
)
def test_what_is_not_there_is_told_with_what_is(asked: str, told: str, file: Path) -> None:
    with pytest.raises(SectionNotFound) as error:
        read(file, section=asked)
    assert told in str(error.value)
    assert str(error.value).endswith("Name one of them, the words of a line, or its characters as START-END")
    assert error.value.text == TEXT


def test_places_are_listed_with_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "kettles.md"
    path.write_text(f"Item 1. Business\n\nKettles.\n\nItem 1A. Risk Factors\n\n{RISKS}\n\n{END}\n\nNone.\n")
    with pytest.raises(SectionNotFound, match=r"factors: #1 “Item 1A. Risk Factors” \(\d+-\d+\)\. Name one"):
        read(path, section="Dangers")


def test_running_headers_and_a_line_of_the_contents_without_a_page_name_no_other_section(
    tmp_path: Path,
) -> None:
    path = tmp_path / "kettles.md"
    first, second = RISKS.split("Lids could")
    section = f"{first * 3}\n\n{WRONG}\n\nLids could{second}"
    path.write_text(f"{WRONG}\n\nOur staff\n\n# {WRONG}\n\n{section}\n\n{END}\n\nNone.\n", encoding="utf-8")
    assert says_the_risks(read(path, section=WRONG))


def test_a_title_of_two_places_is_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "kettles.md"
    path.write_text(
        f"# {WRONG}\n\n{RISKS}\n\n{END}\n\nNone.\n\n# {WRONG}\n\n{RISKS}\n\nItem 2. Properties\n\nNone.\n"
    )
    with pytest.raises(SectionNotFound, match=rf"“{WRONG}” stands in 2 places \(0-\d+, \d+-\d+\)"):
        read(path, section=WRONG)
