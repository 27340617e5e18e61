"""A sentence for each notation that filers use, in any case, and for what looks like one and is none."""

from __future__ import annotations

import pytest

from tests.figures.read.reading import only
from tests.figures.read.test_readings import written
from viewer.figures import recognise
from viewer.figures.model import FigureKind

SCALES_AND_CASE = [
    ("WE OWE $50 MILLION TO TWO BANKS AND MUST PAY.", "money 50000000 USD;count 2 BANKS"),
    ("We Owe $50 Billion to Six Banks in Five Towns", "money 50000000000 USD;count 6 Banks;count 5 Towns"),
    ("It lost 25 PERCENT and 400 BASIS POINTS.", "percent 25 percent;percent 400 basis points"),
    ("It lost 25 Percent and 40 Basis Points.", "percent 25 percent;percent 40 basis points"),
    ("On DECEMBER 31, 2023 and december 30, 2022 it sank.", "date 2023-12-31;date 2022-12-30"),
    ("It paid usd 5 million and 6 eur.", "money 5000000 USD;money 6 EUR"),
    ("It paid $1.2mm, $1.3MM, $4K and $5b.",
     "money 1200000 USD;money 1300000 USD;money 4000 USD;money 5000000000 USD"),
    ("It has 120m customers and 5k-20k users.",
     "count 120000000 customers;count 5000 users;count 20000 users"),
    ("It paid Rs. 5 lakh crore.", "money 5000000000000 INR"),
    ("It paid 115USD, 120 MEUR, 75 USD million and 5 €.",
     "money 115 USD;money 120000000 EUR;money 75000000 USD;money 5 EUR"),
    ("It filed a 10K, and has 10K users and 1.5b shares.", "count 10000 users;count 1500000000 shares"),
    ("It weighs 200lbs and 7.62mm, and sold 5mm shares.", "count 200 lbs;count 7.62 mm;count 5000000 shares"),
    ("It is 1.8m tall and lay in a six-mile sound.", "count 1.8 m;count 6 mile"),
    ("It has specks of 2 mm, and 5g and 802.11g networks, and Item 9B.", "count 2 mm"),
    ("We earn a rate for each twenty-foot equivalent unit.", ""),
]  # fmt: skip
PERCENT = [
    ("It fell 3.6pp and 1.2 ppts.", "percent 3.6 percentage points;percent 1.2 percentage points"),
    ("It fell 2 p.p. and 3 PPT.", "percent 2 percentage points;percent 3 percentage points"),
    ("It fell 2 percentage pts and 5 bps.", "percent 2 percentage points;percent 5 basis points"),
    ("It fell (in the year before – 40%), and -5% then.", "percent 40 percent;percent -5 percent"),
    ("It fell 5‰ and 3 pct.", "percent 0.5 percent;percent 3 percent"),
]
FRACTIONS = [
    ("The fee is 12½% and 5 ¼%, or 5 1/4% or 5-1/4%.",
     "percent 12.5 percent;percent 5.25 percent;percent 5.25 percent;percent 5.25 percent"),
    ("The 7 13/20% notes.", "percent 7.65 percent"),
    ("No more than ¼ of our shares.", "ratio 0.25 ~no more than"),
    ("We need 2½ years and 1/2 % of it.", "period P2Y6M;percent 0.5 percent"),
    ("We own 3/4 of our stores and two fifths of them.", "ratio 0.75;ratio 0.4"),
    ("It runs two and a half years, or two and three-quarter years.", "period P2Y6M;period P2Y9M"),
    ("It ran a year and a half, and one and a half hours.", "period P1Y6M;period PT1H30M"),
    ("It cost half a million dollars and a million and a half dollars.",
     "money 500000 USD;money 1500000 USD"),
    ("It cost a quarter million dollars.", "money 250000 USD"),
    ("It is one and a half times as long, or 2½ times.", "ratio 1.5 times;ratio 2.5 times"),
    ("It has two to three million tons.", "count 2000000 tons;count 3000000 tons"),
    ("It grew one and one-half percent.", "percent 1.5 percent"),
    ("One-half of one percent, or half of 1%.", "percent 0.5 percent;percent 0.5 percent"),
    ("It grew three-quarters of a percentage point.", "percent 0.75 percentage points"),
    ("It sold half a dozen ships.", "count 6 ships"),
    ("It cost eleven million, two hundred fifty thousand dollars.", "money 11250000 USD"),
    ("It cost Fifty Thousand and NO/100 Dollars.", "money 50000 USD"),
    ("It cost thirteen dollars and forty-five cents.", "money 13.45 USD"),
    ("It sold one million, two million and three million ships.",
     "count 1000000 ships;count 2000000 ships;count 3000000 ships"),
]  # fmt: skip
RATIOS = [
    ("Two out of five customers left.", "ratio 0.4"),
    ("Three in ten plants and 1 in 1,000 users failed.", "ratio 0.3;ratio 0.001"),
    ("3 out of every 100 users left.", "ratio 0.03"),
    ("Two in five years is rare.", "count 2;period P5Y"),
    ("ONE IN FIVE PATIENTS RELAPSED.", "ratio 0.2"),
    ("3 out of our 12 directors left.", "ratio 0.25"),
    ("The ratio is between 0.18 and 0.25.", "ratio 0.18;ratio 0.25"),
    ("It rose 10X and 120x; the 640X crane is new.", "ratio 10 times;ratio 120 times"),
    ("We sold 3 in 2012.", "count 3;date 2012"),
    ("Sales doubled, are twice as high, and halved.", "ratio 2 times;ratio 2 times;ratio 0.5 times"),
    ("We pay twice a year.", "ratio 2 times"),
    ("Margins were 45% (2022: 40%), and 310 (2022: 290).",
     "percent 45 percent;date 2022;percent 40 percent;count 310;date 2022;count 290"),
    ("We sold 1,200 units (prior year: 1,100).", "count 1200 units;count 1100"),
    ("Case 1:21-cv-00345 is open.", "identifier 1:21-CV-00345 case"),
]  # fmt: skip
DATES = [
    ("In 2024Q4 and 2024-Q3 it grew.", "date 2024;period Q4;date 2024;period Q3"),
    ("In 1Q24, 2H23 and Q4'22 it grew.", "period Q1;date 2024;period H2;date 2023;period Q4;date 2022"),
    ("In H1 2023 and FY24 it grew.", "period H1;date 2023;date 2024"),
    ("The H1N1 flu and the Q5 line.", ""),
]
VAGUE = [
    ("It grew at a mid-single-digit rate.", "range 4..6 percent"),
    ("It grew at a low to mid single-digit rate.", "range 1..6 percent"),
    ("It grew at a double-digit rate.", "range 10..99 percent"),
    ("It cost tens of millions of dollars.", "range 10000000..100000000 USD"),
    ("It has hundreds of thousands of users.", "range 100000..1000000 users"),
    ("There are dozens of them; (in thousands of euros)", ""),
    ("It grew in the mid-teens, and low- to mid-teens before.", "range 15..16 percent;range 13..16 percent"),
    ("It lost several hundred ships and several million dollars.",
     "range 200..1000 ships;range 2000000..10000000 USD"),
    ("It has a single-digit number of ships.", "range 1..9 number of ships"),
]  # fmt: skip
NOUGHT = [
    ("Losses were $5 million, nil and $3 million.", "money 5000000 USD;money 0 USD;money 3000000 USD"),
    ("Sales rose from zero to $5 million.", "money 0 USD;money 5000000 USD"),
    ("Our spending was nil.", "count 0"),
    ("None of us has zero tolerance; there were none.", ""),
]
IDENTIFIERS = [
    ("U.S. Patent No. 7,945,333 (“333”) stands.", "identifier 7945333 patent"),
    ("Patent Nos. 8,462,111, 8,687,222 and 7,945,333 stand.",
     "identifier 8462111 patent;identifier 8687222 patent;identifier 7945333 patent"),
    ("Patent Nos. 9,300,444 (the ’444 patent), 7,945,333 (the ’333 patent) and 8,100,111 stand.",
     "identifier 9300444 patent;identifier 7945333 patent;identifier 8100111 patent"),
    ("Case Nos. 21-1234, 22-5678 and 23-9012 are open in 12 towns.",
     "identifier 21-1234 case;identifier 22-5678 case;identifier 23-9012 case;count 12 towns"),
    ("Case No. 1:21-cv-00345 and Licence Number 44-17.",
     "identifier 1:21-CV-00345 case;identifier 44-17 licence"),
    ("CIK 0001234567 and File No. 0-30204.", "identifier 0001234567;identifier 0-30204 file"),
    ("It lists No. 7,945,333 there.", "identifier 7945333"),
    ("European patents EP 1 234 567 and EP2345678 B1 stand.",
     "identifier EP1234567 patent;identifier EP2345678 patent"),
    ("We hold US 9,876,543 B2 and WO 2015/123456 A1.",
     "identifier US9876543 patent;identifier WO2015/123456 patent"),
    ("We sold US 1,200,000 barrels.", "count 1200000 barrels"),
    ("We may pay no dividends. 20 First Harbour Holdings, Inc.", ""),
    ("18 Harbour of Tarn Bancorp", ""),
    ("We sold 3 Harbour Group companies.", "count 3 Harbour Group companies"),
    ("The 737 MAX fleet and the 640 program.", ""),
    ("The 500 MW plant and 30 SEC filings.", "count 500 MW plant;count 30 SEC filings"),
    ("In any case, 5 ships sank.", "count 5 ships"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "figures"),
    [*SCALES_AND_CASE, *PERCENT, *FRACTIONS, *RATIOS, *DATES, *VAGUE, *NOUGHT, *IDENTIFIERS],
)
def test_a_notation_is_read(text: str, figures: str) -> None:
    assert ";".join(written(text)) == figures


