"""Form, company and fiscal year, where the filing tells them."""

from __future__ import annotations

import pytest

from viewer.filings.identity.identify import Identity, identify
from viewer.filings.model import Span

COVER = """\
UNITED STATES
SECURITIES AND EXCHANGE COMMISSION
FORM 20-F
ANNUAL REPORT PURSUANT TO SECTION 13 OR 15(d)
For the fiscal year ended December 31, 2019
KETTLE WORKS N.V.
----------------------------
(Exact name of Registrant as specified in its charter)
"""
HEADER = """\
CONFORMED SUBMISSION TYPE:	10-K
CONFORMED PERIOD OF REPORT:	20200930
		COMPANY CONFORMED NAME:			KETTLE WORKS INC
"""


def _identity(text: str, item: str | None = None, start: int | None = None) -> Identity:
    at = text.find("RISK") if start is None else start
    return identify(text, Span(at, len(text)), item)


def test_a_cover_page_tells_all() -> None:
    text = (
        COVER
        + "We compare with Form 10-K filers. " * 400
        + "RISK FACTORS In the fiscal year ended June 30, 2020"
    )
    assert _identity(text) == Identity("20-F", "KETTLE WORKS N.V.", 2019)


def test_a_submission_header_tells_all() -> None:
    assert _identity(HEADER + "FORM 20-F RISK FACTORS") == Identity("10-K", "KETTLE WORKS INC", 2020)


def test_an_excerpt_tells_in_passing() -> None:
    text = (
        "RISK FACTORS in this annual report on Form 20-F. For the fiscal year ended March 31, 2012 we "
        "earned more than for the fiscal year ended March 31, 2011; the fiscal year ending "
        "March 31, 2013 is not over."
    )
    assert _identity(text) == Identity("20-F", None, 2012)


def test_several_years_in_one_go() -> None:
    assert _identity("RISK the fiscal years ended March 31, 2010, 2011 and 2012").fiscal_year == 2012


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("the financial year ended 31 March 2015", 2015),
        ("the fiscal year ended March 2004", 2004),
        ("last year", None),
        ("\nKettle Annual Report 2015 on Form 20-F\n", 2015),
        ("\n2015 Form 10-K\n", 2015),
        ("\nFor the year ended December 31, 2015\n", 2015),
    ],
)
def test_ways_of_naming_a_year(said: str, year: int | None) -> None:
    assert _identity(f"{said}\nRISK {said}").fiscal_year == year


@pytest.mark.parametrize(
    ("cover", "company"),
    [
        (
            "Commission file number 1-0000\nKETTLE WORKS COMPANY\nState of Incorporation: Delaware\n",
            "KETTLE WORKS COMPANY",
        ),
        ("Commission File No. 1-0000\n(Exact name of registrant)\nNew York\nKettle Street\n", None),
        ("KETTLE EXCHANGE, INC.\n(Exact name of registrant)\nNew York\n", "KETTLE EXCHANGE, INC."),
        (
            "Kettles N.V. (Kettles Limited)\n(Exact name of registrant)\nTown\n",
            "Kettles N.V. (Kettles Limited)",
        ),
        (
            "Contents\nTHE COMPANY\nDescription of the Notes of Lid Corporation\n14 Kettle Bancorp\nTown\n",
            "Kettle Bancorp",
        ),
        (
            "Commission | State or Other Jurisdiction\nExact Name of Registrant\nFile Number as Specified\n"
            "1-00 | KETTLE HOLDINGS, INC. | Ohio | 00-0000000\n",
            "KETTLE HOLDINGS, INC.",
        ),
        ("FORM 10-K\nDo not check if a smaller reporting company\n", None),
        (
            "FORM 6-K\nKettle Works Kabushiki Kaisha\n(Translation of registrant’s name into English)\n",
            "Kettle Works Kabushiki Kaisha",
        ),
        ("FORM 10-K\nPot of Tin and Kettle Corporation\n", "Pot of Tin and Kettle Corporation"),
    ],
    ids=[
        "no caption",
        "a name that is a picture",
        "a word of the cover in a name",
        "another name in brackets",
        "lines of a table of contents",
        "a table of registrants",
        "a sentence",
        "a translation",
        "small words",
    ],
)
def test_a_company_is_known_by_its_line_on_the_cover(cover: str, company: str | None) -> None:
    assert _identity(cover + "RISK FACTORS").company == company


def test_a_quarter_ends_in_a_table() -> None:
    cover = (
        "For the quarterly period ended | Commission file\nMarch 31, 2021 number 1-0000\n" + "Words. " * 1000
    )
    assert _identity(cover + "RISK the fiscal year ended December 31, 2020").fiscal_year == 2021


@pytest.mark.parametrize(("item", "form"), [("3.D", "20-F"), ("1A", "10-K"), (None, None)])
def test_the_item_tells_the_form_where_nothing_else_does(item: str | None, form: str | None) -> None:
    assert _identity("RISK", item) == Identity(form, None, None)


