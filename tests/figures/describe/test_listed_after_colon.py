"""Items of a list after a colon, whose head says of what they are parts."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sales by place were: Norway, 34.5%; Chile, 32% and all other places, 5%.",
         ["Norway as share of Sales", "Chile as share of Sales", "other places as share of Sales"]),
        ("Our revenue by kind was as follows: ferries, $5 million; tugs, $4 million.",
         ["revenue of ferries", "revenue of tugs"]),
        ("We face risks: our sales in Norway fell by 5%, our dues rose by 6%.",
         ["decrease in sales in Norway", "increase in dues"]),
    ],
)  # fmt: skip
def test_the_head_tells_of_what(text: str, told: list[str]) -> None:
    assert measures(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Loss before tax: $5 million.", "Loss before tax"),
        ("Rent: $3 million; Repairs: $2 million", "Repairs"),
        ("Our fees. Total dues: (5.2) million euros", "Total dues"),
    ],
)
def test_a_line_that_a_colon_parts_has_its_name_before_it(text: str, told: str) -> None:
    assert measures(text)[-1] == told
