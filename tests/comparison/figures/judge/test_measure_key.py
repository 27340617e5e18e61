"""When two figures are of one measure and period, and whether their values differ at all."""

from __future__ import annotations

import pytest

from viewer.comparison.figures.judge.measure_key import differ, key_of, period_words
from viewer.figures import FigureContext, recognise
from viewer.figures.model import Figure, FigureKind

OCR = FigureContext("JPY", 0.95, ocr=True)


def amount(text: str) -> Figure:
    """The last figure of a sentence that is no date."""
    return [figure for figure in recognise(text, OCR) if figure.kind is not FigureKind.DATE][-1]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("¥15.6 billion", "¥15.6 billion", False),
        ("¥15.6 billion", "¥15.7 billion", True),
        ("¥15.6 billion", "¥15.65 billion", False),
        ("¥15.65 billion", "¥15.6 billion", False),
        ("¥15.6 billion", "¥15.66 billion", True),
        ("¥15.66 billion", "¥15.6 billion", True),
        ("¥15.66 billion", "¥15.67 billion", True),
        ("¥19,500 million", "¥13,500", False),
        ("13%", "14%", True),
    ],
)
def test_values_differ_by_more_than_their_rounding(one: str, other: str, apart: bool) -> None:
    assert differ(amount(f"Net dues were {one}."), amount(f"Net dues were {other}.")) is apart


def test_a_doubtful_value_differs_from_none() -> None:
    doubted, plain = (
        amount("Bonds were ¥1.9 billion and shares were 90.7 billion."),
        amount("Bonds were ¥1.9 billion and shares were ¥0.9 billion."),
    )
    assert doubted.suspect
    assert not differ(doubted, plain)
    assert not differ(plain, doubted)
    assert not differ(amount("We sail for two years."), plain)
    assert not differ(plain, amount("We sail for two years."))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Net dues of ferries in 2012 were ¥5 million.", {"net", "due", "ferry"}),
        ("Ferries made up 5% of net dues in 2012.", {"ferry", "net", "due"}),
        ("We had 41 northern docks as of May 2, 2012.", {"northern", "dock"}),
        ("Net dues were ¥5 million.", None),
        ("Net dues for the previous year were ¥5 million.", None),
        ("In 2012 it was ¥5 million.", None),
        ("In 2012 the lease ran for five years.", None),
    ],
)
def test_what_a_measure_is_known_by(text: str, words: set[str] | None) -> None:
    key = key_of(amount(text))
    assert (key and set(key.words) - {"share"}) == words


def test_counts_are_known_by_what_they_count_and_amounts_by_their_currency() -> None:
    ships, yen = amount("We had 41 northern docks in 2012."), amount("Net dues in 2012 were ¥5 million.")
    keys = key_of(ships), key_of(yen)
    assert [key.unit for key in keys if key is not None] == [None, "JPY"]
    assert [key.distinct for key in keys if key is not None] == [True, True]
    bare = key_of(amount("Dues in 2012 were ¥5 million."))
    assert bare is not None
    assert not bare.distinct


def test_the_period_is_told_in_its_own_words() -> None:
    assert period_words(amount("Net dues in fiscal 2012 were ¥5 million.")) == "in fiscal 2012"
    assert period_words(amount("Net dues were ¥5 million.")) == ""
