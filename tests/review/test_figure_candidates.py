"""What a reviewer may choose as a figure's counterpart: all of the other filing, the likeliest first."""

from __future__ import annotations

import pytest

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.model import Comparison, FigureChange
from viewer.review.figure_candidates import FREE, candidates

LOSSES, PORTS = "Our losses may go on for years.", "Ports that we depend on may close."


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    old = build_filing(
        "Old",
        [
            (None, [LOSSES, "Our net loss was $5 million.", "We had cash of $9 million on March 31, 2023."]),
            (None, [PORTS, "We use 12 ports."]),
        ],
    )
    new = build_filing(
        "New",
        [
            (None, [LOSSES, "Our net loss was $7 million.", "We had cash of $8 million on March 31, 2024."]),
            (None, [PORTS, "We use 14 ports. We were paid $3 million."]),
        ],
    )
    return compare(old, new)


def row(comparison: Comparison, new: str) -> FigureChange:
    rows = (change for pair in comparison.all_pairs for change in pair.figures)
    return next(change for change in rows if change.new is not None and change.new.figure.text == new)


def told(comparison: Comparison, new: str) -> list[str]:
    return [one.placed.figure.text for one in candidates(comparison, row(comparison, new))]


def test_the_same_measure_comes_first(comparison: Comparison) -> None:
    assert told(comparison, "$7 million")[0] == "$5 million"
    assert told(comparison, "$8 million")[0] == "$9 million"


def test_another_kind_comes_after_every_figure_of_the_kind(comparison: Comparison) -> None:
    assert set(told(comparison, "$3 million")[:2]) == {"$5 million", "$9 million"}


def test_nothing_of_the_other_filing_is_left_out(comparison: Comparison) -> None:
    for new in ("$7 million", "14", "$3 million"):
        assert sorted(told(comparison, new)) == sorted(["$5 million", "$9 million", "March 31, 2023", "12"])


def test_a_candidate_says_what_it_is_matched_with(comparison: Comparison) -> None:
    first = candidates(comparison, row(comparison, "$7 million"))[0]
    assert first.partner == row(comparison, "$7 million").new
    assert first.pair.heading == LOSSES


def test_a_figure_that_is_free_is_likelier(comparison: Comparison) -> None:
    alone = row(comparison, "$3 million")
    assert alone.old is None
    change = row(comparison, "$7 million")
    back = FigureChange(change.old, None, change.verdict, None, None, "")
    scores = {one.placed.figure.text: one for one in candidates(comparison, back)}
    assert scores["$3 million"].partner is None
    assert scores["$7 million"].score > scores["$3 million"].score > FREE
