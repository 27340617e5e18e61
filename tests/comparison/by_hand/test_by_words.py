from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from tests.builders import build_filing
from viewer.comparison import by_words, compare, rows
from viewer.comparison.diff.diff import marks_between
from viewer.comparison.diff.thresholds import DiffThresholds
from viewer.comparison.model import Comparison, Status
from viewer.comparison.options import Options
from viewer.filings.errors import Cancelled
from viewer.filings.model import Filing

QUAY = "The northern quay is leased from the harbour authority for $4.1 million a year until June 30, 2024."
CREW = "Licensed deck officers are scarce in the archipelago and are paid more by the cargo lines."
OLD = build_filing(
    "Old", [(None, ["Our quay may be lost.", QUAY, CREW]), (None, ["Our crew may leave.", CREW])]
)
NEW = build_filing(
    "New",
    [
        (None, ["Our quay may be lost.", QUAY.replace("4.1", "4.6").replace("2024", "2025"), CREW]),
        (None, ["Our crew may leave.", CREW]),
    ],
    2025,
)

DEFAULT = Options()


def limited(
    monkeypatch: pytest.MonkeyPatch, old: Filing = OLD, new: Filing = NEW, options: Options = DEFAULT
) -> Comparison:
    """A comparison under a limit that every paragraph of more than a few words hits."""
    small = partial(marks_between, thresholds=DiffThresholds(largest=8))
    monkeypatch.setattr(rows, "marks_between", small)
    return compare(old, new, options)


def test_a_row_that_hit_the_limit_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    made = limited(monkeypatch)
    assert [row.whole for row in made.pairs[0].rows] == [False, True, False]
    assert len(made.pairs[0].rows[1].changes) == 1
    assert not any(row.whole for pair in compare(OLD, NEW).pairs for row in pair.rows[:1])


@pytest.mark.parametrize("options", [Options(), Options(ignore_rolled_dates=True)])
def test_by_words_gives_what_there_would_be_without_a_limit(
    monkeypatch: pytest.MonkeyPatch, options: Options
) -> None:
    unlimited = compare(OLD, NEW, options)
    made = limited(monkeypatch, options=options)
    assert made != unlimited
    again = by_words(made, "p1", 1)
    assert again == unlimited
    assert by_words(again, "p1", 1) == again


def test_a_pair_that_differs_in_nothing_but_glyphs_becomes_unchanged(monkeypatch: pytest.MonkeyPatch) -> None:
    old = build_filing("Old", [(None, ["Our “quay” may be lost.", f"The “quay”. {QUAY}"])])
    new = build_filing("New", [(None, ["Our “quay” may be lost.", f'The "quay". {QUAY}'])])
    made = limited(monkeypatch, old, new)
    row = made.pairs[0].rows[1]
    hit = replace(row, whole=True)
    again = by_words(
        replace(made, pairs=(replace(made.pairs[0], rows=(made.pairs[0].rows[0], hit)),)), "p1", 1
    )
    assert again.pairs[0].status is Status.UNCHANGED
    assert not again.pairs[0].rows[1].whole


def test_what_is_not_there_cannot_be_compared() -> None:
    made = compare(OLD, NEW)
    with pytest.raises(KeyError):
        by_words(made, "p9", 0)
    with pytest.raises(IndexError):
        by_words(made, "p1", 9)
    with pytest.raises(IndexError):
        by_words(made, "p1", -1)


def test_it_can_be_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    made = limited(monkeypatch)
    with pytest.raises(Cancelled):
        by_words(made, "p1", 1, should_cancel=lambda: True)
