"""Figures whose passage went to another risk factor, or to another paragraph of their own."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import filings, short
from viewer.comparison.model import FigureVerdict

STAYS = ("Sales of our ferries may fall.", "Sales of our ferries may fall.")
PASSAGE = (
    "As of March 31, {year}, the northern harbour lease obliged us to pay ¥{rent} billion to the port "
    "of Ise for {docks} docks over the next eight years."
)


def moved(
    old: str, new: str, *, mirrored: bool = False
) -> dict[tuple[str | None, str | None], FigureVerdict]:
    """What became of the figures of a passage that left the first factor for the second."""
    pairs = ([STAYS, (old, None)], [("Storms may come.", "Storms may come."), (None, new)])
    found = filings(*pairs, swapped=mirrored).ledgers()
    return {short(change)[:2]: change.verdict for rows in found for change in rows}


def test_figures_are_followed_to_another_factor() -> None:
    text = PASSAGE.format(year=2011, rent="9.2", docks=41)
    assert moved(text, text) == {
        ("March 31, 2011", "March 31, 2011"): FigureVerdict.UNCHANGED,
        ("¥9.2 billion", "¥9.2 billion"): FigureVerdict.UNCHANGED,
        ("41", "41"): FigureVerdict.UNCHANGED,
        ("eight years", "eight years"): FigureVerdict.UNCHANGED,
    }


def test_what_changed_on_the_way_is_told() -> None:
    old, new = (
        PASSAGE.format(year=2011, rent="9.2", docks=41),
        PASSAGE.format(year=2012, rent="9.6", docks=44),
    )
    assert moved(old, new) == {
        ("March 31, 2011", "March 31, 2012"): FigureVerdict.ROLLED_FORWARD,
        ("¥9.2 billion", "¥9.6 billion"): FigureVerdict.CHANGED,
        ("41", "44"): FigureVerdict.CHANGED,
        ("eight years", "eight years"): FigureVerdict.UNCHANGED,
    }


def test_a_row_says_where_its_other_side_stands() -> None:
    text = PASSAGE.format(year=2011, rent="9.2", docks=41)
    for pairs, where in (
        (([STAYS, (text, None)], [("Storms.", "Storms."), (None, text)]), "stands in another factor; "),
        (([(text, None), STAYS, (None, text)],), "stands in another paragraph; "),
    ):
        reasons = {change.reason for rows in filings(*pairs).ledgers() for change in rows}
        assert all(reason.startswith(where) for reason in reasons)


def test_the_row_stands_with_its_new_side() -> None:
    text = PASSAGE.format(year=2011, rent="9.2", docks=41)
    first, second = filings([STAYS, (text, None)], [("Storms.", "Storms."), (None, text)]).ledgers()
    assert (len(first), len(second)) == (0, 4)


def test_a_passage_about_something_else_is_not_followed() -> None:
    other = (
        "In March 2011, our insurers paid ¥9.2 billion for the wreck of a tanker that 41 divers had raised."
    )
    found = moved(PASSAGE.format(year=2011, rent="9.2", docks=41), other)
    assert all(None in sides for sides in found)


def test_following_is_the_same_both_ways() -> None:
    old, new = (
        PASSAGE.format(year=2011, rent="9.2", docks=41),
        PASSAGE.format(year=2012, rent="9.6", docks=44),
    )
    there, back = moved(old, new), moved(old, new, mirrored=True)
    assert {(after, before) for before, after in back} == set(there)


RENT = "In {}, our northern harbour lease obliged us to pay ¥{} billion to the port of Ise each month."
CLOSING = ("As of March 31, 2011, we sail.", "As of March 31, 2012, we sail.")


@pytest.mark.parametrize(
    ("year", "followed"), [(2009, False), (2010, True), (2011, True), (2012, True), (2013, False)]
)
def test_a_passage_is_followed_to_a_year_that_the_filings_advanced_to(year: int, followed: bool) -> None:
    pairs = (
        [CLOSING, STAYS],
        [(RENT.format(2011, "9.2"), None)],
        [(None, RENT.format(year, "9.6"))],
    )
    found = {short(change)[:2] for rows in filings(*pairs).ledgers()[1:] for change in rows}
    paired = {("2011", str(year)), ("¥9.2 billion", "¥9.6 billion")}
    assert found == (
        paired if followed else {(one, None) for one, _ in paired} | {(None, other) for _, other in paired}
    )


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("In August 2011, Northquay Docks sank.", "Northquay Docks sank in August 2011 there.", True),
        ("In August 2011, Northquay Docks sank.", "Northquay Docks sank in August 2012 there.", False),
        ("In August 2011, Northquay sank.", "In August 2011, the licence of Ise sank.", False),
        (
            "In August 2011, Northquay Docks sank tugs off Ise.",
            "In August 2011, Northquay Docks crews lost licences.",
            False,
        ),
    ],
)
def test_a_date_is_followed_with_its_event(old: str, new: str, same: bool) -> None:
    pairs = ([CLOSING, STAYS], [(old, None)], [(None, new)])
    first, _, last = filings(*pairs).ledgers()
    assert len(first) == 1
    assert ([change.reason for change in last] == ["stands in another factor; the same in both"]) is same


def test_a_date_that_is_told_twice_is_followed_once() -> None:
    text = "In August 2011, Northquay Docks sank."
    rows = filings([(text, None), (text, None)], [(None, text)]).ledgers()
    assert [[short(change)[:2] for change in each] for each in rows] == [
        [("August 2011", None)],
        [("August 2011", "August 2011")],
    ]


def test_two_passages_are_each_followed_to_their_own_like() -> None:
    north, south = (
        RENT.format(2011, "9.2"),
        RENT.format(2011, "4.1").replace("northern", "southern tanker"),
    )
    pairs = ([(north, None), (south, None)], [STAYS], [(None, south), (None, north)])
    found = {short(change) for rows in filings(*pairs).ledgers() for change in rows}
    assert {verdict for *_, verdict in found} == {FigureVerdict.UNCHANGED}
    assert {(old, new) for old, new, _ in found} == {
        ("2011", "2011"),
        ("¥9.2 billion", "¥9.2 billion"),
        ("¥4.1 billion", "¥4.1 billion"),
    }


def test_an_amount_in_another_currency_is_not_followed() -> None:
    pairs = ([(RENT.format(2011, "9.2"), None)], [(None, RENT.format(2011, "9.2").replace("¥", "$"))])
    found = {short(change)[:2] for rows in filings(*pairs).ledgers() for change in rows}
    assert found == {("2011", "2011"), ("¥9.2 billion", None), (None, "$9.2 billion")}
