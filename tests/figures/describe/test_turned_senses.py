"""Ways to say that an amount is a loss, a fall, an outflow, an average or an amount for one of something."""

from __future__ import annotations

from decimal import Decimal

import pytest

from viewer.figures import recognise
from viewer.figures.claim import Claim, Moment, Sense, Tax
from viewer.figures.values import Money


def claim(text: str, figure: str) -> Claim:
    """What a figure of a text claims."""
    return next(one.claim for one in recognise(text) if one.text == figure)


@pytest.mark.parametrize(
    ("text", "sense", "what"),
    [
        ("We swung from a profit to a loss of $5 million.", Sense.LOSS, "loss"),
        ("We went from a loss to a profit of $5 million.", Sense.INCOME, "profit"),
        ("Net inflows into our funds were $5 million.", Sense.INFLOW, "Net inflows into funds"),
        ("Before tax, we earned $5 million.", Sense.INCOME, "earned"),
    ],
)
def test_which_way_an_amount_counts(text: str, sense: Sense, what: str) -> None:
    told = claim(text, "$5 million")
    assert (told.sense, told.what.words) == (sense, what)


@pytest.mark.parametrize(
    ("text", "figure", "sense"),
    [
        ("Our sales decline was 5%.", "5%", Sense.DECREASE),
        ("Our sales growth was 5%.", "5%", Sense.INCREASE),
        ("The fund outperformed its index by 5%.", "5%", Sense.INCREASE),
        ("The fund underperformed its index by 5%.", "5%", Sense.DECREASE),
        ("Margins contracted 50 basis points.", "50 basis points", Sense.DECREASE),
    ],
)
def test_which_way_a_measure_moved(text: str, figure: str, sense: Sense) -> None:
    assert claim(text, figure).sense is sense


def test_an_average_is_told_by_its_verb() -> None:
    assert claim("Our headcount averaged 300.", "300").basis.moment is Moment.AVERAGE


@pytest.mark.parametrize(
    ("text", "tax"),
    [("Before tax, we earned $5 million.", Tax.BEFORE), ("After tax, we earned $5 million.", Tax.AFTER)],
)
def test_tax_at_the_head_of_a_clause(text: str, tax: Tax) -> None:
    assert claim(text, "$5 million").basis.tax is tax


@pytest.mark.parametrize(
    "text", ["Net loss was $5 million, or $0.40 per share.", "Net loss was $0.40 per share, or $5 million."]
)
def test_a_total_is_for_no_share(text: str) -> None:
    assert claim(text, "$0.40").what.per == "share"
    assert claim(text, "$5 million").what.per == ""


def test_a_lender_is_that_of_its_own_loan() -> None:
    text = "Our loan from Tarn Bank is $5 million and our loan from Quay Bank is $9 million."
    assert claim(text, "$5 million").shown_subject == "loan from Tarn Bank"
    assert claim(text, "$9 million").shown_subject == "loan from Quay Bank"


def test_a_number_told_negative_keeps_the_measure_and_the_sign() -> None:
    (figure,) = recognise("EBITDA was negative $5 million.")
    assert figure.claim.what.words == "EBITDA"
    assert figure.claim.sense is Sense.INCOME
    assert figure.value == Money(Decimal(-5_000_000), "USD")
