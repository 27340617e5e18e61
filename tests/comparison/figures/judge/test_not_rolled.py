"""Closing dates and current counts that stood still while those around them advanced."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import Sides, filings, short
from viewer.comparison.model import FigureVerdict

ADVANCED = (
    "As of March 31, 2011, we employed 2,312 drivers. As of March 31, 2011, we leased 41 docks.",
    "As of March 31, 2012, we employed 2,467 drivers. As of {}, we leased {} docks.",
)


def stale(*rows: Sides) -> list[str]:
    """The figures called stale."""
    return [
        change.new.figure.text
        for pair in filings(*rows).ledgers()
        for change in pair
        if change.verdict is FigureVerdict.NOT_ROLLED and change.new is not None
    ]


def test_a_closing_date_that_stood_still() -> None:
    old, new = ADVANCED
    assert stale([(old, new.format("March 31, 2011", 41))]) == ["March 31, 2011"]
    assert stale([(old, new.format("March 31, 2011", 44))]) == ["March 31, 2011"]
    assert stale([(old, new.format("March 31, 2012", 44))]) == []


def test_a_year_that_stood_still_while_its_amounts_did_not() -> None:
    old = "As of March 31, 2011, we had 41 docks. For the year ended March 31, 2011, our revenue was ¥{}."
    new = old.replace("March 31, 2011, we had 41", "March 31, 2012, we had 44")
    assert stale([(old.format("5.1 billion"), new.format("6.2 billion"))]) == ["March 31, 2011"]
    assert stale([(old.format("5.1 billion"), new.format("5.1 billion"))]) == []


def test_a_closing_date_alone_in_its_paragraph_is_held_against_the_filing() -> None:
    told = ("As of March 31, 2011, ", "As of March 31, 2012, ")
    fleet = (f"{told[0]}we employed 2,312 drivers.", f"{told[1]}we employed 2,467 drivers.")
    docks = (f"{told[0]}we leased 41 docks.", f"{told[1]}we leased 44 docks.")
    debt = (f"{told[0]}our bonds came to ¥5 million.", f"{told[0]}our bonds came to ¥5 million.")
    assert stale([fleet, docks, debt]) == ["March 31, 2011"]
    assert stale([fleet, debt]) == []
    assert stale([fleet, docks, debt, debt]) == []


def test_a_stale_date_says_why() -> None:
    old, new = ADVANCED
    (change,) = [
        change
        for change in filings([(old, new.format("March 31, 2011", 41))]).ledgers()[0]
        if change.verdict is FigureVerdict.NOT_ROLLED
    ]
    assert (change.delta, change.percent) == (0, None)
    assert "stands still" in change.reason


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "As of March 31, 2011, we had 41 docks. In the year ended March 31, 2011, we sold a ship.",
            "As of March 31, 2012, we had 44 docks. In the year ended March 31, 2011, we sold a ship.",
            id="a year that is history",
        ),
        pytest.param(
            "As of March 31, 2011, we had 41 docks. On March 31, 2011, the port of Ise burnt down.",
            "As of March 31, 2012, we had 44 docks. On March 31, 2011, the port of Ise burnt down.",
            id="the day of an event",
        ),
        pytest.param(
            "As of March 31, 2011, we had 41 docks. As of March 31, 2009, we had 39 docks.",
            "As of March 31, 2012, we had 44 docks. As of March 31, 2009, we had 39 docks.",
            id="no date of the old filing's own",
        ),
        pytest.param(
            "As of March 31, 2011, we had 41 docks, and as of March 31, 2010, 39 docks.",
            "As of March 31, 2012, we had 44 docks, and as of March 31, 2011, 41 docks.",
            id="a comparison with the year before",
        ),
        pytest.param(
            "As of March 31, 2011, we had 41 docks. The credits last through December 31, 2012.",
            "As of March 31, 2012, we had 44 docks. The credits last through December 31, 2012.",
            id="an end that stays where it is",
        ),
        pytest.param(
            "As of March 31, 2011, we had 41 docks and four ferries.",
            "As of March 31, 2012, we had 44 docks and four ferries.",
            id="a small count that may well be the same",
        ),
        pytest.param(
            "As of March 31, 2011, our charter authorized 1,255,000 shares.",
            "As of March 31, 2012, our charter authorized 1,255,000 shares.",
            id="a number that the charter fixes",
        ),
        pytest.param(
            "As of March 31, 2011, we leased 41 docks.",
            "As of March 31, 2011, we leased 41 docks.",
            id="nothing around it advanced",
        ),
    ],
)
def test_what_rightly_stays_is_not_stale(old: str, new: str) -> None:
    assert stale([(old, new)]) == []


def test_a_current_count_that_stood_still() -> None:
    old = "As of March 31, 2011, we employed 2,312 drivers on 41 routes."
    new = "As of March 31, 2012, we employed 2,312 drivers on 47 routes."
    assert stale([(old, new)]) == ["2,312"]
    assert stale([(old, new.replace("2,312", "2,313"))]) == []


def test_filings_of_one_year_have_nothing_stale() -> None:
    text = "As of March 31, 2011, we employed 2,312 drivers. As of March 31, 2011, we leased 41 docks."
    assert stale([(text, text)]) == []


def test_a_stale_date_is_told_apart_from_a_restated_amount() -> None:
    old, new = ADVANCED
    changes = filings([(old, new.format("March 31, 2011", 44))]).ledgers()[0]
    assert ("41", "44", FigureVerdict.CHANGED) in [short(change) for change in changes]
