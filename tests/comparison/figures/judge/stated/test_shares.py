"""A share that is told against the amounts beside it, and shares that exceed their whole."""

from __future__ import annotations

import pytest

from tests.comparison.figures.judge.test_inconsistent import reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Exports were $30 million, or 40% of our sales of $100 million.",
            "$30 million is 30% of $100 million, not 40%",
        ),
        (
            "Exports of $30 million represented 20% of our total sales of $100 million.",
            "$30 million is 30% of $100 million, not 20%",
        ),
        (
            "Our sales come 50% from Norway, 30% from Chile and 30% from Peru.",
            "50%, 30% and 30% add up to 110%, more than all of it",
        ),
    ],
)
def test_a_share_that_cannot_be_right(text: str, reason: str) -> None:
    assert reasons(text) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "Exports were $40 million, or 40% of our sales of $100 million.",
        "Exports were $40 million, or about 40% of our sales of $98 million.",
        "Exports were $30 million in 2023, or 40% of our sales in 2024 of $100 million.",
        "Exports were $30 million, or 40% of our sales, and our costs were $100 million.",
        "Exports were $30 million, or 40% of our sales of €100 million.",
        "Our sales come 40% from Norway, 35% from Chile and 25% from Peru.",
        "Our sales come 60% from Europe and 50% from Norway.",
        "Our sales come 60% from gauges, 70% from homes abroad and 20% from States.",
        "Our sales come 60% from Europe, 50% in Norway and 20% from Peru.",
    ],
)
def test_a_share_that_may_be_right(text: str) -> None:
    assert reasons(text) == []
