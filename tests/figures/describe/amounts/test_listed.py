"""What stands behind the last amount of a list is told of all of them."""

from __future__ import annotations

import pytest

from viewer.figures import recognise


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("We spent $31, $28 and $25 on research in 2023, 2022 and 2021.", {"spent on research"}),
        ("We paid $5 and about $6 for tugs in 2023 and 2022.", {"paid for tugs"}),
        ("Cash and debt were $5 and $3, respectively.", {"Cash", "debt"}),
        ("We paid $5 for tugs, and $6 for docks.", {"paid for tugs", "paid for docks"}),
        ("We had $5 and $3 of debt.", {"debt"}),
    ],
)
def test_a_list_has_one_measure(text: str, nouns: set[str]) -> None:
    found = {figure.claim.what.noun for figure in recognise(text) if figure.kind.value == "money"}
    assert found == nouns
