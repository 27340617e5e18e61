"""Where a section ends: what of its own rank stands over other things, and what does not end it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from viewer.filings import Filing
from viewer.filings.section.ends import succeeds
from viewer.wording.readings.doubts import section_warnings

HARM = (
    "If that happens, a kettle may boil over and harm our customers. We could be sued, and sales could fall. "
)
OTHER = "We own the works in town, and we rent two shops in the port. The works have three floors. "
BOLD, SLANTED, LARGE = "<b>{}</b>", "<b><i>{}</i></b>", '<b style="font-size:16pt">{}</b>'


def _read(folder: Path, *parts: tuple[str, str, str]) -> Filing:
    """Read a page of lines in some type over paragraphs: type, line, paragraph."""
    blocks = "".join(
        f"<p>{look.format(line)}</p>" + (f"<p>{text}</p>" if text else "") for look, line, text in parts
    )
    return read_text(folder, f"<html><body>{blocks}</body></html>", "filing.htm")


def _section(filing: Filing) -> str:
    return filing.section.span.of(filing.text)


FACTORS = ((SLANTED, "Kettles may boil over.", HARM * 4), (SLANTED, "Dilution", HARM * 4))


@pytest.mark.parametrize("name", ["Dilution", "Cybersecurity", "Dividends", "Legal Proceedings", "Taxation"])
@pytest.mark.parametrize("title", ["Item 1A. Risk Factors", "RISK FACTORS", "Principal risks"])
def test_a_factor_called_as_other_parts_are_ends_nothing(tmp_path: Path, name: str, title: str) -> None:
    filing = _read(
        tmp_path,
        (BOLD, title, ""),
        (SLANTED, name, HARM * 4),
        (SLANTED, "Lids may fall off.", HARM * 4),
        (BOLD, "Item 2. Properties", OTHER * 4),
    )
    assert [factor.heading.text for factor in filing.factors] == [name, "Lids may fall off."]


@pytest.mark.parametrize("name", ["Dilution", "Cybersecurity", "Dividends"])
def test_so_where_all_titles_are_set_alike(tmp_path: Path, name: str) -> None:
    filing = _read(
        tmp_path,
        (BOLD, "Item 1A. Risk Factors", ""),
        (BOLD, "Kettles may boil over.", HARM * 4),
        (BOLD, name, HARM * 4),
        (BOLD, "Lids may fall off.", HARM * 4),
        (BOLD, "Item 2. Properties", OTHER * 4),
    )
    assert len(filing.factors) == 3


@pytest.mark.parametrize("name", ["Underwriting", "Employees", "Corporate Governance", "Cybersecurity"])
@pytest.mark.parametrize(
    "introduction", ["", "These bear on what we do in the towns where our works and our shops are. "]
)
def test_a_group_called_as_other_parts_are_ends_nothing(tmp_path: Path, name: str, introduction: str) -> None:
    for look in (BOLD, SLANTED):
        filing = _read(
            tmp_path,
            (BOLD, "Item 1A. Risk Factors", ""),
            (look, "Kettles may boil over.", HARM * 4),
            (BOLD, name, introduction),
            (look, "Lids may fall off.", HARM * 4),
            (BOLD, "Item 2. Properties", OTHER * 4),
        )
        assert "Lids may fall off." in _section(filing)


@pytest.mark.parametrize(
    "title",
    ["CYBERSECURITY", "EXECUTIVE OFFICERS", "CORPORATE GOVERNANCE REPORT", "Viability statement", "OUTLOOK"],
)
def test_a_title_of_another_part_ends_it_without_a_number(tmp_path: Path, title: str) -> None:
    filing = _read(
        tmp_path,
        (BOLD, "RISK FACTORS" if title.isupper() else "Risk factors", ""),
        *FACTORS,
        (BOLD, title, OTHER * 4),
    )
    assert filing.text[filing.section.span.end :].startswith(title)
    assert len(filing.factors) == 2


def test_an_unnumbered_title_before_the_next_number_ends_it(tmp_path: Path) -> None:
    filing = _read(
        tmp_path,
        (BOLD, "Item 1A. Risk Factors", ""),
        *FACTORS,
        (BOLD, "Executive Officers of the Registrant", OTHER * 4),
        (BOLD, "Item 2. Properties", OTHER * 4),
    )
    assert filing.text[filing.section.span.end :].startswith("Executive Officers")


def test_a_note_that_factors_follow_ends_nothing(tmp_path: Path) -> None:
    filing = _read(
        tmp_path,
        (BOLD, "Item 1A. Risk Factors", OTHER * 6),
        (BOLD, "Cautionary Statements", "These are no promises. What happens may differ. " * 4),
        *FACTORS,
        (BOLD, "Item 2. Properties", OTHER * 4),
    )
    assert len(filing.factors) == 2
    assert section_warnings(filing) == ()


def test_so_where_headings_are_set_as_plain_text(tmp_path: Path) -> None:
    text = (
        f"Item 1A. Risk Factors\n\n{OTHER * 6}\n\nForward-Looking Statements\n\nThese are no promises.\n\n"
        f"Kettles may boil over and harm our customers.\n\n{HARM * 4}\n\nItem 2. Properties\n\n{OTHER}\n"
    )
    assert "boil over" in _section(read_text(tmp_path, text, "filing.txt"))


def test_a_running_line_ends_nothing(tmp_path: Path) -> None:
    text = (
        f"Item 1A. Risk Factors\n\nKettles may boil over.\n\n{HARM * 4}\n\n12\n\nKettle Annual Report\n\n"
        f"Lids may fall off.\n\n{HARM * 4}\n\nItem 2. Properties\n\n{OTHER}\n"
    )
    assert "Lids may fall off." in _section(read_text(tmp_path, text, "filing.txt"))


def test_a_note_behind_the_factors_ends_it(tmp_path: Path) -> None:
    filing = _read(
        tmp_path,
        (BOLD, "Item 1A. Risk Factors", ""),
        *FACTORS,
        (SLANTED, "Special Note Regarding Forward-Looking Statements", "These are no promises. " * 9),
        (BOLD, "Item 2. Properties", OTHER * 4),
    )
    assert filing.text[filing.section.span.end :].startswith("Special Note")


def test_a_larger_title_over_other_things_ends_a_section_without_an_item(tmp_path: Path) -> None:
    filing = _read(tmp_path, (BOLD, "Risk factors", ""), *FACTORS, (LARGE, "The harbour plan", OTHER * 4))
    assert filing.text[filing.section.span.end :].startswith("The harbour plan")


def test_where_nothing_but_words_could_tell_the_end_it_is_doubted(tmp_path: Path) -> None:
    factors = [(BOLD, line, HARM * 4) for line in ("Kettles", "Lids", "Spouts")]
    ended = _read(tmp_path, (BOLD, "Risk factors", ""), *factors, (BOLD, "Use of proceeds", OTHER * 4))
    assert len(ended.factors) == 3
    assert any("its end is told by words alone" in warning for warning in section_warnings(ended))
    plan = (BOLD, "The harbour plan", OTHER * 4 + "If it rains, we may begin a week later.")
    endless = _read(tmp_path, (BOLD, "Risk factors", ""), *factors, plan)
    assert any("nothing tells where it ends" in warning for warning in section_warnings(endless))


@pytest.mark.parametrize("look", [BOLD, '<span style="font-size:18pt">{}</span>'])
def test_the_next_chapter_set_as_all_titles_are_ends_it_where_it_says_nothing_of_risks(
    tmp_path: Path, look: str
) -> None:
    factors = [(look, line, HARM * 4) for line in ("Kettles", "Lids", "Spouts")]
    behind = [(look, "The harbour plan", OTHER * 4), (look, "Our people in town", OTHER * 4)]
    filing = _read(tmp_path, (look, "Risk factors", ""), *factors, *behind)
    assert filing.text[filing.section.span.end :].startswith("The harbour plan")
    assert section_warnings(filing) != ()


def test_a_caption_that_comes_back_under_each_risk_ends_nothing(tmp_path: Path) -> None:
    factors = [
        part
        for line in ("Kettles", "Lids", "Spouts")
        for part in ((BOLD, line, HARM * 4), (BOLD, "What we do", OTHER * 4))
    ]
    assert _section(_read(tmp_path, (BOLD, "Risk factors", ""), *factors)).count("What we do") == 3


def test_a_table_of_numbers_may_stand_between_a_title_and_the_factors_that_go_on(tmp_path: Path) -> None:
    rows = "".join(f"<tr><td>Line {at}</td><td>{at * 31}</td></tr>" for at in range(80))
    filing = _read(
        tmp_path,
        (BOLD, "Item 1A. Risk Factors", ""),
        *FACTORS,
        (BOLD, "Selected financial data", f"</p><table>{rows}</table><p>"),
        *FACTORS,
        (BOLD, "Item 2. Properties", OTHER * 4),
    )
    assert filing.text[filing.section.span.end :].startswith("Item 2.")


def test_an_item_that_was_not_found_is_told(tmp_path: Path) -> None:
    filing = _read(
        tmp_path,
        (BOLD, "Item 3. Key Information", ""),
        (BOLD, "D. Risk Factors", ""),
        *FACTORS,
        (BOLD, "Item 5. Operating and Financial Review", OTHER * 4),
    )
    assert any("the item that comes next was not found" in warning for warning in section_warnings(filing))


@pytest.mark.parametrize("title", ["INFORMATION ON THE ITEM 4.COMPANY", "Information on the Item 4. Company"])
def test_a_label_that_slipped_into_its_title_ends_it(tmp_path: Path, title: str) -> None:
    text = f"ITEM 3. KEY INFORMATION\n\nD. Risk Factors\n\n{HARM * 4}\n\n{title}\n\n{OTHER * 4}\n"
    filing = read_text(tmp_path, text, "filing.txt")
    assert filing.text[filing.section.span.end :].startswith(title)


def test_numbers_of_factors_are_no_numbers_of_chapters(tmp_path: Path) -> None:
    factors = "".join(f"**{number}. Kettles of kind {number}**\n\n{HARM * 3}\n\n" for number in range(1, 8))
    text = f"**5.2 Risk factors**\n\n{factors}**5.3 Works**\n\n{OTHER * 4}\n\n**6. Board**\n\n{OTHER * 4}\n"
    filing = read_text(tmp_path, text)
    assert filing.text[filing.section.span.end :].startswith("**5.3 Works**")


@pytest.mark.parametrize(
    ("number", "own", "follows"),
    [
        ((5, 3), (5, 2), True),
        ((6,), (5, 2), True),
        ((6, 1), (5, 2), True),
        ((5, 2, 1), (5, 2), False),
        ((5, 4), (5, 2), False),
        ((7,), (5, 2), False),
        ((4,), (3,), True),
        ((3, 1), (3,), False),
    ],
)
def test_which_number_comes_next(number: tuple[int, ...], own: tuple[int, ...], *, follows: bool) -> None:
    assert succeeds(number, own) is follows
