"""An end of a range and a lone value are not compared."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureVerdict

RANGES = [
    ("The price of rhodium fell by 50% to 70%.", "The price of rhodium fell by 51%."),
    ("Our margin was between 20% and 30%.", "Our margin was 25%."),
    ("A berth costs $4 to $6 million.", "A berth costs $5 million."),
    ("We expect 10-12 calls.", "We expect 11 calls."),
]


@pytest.mark.parametrize(("old", "new"), [*RANGES, *[(new, old) for old, new in RANGES]])
def test_no_end_of_a_range_became_a_lone_value(old: str, new: str) -> None:
    rows = ledger((old, new))
    assert not [row for row in rows if row.verdict is FigureVerdict.CHANGED]
    (unlike,) = (row for row in rows if row.verdict is FigureVerdict.UNLIKE)
    assert (unlike.delta, unlike.percent) == (None, None)
    assert "end of a range" in unlike.reason
    assert "one value" in unlike.reason


def test_the_ends_of_two_ranges_are_compared() -> None:
    rows = ledger(("Dues fell by 50% to 70%.", "Dues fell by 55% to 75%."))
    assert [row.delta for row in rows] == [5, 5]
