"""The years of two lists are no pair where none of their amounts are."""

from __future__ import annotations

from tests.comparison.figures.rows import ledger, short
from viewer.figures.model import FigureKind


def test_a_year_whose_amount_went_did_not_become_the_year_whose_amount_came() -> None:
    rows = ledger(
        (
            "Our net loss was $4 million, $7 million and $3 million in 2020, 2021 and the first quarter of "
            "2022, respectively.",
            "Our net loss was $11 million, $8 million and $5 million in 2024, 2023 and 2022, respectively.",
        )
    )
    told = {short(change)[:2] for change in rows if change.kind is FigureKind.DATE}
    assert ("2021", None) in told
    assert (None, "2023") in told
