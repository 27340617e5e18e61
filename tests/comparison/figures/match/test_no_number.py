"""``no debt`` became ``$14 million of debt``: told as a change from none, not as an amount that was added."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.figures.model import FigureKind

CHANGED = FigureVerdict.CHANGED


def numbers(old: str, new: str) -> list[FigureChange]:
    return [row for row in ledger((old, new)) if row.kind is not FigureKind.DATE]


@pytest.mark.parametrize(
    ("none", "some", "number"),
    [
        ("We had no debt at year end.", "We had $14 million of debt at year end.", 14_000_000),
        ("We have no pilots in Chile.", "We have 35 pilots in Chile.", 35),
        ("We did not pay any dividends in May.", "We paid dividends of $3 million in May.", 3_000_000),
        ("None of our dues came from the state.", "12% of our dues came from the state.", 12),
        ("We had no sums drawn on the revolver.", "We had $25 million drawn on the revolver.", 25_000_000),
        ("Our board has no outside directors.", "Our board has four outside directors.", 4),
    ],
)
def test_from_none_to_some_is_a_change_from_nought(none: str, some: str, number: int) -> None:
    (row,) = numbers(none, some)
    assert (row.verdict, row.delta, row.percent) == (CHANGED, number, None)
    (row,) = numbers(some, none)
    assert (row.verdict, row.delta, row.percent) == (CHANGED, -number, -100)


@pytest.mark.parametrize("one", ["a single", "a sole", "only one single"])
def test_a_single_one_is_one(one: str) -> None:
    (row,) = numbers(f"We have {one} supplier of tar.", "We have three suppliers of tar.")
    assert (row.verdict, row.delta) == (CHANGED, 2)


def test_one_and_a_single_one_are_the_same() -> None:
    (row,) = numbers("We rely on one supplier of tar.", "We rely on a single supplier of tar.")
    assert row.verdict is FigureVerdict.RESCALED


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We have no material debt.", "We have $5 million of debt."),
        ("There is no limit on claims.", "There is a limit of $5 million on claims."),
        ("We have no plans for this land.", "We paid $5 million to our lawyers."),
    ],
)
def test_what_is_not_nought_of_it_is_no_figure(old: str, new: str) -> None:
    (row,) = numbers(old, new)
    assert row.verdict is FigureVerdict.ADDED


def test_no_number_is_told_where_none_faces_it() -> None:
    assert ledger(("We have no debt and no tugs.", "We have no debts and no tugs.")) == ()
