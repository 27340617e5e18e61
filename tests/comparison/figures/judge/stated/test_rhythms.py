"""What comes each quarter is not compared with what came in a year."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.figures.model import FigureKind


def _amount(old: str, new: str) -> FigureChange:
    return next(row for row in ledger((old, new)) if row.kind in (FigureKind.MONEY, FigureKind.PERCENT))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Dividends were $1.00 per share in 2023.",
            "Dividends were $0.50 per share in each quarter of 2024.",
        ),
        ("We paid dues of $12 million in 2023.", "We paid dues of $2 million every month."),
        ("The daily berth rate was $20,000.", "The weekly berth rate was $90,000."),
        ("We pay a quarterly dividend of $0.25 per share.", "We pay an annual dividend of $1.10 per share."),
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
def test_amounts_of_two_rhythms(one: str, other: str, *, swapped: bool) -> None:
    row = _amount(other, one) if swapped else _amount(one, other)
    assert (row.verdict, row.delta, row.percent) == (FigureVerdict.UNLIKE, None, None)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Dividends were $0.40 in each quarter of 2023.", "Dividends were $0.50 in each quarter of 2024."),
        ("The daily berth rate was $20,000.", "The daily berth rate was $21,000."),
        ("We paid dues of $12 million in 2023.", "We paid dues of $13 million each year."),
    ],
)
def test_amounts_of_one_rhythm(old: str, new: str) -> None:
    assert _amount(old, new).verdict is FigureVerdict.CHANGED


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Our top ten shippers made 40% of revenue.", "Our top five shippers made 38% of revenue."),
        (
            "Our ten largest shippers brought us $40 million.",
            "Our five largest shippers brought us $38 million.",
        ),
    ],
)
def test_groups_of_two_sizes(old: str, new: str) -> None:
    assert _amount(old, new).verdict is FigureVerdict.UNLIKE


def test_a_group_of_one_size() -> None:
    row = _amount("Our top ten shippers made 40% of revenue.", "Our top ten shippers made 38% of revenue.")
    assert row.verdict is FigureVerdict.CHANGED
