"""What titles a section of risks: in which words, with which number and label, and what does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from tests.filings.section.test_locate import RISKS
from viewer.filings import Filing, SectionNotFound
from viewer.wording.readings.doubts import section_warnings

WORKS = "Our works stand on eleven acres in the old town, and we rent two shops near the port.\n"


def _read(folder: Path, title: str, end: str, name: str = "filing.md") -> Filing:
    return read_text(folder, f"Item 1. Business\n\nKettles.\n\n{title}\n\n{RISKS}\n{end}\n\n{WORKS}", name)


@pytest.mark.parametrize(
    "title",
    [
        "Item 3.D Risk Factors",
        "Item 3D Risk factors",
        "ITEM 3 D. RISK FACTORS",
        "Item 3(d) Risk Factors",
        "3.D Risk Factors",
        "3.D. Risk factors",
        "3D: Risk Factors",
        "D Risk Factors",
        "D — Risk Factors",
        "Item 3. Key Information—Risk Factors",
    ],
)
def test_an_item_of_three_and_a_letter(tmp_path: Path, title: str) -> None:
    filing = _read(tmp_path, title, "Item 4. Information on the Company")
    assert filing.section.item == "3.D"
    assert section_warnings(filing) == ()
    assert len(filing.factors) == 2


@pytest.mark.parametrize(
    "title",
    [
        "ITEM 1.A. RISK FACTORS",
        "Item 1.A Risk Factors",
        "Items 1A and 1B. Risk Factors and Unresolved Staff Comments",
        "Items 1A, 1B and 2. Risk Factors, Unresolved Staff Comments and Properties",
        "Item 1A Principal Risks",
    ],
)
def test_an_item_of_one_and_a_letter(tmp_path: Path, title: str) -> None:
    filing = _read(tmp_path, title, "Item 3. Legal Proceedings")
    assert filing.section.item == "1A"
    assert len(filing.factors) == 2


@pytest.mark.parametrize(
    "title",
    [
        "Items 1 and 1A. Business and Risk Factors",
        "ITEMS 1., 1A., & 2. BUSINESS, RISK FACTORS AND PROPERTIES",
    ],
)
def test_items_told_of_together_are_doubted(tmp_path: Path, title: str) -> None:
    filing = _read(tmp_path, title, "Item 3. Legal Proceedings")
    assert filing.section.item == "1A"
    assert any("names other items too" in warning for warning in section_warnings(filing))


def test_a_title_of_its_own_among_items_told_of_together_is_the_section(tmp_path: Path) -> None:
    both = f"**Items 1 and 1A. Business and Risk Factors**\n\n{WORKS}\n**RISK FACTORS**"
    filing = _read(tmp_path, both, "Item 2. Properties")
    assert filing.section.title == "RISK FACTORS"


@pytest.mark.parametrize(
    "title",
    [
        "Principal risks",
        "Our principal risks and uncertainties",
        "Key risks and uncertainties",
        "Risks and uncertainties",
        "Principal risks facing the Group",
        "Principal risks and how we manage them",
        "Risk report",
        "Risk and opportunity report",
        "Report on opportunities and risks",
        "Issues and Uncertainties",
        "4.2 Principal risks",
        "Chapter 4: Risk factors",
        "Section 3.4 Risk factors",
        "Part D – Risk Factors",
        "Principal risk factors",
        "Risks and risk management",
        "Business and other risks",
        "4 Key risks",
    ],
)
def test_titles_of_annual_reports(tmp_path: Path, title: str) -> None:
    text = f"# Strategic report\n\n{WORKS}\n# {title}\n\n{RISKS}\n# Corporate governance report\n\n{WORKS}"
    filing = read_text(tmp_path, text)
    assert filing.section.title.lower().endswith(title.lower().split(": ")[-1])
    assert filing.section.span.of(filing.text).rstrip().endswith("We depend on this one maker.")


@pytest.mark.parametrize(
    "prose",
    [
        "Principal risks are those that could harm us, and we tell of them in our report for the year.",
        "Risks and uncertainties abound.\nWe tell of them elsewhere.",
        "Key risks",
        "The principal risks of the year",
        "12 Principal risks",
    ],
)
def test_what_only_opens_like_a_title(tmp_path: Path, prose: str) -> None:
    with pytest.raises(SectionNotFound):
        read_text(tmp_path, f"Kettles\n\n{WORKS}\n{prose}\n\n{WORKS}", "filing.txt")


def test_a_bold_title_whose_text_goes_on_on_its_line(tmp_path: Path) -> None:
    risks = "".join(f"<p>{part}</p>" for part in RISKS.split("\n\n"))
    text = "<b>{}</b> {}"
    page = (
        f"<html><body><p>{text.format('RISK FACTORS.', 'These risks could harm us.')}</p>{risks}"
        f"<p>{text.format('PROPERTIES.', WORKS)}</p></body></html>"
    )
    filing = read_text(tmp_path, page, "filing.htm")
    assert filing.section.title == "RISK FACTORS"
    assert "eleven acres" not in filing.section.span.of(filing.text)


def test_plain_words_that_go_on_are_no_title(tmp_path: Path) -> None:
    page = f"<html><body><p>Risk Factors. These could harm us.</p><p>{RISKS}</p></body></html>"
    with pytest.raises(SectionNotFound):
        read_text(tmp_path, page, "filing.htm")


def test_a_chapter_that_opens_with_the_risks_is_less_than_the_section(tmp_path: Path) -> None:
    text = (
        f"# 1. The group\n\n{WORKS}\n# 2. Risk factors and control\n\n## 2.1 Risk factors\n\n{RISKS}\n"
        f"## 2.2 Internal control\n\n{WORKS}\n# 3. Governance\n\n{WORKS}"
    )
    filing = read_text(tmp_path, text)
    assert filing.section.title == "2.1 Risk factors"
    assert "eleven acres" not in filing.section.span.of(filing.text)


@pytest.mark.parametrize("title", ["Selected Risk Considerations", "RISK CONSIDERATIONS"])
def test_considerations_of_risks_are_a_section(tmp_path: Path, title: str) -> None:
    text = f"# Summary Terms\n\n{WORKS}\n# {title}\n\n{RISKS}\n# Use of Proceeds\n\n{WORKS}"
    assert len(read_text(tmp_path, text).factors) == 2


def test_a_title_and_what_ends_the_section_may_take_two_lines_each(tmp_path: Path) -> None:
    burnt = "If a mill burns we may lose all that we sell and could fail. " * 6
    text = (
        f"<html><h1>BUSINESS</h1><p>{WORKS}</p><h1>SELECTED RISK<br>CONSIDERATIONS</h1>"
        f"<p><b>Mills may burn.</b></p><p>{burnt}</p>"
        "<p><b>Rates may rise.</b></p><p>A rise of rates could harm us and we may be unable to pay.</p>"
        f"<h1>UNRESOLVED STAFF<br>COMMENTS</h1><p>None.</p><h1>PROPERTIES</h1><p>{WORKS}</p>"
    )
    filing = read_text(tmp_path, text, "filing.htm")
    assert [factor.heading.text for factor in filing.factors] == ["Mills may burn.", "Rates may rise."]
    assert filing.factors[-1].text.endswith("be unable to pay.")


@pytest.mark.parametrize(
    "title",
    [
        "Item 1A. Risk Factors of the Company\n\nThese may harm us.",
        "Item 1A. Risk Factors The following may harm us, and you should weigh it before you buy our shares.",
    ],
)
def test_an_item_is_a_title_though_words_go_on_behind_it(tmp_path: Path, title: str) -> None:
    filing = _read(tmp_path, title, "Item 1B. Unresolved Staff Comments")
    assert filing.section.item == "1A"
    assert len(filing.factors) == 2
    assert "harm us" in filing.preamble[-1].text


@pytest.mark.parametrize(
    "prose",
    [
        "Item 1A. Risk Factors in our annual report tells of more.",
        "Item 1A. Risk Factors contains a list of what may harm us.",
    ],
)
def test_a_sentence_about_the_item_is_no_title(tmp_path: Path, prose: str) -> None:
    with pytest.raises(SectionNotFound):
        read_text(tmp_path, f"Item 1. Business\n\nKettles.\n\n{prose} {WORKS}\n\n{RISKS}")
