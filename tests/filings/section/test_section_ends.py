"""Titles in unusual places, and where a section ends that has no later item to end at."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from viewer.filings import SectionNotFound
from viewer.wording.readings.doubts import other_warnings, section_warnings

RISKS = (
    "Kettles may boil over and harm our customers. If one is filled too high, we could be sued, and our "
    "insurance may not cover the loss. A decline in orders could harm us. We depend on one maker of lids, "
    "and may fail to find another. Our results could be adversely affected by any such failure, by delays, "
    "and by the loss of customers who fear harm.\n"
)
PLAN = (
    "The plan lets holders buy shares at a price set on the first day of each month. You may enrol by "
    "letter, and you may leave the plan at any time by a letter to the agent. Shares bought for you are held "
    "by the agent in your name. You may ask for a statement, and you may ask the agent to sell what it holds "
    "for you. The agent sends what is due to you by post within ten days of the sale, less its fee.\n"
)
PROPERTIES = (
    "Our works stand on eleven acres in the old town. The land is our own. We lease two stores near the "
    "harbour, and an office of four rooms. The leases run for nine years from the day on which they were "
    "signed. All of our works are in good repair, and they are large enough for what we make in a year of "
    "ordinary trade. The stores hold kettles for one month of sales.\n"
)


def _section(tmp_path: Path, text: str) -> str:
    filing = read_text(tmp_path, text, "filing.txt")
    return filing.section.span.of(filing.text)


def test_the_title_and_the_text_on_one_line(tmp_path: Path) -> None:
    line = f"Item 1A. Risk Factors.{' '.join(RISKS.split())}"
    filing = read_text(tmp_path, f"Item 1. Business\n\nKettles.\n\n{line}\n\nItem 1B. None\n", "filing.txt")
    assert filing.section.title == "Item 1A. Risk Factors"
    text = " ".join(part.text for part in filing.preamble)
    assert text.startswith("Kettles may boil over")
    assert filing.coverage.noise["section title"] == len("Item 1A. Risk Factors.")


@pytest.mark.parametrize(
    "prose",
    [
        "Item 1A. Risk Factors of our annual report tells of what may harm us, and of more than that.",
        "Item 1A. Risk Factors, which we sent to you in the spring, tells of what may harm our customers.",
    ],
)
def test_a_reference_that_begins_a_paragraph_is_no_title(tmp_path: Path, prose: str) -> None:
    with pytest.raises(SectionNotFound):
        read_text(tmp_path, f"Kettles\n\n{prose} {RISKS}\n", "filing.txt")


def test_the_words_of_a_title_are_parted_by_blanks(tmp_path: Path) -> None:
    text = f"Item 1A. Risk Factors Related to Our Kettles\n\n{RISKS}\nItem 2. Properties\n"
    filing = read_text(tmp_path, text, "filing.txt")
    assert filing.section.title == "Item 1A. Risk Factors Related to Our Kettles"


@pytest.mark.parametrize(
    "title", ["FORWARD-LOOKING INFORMATION AND RISK FACTORS", "Competition and Risk Factors"]
)
def test_a_title_that_names_more_than_risk_factors(tmp_path: Path, title: str) -> None:
    text = f"Item 7. Discussion\n\nKettles.\n\n{title}\n\n{RISKS}\nItem 8. Statements\n\nNone.\n"
    assert _section(tmp_path, text).startswith(title)


def test_an_index_that_gives_a_range_of_pages_is_no_section(tmp_path: Path) -> None:
    index = "Item 1 | Business | 1-17\n\nItem 1A | Risk Factors | 58-61\n\nItem 2 | Properties | 61\n\n"
    with pytest.raises(SectionNotFound) as found:
        read_text(tmp_path, index + PLAN, "filing.txt")
    assert found.value.candidates


def test_a_plan_that_speaks_of_what_one_may_do_ends_the_risks(tmp_path: Path) -> None:
    text = f"RISK FACTORS\n\n{RISKS}\n\nTHE PLAN\n\n{PLAN}\n\nUSE OF PROCEEDS\n\nWe buy kettles.\n"
    section = _section(tmp_path, text)
    assert section.rstrip().endswith("who fear harm.")


def test_headings_in_capitals_over_other_things_do_not_end_a_section_that_goes_on(tmp_path: Path) -> None:
    title = "FACTORS THAT MAY AFFECT FUTURE RESULTS"
    parts = "".join(
        f"{name}\n\n{body}\n\n"
        for name, body in (
            ("LEASES", PROPERTIES),
            ("BOILING OVER", RISKS),
            ("LIDS", RISKS),
            ("TOWNS", PROPERTIES),
            ("ORDERS", RISKS),
            ("MAKERS", RISKS),
        )
    )
    text = (
        f"{title}\n\nThese factors count.\n\n{parts}LIQUIDITY\n\n{PROPERTIES}\n\nSTATEMENTS\n\n{PROPERTIES}\n"
    )
    section = _section(tmp_path, text)
    assert "MAKERS" in section
    assert "LIQUIDITY" not in section


def test_the_report_on_internal_control_ends_it(tmp_path: Path) -> None:
    ends = "Management’s Report on Internal Control Over Financial Reporting"
    assert ends not in _section(tmp_path, f"Risk Factors\n\n{RISKS}\n\n{ends}\n\nWe keep accounts.\n")


@pytest.mark.parametrize(
    "says",
    [
        "Please refer to the section above captioned “Outlook” for the risk factors.",
        "Consider the factors discussed in Item 1A. “Risk factors” in the 2022 10-K, which could affect us.",
        "See “Cautionary Statements” in Item 7.",
        "Our yearly report tells of our risks. No updates or additions have been made as of June 30, 2016.",
    ],
)
def test_a_section_that_points_elsewhere_is_told_as_what_it_is(tmp_path: Path, says: str) -> None:
    filing = read_text(
        tmp_path, f"Item 1A. Risk Factors\n\n{says}\n\nItem 1B. Unresolved Staff Comments\n\nNone.\n"
    )
    assert filing.factors == ()
    assert any("no risk factors of its own" in warning for warning in other_warnings(filing))


def test_a_second_section_is_named(tmp_path: Path) -> None:
    other = f"RISK FACTORS\n\n{RISKS * 2}\nUSE OF PROCEEDS\n\n{PROPERTIES}\n"
    filing = read_text(tmp_path, other + "PROSPECTUS\n\n" + other, "filing.txt")
    assert any("One other place looks as much like the section" in w for w in section_warnings(filing))
    assert any("“RISK FACTORS”" in w and "% into the file" in w for w in section_warnings(filing))


def test_a_caption_about_statements_is_less_than_the_section_below_it(tmp_path: Path) -> None:
    text = (
        f"Item 7. Discussion\n\nFACTORS AFFECTING FORWARD-LOOKING STATEMENTS\n\n{RISKS}\n"
        f"ADDITIONAL FACTORS THAT MAY AFFECT FUTURE RESULTS\n\n{RISKS}\n{RISKS}\nItem 8. Accounts\n\nNone.\n"
    )
    assert _section(tmp_path, text).startswith("ADDITIONAL FACTORS")


def test_a_section_that_points_into_the_same_filing_is_less_than_what_it_points_to(tmp_path: Path) -> None:
    text = (
        f"Item 2. Discussion\n\nRisk Factors\n\n{RISKS}\n\nItem 3. Market\n\nKettles.\n\n"
        "Item 1A. Risk Factors\n\nFor a discussion, refer to the “Risk Factors” section in Item 2.\n\n"
        "Item 2. Unregistered Sales\n\nNone.\n"
    )
    assert "Kettles may boil over" in _section(tmp_path, text)
