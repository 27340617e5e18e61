"""Codes with their scale, titled numbers, parts of years, and what may be read in two ways."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.figures.read.reading import only, texts
from tests.figures.read.test_readings import written
from viewer.figures import FigureContext, recognise
from viewer.figures.context import context_of

SCALES = [
    ("It paid $5Bn, $5BN, $5bln and $5 trn.",
     "money 5000000000 USD;money 5000000000 USD;money 5000000000 USD;money 5000000000000 USD"),
    ("It paid $5 mln, then $5 mil and $5 mil. of it.",
     "money 5000000 USD;money 5000000 USD;money 5000000 USD"),
    ("It paid MSEK 115, TEUR 115, 115 USDm and 115mUSD.",
     "money 115000000 SEK;money 115000 EUR;money 115000000 USD;money 115000000 USD"),
    ("It paid 115usd and 5 Mio. EUR and Rs. 12 cr then.",
     "money 115 USD;money 5000000 EUR;money 120000000 INR"),
    ("It cost dollar 22.5 million, euros 1,200 and yen 3.50 each.",
     "money 22500000 USD;money 1200 EUR;money 3.5 JPY"),
    ("It cost 5 million Dutch guilders, NLG 12, 3 million German marks and 100元.",
     "money 5000000 NLG;money 12 NLG;money 3000000 DEM;money 100 CNY"),
    ("In dollars 2012 and 2011 it has 12 K users.", "date 2012;date 2011;count 12000 users"),
    ("It has 120 m customers and a hose of 120 m.", "count 120000000 customers;count 120 m"),
]  # fmt: skip
SHARES = [
    ("It pays 3.6 PER CENT, 25 b.p. and 3.5 per mille.",
     "percent 3.6 percent;percent 25 basis points;percent 0.35 percent"),
    ("It pays ½ of 1%, or 3/4 of one percent.", "percent 0.5 percent;percent 0.75 percent"),
    ("It pays two point five percent.", "percent 2.5 percent"),
    ("It lost TEN PERCENT and sold Two-Thirds of them.", "percent 10 percent;ratio 0.666667"),
]  # fmt: skip
IN_TITLE_CASE = [
    ("We paid Eleven Million, Two Hundred Fifty Thousand Dollars.", "money 11250000 USD"),
    ("We paid Half a Million Dollars in the First Quarter of 2024.",
     "money 500000 USD;period Q1;date 2024"),
    ("We lost Tens of Millions of dollars.", "range 10000000..100000000 USD"),
    ("We saw Six Flags, the Third Point fund and Three Hundred Lane.", ""),
]  # fmt: skip
TIMES = [
    ("In fy24, CY23, FY2023/24 and fiscal '25 it fell.", "date 2024;date 2023;date 2024;date 2025"),
    ("In Q1/2024, q2 2024 and the fourth quarter 2023 it fell.",
     "period Q1;date 2024;period Q2;date 2024;period Q4;date 2023"),
    ("In 9M 2023 and 9M23 it fell.", "period P9M;date 2023;period P9M;date 2023"),
    ("On 2023/12/31, 12-31-2023 and 31/12/2023 it fell.", "date 2023-12-31;date 2023-12-31;date 2023-12-31"),
    ("It ran a year and three months, and two decades.", "period P1Y;period P3M;period P20Y"),
]  # fmt: skip
MULTIPLES = [
    ("It trebled, and we will double our capacity.", "ratio 3 times;ratio 2 times"),
    ("It grew two- to threefold, or two to three times.",
     "ratio 2 times;ratio 3 times;ratio 2 times;ratio 3 times"),
    ("The lead was three to one; four-in-ten left.", "ratio 3;ratio 0.4"),
    ("We pay once a year. Once a buyer leaves, we fail. We face double taxation.", "ratio 1 times"),
]  # fmt: skip
VAGUE = [
    ("It lost the low hundreds of millions of dollars.", "range 100000000..400000000 USD"),
    ("It grew in the low twenties and mid-30s percent.", "range 20..23;range 34..36 percent"),
    ("It has a seven-figure loan and a few thousand users.",
     "range 1000000..10000000 loan;range 2000..10000 users"),
    ("It lost high single-digit millions of dollars.", "range 7000000..9000000 USD"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figures"), [*SCALES, *SHARES, *IN_TITLE_CASE, *TIMES, *MULTIPLES, *VAGUE])
def test_it_is_read(text: str, figures: str) -> None:
    assert ";".join(written(text)) == figures


@pytest.mark.parametrize(
    ("text", "value", "other"),
    [
        ("We pay TEN PERCENT (12%) of it.", 10, 12),
        ("We pay ten (12%) percent of it.", 10, 12),
        ("We pay ten per cent. (12%) of it.", 10, 12),
        ("We pay fifty basis points (0.25%) of it.", 50, 25),
        ("We pay one-half (40%) of it.", 0.5, 0.4),
        ("We pay $1,000,000 (two million) of it.", 1_000_000, 2_000_000),
        ("We pay two million (3,000,000) dollars of it.", 2_000_000, 3_000_000),
        ("We pay twelve and one-half (12.75) percent.", 12.5, 12.75),
    ],
)
def test_words_and_digits_that_tell_two_numbers(text: str, value: float, other: float) -> None:
    figure = only(text)

    assert figure.value.plain == value
    assert [told.plain for told in figure.alternatives] == [other]
    assert figure.suspect is not None and figure.suspect.startswith("in words “")


@pytest.mark.parametrize(
    "text",
    [
        "We pay two-thirds (67%) of it.",
        "We pay fifty basis points (0.50%).",
        "We pay $1,000,000 (one million).",
    ],
)
def test_what_is_told_twice_alike_is_one_figure(text: str) -> None:
    assert only(text).suspect is None


def test_the_doubt_quotes_the_filing() -> None:
    assert only("We pay TEN PERCENT (12%) of it.").suspect == "in words “TEN PERCENT”, in digits “12%”"


def test_a_day_that_may_be_a_month_is_doubted() -> None:
    figure = only("It sank on 03/04/2023.")

    assert figure.suspect is not None
    assert {told.plain for told in (figure.value, *figure.alternatives)} == {"2023-03-04", "2023-04-03"}
    assert only("It sank on 12/31/2023.").value.plain == dt.date(2023, 12, 31).isoformat()


def test_a_capital_alone_is_a_scale_or_a_name() -> None:
    figure = only("It has 12 K.")

    assert (figure.value.plain, [told.plain for told in figure.alternatives]) == (12_000, [12])
    assert figure.suspect == "“K” is read as a scale; it may be a name"


@pytest.mark.parametrize("text", ["We paid €3.500 for it.", "We have 1.250 staff."])
def test_a_point_that_may_group_thousands_is_doubted(text: str) -> None:
    (figure,) = recognise(text, context_of([text]))

    assert figure.suspect is not None
    assert figure.alternatives[0].plain == figure.value.plain * 1000  # type: ignore[operator]


def test_a_filing_that_groups_by_commas_leaves_no_doubt() -> None:
    context = context_of(["We have 12,345 vans.", "We paid €3.500 for each."])

    assert only("We paid €3.500 for it.", context).suspect is None
    assert only("We paid $3.500 for it.", FigureContext()).suspect is None


def test_two_fiscal_years_that_do_not_follow_each_other_are_not_one() -> None:
    assert texts("In FY23-25 it fell.") == ["FY23"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Our licence number is 44-1234 and our CIK is 0001234567.",
         "identifier 44-1234 licence;identifier 0001234567"),
        ("Two patents, Nos. 7,945,333 and 8,100,111, stand.",
         "count 2 patents;identifier 7945333;identifier 8100111"),
        ("The docket is 2:19-cv-00211 and Permit 8812 was granted.",
         "identifier 2:19-CV-00211 docket;identifier 8812 permit"),
        ("Trial NCT01234567 ended; see Registration Statement No. 333-212345.",
         "identifier 01234567;identifier 333-212345 registration"),
        ("Our Provider Number is 123456, our Tax ID is 12-3456789, our MMSI 219018271.",
         "identifier 123456;identifier 12-3456789;identifier 219018271"),
        ("Patents numbered 7,945,333 and 8,100,111, and Nos. 7,945,334; 8,100,112; and 9,300,444.",
         "identifier 7945333;identifier 8100111;identifier 7945334;identifier 8100112;identifier 9300444"),
        ("The court has it in Docket 2021-55.", "identifier 2021-55 docket"),
        ("We file in case 4 ships sink, as in Contract 2019.", "count 4 ships;date 2019"),
    ],
)  # fmt: skip
def test_a_number_that_tells_which_is_no_count(text: str, figures: str) -> None:
    assert ";".join(written(text)) == figures
