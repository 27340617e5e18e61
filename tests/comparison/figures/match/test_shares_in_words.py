"""A fraction in words against a percentage of the same whole."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureVerdict


@pytest.mark.parametrize(
    ("old", "new", "delta"),
    [
        ("Nearly half of our revenue came from abroad.", "55% of our revenue came from abroad.", 5),
        ("60% of our revenue came from abroad.", "Three-quarters of our revenue came from abroad.", 15),
    ],
)
def test_a_fraction_is_compared_as_the_percentage_that_it_is(old: str, new: str, delta: int) -> None:
    (row,) = ledger((old, new))
    assert (row.verdict, row.delta, row.kind.value) == (FigureVerdict.CHANGED, delta, "percent")


def test_a_third_is_exact() -> None:
    (row,) = ledger(("One-third of our revenue came from abroad.", "40% of our revenue came from abroad."))
    assert row.percent == 20


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Half of our revenue came from abroad.", "55% of our staff came from abroad."),
        ("Half of our revenue came from abroad.", "Two-thirds of our revenue came from abroad."),
    ],
)
def test_a_fraction_of_another_whole_stays_one(old: str, new: str) -> None:
    assert "percent" not in {row.kind.value for row in ledger((old, new)) if row.old is not None}
