"""A plan and a deed, a deadline and the day of a deed: set beside each other, with no difference."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureVerdict

UNLIKE = FigureVerdict.UNLIKE


@pytest.mark.parametrize(
    ("plan", "deed"),
    [
        ("We aim for 40% recycled steel.", "We reached 40% recycled steel."),
        ("We plan to open 20 piers.", "We opened 16 piers."),
        ("We intend to repurchase $20 million of shares.", "We repurchased $15 million of shares."),
        ("Our goal is to cut dues by 30%.", "We have cut dues by 12%."),
        ("Our target leverage is 3.0 times EBITDA.", "Our leverage is 4.2 times EBITDA."),
    ],
)
def test_what_was_done_is_no_other_value_of_what_is_planned(plan: str, deed: str) -> None:
    for (before, after), told in (
        ((plan, deed), "what is planned against what was done"),
        ((deed, plan), "what was done against what is planned"),
    ):
        (row,) = ledger((before, after))
        assert (row.verdict, row.delta, row.percent) == (UNLIKE, None, None)
        assert row.reason.endswith(told)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We plan to open 20 piers.", "We plan to open 16 piers."),
        ("We expect losses of $4 million.", "We estimate losses of $5 million."),
        ("As we expected more trade, we bought 20 tugs.", "We bought 16 tugs."),
    ],
)
def test_two_plans_and_two_deeds_are_compared(old: str, new: str) -> None:
    assert UNLIKE not in {row.verdict for row in ledger((old, new))}


@pytest.mark.parametrize(
    ("deadline", "deed"),
    [
        ("The loan must be repaid by June 30, 2025.", "The loan was repaid on June 30, 2025."),
        ("Comments were due before July 15, 2023.", "Comments were published on July 18, 2023."),
        ("The offer remains open until May 9, 2024.", "The offer closed on May 12, 2024."),
    ],
)
def test_a_deadline_is_not_the_day_of_a_deed(deadline: str, deed: str) -> None:
    for sides in ((deadline, deed), (deed, deadline)):
        (row,) = ledger(sides)
        assert (row.verdict, row.delta) == (UNLIKE, None)


def test_a_deadline_that_was_moved_is_compared() -> None:
    (row,) = ledger(("The loan must be repaid by June 30, 2025.", "The loan must be repaid by May 1, 2025."))
    assert (row.verdict, row.delta) == (FigureVerdict.CHANGED, -60)
