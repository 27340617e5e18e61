"""Rows of whole kinds: identifiers, lists, deeds that were turned round, what came once."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger, short
from viewer.comparison.figures.judge.stated_changes import unfit_changes
from viewer.comparison.model import FigureVerdict
from viewer.figures import recognise

ADDED, REMOVED, UNCHANGED = FigureVerdict.ADDED, FigureVerdict.REMOVED, FigureVerdict.UNCHANGED


def test_a_number_that_identifies_is_itself_or_another() -> None:
    rows = ledger(
        (
            "Patent 7,945,333, application serial number 12/345,678 and license #5512 are ours.",
            "Patent 8,111,222, application serial number 13/456,789 and license #6612 are ours.",
        )
    )

    assert {row.verdict for row in rows} == {ADDED, REMOVED}
    assert all(row.delta is None for row in rows)


def test_a_list_that_moved_on_keeps_each_year_with_its_count() -> None:
    rows = ledger(
        (
            "In 2023, 2022 and 2021, we lost 5, 6 and 7 mills, respectively.",
            "In 2024, 2023 and 2022, we lost 4, 5 and 9 mills, respectively.",
        )
    )

    counts = {short(row) for row in rows if "20" not in "".join(filter(None, short(row)[:2]))}
    assert counts == {
        ("7", None, REMOVED),
        (None, "4", ADDED),
        ("5", "5", UNCHANGED),
        ("6", "9", FigureVerdict.RESTATED),
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We added 12 mills.", "We closed 12 mills."),
        ("We hired 40 millers.", "We dismissed 40 millers."),
    ],
)
def test_deeds_that_undo_each_other_are_two(old: str, new: str) -> None:
    assert {row.verdict for row in ledger((old, new))} == {ADDED, REMOVED}


def test_a_share_of_one_thing_is_none_of_several() -> None:
    (row,) = ledger(
        (
            "About 27% of our revenue came from our wheel Alba.",
            "About 47% of our revenue came from our wheels Alba, Brio and Cora.",
        )
    )

    assert (row.verdict, row.delta, row.percent) == (FigureVerdict.UNLIKE, None, None)


@pytest.mark.parametrize(
    ("noun", "offered"), [("loss from the fire", False), ("operating loss", True), ("one-off cost", False)]
)
def test_no_rate_is_offered_of_what_came_once(noun: str, *, offered: bool) -> None:
    rows = ledger(
        (
            f"Our {noun} was $7 million for the seven months ended July 31, 2023.",
            f"Our {noun} was $12 million for the year ended December 31, 2024.",
        )
    )
    (row,) = [row for row in rows if row.verdict is FigureVerdict.UNLIKE]

    assert ("per month" in row.reason) is offered


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Our price doubled from $10 to $20.", True),
        ("Our price doubled from $10 to $25.", False),
        ("Our price tripled from 10 to 20 yen.", False),
        ("Our price halved from $100 to $50.", True),
        ("Our price halved from $100 to $80.", False),
    ],
)
def test_a_multiple_is_held_against_the_amounts_behind_it(text: str, *, fits: bool) -> None:
    assert (not list(unfit_changes(text, recognise(text)))) is fits
