"""What is run, and what is still being built."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import filings, short
from viewer.comparison.model import FigureVerdict

CHANGED, REMOVED, ADDED = FigureVerdict.CHANGED, FigureVerdict.REMOVED, FigureVerdict.ADDED
APART = [
    ("We operate 12 plants.", "We have 3 plants under construction."),
    ("As of May 31, we owned 41 tankers.", "As of May 31, we had 6 tankers on order."),
    ("At year end, we ran 41 hotels.", "At year end, we had 41 hotels in development."),
    ("We run 12 ships.", "We have ordered 3 newbuildings."),
    ("We run 12 mills.", "We are building 3 mills."),
]


@pytest.mark.parametrize(("old", "new"), [*APART, *[(new, old) for old, new in APART]])
def test_what_is_there_never_became_what_is_to_come(old: str, new: str) -> None:
    (rows,) = filings([(old, new)]).ledgers()
    assert {row.verdict for row in rows if row.kind == "count"} == {REMOVED, ADDED}


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (
            "We operate 12 mills and have 2 mills under construction.",
            "We have 3 mills under construction and operate 13 mills.",
            {("12", "13"), ("2", "3")},
        ),
        ("We are building 3 mills.", "We have 4 mills under construction.", {("3", "4")}),
        ("We have five drugs in development.", "We have seven drugs.", {("five", "seven")}),
        ("We had six vessels on order.", "We had seven newbuildings.", {("six", "seven")}),
    ],
)
def test_each_is_compared_with_its_like(old: str, new: str, pairs: set[tuple[str, str]]) -> None:
    (rows,) = filings([(old, new)]).ledgers()
    assert {short(row) for row in rows} == {(*pair, CHANGED) for pair in pairs}
