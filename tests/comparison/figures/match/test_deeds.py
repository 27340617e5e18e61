"""Two deeds that undo each other are told apart by their verbs alone."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureVerdict


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("In 2022, we repurchased shares for $4 million.", "In 2022, we issued shares for $5 million."),
        ("In 2022, we borrowed $4 million from Quay.", "In 2022, we repaid $5 million to Quay."),
    ],
)
def test_an_amount_of_the_opposite_deed_is_another(old: str, new: str) -> None:
    verdicts = {row.verdict for row in ledger((old, new)) if row.kind.value == "money"}
    assert verdicts == {FigureVerdict.ADDED, FigureVerdict.REMOVED}


def test_other_words_for_one_deed_are_one() -> None:
    (row,) = ledger(("We bought mills for $4 million.", "We acquired mills for $5 million."))
    assert row.verdict is FigureVerdict.CHANGED
