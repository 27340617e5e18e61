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


COUNT = "{} March 31, {}, we {} 2,312 drivers on {} routes{}."


def told(lead: str = "As of", did: str = "employed", rest: str = "") -> tuple[str, str]:
    """A sentence whose date and routes advanced, and whose drivers did not."""
    return COUNT.format(lead, 2011, did, 41, rest), COUNT.format(lead, 2012, did, 47, rest)


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (*told(), ["2,312"]),
        (*told("As at"), ["2,312"]),
        (*told("At", "currently employed"), ["2,312"]),
        (*told("At"), []),
        (*told(did="may employ up to"), []),
        (*told(did="employed at least"), []),
        (*told(rest=", the maximum"), []),
        (*told(rest=" and 19 piers"), []),
        (*(text.replace("2,312", "121") for text in told()), ["121"]),
        (*(text.replace("2,312", "120") for text in told()), []),
        (*(text.replace("2,312", "12,100") for text in told()), ["12,100"]),
        (*(text.replace("2,312", "12,000") for text in told()), []),
        (*(text.replace("2,312", "121.5") for text in told()), []),
        (*(text.replace("2,312 drivers", "¥2,312") for text in told()), []),
        (told()[0], told()[1].replace("March 31, 2012", "April 3, 2011"), []),
        (*(text.replace(" on", ". We ran") for text in told()), ["2,312"]),
    ],
)
def test_an_exact_count_of_today_is_stale_where_all_else_advanced(
    old: str, new: str, found: list[str]
) -> None:
    advanced = [("As of March 31, 2011, we sail.", "As of March 31, 2012, we sail.")] * 2
    assert stale([*advanced, (old, new)]) == found


def test_a_stale_count_gives_its_reason() -> None:
    changes = filings([told()]).ledgers()[0]
    assert [change.reason for change in changes if change.verdict is FigureVerdict.NOT_ROLLED] == [
        "stands still, though the date it is told as of and all else in its sentence advanced"
    ]


OTHERS = "stands still, though the other closing dates of {} advanced with the reporting year"


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([(ADVANCED[0], ADVANCED[1].format("March 31, 2011", 41))], OTHERS.format("its paragraph")),
        (
            [
                ("As of March 31, 2011, we had 41 docks.", "As of March 31, 2012, we had 44 docks."),
                ("As of March 31, 2011, we had 5 vans.", "As of March 31, 2012, we had 6 vans."),
                ("As of March 31, 2011, we owed ¥5.", "As of March 31, 2011, we owed ¥5."),
            ],
            OTHERS.format("the filing"),
        ),
        (
            [
                (
                    "As of March 31, 2011, we had 41 docks. For the year ended March 31, 2011, dues were ¥5.",
                    "As of March 31, 2012, we had 44 docks. For the year ended March 31, 2011, dues were ¥6.",
                )
            ],
            OTHERS.format("its paragraph")
            + "; it is stale, or else the amounts of its sentence were restated",
        ),
    ],
)
def test_a_stale_date_says_beside_which_others(rows: list[tuple[str, str]], reason: str) -> None:
    changes = filings(rows).ledgers()[0]
    assert [change.reason for change in changes if change.verdict is FigureVerdict.NOT_ROLLED] == [reason]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "As of March 31, 2011, we had 41 docks. As of June 30, we rest.",
            "As of March 31, 2012, we had 44 docks. As of June 30, we rest.",
            id="a day of any year",
        ),
        pytest.param(
            "As of March 31, 2011, we had 41 docks. As of May 3, 2011, in 2011, we had 9 vans.",
            "As of March 31, 2012, we had 44 docks. As of May 3, 2011, in 2011, we had 9 vans.",
            id="another date in its sentence",
        ),
        pytest.param(
            "As of March 31, 2012, we had 44 docks. As of March 31, 2012, we had 9 vans.",
            "As of March 31, 2011, we had 41 docks. As of March 31, 2012, we had 9 vans.",
            id="filings in the wrong order",
        ),
        pytest.param(
            "As of March 31, 2011, we had 41 docks. As of March 31, 2011, we had 5 vans. "
            "As of May 3, 2011, we rest.",
            "As of March 31, 2012, we had 44 docks. As of March 31, 2011, we had 5 vans. "
            "As of May 3, 2011, we rest.",
            id="two that stood still beside one that advanced",
        ),
    ],
)
def test_a_date_with_a_reason_to_stay_is_not_stale(old: str, new: str) -> None:
    assert stale([(old, new)]) == []


def test_an_amount_as_of_a_stale_date_has_changed_and_was_not_restated() -> None:
    rows = (
        "As of March 31, 2011, net dues were ¥7. As of March 31, 2011, harbour bonds were ¥5.",
        "As of March 31, 2012, net dues were ¥8. As of March 31, 2011, harbour bonds were ¥6.",
    )
    (bonds,) = [
        change
        for change in filings([rows]).ledgers()[0]
        if change.old is not None and change.old.figure.text == "¥5"
    ]
    assert bonds.verdict is FigureVerdict.CHANGED
    assert bonds.reason == "higher than before, though its date stands still"


def test_the_year_of_a_document_that_stood_still() -> None:
    old, new = ADVANCED
    advanced = (old, new.format("March 31, 2012", 44))
    told = "Our policies are told in our {} Annual Report to Shareholders."
    assert stale([advanced, (told.format(2011), told.format(2011))]) == ["2011"]
    assert stale([advanced, (told.format(2011), told.format(2012))]) == []
    assert stale([advanced, (told.format(2008), told.format(2008))]) == []


def test_the_year_of_a_document_moves_on_with_the_filings() -> None:
    told = "Our policies are told in our {} Annual Report to Shareholders."
    old, new = ADVANCED
    advanced = (old, new.format("March 31, 2012", 44))
    (rows,) = filings([advanced, (told.format(2011), told.format(2012))]).ledgers()
    assert short(rows[-1]) == ("2011", "2012", FigureVerdict.ROLLED_FORWARD)