@pytest.mark.parametrize(
    ("text", "value", "other", "reason"),
    [
        ("It keeps ten percent (12%) of it.", 10, 12, "in words “ten percent”, in digits “12%”"),
        ("It keeps 10 percent (twelve percent) of it.", 10, 12,
         "in words “twelve percent”, in digits “10 percent”"),
        ("It has 12 (ten) vans.", 12, 10, "in words “ten”, in digits “12”"),
        ("It paid two million dollars ($2,500,000) then.", 2_000_000, 2_500_000,
         "in words “two million dollars”, in digits “$2,500,000”"),
        ("A 120m contract was lost.", 120_000_000, 120, "“m” is read as millions; it may be metres"),
    ],
)  # fmt: skip
def test_two_readings_are_both_told(text: str, value: float, other: float, reason: str) -> None:
    figure = only(text)
    assert (figure.value.plain, figure.suspect) == (value, reason)
    assert [one.plain for one in figure.alternatives] == [other]


def test_a_comma_for_a_point_is_doubtful_where_the_filing_has_points() -> None:
    figure = only("It fell by 12,5% then.")
    assert (figure.value.plain, figure.suspect) == (12.5, "“12,5”: the comma is read as a decimal point")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$45² million", "$45² million"),
        ("310¹ casks", "310"),
        ("$45.2⁽¹⁾ million", "$45.2⁽¹⁾ million"),
        ("5%*", "5%"),
    ],
)
def test_a_raised_mark_is_no_digit(text: str, found: str) -> None:
    (figure,) = recognise(f"It was {text} then.")
    assert figure.text == found


def test_what_a_mark_stands_before_is_counted() -> None:
    assert only("We sold 310¹ casks.").unit == "casks"


def test_numbers_that_identify_are_never_counted() -> None:
    assert all(
        figure.kind is FigureKind.IDENTIFIER for figure in recognise("Patent Nos. 8,462,111 and 7,945,333")
    )
