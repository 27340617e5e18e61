"""Amounts of years that no two lists share are not one another's successors."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import filings, short
from viewer.comparison.model import FigureVerdict
from viewer.figures.model import FigureKind

CLOSING = ("As of March 31, 2016, we sail.", "As of March 31, 2018, we sail.")
QUIET_OR_NEW = {FigureVerdict.ADDED, FigureVerdict.REMOVED}


def rows(old: str, new: str) -> set[tuple[str | None, str | None, FigureVerdict]]:
    """The rows of a paragraph's percentages, in filings two years apart."""
    _, second = filings([CLOSING, ("Ships.", "Ships.")], [(old, new)]).ledgers()
    return {short(change) for change in second if change.kind is FigureKind.PERCENT}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("In 2013, 2014 and 2015, 9%, 12% and 14%", "In 2016, 2017 and 2018, 16%, 23% and 25%"),
        ("In 2013, 2014 and 2015, 9%, 12% and 14%", "In 2018, 2017 and 2016, 25%, 23% and 16%"),
    ],
)
def test_lists_without_a_common_year_change_no_amount_of_a_year(old: str, new: str) -> None:
    told = rows(f"{old} of our sales were made abroad.", f"{new} of our sales were made abroad.")
    assert {verdict for *_, verdict in told} <= QUIET_OR_NEW


def test_the_latest_of_two_lists_answer_each_other() -> None:
    told = rows(
        "In 2015 and 2016, 12% and 14% of our sales were made abroad.",
        "In 2017 and 2018, 23% and 25% of our sales were made abroad.",
    )
    assert told == {("12%", "23%", FigureVerdict.CHANGED), ("14%", "25%", FigureVerdict.CHANGED)}
