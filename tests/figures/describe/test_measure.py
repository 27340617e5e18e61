"""What figures measure, in the words around them."""

from __future__ import annotations

import pytest

from viewer.figures import recognise
from viewer.figures.model import FigureKind


def measures(text: str) -> list[str]:
    return [figure.claim.words for figure in recognise(text) if figure.kind is not FigureKind.DATE]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Our net loss for the fiscal year ended March 31, 2003 was ¥16.5 billion.",
            ["net loss, fiscal year ended March 31, 2003"],
        ),
        (
            "We incurred an operating loss of ¥1.4 billion and a net loss of ¥0.1 billion for the year ended "
            "March 31, 2004.",
            ["operating loss, year ended March 31, 2004", "net loss, year ended March 31, 2004"],
        ),
        (
            "For the year ended March 31, 2012, Coldway had ¥26.1 billion in revenues and ¥2.2 billion in "
            "operating income.",
            [
                "revenues of Coldway, year ended March 31, 2012",
                "operating income of Coldway, year ended March 31, 2012",
            ],
        ),
        (
            "Capital expenditures including leased ships and depreciation and amortization of docks for the "
            "years ended March 31, 2011 and 2012 were ¥5.6 billion and ¥6.8 billion, respectively and "
            "¥4.9 billion and ¥5.5 billion, respectively.",
            [
                "Capital expenditures including leased ships, year ended March 31, 2011",
                "Capital expenditures including leased ships, year ended March 31, 2012",
                "depreciation and amortization of docks, year ended March 31, 2011",
                "depreciation and amortization of docks, year ended March 31, 2012",
            ],
        ),
        ("We acquired Coldway for ¥9.2 billion.", ["acquired Coldway"]),
        (
            'We got the docks by acquiring all shares of Northern Berths ("NB") for ¥3 billion.',
            ["acquired shares of Northern Berths"],
        ),
        (
            "Our accumulated deficit as of March 31, 2004 was ¥34.8 billion.",
            ["accumulated deficit, as of March 31, 2004"],
        ),
        (
            "As of June 30, 2012, we have 14 consolidated subsidiaries and four affiliates.",
            ["consolidated subsidiaries, as of June 30, 2012", "affiliates, as of June 30, 2012"],
        ),
        (
            "Spending for the years ended March 31, 2010, 2011 and 2012 was ¥5.6 billion, ¥6.8 billion and "
            "¥10.9 billion, respectively.",
            [
                "Spending, year ended March 31, 2010",
                "Spending, year ended March 31, 2011",
                "Spending, year ended March 31, 2012",
            ],
        ),
        (
            "Of the balance, ¥6.0 billion was intangible assets not subject to amortization and ¥5.8 billion "
            "was intangible assets subject to amortization.",
            ["intangible assets not subject to amortization", "intangible assets subject to amortization"],
        ),
        (
            "Depots accounted for 38% and 62%, respectively, of total net sales during 2024.",
            ["Depots as share of net sales, in 2024", "Depots as share of net sales, in 2024"],
        ),
        (
            "Revenue of ¥3.1 billion in 2012 compared to ¥0.6 billion for the previous fiscal year.",
            ["Revenue, in 2012", "Revenue, previous fiscal year"],
        ),
        ("Revenue increased by 8% in 2012.", ["increase in Revenue, in 2012"]),
        ("We invested a total of ¥2.3 billion in Quayside.", ["invested in Quayside"]),
        ("We sold shares at a price of $0.75 per share.", ["price per share"]),
    ],
)
def test_a_figure_tells_what_it_measures(sentence: str, expected: list[str]) -> None:
    assert measures(sentence) == expected


def test_a_date_tells_what_happened_on_it() -> None:
    (figure,) = recognise("In August 2003, Northquay, our former affiliate, filed a petition.")
    assert figure.claim.words == "Northquay filed petition"


def test_figures_of_other_sentences_lend_nothing() -> None:
    assert measures("The loss of 2003 hurt. We hold ¥5 million in cash.") == ["cash"]


