"""What a thing moved to is paired with what it moved to, and a move is no range."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger, short
from viewer.comparison.model import FigureVerdict

CHANGED = FigureVerdict.CHANGED


@pytest.mark.parametrize(
    ("old", "new", "rows"),
    [
        (
            "Dues rose from $40 million to $50 million.",
            "Dues rose to $60 million from $50 million.",
            {("$50 million", "$60 million"), ("$40 million", "$50 million")},
        ),
        ("The mooring fee increased from 2% to 3%.", "The mooring fee increased to 4%.", {("3%", "4%")}),
        ("Our toll went from $2 to $3.", "Our toll went to $4.", {("$3", "$4")}),
        (
            "The occupancy of our berths improved from 70% to 80%.",
            "The occupancy of our berths improved to 85%.",
            {("80%", "85%")},
        ),
        (
            "Dues rose to $60 million from $50 million.",
            "Dues fell from $60 million to $45 million.",
            {("$60 million", "$45 million"), ("$50 million", "$60 million")},
        ),
    ],
)
def test_the_roles_of_a_move(old: str, new: str, rows: set[tuple[str, str]]) -> None:
    for swapped in (False, True):
        found = [short(row) for row in ledger((new, old) if swapped else (old, new))]
        told = {(before, after, CHANGED) for before, after in rows}
        expected = {(after, before, verdict) for before, after, verdict in told} if swapped else told
        assert {row for row in found if None not in row} == expected


def test_what_costs_fell_to_is_not_what_they_fell_from() -> None:
    rows = ledger(
        (
            "Towing costs decreased 34% to $51.1 million in 2009 from $78.2 million in 2008.",
            "Towing costs decreased from $66.6 million in 2010 by $17.6 million, or 26%, to $49.0 million "
            "in 2011.",
        )
    )
    pairs = {short(row)[:2] for row in rows}
    assert ("$78.2 million", "$66.6 million") in pairs
    assert not pairs & {("$51.1 million", "$66.6 million"), ("$78.2 million", "$49.0 million")}


@pytest.mark.parametrize(
    "old",
    [
        "Our dues ranged from 2% to 3%.",
        "Our dues moved in a range of 2% to 3%.",
        "Our dues moved within a range from 2% to 3%.",
        "Our dues were between 2% and 3%.",
    ],
)
def test_a_range_stays_one(old: str) -> None:
    rows = ledger((old, "Our dues were 4%."))
    assert not [row for row in rows if row.verdict is CHANGED]


def test_due_to_leads_no_end_of_a_move() -> None:
    rows = ledger(
        (
            "Dues rose, mainly due to $4 million of pilotage.",
            "Dues rose, helped by $5 million of pilotage.",
        )
    )
    assert [short(row) for row in rows] == [("$4 million", "$5 million", CHANGED)]
