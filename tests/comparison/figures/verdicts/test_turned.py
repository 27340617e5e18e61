"""A loss that became an income is no growth of anything: the row says that it turned round, and by what
swing."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.comparison.figures.verdicts.pairs import row
from viewer.comparison.model import FigureVerdict

REVERSED, CHANGED, UNLIKE = FigureVerdict.REVERSED, FigureVerdict.CHANGED, FigureVerdict.UNLIKE


@pytest.mark.parametrize(
    ("old", "new", "swing", "how"),
    [
        (
            "Our net loss was $12 million.",
            "Our net income was $9 million.",
            21_000_000,
            "from loss to income",
        ),
        (
            "Our operating profit was €3 million.",
            "Our operating loss was €3 million.",
            -6_000_000,
            "income to loss",
        ),
        (
            "Storms had a favorable effect on sales of $3 million.",
            "Storms had an unfavorable effect on sales of $2 million.",
            -5_000_000,
            "from favorable to unfavorable",
        ),
        (
            "Our shareholders' deficit was $4 million.",
            "Our shareholders' equity was $7 million.",
            11_000_000,
            "from deficit to equity",
        ),
        (
            "Our net pension liability was $4 million.",
            "Our net pension asset was $1 million.",
            5_000_000,
            "from liability to asset",
        ),
        ("Barley sales decreased by 4%.", "Barley sales increased by 7%.", 11, "from decrease to increase"),
        (
            "Margins contracted by 150 basis points.",
            "Margins expanded by 90 basis points.",
            240,
            "from decrease",
        ),
        ("Barley sales grew 5%.", "Barley sales fell 5%.", -10, "from increase to decrease"),
        (
            "Cash used in operating activities was ¥2 billion.",
            "Cash provided by operating activities was ¥3 billion.",
            5_000_000_000,
            "from outflow to inflow",
        ),
        (
            "Our net income was $(12) million.",
            "Our net income was $9 million.",
            21_000_000,
            "below zero to above",
        ),
        ("We recorded a tax benefit of $3.", "We recorded a tax expense of $2.", -5, "from tax benefit to"),
        (
            "Our working capital deficit was $4.",
            "Our working capital was $2.",
            6,
            "from deficit to no deficit",
        ),
        ("Our net interest expense was $4.", "Our net interest income was $2.", 6, "from expense to income"),
        ("Our margin was −4%.", "Our margin was 7%.", 11, "from below zero to above it"),
        ("Our margin was 7%.", "Our margin was −4%.", -11, "from above zero to below it"),
    ],
)
def test_a_measure_that_turned_round_is_told_by_its_swing(old: str, new: str, swing: int, how: str) -> None:
    change = row(old, new)
    assert (change.verdict, change.delta, change.percent) == (REVERSED, swing, None)
    assert how in change.reason


def test_the_same_number_with_the_opposite_sense_is_not_unchanged() -> None:
    change = row("Our operating income was $12 million.", "Our operating loss was $12 million.")
    assert (change.verdict, change.delta, change.percent) == (REVERSED, -24_000_000, None)


def test_a_loss_in_brackets_is_no_other_loss() -> None:
    change = row("Our net loss was $(5) million.", "Our net loss was $5 million.")
    assert (change.verdict, change.delta) == (FigureVerdict.RESCALED, 0)
    grown = row("Our net loss was $(5) million.", "Our net loss was $6 million.")
    assert (grown.verdict, grown.delta, grown.percent) == (CHANGED, 1_000_000, 20)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Our net loss was $12 million.", "Our operating income was $9 million."),
        ("Our sales of barley increased by 5%.", "Our head office staff decreased by 5%."),
        ("The oil price was $60 at May 31, 2023.", "The oil price reached a high of $145 in 2024."),
        ("Our interest expense was $4 million.", "Our interest income was $2 million."),
        ("Our rental income was $4 million.", "Our rental expense was $2 million."),
    ],
)
def test_another_measure_has_not_turned_round(old: str, new: str) -> None:
    change = row(old, new)
    assert (change.verdict, change.delta, change.percent) == (UNLIKE, None, None)
    assert " against " in change.reason


def test_a_turn_between_unlike_things_is_told_and_not_reckoned() -> None:
    old = "For the seven months ended May 31, 2024, our net loss was $12 million."
    new = "For the year ended May 31, 2025, our net income was $9 million."
    change = row(old, new)
    assert (change.verdict, change.delta, change.percent) == (UNLIKE, None, None)
    assert "seven months against a year" in change.reason
    assert change.reason.endswith("and it turned round, from loss to income")


def test_a_swing_to_an_open_bound_is_not_reckoned() -> None:
    change = row("Our net loss was $12 million.", "Our net income was more than $9 million.")
    assert (change.verdict, change.delta, change.percent) == (REVERSED, None, None)


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_no_percent_is_told_across_a_change_of_sign(old: int, new: int) -> None:
    change = row(f"Our net loss was ${old:,}.", f"Our net income was ${new:,}.")
    back = row(f"Our net income was ${new:,}.", f"Our net loss was ${old:,}.")
    assert (change.percent, change.delta) == (None, Decimal(old + new))
    assert (back.percent, back.delta) == (None, -Decimal(old + new))


def test_a_number_told_negative_and_a_negative_measure_are_on_one_side_of_nought() -> None:
    change = row(
        "Our cash flow was negative $4 million.", "We had a negative cash flow from ships of $6 million."
    )
    assert (change.verdict, change.delta) == (CHANGED, -2_000_000)
    change = row("Our cash flow was negative $4 million.", "Our cash flow was positive $6 million.")
    assert (change.verdict, change.delta) == (REVERSED, 10_000_000)


def test_a_tax_benefit_became_an_expense() -> None:
    change = row("Income tax was a benefit of $3 million.", "Income tax was an expense of $4 million.")
    assert (change.verdict, change.delta) == (FigureVerdict.REVERSED, -7_000_000)
