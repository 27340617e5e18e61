"""Periods of a clause inside a clause are not those of the amounts outside of it."""

from __future__ import annotations

import pytest

from tests.figures.describe.period.test_of_amounts import periods


@pytest.mark.parametrize(
    "text",
    [
        "We will pay $5 to owners who leased ferries from 2001 to 2004.",
        "We will pay $5 to owners that leased ferries from a yard to carry coal from 2001 to 2004.",
        "We will pay $5 to owners insured through us from 2001 to 2004.",
        "We paid $5 for ferries that sank in 2012.",
        "The rate of $5 was set by using quotes from May 1, 2012 to June 30, 2012.",
        "The rate of $5 was derived from quotes from May 1, 2012 to June 30, 2012.",
        "The owners who leased ferries from 2001 to 2004 received $5.",
        "Fines of $5, including one for a pier in 2006, led to nothing.",
    ],
)
def test_the_period_of_an_inner_clause_is_not_the_amounts(text: str) -> None:
    assert periods(text) == [""]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fees of $5 that we earned in 2012 were high.", ["in 2012"]),
        ("We wrote off $5 of fees that we had charged in 2012.", ["in 2012"]),
        ("Fees of $5, which we paid in 2012, were high.", ["in 2012"]),
        ("We paid $5 to owners who leased ferries (in the north) in 2012.", ["in 2012"]),
        ("Fines of $5, including $2 for a pier in 2006, led to nothing.", ["", "in 2006"]),
        ("We paid $5 for ships, including a tanker, in 2012.", ["in 2012"]),
        ("Owners who in 2012 paid $5 are lost.", ["in 2012"]),
        ("We spent $5 on building from 2001 to 2004.", ["from 2001 to 2004"]),
        ("We paid $5 in 2012 to owners who leased ferries from 2001 to 2004.", ["in 2012"]),
        ("We lent $5 to owners that were in arrears as of May 3, 2012.", ["as of May 3, 2012"]),
        ("We took $5 from owners that paid $6 in 2012.", ["", "in 2012"]),
    ],
)
def test_the_period_of_an_amounts_own_clause_is_kept(text: str, told: list[str]) -> None:
    assert periods(text) == told
