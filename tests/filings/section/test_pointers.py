"""An item that only names another place: the place is looked for, and how it was found is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.filings.folding import read_text
from tests.filings.section.test_locate import RISKS
from tests.filings.sources.test_submission import document
from viewer.filings import Filing, SectionNotFound
from viewer.filings.section.pointers import named_in
from viewer.wording.readings.doubts import other_warnings, section_warnings

OTHER = "We own the works in town, and we rent two shops in the port. The works have three floors. " * 3


def _pointing(folder: Path, said: str, title: str = "Managing what may harm us") -> Filing:
    text = (
        f"**Item 1A. Risk Factors**\n\n{said}\n\n**Item 1B. Unresolved Staff Comments**\n\nNone.\n\n"
        f"**Item 7. Discussion**\n\n{OTHER}\n\n**{title}**\n\n{RISKS}\n\n**Item 8. Accounts**\n\n{OTHER}\n"
    )
    return read_text(folder, text)


@pytest.mark.parametrize(
    "said",
    [
        "See “Managing what may harm us” below.",
        "The information is set out under “Managing what may harm us” in Item 7 of this report.",
        "Please refer to “Discussion—Managing what may harm us”, which is part of this item.",
        "What this item asks for is incorporated by reference to “Managing what may harm us”.",
    ],
)
def test_the_place_that_an_item_names_is_the_section(tmp_path: Path, said: str) -> None:
    filing = _pointing(tmp_path, said)
    assert filing.section.title == "Managing what may harm us"
    assert len(filing.factors) == 2
    assert any("“Item 1A. Risk Factors” points to it" in warning for warning in section_warnings(filing))


@pytest.mark.parametrize(
    "said",
    [
        "See “Managing risk” in our annual report.",
        "See “Managing what may harm us”" + " and more" * 150 + ".",
    ],
)
def test_a_place_that_is_not_there_is_not_made_up(tmp_path: Path, said: str) -> None:
    assert _pointing(tmp_path, said).section.item == "1A"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("See “Forward-Looking Statements” in this report.", "Forward-Looking Statements"),
        ("Besides our risk factors, see “Legal Proceedings” below.", "Legal Proceedings"),
        ("See “Market risk” in our 2019 Form 10-K, which has not changed.", "Market risk"),
        (
            "There are no changes from “Our kettles and risks” in the annual report on Form 10-K.",
            "Our kettles",
        ),
    ],
)
def test_other_parts_and_other_filings_are_not_the_place(tmp_path: Path, said: str, title: str) -> None:
    assert _pointing(tmp_path, said, title).section.item == "1A"


def test_a_place_that_tells_of_no_risks_is_not_the_section(tmp_path: Path) -> None:
    text = (
        f"**Item 1A. Risk Factors**\n\nSee “Our works” below.\n\n**Item 1B. Comments**\n\nNone.\n\n"
        f"**Item 2. Properties**\n\n**Our works**\n\n{OTHER * 3}\n\n**Item 3. Suits**\n\nNone.\n"
    )
    assert read_text(tmp_path, text).section.item == "1A"


def test_a_line_of_the_contents_is_not_the_place(tmp_path: Path) -> None:
    filing = _pointing(tmp_path, "See “Managing risk” below.", "Managing risk ..... 41")
    assert filing.section.item == "1A"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("see “Risk review” and 'more'", ["Risk review"]),
        ("see “Risk review—Main risks,” below", ["Main risks", "Risk review", "Risk review—Main risks"]),
        ('under the heading "4.2 Managing risk."', ["4.2 Managing risk"]),
        ("no title at all", []),
    ],
)
def test_titles_that_a_text_quotes(text: str, names: list[str]) -> None:
    assert named_in(text) == names


def _submission(said: str, exhibit: str, kind: str = "EX-15.1") -> str:
    form = f"ITEM 3. KEY INFORMATION\n\nD. Risk Factors\n\n{said}\n\nITEM 4. THE COMPANY\n\nNone.\n"
    header = "<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t20-F\n</SEC-HEADER>\n"
    return header + document("20-F", form) + document("EX-12.1", "A certificate.") + document(kind, exhibit)


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("See “Managing risk” on page 41 of our Annual Report, Exhibit 15.1.", "MANAGING RISK"),
        ("Incorporated by reference to our Annual Report, which is an exhibit.", "PRINCIPAL RISKS"),
    ],
)
def test_an_exhibit_of_the_submission_is_read_for_the_item(tmp_path: Path, said: str, title: str) -> None:
    exhibit = f"OUR WORKS\n\n{OTHER}\n\n{title}\n\n{RISKS}\n\nFINANCIAL REVIEW\n\n{OTHER}\n"
    filing = read_text(tmp_path, _submission(said, exhibit), "full.txt")
    assert filing.section.title == title
    assert len(filing.factors) == 2
    assert any("EX-15.1" in warning for warning in other_warnings(filing))
    assert section_warnings(filing)


@pytest.mark.parametrize(
    "row",
    [
        ("Item 3.D", "Risk Factors", "Managing what may harm us, pages 40-44"),
        ("Item 3", "D. Risk factors", "“Managing what may harm us” (41–42)"),
        ("1A", "Risk Factors", "Managing what may harm us", "41"),
        ("Item 1A", "Risk Factors", "Our works; Managing what may harm us"),
    ],
)
def test_a_table_of_items_names_the_place(tmp_path: Path, row: tuple[str, ...]) -> None:
    table = "<table><tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr></table>"
    risks = "".join(f"<p>{part}</p>" for part in RISKS.split("\n\n"))
    page = (
        f"<html><body>{table}<p><b>Our works</b></p><p>{OTHER}</p>"
        f"<p><b>Managing what may harm us</b></p>{risks}"
        f"<p><b>Corporate governance report</b></p><p>{OTHER}</p></body></html>"
    )
    filing = read_text(tmp_path, page, "filing.htm")
    assert filing.section.title == "Managing what may harm us"
    assert "points to it" in str(filing.candidates[0].reasons)


@pytest.mark.parametrize(("form", "found"), [("40-F", True), ("6-K", True), ("8-K", False)])
def test_a_form_that_is_a_cover_around_its_exhibits(tmp_path: Path, form: str, *, found: bool) -> None:
    header = f"<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t{form}\n</SEC-HEADER>\n"
    exhibit = f"OUR WORKS\n\n{OTHER}\n\nRISK FACTORS\n\n{RISKS}\n\nDIVIDENDS\n\n{OTHER}\n"
    text = header + document(form, "Our year is told of in the exhibits.") + document("EX-99.1", exhibit)
    if not found:
        with pytest.raises(SectionNotFound):
            read_text(tmp_path, text, "full.txt")
        return
    filing = read_text(tmp_path, text, "full.txt")
    assert (filing.form, filing.section.title, len(filing.factors)) == (form, "RISK FACTORS", 2)
    assert any("EX-99.1" in warning for warning in filing.warnings)


@pytest.mark.parametrize("kind", ["EX-10.1", "GRAPHIC"])
def test_what_is_no_report_is_not_read(tmp_path: Path, kind: str) -> None:
    filing = read_text(
        tmp_path, _submission("See our Annual Report.", f"RISK FACTORS\n\n{RISKS}", kind), "full.txt"
    )
    assert filing.factors == ()
    assert "Kettles may boil over" not in filing.text


def test_an_item_that_names_a_yearly_form_needs_no_exhibit(tmp_path: Path) -> None:
    said = "No changes to the risk factors in our Annual Report on Form 20-F."
    filing = read_text(tmp_path, _submission(said, f"RISK FACTORS\n\n{RISKS}", "EX-99.1"), "full.txt")
    assert filing.factors == ()
    assert section_warnings(filing) == ()


def test_a_section_of_the_form_itself_needs_no_exhibit(tmp_path: Path) -> None:
    filing = read_text(tmp_path, _submission(RISKS, f"RISK FACTORS\n\n{RISKS * 3}"), "full.txt")
    assert filing.section.item == "3.D"
    assert len(filing.factors) == 2
