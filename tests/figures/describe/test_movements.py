"""What moved and which way, told apart from the level that it moved to."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures, numbers
from viewer.figures.claim import Sense


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fares rose by 5%.", ["increase in Fares"]),
        ("Fares declined 4%.", ["decrease in Fares"]),
        ("Fares fell sharply by 5%.", ["decrease in Fares"]),
        ("Fares were down 12%.", ["decrease in Fares"]),
        ("Fares have been up 3%.", ["increase in Fares"]),
        ("Fares were lower by 5%.", ["decrease in Fares"]),
        ("Fares were 5% higher than before.", ["increase in Fares"]),
        ("Fares were 5% lower.", ["decrease in Fares"]),
        ("The krone depreciated by 5% against the dollar.", ["decrease in krone against dollar"]),
        (
            "The krone rose 4% against the dollar and fell 3% against the euro.",
            ["increase in krone against dollar", "decrease in krone against euro"],
        ),
        (
            "A rise in rates would result in a decrease to our interest income of $5 million.",
            ["decrease in interest income"],
        ),
        (
            "Each change in the price of coal would impact our cash flow by $5 million.",
            ["change in cash flow from change in price of coal"],
        ),
        (
            "The sum of our loans exceeded the value of the ships by $5 million.",
            ["excess of sum of loans over value of ships"],
        ),
        ("Fares dropped 50-70%.", ["decrease in Fares"] * 2),
        ("Fares dropped by between 50% and 70%.", ["decrease in Fares"] * 2),
        ("We had a decrease of $5 million in charges for repairs.", ["decrease in charges for repairs"]),
        ("Freight from our piers will decrease at a rate of 7%.", ["decrease in Freight from piers"]),
        ("We saw a 7% drop in freight.", ["decrease in freight"]),
        ("We saw a 7% year-over-year increase in our freight.", ["increase in freight"]),
        ("Our dues had a 7% increase.", ["increase in dues"]),
        ("An increase of 5% in fares is good.", ["increase in fares"]),
        ("We had an increase in our costs of $5 million.", ["increase in costs"]),
        ("There was a decline in dues for moorings of $5 million.", ["decrease in dues for moorings"]),
        (
            "A refund reduced our dues for moorings by $5 million.",
            ["decrease in dues for moorings from refund"],
        ),
        (
            "A refund reduced our dues by $5 million and our tax rate by one percentage point.",
            ["decrease in dues from refund", "decrease in tax rate"],
        ),
        (
            "A rise in prices would reduce our profit by $5 million.",
            ["decrease in profit from rise in prices"],
        ),
        (
            "An increase in prices would reduce our profit by $5 million.",
            ["decrease in profit from increase in prices"],
        ),
        ("A rise in prices would change our profit by $5 million.", ["change in profit from rise in prices"]),
        ("Fares fell by 5% and then rose by 7%.", ["decrease in Fares", "increase in Fares"]),
        ("Fares decreased $5 million, or 7%.", ["decrease in Fares", "decrease in Fares"]),
        ("Fares rose one to three percent.", ["increase in Fares", "increase in Fares"]),
        ("A rise of 5% came late.", ["increase"]),
    ],
)
def test_what_moved(text: str, told: list[str]) -> None:
    assert measures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fares rose to $5 million.", ["Fares"]),
        ("Fares rose by $5 million to $50 million.", ["increase in Fares", "Fares"]),
        ("Fares rose 5% to $50 million.", ["increase in Fares", "Fares"]),
        ("Fares fell 5%, sequentially to $60 million.", ["decrease in Fares", "Fares"]),
        ("Our margin fell by 2 percentage points to 43%.", ["decrease in margin", "margin"]),
        (
            "Fares fell $5 million, or 7%, to $60 million.",
            ["decrease in Fares", "decrease in Fares", "Fares"],
        ),
    ],
)
def test_what_it_moved_to_is_a_level(text: str, told: list[str]) -> None:
    found = numbers(text)
    assert [figure.claim.words for figure in found] == told
    assert found[-1].claim.sense is Sense.NONE


def test_a_gain_is_an_income_and_no_movement() -> None:
    (figure,) = numbers("We recorded a gain of $3 million on the sale of a ship.")
    assert (figure.claim.what.noun, figure.claim.sense) == ("gain on sale of ship", Sense.INCOME)
    assert figure.claim.what.movement is Sense.NONE


@pytest.mark.parametrize(
    "text",
    [
        "We sold oil at a mean price of $8, which was 40% higher than before.",
        "The mean price of $8 was 40% higher.",
    ],
)
def test_a_price_told_with_its_rise_is_what_rose(text: str) -> None:
    _, rise = numbers(text)[:2]
    assert (rise.claim.words, rise.claim.sense) == ("increase in mean price", Sense.INCREASE)
