"""The head of a list of clauses is told once, and is that of each; so is a subject before ``and was``."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import measures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The carrying amount of bonds was $5, ships was $4 and tugs was $3.",
         ["carrying amount of bonds", "carrying amount of ships", "carrying amount of tugs"]),
        ("The price of oil was $5, gas was $4 and our rent was $3.",
         ["price of oil", "price of gas", "rent"]),
        ("Fares were $5, dues were $4.", ["Fares", "dues"]),
        ("The oil price would average $60 for a cut and average $74 for a full one.",
         ["oil price", "oil price"]),
    ],
)  # fmt: skip
def test_clauses_with_one_head(text: str, told: list[str]) -> None:
    assert measures(text) == told
