"""Of what a rate per month has a meaning."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureVerdict

SEVEN, YEAR = "in the seven months ended March 31, 2024", "in the year ended March 31, 2025"


@pytest.mark.parametrize(
    ("what", "offered"),
    [
        ("Net sales were", True),
        ("Our operating expenses were", True),
        ("Operating losses of Coldway were", True),
        ("Our impairment charge was", False),
        ("Gain on the sale of mills was", False),
        ("The settlement cost was", False),
        ("Our backlog grew by", False),
    ],
)
def test_a_rate_is_offered_of_what_comes_all_the_time(what: str, offered: bool) -> None:
    (row,) = (
        row
        for row in ledger((f"{what} $12 million {SEVEN}.", f"{what} $20 million {YEAR}."))
        if row.kind == "money"
    )
    assert row.verdict is FigureVerdict.UNLIKE
    assert ("per month" in row.reason) is offered
