"""Restated figures, and dates that did not advance with the filings."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import filings, ledger, short
from tests.plain_figures import exact
from viewer.comparison.model import FigureVerdict

RESTATED = FigureVerdict.RESTATED
LOSS = "Our net loss for the fiscal year ended March 31, 2003 was ¥{} billion, the highest ever."


def restated(*pairs: list[tuple[str | None, str | None]]) -> list[tuple[str | None, str | None]]:
    return [
        short(change)[:2]
        for rows in filings(*pairs).ledgers()
        for change in rows
        if change.verdict is RESTATED
    ]


def test_the_same_measure_of_the_same_year_in_one_place() -> None:
    assert restated([(LOSS.format("16.5"), LOSS.format("15.6"))]) == [("¥16.5 billion", "¥15.6 billion")]


def test_the_same_measure_of_the_same_year_in_different_factors() -> None:
    found = filings(
        [("Sales may fall.", "Sales may fall."), (LOSS.format("16.5"), None)],
        [("Northquay may fail.", "Northquay may fail."), (None, LOSS.format("15.6"))],
    ).ledgers()
    (change,) = [change for rows in found for change in rows if change.verdict is RESTATED]
    assert change in found[1]
    assert change.delta == -900_000_000
    assert change.percent == exact(-5.4545)
    assert "another factor" in change.reason
    assert change.old is not None
    assert change.old.place.factor == "o1"


def test_the_same_measure_of_another_owner_is_no_restatement() -> None:
    theirs = LOSS.format("15.6").replace("Our net loss", "At Northquay Docks Inc. the net loss")
    assert (
        restated(
            [("Sales may fall.", "Sales may fall."), (LOSS.format("16.5"), None)],
            [("Northquay may fail.", "Northquay may fail."), (None, theirs)],
        )
        == []
    )


def test_the_same_value_elsewhere_is_unchanged() -> None:
    found = filings(
        [("Sales may fall.", "Sales may fall."), (LOSS.format("16.5"), None)],
        [("Northquay may fail.", "Northquay may fail."), (None, LOSS.format("16.5"))],
    ).ledgers()
    money = [change for rows in found for change in rows if change.new and "¥" in change.new.figure.text]
    assert [change.verdict for change in money] == [FigureVerdict.UNCHANGED]


def test_another_year_is_no_restatement() -> None:
    assert restated([(LOSS.format("16.5"), LOSS.format("15.6").replace("2003", "2004"))]) == []


def test_another_span_that_ends_on_the_same_day_is_no_restatement() -> None:
    old = "Net sales for the three months ended March 31, 2003 were ¥16.5 billion."
    new = "Net sales for the fiscal year ended March 31, 2003 were ¥15.6 billion."
    assert restated([(old, new)]) == []


def test_another_measure_is_no_restatement() -> None:
    assert restated([(LOSS.format("16.5"), LOSS.format("15.6").replace("net loss", "operating loss"))]) == []


def test_a_measure_stated_twice_with_different_values_is_left_alone() -> None:
    rows = [(LOSS.format("16.5"), None), (LOSS.format("17.5"), None), (None, LOSS.format("15.6"))]
    assert restated(rows) == []


def test_a_bare_measure_is_not_known_again_in_another_factor() -> None:
    old, new = "Revenues in 2003 were ¥5 million.", "Revenues in 2003 were ¥6 million."
    assert restated([(old, None)], [(None, new)]) == []
    assert restated([(old, new)]) == [("¥5 million", "¥6 million")]


def test_rounding_is_no_restatement() -> None:
    assert restated([(LOSS.format("15.6"), LOSS.format("15.587"))]) == []


def test_a_doubtful_figure_is_never_restated() -> None:
    old = "As of March 31, 2003, net bonds were ¥1.5 billion and net funds were 90.7 billion."
    new = "As of March 31, 2003, net bonds were ¥1.5 billion and net funds were ¥0.9 billion."
    assert restated([(old, new)]) == []


def test_a_date_that_advanced_by_another_number_of_years_is_changed() -> None:
    changes = ledger(
        ("As of March 31, 2004, we sail.", "As of March 31, 2007, we sail."),
        ("As of June 30, 2004, we swim.", "As of June 30, 2007, we swim."),
        ("Notes that fall due on May 1, 2004.", "Notes that fall due on May 1, 2005."),
    )
    assert [change.verdict for change in changes] == [
        FigureVerdict.ROLLED_FORWARD,
        FigureVerdict.ROLLED_FORWARD,
        FigureVerdict.CHANGED,
    ]


def test_a_date_that_went_to_another_factor_with_its_event() -> None:
    text = "In August 2003, Northquay filed a petition for reorganization."
    found = filings([("A.", "A."), (text, None)], [("B.", "B."), (None, text)]).ledgers()
    assert [[short(change)[2] for change in rows] for rows in found] == [[], [FigureVerdict.UNCHANGED]]


def test_nothing_is_lost_or_doubled_by_judging() -> None:
    both = filings(
        [("We own 5 ships.", "We own 6 ships."), (LOSS.format("16.5"), None)],
        [("In 2011 we sailed.", "In 2012 we sailed."), (None, LOSS.format("15.6"))],
    )
    old = [change.old for rows in both.ledgers() for change in rows if change.old]
    new = [change.new for rows in both.ledgers() for change in rows if change.new]
    assert len(old) == len(set(old)) == sum(map(len, both.old.values()))
    assert len(new) == len(set(new)) == sum(map(len, both.new.values()))


def test_what_was_only_expected_is_no_restatement() -> None:
    closing = ("As of March 31, 2003, we sail.", "As of March 31, 2004, we sail.")
    old = "Net dues payable for the fiscal year ending March 31, 2006 will be ¥16.5 billion."
    new = "Net dues payable for the fiscal year ending March 31, 2006 will be ¥15.6 billion."
    assert restated([closing, closing, (old, new)]) == []
    assert restated([closing, closing, (LOSS.format("16.5"), LOSS.format("15.6"))]) == [
        ("¥16.5 billion", "¥15.6 billion")
    ]


def test_a_lost_scale_is_no_restatement() -> None:
    old = "Net dues for the fiscal year ended March 31, 2003 were ¥16,500 million."
    new = "Net dues for the fiscal year ended March 31, 2003 were ¥15,600."
    assert restated([(old, new)]) == []


def test_a_restated_figure_gives_its_reason() -> None:
    (change,) = [
        change for change in ledger((LOSS.format("16.5"), LOSS.format("15.6"))) if change.verdict is RESTATED
    ]
    assert change.reason == (
        "the same measure for the same period (fiscal year ended March 31, 2003) has another value: "
        "lower than before"
    )


def test_rounding_and_expectations_are_no_restatement_in_another_factor_either() -> None:
    closing = ("As of March 31, 2003, we sail.", "As of March 31, 2004, we sail.")
    for old, new in (
        (LOSS.format("15.6"), LOSS.format("15.587")),
        (LOSS.format("16.5").replace("2003", "2006"), LOSS.format("15.6").replace("2003", "2006")),
    ):
        pairs = ([closing, closing, (old, None)], [(None, f"Storms may come. {new}")])
        found = [change for rows in filings(*pairs).ledgers() for change in rows if "¥" in str(change.old)]
        assert [(change.verdict, change.new is not None) for change in found] == [
            (FigureVerdict.CHANGED, True)
        ]


def test_those_who_left_are_not_those_who_joined() -> None:
    old = "In 2022 350 people left and in 2021 310 people joined."
    new = "In 2023 400 people left and in 2022 300 people joined."
    assert restated([(old, new)]) == []
    again = "In 2023 400 people left and in 2022 340 people left."
    assert restated([(old, again)]) == [("350", "340")]
    work = [f"In 2022 350 people were {word}." for word in ("employed", "engaged")]
    assert restated([(work[0], work[1].replace("350", "340"))]) == [("350", "340")]


def test_what_has_been_since_a_year_grows_and_is_not_restated() -> None:
    text = "There have been {} inspections since 1998 at our ports."
    assert restated([(text.format("seven"), text.format("eight"))]) == []
    first, *_ = ledger((text.format("seven"), text.format("eight")))
    assert short(first) == ("seven", "eight", FigureVerdict.CHANGED)


@pytest.mark.parametrize(
    "told",
    [
        "We expect to invest ${} million in the new mill in 2025.",
        "Our budget for the new mill in 2025 is ${} million.",
        "The new mill will cost ${} million in 2025.",
    ],
)
def test_what_was_spent_is_no_restatement_of_what_was_planned(told: str) -> None:
    spent = "We invested $27 million in the new mill in 2025."
    assert restated([(told.format(30), spent)]) == []
    assert restated([("We invested $30 million in the new mill in 2025.", spent)]) != []


@pytest.mark.parametrize(
    ("old", "new"), [("about 45,000 tonnes", "45,320 tonnes"), ("$5.4 million", "approximately $5 million")]
)
def test_what_is_told_as_about_so_many_may_have_been_rounded(old: str, new: str) -> None:
    told = "We sold {} of tin in 2023."
    assert restated([(told.format(old), told.format(new))]) == []
    assert restated([(told.format("$5.4 million"), told.format("about $4 million"))]) != []
