"""Rows of whole kinds: identifiers, lists, deeds that were turned round, what came once."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger, short
from viewer.comparison.figures.judge.stated.changes import unfit_changes
from viewer.comparison.model import FigureVerdict
from viewer.figures import recognise
from viewer.figures.model import FigureKind

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


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We plan to spend $7 million over the next six months.",
         "We plan to spend $40 million over the next three years."),
        ("We spent $7 million on mills over the past two quarters.",
         "We spent $40 million on mills over the past five years."),
        ("We will pay dues of $3 million within the coming year.",
         "We will pay dues of $9 million in each of the next five years."),
    ],
)  # fmt: skip
def test_a_time_without_a_date_has_a_length_all_the_same(old: str, new: str) -> None:
    (row,) = [row for row in ledger((old, new)) if row.kind is FigureKind.MONEY]

    assert (row.verdict, row.delta) == (FigureVerdict.UNLIKE, None)


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [
        ("The ratio shall not be less than 1.5.", "The ratio shall not be more than 1.5.", "requalified"),
        ("Revenue was ¥40 billion.", "Revenue was $300 million.", "unlike"),
        ("Revenue was ¥40 billion.", "Norway bought mills for ¥30 billion.", "removed"),
    ],
)
def test_a_paragraph_that_took_the_place_of_another(old: str, new: str, verdict: str) -> None:
    row = ledger(("We mill.", "We mill."), (old, None), (None, new), ("We sell.", "We sell."))[0]

    assert row.verdict.value == verdict


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (
            "Margins were 45% (40% in 2022).",
            "Margins were 47% (45% in 2023).",
            {("45%", "47%"), ("40%", "45%")},
        ),
        ("Staff was 310 [2022: 290].", "Staff was 330 [2023: 310].", {("310", "330"), ("290", "310")}),
    ],
)
def test_what_stands_in_brackets_is_of_its_own_year(old: str, new: str, pairs: set[tuple[str, str]]) -> None:
    rows = [short(row)[:2] for row in ledger((old, new)) if row.kind is not FigureKind.DATE]

    assert set(rows) == pairs


def test_a_loss_in_brackets_is_an_income_in_brackets() -> None:
    for old, new in (("net loss of $(5) million", "net income of $(5) million"),):
        (row,) = ledger((f"We had a {old}.", f"We had {new}."))
        assert row.verdict is not FigureVerdict.REVERSED


def test_nothing_in_a_word_becomes_an_amount() -> None:
    rows = ledger(
        ("We had zero mills and nil revenue. We owned none of its shares.",
         "We had 12 mills and $3 million of revenue. We owned 12% of its shares.")
    )  # fmt: skip

    assert [short(row) for row in rows] == [
        ("zero", "12", FigureVerdict.CHANGED),
        ("nil", "$3 million", FigureVerdict.CHANGED),
        ("none", "12%", FigureVerdict.CHANGED),
    ]
