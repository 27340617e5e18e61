"""What the words after an amount add to what it is of."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We had a loss of $5 million on the sale of our ships.", ["loss on sale of ships"]),
        ("We had a charge of $4 million for moorings and a gain of $3 million on the sale of a tug.",
         ["charge for moorings", "gain on sale of tug"]),
        ("We had an impairment loss of $4 million on bonds, including an impairment loss "
         "of $1 million on Tarn bonds.",
         ["impairment loss on bonds", "impairment loss on Tarn bonds"]),
        ("The price fell to a low of $5 from a high of $9.", ["low", "high"]),
        ("Revenue of $5 million for each port is rare.", ["Revenue"]),
        ("The value was $9 million, inclusive of $2 million of options.", ["value", "options"]),
        ("As of May 3, 2023, $6 million remains available for further purchases.",
         ["available for purchases, as of May 3, 2023"]),
        ("We have invested $5 million in Tarn Networks (78% share ownership).",
         ["invested in Tarn Networks", "share ownership in Tarn Networks"]),
        ("We pay $5 million per year for insurance.", ["insurance per year"]),
        ("We may borrow an additional $5 million from our existing, committed line.",
         ["borrow from existing, committed line"]),
        ("We may borrow up to $4 million under our toll facility.", ["borrow under toll facility"]),
        ("We drew down $5 million under our term loan.", ["drew under term loan"]),
        ("We may borrow $5 million from time to time.", ["borrow"]),
        ("Tarn took over the ferry business of Marl for us and its toll business for $5 million.",
         ["took over ferry business of Marl and toll business"]),
        ("Tarn succeeded the pilot business of Marl Docks for $5 million.",
         ["succeeded pilot business of Marl Docks"]),
        ("We plan to take over the lease for $5 million.", ["take over lease"]),
        ("The toll price would need to average $5 per barrel.", ["toll price needed per barrel"]),
        ("The toll price averaged $5 per barrel.", ["toll price per barrel"]),
        ("Our tax assets were remeasured from 35% to the new harbour tax rate of 21%.",
         ["harbour tax rate", "new harbour tax rate"]),
    ],
)  # fmt: skip
def test_what_comes_after_an_amount(text: str, told: list[str]) -> None:
    assert measures(text) == told
