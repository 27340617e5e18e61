"""The two ends of a range are the low and the high of what it is a range of."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Our stock price ranged from $4 to $9.", ["low of stock price", "high of stock price"]),
        ("Fuel that we bought for tugs ranged from $9 to $4 per ton.",
         ["high of Fuel per ton", "low of Fuel per ton"]),
        ("Our tax rate will likely fall within a range of approximately 35% to 42%.",
         ["low of tax rate", "high of tax rate"]),
        ("Our rates vary between 3% and 5%.", ["low of rates", "high of rates"]),
        ("We expect a price range of $5 to $8.", ["low of price", "high of price"]),
        ("Interest rates on our loans range from 2.5% to 4.75%.",
         ["low of Interest rates on loans", "high of Interest rates on loans"]),
        ("Fares rose from $5 million to $6 million.", ["Fares", "Fares"]),
        ("Our price ranged from a low of $4 to a high of $9.", ["low of price", "high of price"]),
        ("Rents ranged from 5% and dues were 6%.", ["Rents", "dues"]),
    ],
)  # fmt: skip
def test_low_and_high(text: str, told: list[str]) -> None:
    assert measures(text) == told
