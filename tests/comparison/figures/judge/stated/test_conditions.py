"""Amounts that would come of a change, where the change is of another size."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureVerdict


def amounts(old: str, new: str) -> list[FigureVerdict]:
    return [row.verdict for row in ledger((old, new)) if row.kind.value == "money"]


@pytest.mark.parametrize(
    "told",
    [
        "A {} increase in rates would raise our costs by ${} million.",
        "A fall of {} in the price of tin would cut our income by ${} million.",
        "A hypothetical {} change in the price of tin could cost us ${} million.",
        "If rates moved, each {} decline of the krone would cost us ${} million.",
    ],
)
def test_other_suppositions_are_not_compared(told: str) -> None:
    assert amounts(told.format("10%", 4), told.format("5%", 3)) == [FigureVerdict.UNLIKE]
    assert amounts(told.format("10%", 4), told.format("10%", 3)) == [FigureVerdict.CHANGED]


def test_what_happened_is_compared() -> None:
    told = "A {} increase in rates raised our costs by ${} million."
    assert amounts(told.format("10%", 4), told.format("5%", 3)) == [FigureVerdict.CHANGED]
