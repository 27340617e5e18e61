"""Thousands of figures are paired in order, in a time that grows with their number, and say so."""

from __future__ import annotations

import time

import pytest

from tests.builders import changes_of
from tests.comparison.figures.rows import short
from viewer.comparison.figures.match.in_order import NOT_LOOKED_FOR, PAIRED_IN_ORDER
from viewer.comparison.figures.match.match import match
from viewer.comparison.figures.match.thresholds import MATCHING
from viewer.comparison.model import FigureChange, FigureVerdict, Op, Row, Segment
from viewer.comparison.places import Place
from viewer.figures import recognise

MANY = int(MATCHING.most_pairs**0.5) + 1
OLD, NEW = Place("o1", 0), Place("n1", 0)


def amounts(values: range, every: str = "${} million") -> list[str]:
    return [every.format(value) for value in values]


def changes(old: list[str], new: list[str]) -> tuple[FigureChange, ...]:
    """The ledger of one row that was rewritten as a whole."""
    before, after = ", ".join(old), ", ".join(new)
    segments = (Segment(Op.DELETE, before), Segment(Op.INSERT, after))
    row = Row((OLD,), (NEW,), segments, changes_of(segments))
    return match([row], {OLD: recognise(before)}, {NEW: recognise(after)})


def test_so_many_are_paired_in_order_and_say_so() -> None:
    found = changes(amounts(range(1_000, 1_000 + MANY)), amounts(range(5_000, 5_000 + MANY)))
    assert [short(change)[:2] for change in found] == [
        (f"${1_000 + at} million", f"${5_000 + at} million") for at in range(MANY)
    ]
    assert {change.reason for change in found} == {f"{PAIRED_IN_ORDER}; higher than before"}


def test_equal_runs_hold_what_lies_between_in_place() -> None:
    old = amounts(range(1_000, 1_000 + MANY))
    new = ["$7 million", *old[: MANY // 2], "$8 million", *old[MANY // 2 + 1 :]]
    found = changes(old, new)
    assert short(found[0]) == (None, "$7 million", FigureVerdict.ADDED)
    assert [short(each)[:2] for each in found if each.verdict is FigureVerdict.CHANGED] == [
        (old[MANY // 2], "$8 million")
    ]


def test_only_figures_of_one_kind_are_paired() -> None:
    old, new = amounts(range(1_000, 1_000 + MANY)), amounts(range(1, MANY + 1), "{}.5%")
    found = changes([*old, "$3 million"], [*new, "$4 million"])
    assert [short(each)[:2] for each in found if each.old and each.new] == [("$1000 million", "$4 million")]
    assert NOT_LOOKED_FOR in found[0].reason


def test_few_are_weighed() -> None:
    found = changes(amounts(range(1_000, 1_010)), amounts(range(5_000, 5_010)))
    assert not any(PAIRED_IN_ORDER in change.reason for change in found)


@pytest.mark.no_cover  # it is here for the time that it takes
def test_eight_thousand_figures_take_seconds() -> None:
    begun = time.process_time()
    found = changes(amounts(range(8_000), "{},"), amounts(range(1, 8_001), "{};"))
    assert len(found) >= 8_000
    assert time.process_time() - begun < 20
