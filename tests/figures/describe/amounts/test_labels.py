"""The words for what an amount is of."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures, numbers
from viewer.figures.claim import Sense


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Net income before taxes was $5.", "Net income before taxes"),
        ("The Group’s loss before tax was $5.", "Group’s loss before tax"),
        ("Profit after tax was $5.", "Profit after tax"),
        (
            "Earnings before interest, taxes, depreciation and amortization were $5.",
            "Earnings before interest, taxes, depreciation and amortization",
        ),
        ("Dues of harbours before storms were $5.", "storms"),
        ("Dues, which were $5 million, may fall.", "Dues"),
        ("Our loan exceeds $5 million.", "loan"),
        ("Our loan may not exceed $5 million.", "loan"),
        ("Oil would need to average $60 a barrel.", "Oil needed per barrel"),
        ("Earnings per common share were $5.", "Earnings per share"),
        ("Fares ranged from $4 to $9 per share.", "low of Fares per share"),
        ("Fees of $5 million are due annually.", "Fees"),
        ("We pay $5 million annually.", "per year"),
        ("Notes of $5 million with a rate of 3% convertible paper were sold.", "Notes"),
        ("A loss of more than $5 million would hurt us.", "loss"),
        ("Operating activities consumed $5 million.", "cash used in operating activities"),
        ("Operating activities provided $5 million.", "cash provided by operating activities"),
        ("Net cash used in our investing activities was $5.", "Net cash used in investing activities"),
        ("We used $5 million of cash in our operations.", "cash used in operations"),
        ("We generated $5 million of cash from operations.", "cash provided by operations"),
        ("We lent $5 million of cash to pilots.", "lent cash to pilots"),
        ("Our assets must not fall below 75% of their amount.", "assets"),
        ("Our ratio may not rise above 5%.", "ratio"),
        ("The rate that we earned for each ton was $5.", "rate"),
        ("We estimate that we had a loss of $5.", "loss"),
        ("Rates on all our routes were $5.", "Rates on routes"),
        ("Our share price ranged from a high of $7 to a low of $4.", "high of share price"),
        ("The Company is held to $5 million.", ""),
        ("We keep a cash reserve, which had a balance of $5 million.", "balance of cash reserve"),
        (
            "Goodwill and other rights had a carrying value of $5.",
            "carrying value of Goodwill and other rights",
        ),
        ("Goodwill and other rights totaled $5.", "Goodwill and other rights"),
        ("The Company had a balance of $5.", "balance"),
        ("We had $5 million of other rights.", "other rights"),
        ("We had cash and notes valued at $5 million.", "cash and notes"),
        ("The interest on our notes will total $5 million.", "interest on notes"),
        ("We had a store of bonds with a total fair value of $5.", "total fair value of store of bonds"),
        ("Our stock traded between $5 and $7 per share.", "low of stock per share"),
        (
            "We raised our dividend by 75% since becoming a company in June 2011.",
            "increase in dividend, since June 2011",
        ),
        ("We have a tax basis of $5 million related to prior year drilling.", "tax basis"),
        ("Sums under our credit lines were $5 million.", "Sums under credit lines"),
        ("A fleet with a capacity of $5 million sank.", "capacity of fleet"),
        ("Rules that aggregated $5 million came.", "Rules"),
        ("Grain sold at $59 per barrel.", "Grain per barrel"),
        ("The mean price was $59 per barrel of oil.", "mean price of oil per barrel"),
        ("The values are based on $2 per Mcf of natural gas.", "natural gas per Mcf"),
        (
            "The amount of notes on loan and subject to recall was $5.",
            "amount of notes on loan subject to recall",
        ),
        ("Loans from Coldway Inc., our parent company, of $5 million are due.", "Loans from Coldway"),
        ("We had $5 million of capital above any of the levels set.", "capital above levels set"),
        ("Senna, which is our best ferry and had dues of $5 million, sank.", "dues of Senna"),
        (
            "Our plants lost $5 million in the first five years of operations.",
            "plants lost, first five years of operations",
        ),
        ("A reduction in fares from $5 to $4 came.", "fares"),
        ("We plan outlays of between $5 million and $7 million.", "outlays"),
        ("Fares were cut from $5 to $4.", "Fares"),
        ("Our staff numbered 310.", "staff"),
        ("Net (loss) income was $5 million.", "Net (loss) income"),
        ("Our net income (loss) was $5 million.", "net income (loss)"),
        ("In 2012, fines of €5 million (approximately $6 million) were paid.", "fines, in 2012"),
    ],
)
def test_what_an_amount_is_of(text: str, told: str) -> None:
    assert measures(text)[0] == told


def test_what_stands_in_brackets_is_the_same_told_otherwise() -> None:
    assert measures("We paid a fine of €5 million (approximately $6 million).") == ["fine", "fine"]


def test_a_rate_is_of_the_noun_that_it_qualifies() -> None:
    assert measures("We sold $5 million of 3% convertible notes.")[1] == "convertible notes"
    assert measures("A rule for a 0.5% sulphur cap came.") == ["sulphur cap"]


def test_words_that_name_both_tell_neither() -> None:
    (figure,) = numbers("Our net income (loss) was $5 million.")
    assert figure.claim.sense is Sense.NONE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rents and dues were $5 and $6, respectively.", ["Rents", "dues"]),
        ("Our rents, dues and fees were $5, $6 and $7, respectively.", ["rents", "dues", "fees"]),
        (
            "Sales to Coldway and Eastport were 5% and 6% of revenue, respectively.",
            ["Sales to Coldway as share of revenue", "Sales to Eastport as share of revenue"],
        ),
        ("Rents were $5 and $6, respectively.", ["Rents", "Rents"]),
        ("Rents and what we see were $5 and $6, respectively.", ["see", "see"]),
    ],
)
def test_as_many_nouns_as_amounts(text: str, told: list[str]) -> None:
    assert measures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We paid to buy 51% of the equity of Marl and Marl became our subsidiary.", "equity of Marl"),
        (
            "We purchased 60% of the shares of Coldway and Coldway Ltd. thereby became ours.",
            "shares of Coldway",
        ),
        ("We will purchase 60% of the shares of Coldway and Coldway is a good port.", "shares of Coldway"),
        ("We acquired 51% of the shares of Coldway and Marl.", "shares of Coldway and Marl"),
        ("About 12% of the shares of Coldway and Marl were sold.", "shares of Coldway and Marl"),
        ("We acquired 5% of the shares and notes that had lapsed.", "shares and notes"),
    ],
)
def test_a_noun_ends_before_the_subject_of_the_next_clause(text: str, told: str) -> None:
    assert measures(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Prices averaged $59 per barrel and $2 per unit.", ["Prices per barrel", "Prices per unit"]),
        (
            "It is based on $2 per Mcf of gas, $10 per Bbl of NGLs and $37 per Bbl of oil.",
            ["gas per Mcf", "NGLs per Bbl", "oil per Bbl"],
        ),
    ],
)
def test_each_price_is_for_one_of_its_own(text: str, told: list[str]) -> None:
    assert measures(text) == told


def test_what_comes_thereafter_is_not_of_the_first_years() -> None:
    _, first, _, then = [
        figure.claim.period
        for figure in numbers("Rent of $4 was $5 for the first two years and $6 thereafter.")
    ]
    assert first is not None
    assert then is not None
    assert (first.words, then.words) == ("first two years", "thereafter")


def test_loans_under_two_lines_have_one_each() -> None:
    told = measures(
        "We had availability of $5 million under our senior line and $4 million under our small line."
    )
    assert told == ["availability under senior line", "availability under small line"]


def test_a_share_that_is_owned_parts_no_noun() -> None:
    assert measures("The bonds of our 100% owned mills were $5 million.")[1] == "bonds of owned mills"
