"""The n-th name owns the n-th value: figures of lists are paired by name."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger, short
from viewer.comparison.model import FigureVerdict

_THREE = {("14%", None), ("11%", "12%"), ("9%", "9%"), (None, "7%")}
_TWO = {("14%", None), ("11%", "15%"), (None, "10%")}


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (
            "Alder, Birch and Cedar own 14%, 11% and 9%, respectively.",
            "Birch, Cedar and Dogwood own 12%, 9% and 7%, respectively.",
            _THREE,
        ),
        (
            "Alder, Birch and Cedar hold 14%, 11% and 9% of our shares, respectively.",
            "Birch, Cedar and Dogwood hold 12%, 9% and 7% of our shares, respectively.",
            _THREE,
        ),
        (
            "Alder, Birch and Cedar own 14%, 11% and 9% of our shares.",
            "Birch, Cedar and Dogwood own 12%, 9% and 7% of our shares.",
            _THREE,
        ),
        (
            "Customer A accounted for 14% and Customer B for 11% of our revenue.",
            "Customer B accounted for 15% and Customer C for 10% of our revenue.",
            _TWO,
        ),
        (
            "Alder accounted for 14% and Birch for 11% of our revenue.",
            "Birch accounted for 15% and Cedar for 10% of our revenue.",
            _TWO,
        ),
        (
            "Customer A accounted for 14% of our revenue and Customer B for 11%.",
            "Customer B accounted for 15% of our revenue and Customer C for 10%.",
            _TWO,
        ),
        (
            "Our founder holds 29.7% of our Class A shares.",
            "Our founder holds 29.9% of our Class B shares.",
            {("29.7%", None), (None, "29.9%")},
        ),
        (
            "Gains and losses were $5 million and $3 million, respectively.",
            "Losses and gains were $3 million and $6 million.",
            {("$5 million", "$6 million"), ("$3 million", "$3 million")},
        ),
        (
            "Gains and losses were $5 million and $3 million.",
            "Losses and gains were $3 million and $6 million, respectively.",
            {("$5 million", "$6 million"), ("$3 million", "$3 million")},
        ),
        (
            "Revenue and towing costs were $50 million and $30 million.",
            "Towing costs and revenue were $31 million and $60 million.",
            {("$50 million", "$60 million"), ("$30 million", "$31 million")},
        ),
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
def test_figures_of_lists_are_paired_by_name(
    old: str, new: str, pairs: set[tuple[str | None, str | None]], *, swapped: bool
) -> None:
    rows = ledger((new, old) if swapped else (old, new))
    told = {(after, before) for before, after in pairs} if swapped else pairs
    assert {short(row)[:2] for row in rows} == told
    assert not [row for row in rows if row.verdict is FigureVerdict.REVERSED]


def test_one_measure_of_two_years_is_no_list_of_two() -> None:
    rows = ledger(
        (
            "Gains and losses were $5 million and $3 million in 2010 and 2009.",
            "Gains and losses were $6 million and $5 million in 2011 and 2010.",
        )
    )
    assert ("$5 million", "$5 million") in {short(row)[:2] for row in rows}


def test_one_class_stays_one() -> None:
    rows = ledger(
        (
            "Our founder holds 29.7% of our Class A shares.",
            "Our founder holds 29.9% of our Class A shares.",
        )
    )
    assert [short(row)[2] for row in rows] == [FigureVerdict.CHANGED]