def test_what_a_file_says_of_itself_comes_first() -> None:
    told = {"form": "10-K/A", "company": "Harbour Line Ltd.", "period": "2009-01-03"}
    cover = "FORM 10-Q\n\nOther Company Inc.\n\n(Exact name of registrant)\n\n"
    found = identify(cover, Span(len(cover), len(cover)), "1A", told)
    assert (found.form, found.company, found.fiscal_year) == ("10-K/A", "Harbour Line Ltd.", 2008)
    named = identify(cover, Span(len(cover), len(cover)), "1A", {**told, "fiscal_year": "2010"})
    assert named.fiscal_year == 2010


@pytest.mark.parametrize(("day", "year"), [("January 3", 2008), ("January 31", 2009), ("March 31", 2009)])
def test_a_year_of_weeks_may_run_into_january(day: str, year: int) -> None:
    cover = "x" * 7_000 + f" For the fiscal year ended {day}, 2009 "
    assert identify(cover, Span(len(cover), len(cover)), "1A").fiscal_year == year


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("KETTLE WORKS, Inc .", "KETTLE WORKS, Inc."),
        ("K ETTLE W ORKS I NTERNATIONAL", "KETTLE WORKS INTERNATIONAL"),
        ("J R KETTLE CORP", "J R KETTLE CORP"),
        ("Kettle Works Corporation and Subsidiaries", "Kettle Works Corporation"),
    ],
)
def test_a_name_is_read_as_it_is_meant(line: str, company: str) -> None:
    assert _identity(COVER.replace("KETTLE WORKS N.V.", line) + "RISK FACTORS").company == company


def test_officers_of_the_company_are_not_its_name() -> None:
    cover = COVER.replace("KETTLE WORKS N.V.\n", "").replace("-", "")
    text = (
        f"{cover}Item X. | Executive Officers of the Company | 23\nTHE KETTLE COMPANY AND SUBSIDIARIES\nRISK"
    )
    assert _identity(text).company == "THE KETTLE COMPANY"


@pytest.mark.parametrize(
    ("cover", "form", "year"),
    [
        ("FORM 10-Q\nFor the quarterly period ended September 30, 2012\n", "10-Q", 2012),
        ("FORM 10-Q\nQUARTERLY REPORT\nfor the quarter ended 30 September 2012\n", "10-Q", 2012),
        ("FORM 6-K\nResults for the six months ended June 30, 2012\n", "6-K", 2012),
        ("FORM 6-K\nFor the month of August, 2012\n", "6-K", 2012),
        ("Form 20-F/A\nfor the fiscal year ended March 31, 2012\n", "20-F/A", 2012),
        ("Filed Pursuant to Rule 424(b)(4)\nPROSPECTUS\n", "424B4", 2011),
        ("Form F-10\nREGISTRATION STATEMENT\n", "F-10", 2011),
        ("Kettle Works plc Annual Report and Accounts 2012\n", None, 2012),
        ("Annual report 2011/12\n", None, 2012),
        ("2012 Annual Report\n", None, 2012),
    ],
)
def test_a_cover_of_a_few_lines_tells_form_and_year(cover: str, form: str | None, year: int) -> None:
    text = cover + "RISK FACTORS of our report for the fiscal year ended December 31, 2011, and no other."
    found = _identity(text)
    assert (found.form, found.fiscal_year) == (form, year)


@pytest.mark.parametrize(
    ("cover", "company"),
    [
        (
            "PROSPECTUS\nJoint book-running managers\nGrate Fender Group | Hob Partners | Trivet Bank AG\n",
            None,
        ),
        (
            "This is an offering of shares of common stock by Kettle Works, Inc.\nPer share | Total\n"
            "Underwriting discounts | $0.77\nHob Partners\n",
            "Kettle Works, Inc.",
        ),
        (
            "We are offering notes.\nThe underwriters expect to deliver them.\nHob Partners\n"
            "In this prospectus “we,” “us” and “our” refer to Kettle Works Corporation and what it owns.\n",
            "Kettle Works Corporation",
        ),
        (
            "We are offering notes.\nThe underwriters expect to deliver them.\nHob Partners\n"
            "In this prospectus “we,” “us” and “our” refer to Kettle and Lid Works Company and its yards.\n",
            "Kettle and Lid Works Company",
        ),
        ("Kettle Works plc Annual Report and Accounts 2012\n", "Kettle Works plc"),
        ("FORM 20-F\nItem 4 | Information on the Company | 3\n", None),
        ("FORM 10-K\nDocument | Parts\nInto Which Incorporated\nProxy statement | III\n", None),
        ("FORM 10-K\nDocuments Incorporated\nParts of Form 10-K into which Incorporated\n", None),
    ],
)
def test_who_sells_the_shares_and_what_heads_a_table_is_no_company(cover: str, company: str | None) -> None:
    assert _identity(cover + "RISK FACTORS").company == company
