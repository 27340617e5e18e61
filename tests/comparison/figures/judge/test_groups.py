"""Shares of groups that have more or fewer members now are not compared."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.figures.model import FigureKind


def share(old: str, new: str) -> FigureChange:
    (found,) = (change for change in ledger((old, new)) if change.kind is FigureKind.PERCENT)
    return found


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "Two customers accounted for 20% of our sales in 2024.",
            "Three customers accounted for 25% of our sales in 2025.",
            "Two customers against Three customers",
        ),
        (
            "Our ten largest suppliers accounted for 60% of our purchases.",
            "Our five largest suppliers accounted for 40% of our purchases.",
            "ten largest suppliers against five largest suppliers",
        ),
        (
            "Sales to one dealer were 12% of our sales in 2024.",
            "Sales to three dealers were 33% of our sales in 2025.",
            "one dealer against three dealers",
        ),
    ],
)
def test_a_group_that_grew_or_shrank_is_another_group(old: str, new: str, told: str) -> None:
    change = share(old, new)
    assert (change.verdict, change.delta, change.percent) == (FigureVerdict.UNLIKE, None, None)
    assert told in change.reason


def test_a_group_of_as_many_is_compared() -> None:
    change = share(
        "Two customers accounted for 20% of our sales in 2024.",
        "Two customers accounted for 25% of our sales in 2025.",
    )
    assert (change.verdict, change.delta) == (FigureVerdict.CHANGED, 5)


def test_another_number_before_the_share_is_no_group_of_it() -> None:
    change = share(
        "In two ports, retailers accounted for 20% of our sales.",
        "In three ports, retailers accounted for 25% of our sales.",
    )
    assert (change.verdict, change.delta) == (FigureVerdict.CHANGED, 5)


def test_the_whole_of_a_thing_has_no_members() -> None:
    change = share(
        "Our entire loan portfolio accounted for 16% of our assets.",
        "All our loan portfolios together accounted for 17% of our assets.",
    )
    assert (change.verdict, change.delta) == (FigureVerdict.CHANGED, 1)


def test_a_share_that_says_the_same_again_is_of_no_group() -> None:
    told = "Mr. Alder owns about {} shares, or {}% of our common stock."
    rows = ledger((told.format("12,400,000", "21.3"), told.format("11,900,000", "20.1")))
    assert {row.verdict for row in rows} == {FigureVerdict.CHANGED}
