"""A stated change against the two amounts beside it."""

from __future__ import annotations

import pytest

from tests.comparison.figures.judge.test_inconsistent import reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Our share price fell from $40.00 to $20.00, a decline of 37.5%.",
            "from $40.00 to $20.00 is a decrease of 50%, not of 37.5%",
        ),
        (
            "Our share price fell from $40.00 to $20.00 (a 37.5% decline).",
            "from $40.00 to $20.00 is a decrease of 50%, not of 37.5%",
        ),
        (
            "We saw a 37.5% decline in our share price from $40.00 to $20.00.",
            "from $40.00 to $20.00 is a decrease of 50%, not of 37.5%",
        ),
        (
            "Our share price fell from $40.00 in May 2024 to $20.00 in June 2024, or 37.5%.",
            "from $40.00 to $20.00 is a decrease of 50%, not of 37.5%",
        ),
        (
            "Revenue increased 15% from $5.0 million to $5.5 million.",
            "from $5.0 million to $5.5 million is an increase of 10%, not of 15%",
        ),
        (
            "Revenue increased by approximately 15% to $5.5 million in 2024 from $5.0 million in 2023.",
            "from $5.0 million to $5.5 million is an increase of 10%, not of 15%",
        ),
        (
            "Revenue rose 15% to $5.5 million, compared to $5.0 million in 2023.",
            "from $5.0 million to $5.5 million is an increase of 10%, not of 15%",
        ),
        (
            "Revenue increased to $120 million from $100 million, a 25% increase.",
            "from $100 million to $120 million is an increase of 20%, not of 25%",
        ),
        (
            "Costs declined from ¥80 million to ¥60 million, down 20%.",
            "from ¥80 million to ¥60 million is a decrease of 25%, not of 20%",
        ),
        (
            "Our staff grew from 400 to 500 employees, an increase of 20%.",
            "from 400 to 500 is an increase of 25%, not of 20%",
        ),
        (
            "Our share price went from $50.00 to $40.00, an increase of 20%.",
            "from $50.00 to $40.00 is a decrease of 20%, not an increase of 20%",
        ),
        (
            "Our margin rose from 10.0% to 12.0%, an increase of 3.0 percentage points.",
            "from 10.0% to 12.0% is an increase of 2 percentage points, not of 3.0 percentage points",
        ),
        (
            "Our margin rose from 10.0% to 12.0%, an increase of 350 basis points.",
            "from 10.0% to 12.0% is an increase of 2 percentage points, not of 350 basis points",
        ),
        (
            "Our share rose from 10.0% to 12.0%, an increase of 40%.",
            "from 10.0% to 12.0% is an increase of 20%, not of 40%",
        ),
    ],
)
def test_a_change_that_the_amounts_do_not_make(text: str, reason: str) -> None:
    assert reasons(text) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "Our share price fell from $40.00 to $20.00, a decline of 50%.",
        "Revenue increased 10% from $5.0 million to $5.5 million.",
        "Revenue increased 12% from $5.0 million to $5.6 million.",
        "Revenue increased 11% from $5 million to $6 million.",  # rounding alone explains it
        "Our margin rose from 10% to 12%, an increase of 20%.",
        "Our margin rose from 10% to 12%, an increase of 2%.",  # points, if loosely said
        "Our margin rose from 10% to 12%, an increase of 2 percentage points.",
        "Revenue grew from $5.0 million to $8.0 million, a compound annual growth rate of 17%.",
        "Revenue grew from $5.0 million to $8.0 million, an increase of more than 40%.",
        "Our share price ranged from $40.00 to $20.00, and 37.5% of our shares were sold.",
        "Revenue fell from $5.0 million to $4.0 million, and 37.5% of it came from Marl.",
        "Revenue increased 15% in constant currency from $5.0 million to $5.5 million.",
        "Debt fell from ¥5.0 billion to $4.0 million, a decrease of 37.5%.",
    ],
)
def test_what_may_be_right_is_not_told(text: str) -> None:
    assert reasons(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Our staff grew from 400 in 2020 to 500 in 2023, an increase of 5% in 2023 alone.",
        "Revenue rose to $120 million from $100 million, with prices up 5%.",
        "Revenue increased to $120 million from $100 million, a 20% increase.",
    ],
)
def test_a_change_of_something_else_is_no_slip(text: str) -> None:
    assert reasons(text) == []
