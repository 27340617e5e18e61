"""A part of things counted is never taken for all of others."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger, short
from viewer.comparison.figures.match.extents import Extent, are_apart, extent_of
from viewer.comparison.model import FigureVerdict


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("two of the 15 mills", Extent.PART),
        ("two of our mills", Extent.PART),
        ("all two mills", Extent.WHOLE),
        ("the first two mills", Extent.WHOLE),
        ("Our two mills", Extent.WHOLE),
        ("at two mills", None),
        ("two of them", None),
    ],
)
def test_what_is_told_of_a_count(text: str, extent: Extent | None) -> None:
    start = text.index("two")
    assert extent_of(text, start, start + len("two")) is extent


def test_what_is_not_told_tells_nothing_apart() -> None:
    assert are_apart(Extent.PART, Extent.WHOLE)
    assert not are_apart(Extent.PART, None)
    assert not are_apart(Extent.PART, Extent.PART)


@pytest.mark.parametrize("swapped", [False, True])
def test_a_part_is_not_paired_with_a_whole(swapped: bool) -> None:
    sides = ("The board named the 10 drugs.", "The board named Harle and Tessel as two of the 15 drugs.")
    rows = {short(row)[:2] for row in ledger(sides[::-1] if swapped else sides)}
    assert rows == ({("two", None), ("15", "10")} if swapped else {(None, "two"), ("10", "15")})


def test_two_parts_are_one_figure() -> None:
    rows = ledger(("Two of our nine directors left.", "Three of our nine directors left."))
    assert ("Two", "Three", FigureVerdict.CHANGED) in map(short, rows)
