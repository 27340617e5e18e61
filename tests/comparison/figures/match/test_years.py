"""Equal text does not hide that a year's amount is told anew."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger, short
from viewer.comparison.model import FigureVerdict

LISTS = [
    (
        "Our net sales were $63 million and $61 million in 2008 and 2007, respectively.",
        "Our net sales were $63 million and $62 million in 2009 and 2008, respectively.",
        ("$63 million", "$62 million"),
    ),
    (
        "Dues were 63%, 61% and 60% for fiscal 2008, 2007 and 2006.",
        "Dues were 63%, 62% and 61% for fiscal 2009, 2008 and 2007.",
        ("63%", "62%"),
    ),
    (
        "We made 63 voyages in 2008, against 61 voyages in 2007.",
        "We made 63 voyages in 2009, against 64 voyages in 2008.",
        ("63", "64"),
    ),
]


@pytest.mark.parametrize(("old", "new", "pair"), LISTS)
def test_a_year_told_in_both_filings_is_compared_with_itself(
    old: str, new: str, pair: tuple[str, str]
) -> None:
    assert (*pair, FigureVerdict.RESTATED) in map(short, ledger((old, new)))
    assert (*pair[::-1], FigureVerdict.RESTATED) in map(short, ledger((new, old)))


def test_the_same_amount_of_the_next_year_is_unchanged_where_no_year_is_told_twice() -> None:
    rows = ledger(("In 2008, our net sales were $63 million.", "In 2009, our net sales were $63 million."))
    assert ("$63 million", "$63 million", FigureVerdict.UNCHANGED) in map(short, rows)


def test_amounts_of_two_days_of_the_year_do_not_cross() -> None:
    rows = ledger(
        (
            "We owned 12 ships as of December 31, 2023 and 14 ships as of March 1, 2024.",
            "We owned 14 ships as of December 31, 2024 and 15 ships as of March 1, 2025.",
        )
    )
    assert [short(row)[:2] for row in rows if row.kind.value == "count"] == [("12", "14"), ("14", "15")]