def test_a_date_says_what_began_on_it() -> None:
    (date,) = recognise("Beginning in 2012, ships carry coal.")
    assert date.claim.words == "ships carry coal"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Dues payable in 2019 , 2020 and 2021 will be $7 million , $3 million and $9 million , "
            "respectively.",
            ["Dues payable, in 2019", "Dues payable, in 2020", "Dues payable, in 2021"],
        ),
        (
            "In May 2016, we completed the acquisition of Coldway for $27 million, and in June 2018, "
            "we completed the acquisition of Quayside for $7.5 million.",
            ["acquisition of Coldway, in May 2016", "acquisition of Quayside, in June 2018"],
        ),
        (
            "Our revenue grew from $1 million in 2016 to $2 million in 2017 and to $3 million in 2018.",
            ["revenue, in 2016", "revenue, in 2017", "revenue, in 2018"],
        ),
        (
            "Our revenue grew from $1 million in 2013 to $2 million in 2015 "
            "and then declined to $1.5 million in 2016.",
            ["revenue, in 2013", "revenue, in 2015", "revenue, in 2016"],
        ),
        (
            "In May 2018, a judge awarded them $15 million, "
            "and in March 2019 that award was cut to $8 million.",
            ["judge awarded them, in May 2018", "award, in March 2019"],
        ),
        (
            "In November and December 2018, which was a bad year, we lost $5 million.",
            ["lost, in December 2018"],
        ),
        ("About 68% of all goods bought in 2021 were tea.", ["goods, in 2021"]),
    ],
)
def test_an_amount_is_of_its_own_period(sentence: str, expected: list[str]) -> None:
    assert measures(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We paid $5 million for berths in Ise.", ["paid for berths in Ise"]),
        ("Mills of its group paid us $5 million.", ["paid by Mills of group"]),
        ("The Company paid $5 million.", ["paid"]),
        ("We paid a total of $5 million for berths in Ise.", ["paid for berths in Ise"]),
        ("We paid a total of $5 million of harbour dues.", ["paid harbour dues"]),
        ("We invested $5 million in the tugs.", ["invested in tugs"]),
        ("We spent an aggregate amount of $5 million on tugs.", ["spent on tugs"]),
        ("We sold Coldway Ferries for $5 million.", ["sold Coldway Ferries"]),
        ("We are selling our northern berths (the “Berths”), for $5 million.", ["sold northern berths"]),
        (
            "We bought the old red northern coal tanker pier rights for $5 million.",
            ["bought old red northern coal tanker pier"],
        ),
        ("We bought berths for $5 per share.", ["berths per share"]),
        ("Sales fell by 5% and costs grew 7%.", ["decrease in Sales", "increase in costs"]),
        ("A decrease in harbour dues of $5 million hurt us.", ["decrease in harbour dues"]),
        ("A decrease of 5% in harbour dues came.", ["decrease in harbour dues"]),
        ("Harbour dues amounted to $5 million.", ["Harbour dues"]),
        ("The acquired port dues were $5.", ["acquired port dues"]),
        ("We acquired port dues of $5.", ["port dues"]),
        ("Harbour dues are approximately $5 million.", ["Harbour dues"]),
        ("Harbour dues, exceptionally, were $5 million.", ["Harbour dues"]),
        ("Harbour dues (for tugs) were $5 million.", ["Harbour dues"]),
        ("Harbour dues were a mere $5 million.", ["mere"]),
        ("Retailers made up 5% of sales.", ["Retailers as share of sales"]),
        ("Tea contributed 5% of our revenue.", ["Tea as share of revenue"]),
        ("Tea accounted for $5 million.", ["Tea"]),
        (
            "We list the new northern harbour tanker berth lease fees ($5 million) here.",
            ["tanker berth lease fees"],
        ),
        ("The port of Ise, which has a pier, in fiscal $5 million.", [""]),
        ("The rate was 5% and the fee $7 million.", ["rate", "fee"]),
    ],
)
def test_the_noun_phrase_nearest_to_a_figure_tells(sentence: str, expected: list[str]) -> None:
    assert measures(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Debt of $5 million, of which $2 million was secured loans, of which $1 million was late loans.",
            ["Debt", "Debt of which secured loans", "Debt of which secured loans of which late loans"],
        ),
        ("Debt of $5 million, of which $2 million had been repaid.", ["Debt", "Debt of which repaid"]),
        ("Debt of $5 million, of which $2 million.", ["Debt", "Debt"]),
        (
            "Debt of $5 million, of which $2 million was very old northern coal tanker loans.",
            ["Debt", "Debt of which very old northern coal"],
        ),
        (
            "Our shares had a trading high of $7 per share and a low of $5 per share.",
            ["trading high per share", "trading low per share"],
        ),
        (
            "The berths have a high of $7 per share and a low of $5 per share.",
            ["high per share", "low per share"],
        ),
        ("The price was $7 per share and a low of $5 per share.", ["price per share", "low per share"]),
    ],
)
def test_a_figure_goes_on_what_was_told_before_it(sentence: str, expected: list[str]) -> None:
    assert measures(sentence) == expected
