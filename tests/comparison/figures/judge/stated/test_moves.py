"""A word of change, or a difference that is told, against the two amounts beside it."""

from __future__ import annotations

import pytest

from tests.comparison.figures.judge.test_inconsistent import reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Revenue decreased from $100 million to $120 million.",
            "from $100 million to $120 million is an increase, not a decrease",
        ),
        (
            "We reduced our prices from €40 to €45.",
            "from €40 to €45 is an increase, not a decrease",
        ),
        ("Our share rose from 9% to 7%.", "from 9% to 7% is a decrease, not an increase"),
        (
            "Revenue increased by $30 million to $120 million from $100 million.",
            "from $100 million to $120 million is an increase of $20 million, not of $30 million",
        ),
        (
            "Revenue fell by $30 million from $120 million to $100 million.",
            "from $120 million to $100 million is a decrease of $20 million, not of $30 million",
        ),
        (
            "Revenue rose by $20 million, or 25%, to $120 million from $100 million.",
            "$20 million is 20% of $100 million, not 25%",
        ),
    ],
)
def test_a_change_that_the_amounts_contradict(text: str, reason: str) -> None:
    assert reasons(text) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "Revenue decreased from $120 million to $100 million.",
        "Revenue decreased from about $100 million to $100 million.",
        "Net loss decreased from $(40) million to $(20) million.",
        "Revenue fell from more than $100 million to $120 million.",
        "Our stake fell from 40% to 35%, and our debt rose by $5 million to $10 million.",
        "Revenue increased by $20 million, or 20%, to $120 million from $100 million.",
        "Revenue rose by $20.4 million to $120 million from $100 million.",
        "Costs fell by $5 million and went from $40 million to $30 million.",
        "The rate rose by 50 basis points from 4% to 4.5%.",
        "Our staff fell from 2 to 3.",
    ],
)
def test_a_change_that_the_amounts_make(text: str) -> None:
    assert reasons(text) == []
