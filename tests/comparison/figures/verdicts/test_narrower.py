"""A word that picks a part of what a noun names makes another measure of it."""

from __future__ import annotations

import pytest

from tests.comparison.figures.verdicts.pairs import row
from viewer.comparison.model import FigureVerdict


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Our revenue was $5 million.", "Our deferred revenue was $6 million."),
        ("Our cash was $5 million.", "Our restricted cash was $6 million."),
        ("Our product revenue was $5 million.", "Our service revenue was $5 million."),
        ("Our same-store sales were $5 million.", "Our total sales were $6 million."),
        ("Our debt was $5 million.", "Our long-term debt was $4 million."),
        ("We had $5 million in cash.", "We had $6 million in cash, cash equivalents and bonds."),
        (
            "We had $5 million of our cash held by foreign banks.",
            "We had $6 million of our cash, bonds and bills held by foreign banks.",
        ),
    ],
)
def test_a_part_is_not_compared_with_the_whole(old: str, new: str) -> None:
    for change in (row(old, new), row(new, old)):
        assert (change.verdict, change.delta, change.percent) == (FigureVerdict.UNLIKE, None, None)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Our revenue was $5 million.", "Our total revenue was $6 million."),
        ("Our licensing revenue was $5 million.", "Our license revenue was $6 million."),
        ("Our foreign sales were $5 million.", "Our overseas sales were $6 million."),
        ("We had $5 million in cash, bonds and bills.", "We had $6 million in cash, bonds and bills."),
        ("We had $5 million in bonds, cash and bills.", "We had $6 million in cash, bonds, and bills."),
        (
            "Larkfell owned 29% of our outstanding shares.",
            "Larkfell owned 30% of Coldway's outstanding voting shares.",
        ),
    ],
)
def test_other_words_for_the_whole_are_compared(old: str, new: str) -> None:
    assert row(old, new).verdict is FigureVerdict.CHANGED


def test_a_word_left_out_beside_one_value_is_no_other_measure() -> None:
    change = row("Our long-term debt was $5 million.", "Our debt was $5 million.")
    assert change.verdict is FigureVerdict.UNCHANGED


def test_the_stake_in_another_class_is_another_stake() -> None:
    change = row("Larkfell owned 29% of our restricted shares.", "Larkfell owned 30% of our voting shares.")
    assert change.verdict is FigureVerdict.UNLIKE
