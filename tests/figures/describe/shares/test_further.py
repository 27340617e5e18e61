"""A share that goes on from the one before it, and shares told in other ways."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import numbers
from viewer.figures.model import FigureKind


def shares(text: str) -> list[str]:
    return [figure.claim.words for figure in numbers(text) if figure.kind is FigureKind.PERCENT]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One agent accounted for 15% of sales and a second agent for 12%.",
         ["One agent as share of sales", "second agent as share of sales"]),
        ("One agent accounted for 15% of sales and a second agent accounted for 12%.",
         ["One agent as share of sales", "second agent as share of sales"]),
        ("Customer A accounted for 15% of sales and Customer B for 12%.",
         ["Customer A as share of sales", "Customer B as share of sales"]),
        ("Quayline made up 15% of our sales, Marl for 12% and Tide for 9%.",
         ["Quayline as share of sales", "Marl as share of sales", "Tide as share of sales"]),
        ("One agent made up 15% of our sales and another 12%.",
         ["One agent as share of sales", "another agent as share of sales"]),
        ("The trust owned about 80% of our Class B stock and about 21% of our Class A stock.",
         ["share of Class B stock owned by trust", "share of Class A stock owned by trust"]),
        ("The trust owns 51% of Coldway and 12% of its debt is due.",
         ["share of Coldway owned by trust", "debt"]),
        ("Our founders hold shares representing 27% of the votes.", ["share of votes owned by founders"]),
        ("Double accounts may have represented 11% of our users.", ["Double accounts as share of users"]),
        ("International sales, as a percent of net revenue, were 66%.",
         ["International sales as share of net revenue"]),
        ("A large agent, which mostly buys for lines and ports, is thought to represent 22% of sales.",
         ["large agent as share of sales"]),
        ("Our mill at Ulvo, which had to stop, produced 14% of our wood.", ["mill at Ulvo as share of wood"]),
        ("Sales to Quay Inc., Marl Corp. and Tide Ltd. accounted for 40% of revenue.",
         ["Sales to Quay, Marl and Tide as share of revenue"]),
        ("About 26% of our revenue was derived from tugs made and sold abroad compared to 25% before.",
         ["tugs as share of revenue", "tugs as share of revenue"]),
        ("Wages rose by 5% and 66% of costs were fixed.", ["increase in Wages", "costs"]),
    ],
)  # fmt: skip
def test_whose_each_share_is(text: str, told: list[str]) -> None:
    assert shares(text) == told


def test_basis_points_are_a_share_of_nothing() -> None:
    (figure,) = numbers("We lost 400 basis points of margin.")
    assert figure.claim.basis.share_of == ""


def test_a_share_of_what_is_counted() -> None:
    assert shares("We employ 300 sailors, of whom 64% belong to a union.") == [
        "sailors of which belong to union"
    ]
