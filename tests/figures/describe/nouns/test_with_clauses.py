"""Whose figure it is that a clause with ``with`` tells."""

from __future__ import annotations

import pytest

from tests.figures.describe.claims import first
from viewer.figures import recognise
from viewer.figures.model import FigureKind


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Our ferry services, which we began in 2020, are growing quickly with revenues of $3 million.",
            "revenues of ferry services",
        ),
        ("Our toll segment grew rapidly with net sales of $5 million.", "net sales of toll segment"),
        ("The tug division continues to shrink with losses of about $4 million.", "losses of tug division"),
        ("We bought Corvid, a tug line with annual revenues of $2 million.", "annual revenues of Corvid"),
        ("We bought Corvid Lines Inc., a tug line with debt of $2 million.", "debt of Corvid Lines"),
        # The filer's own, or nobody's.
        ("Our business is growing with revenues of $5 million.", "revenues"),
        ("We are growing with revenues of $5 million.", "revenues"),
        ("The Company, a tea house with sales of $5 million, grows.", "sales"),
        ("Our notes are secured with assets of $5 million.", "assets"),
    ],
)
def test_whose_an_amount_is(text: str, words: str) -> None:
    assert first(text, FigureKind.MONEY).claim.words == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We bought the stock of Corvid Lines Inc., a holding company with five depots.", "Corvid Lines"),
        ("We bought Corvid (the “Yard”), which is a shipyard with more than 40 depots.", "Corvid"),
        ("The Company, a tea house with 40 depots, grows.", ""),
        ("We signed a lease with five depots.", ""),
        ("We called on Corvid, a shipyard with offices near five depots.", ""),
    ],
)
def test_whose_the_things_counted_are(text: str, words: str) -> None:
    assert first(text, FigureKind.COUNT).claim.what.owner == words


def test_what_a_list_goes_on_with_is_of_the_same_owner() -> None:
    text = "Our toll segment is growing with sales of $5 million and operating income of $2 million."
    assert [figure.claim.words for figure in recognise(text)] == [
        "sales of toll segment",
        "operating income of toll segment",
    ]
