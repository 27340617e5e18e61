"""A value that stands with another bound is a row of its own kind; a bound in other words is none."""

from __future__ import annotations

import pytest

from tests.comparison.figures.verdicts.pairs import row
from viewer.comparison.figures.verdicts.ledger_row import paired
from viewer.comparison.model import FigureVerdict, PlacedFigure
from viewer.comparison.places import Place
from viewer.figures import recognise

REQUALIFIED, UNCHANGED, CHANGED = FigureVerdict.REQUALIFIED, FigureVerdict.UNCHANGED, FigureVerdict.CHANGED


def test_that_no_town_had_more_is_no_longer_so() -> None:
    """It stood as unchanged: 4% is in both, and each time "more than"."""
    change = row(
        "No town accounted for more than 4% of our dues.", "The town accounted for more than 4% of our dues."
    )
    assert change.verdict is REQUALIFIED


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("up to 5%", "at least 5%", "told as “at least” where it was told as “up to”"),
        ("approximately 5%", "more than 5%", "told as “more than” where it was told as “approximately”"),
        ("5%", "about 5%", "told as “about” where it was told outright"),
        ("up to $4 million", "$4 million", "told outright where it was told as “up to”"),
    ],
)
def test_a_value_that_stands_with_another_bound(old: str, new: str, reason: str) -> None:
    change = row(f"Dues of {old} of 7 mills are due.", f"Dues of {new} of 7 mills are due.")
    assert (change.verdict, change.delta, change.percent) == (REQUALIFIED, 0, 0)
    assert change.reason == f"the same value, {reason}"


def test_a_length_of_time_with_another_bound() -> None:
    old, new = (recognise(f"A lease runs {told} three years.")[0] for told in ("at least", "up to"))
    change = paired(PlacedFigure(Place("o1", 0), old), PlacedFigure(Place("n1", 0), new))
    assert (change.verdict, change.delta) == (REQUALIFIED, 0)


def test_what_a_verb_forbids_and_allows() -> None:
    change = row("Fees may not exceed 4% of assets.", "Fees may exceed 4% of assets.")
    assert change.verdict is REQUALIFIED
    assert change.reason == "the same value, told as “more than” where it was told as “not more than”"


@pytest.mark.parametrize("words", ["about", "around", "roughly", "approximately"])
@pytest.mark.parametrize("other", ["about", "around", "roughly", "approximately"])
def test_all_words_for_about_are_one_bound(words: str, other: str) -> None:
    assert row(f"We have {words} 50 mills.", f"We have {other} 50 mills.").verdict is UNCHANGED


@pytest.mark.parametrize(
    ("old", "new"), [("only ", ""), ("more than ", "over "), ("at least ", "no less than ")]
)
def test_other_words_for_one_bound_change_nothing(old: str, new: str) -> None:
    assert row(f"We have {old}50 mills.", f"We have {new}50 mills.").verdict is UNCHANGED


@pytest.mark.parametrize(("old", "new"), [("more than ", ""), ("", "up to "), ("at most ", "about ")])
def test_how_far_a_bound_is_from_a_value_is_not_known(old: str, new: str) -> None:
    change = row(f"We have {old}50 mills.", f"We have {new}60 mills.")
    assert (change.verdict, change.delta, change.percent) == (CHANGED, None, None)
    assert "only one of the two is told as a bound" in change.reason


def test_bounds_of_one_direction_are_subtracted() -> None:
    change = row("We have more than 50 mills.", "We have at least 60 mills.")
    assert (change.verdict, change.delta, change.percent) == (CHANGED, 10, 20)


def test_almost_is_another_bound_than_about() -> None:
    change = row("Almost 60% of our dues are paid.", "About 60% of our dues are paid.")
    assert change.verdict is REQUALIFIED
    assert row("Nearly 60% of our dues are paid.", "Almost 60% of our dues are paid.").verdict is UNCHANGED
