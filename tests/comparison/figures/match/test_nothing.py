"""Nought in a word is nought of what stands in its place in the other filing."""

from __future__ import annotations

import pytest

from tests.comparison.figures.rows import ledger

SPENT = "Our spending on the northern wharf was {} in the year, and the pilots were content with it."


@pytest.mark.parametrize(
    ("before", "after", "kind", "delta"),
    [
        ("$5 million", "nil", "money", -5_000_000),
        ("nil", "$5 million", "money", 5_000_000),
        ("zero", "12%", "percent", 12),
    ],
)
def test_an_amount_that_came_to_nought(before: str, after: str, kind: str, delta: float) -> None:
    (change,) = ledger((SPENT.format(before), SPENT.format(after)))
    assert (change.verdict.value, change.kind.value, change.delta) == ("changed", kind, delta)


def test_nought_in_both_is_unchanged() -> None:
    (change,) = ledger((SPENT.format("nil"), SPENT.format("nil")))
    assert (change.verdict.value, change.kind.value, change.delta) == ("unchanged", "count", 0)


def test_nought_opposite_two_amounts_stays_what_it_is() -> None:
    changes = ledger((SPENT.format("$5 million or $6 million"), SPENT.format("nil")))
    assert {change.new.figure.kind.value for change in changes if change.new} == {"count"}


LISTED = "The Brook suit is over U.S. Patent No. {}, and U.S. Patent No. {}."


def test_a_number_that_identifies_is_the_same_or_another() -> None:
    changes = ledger((LISTED.format("8,462,111", "7,945,333"), LISTED.format("7,945,333", "9,300,444")))
    told = {
        (change.verdict.value, (change.new or change.old).figure.text)  # type: ignore[union-attr] # one is there
        for change in changes
    }
    assert told == {("unchanged", "7,945,333"), ("removed", "8,462,111"), ("added", "9,300,444")}
    assert all(change.delta is None and change.percent is None for change in changes)


def test_another_magnitude_has_no_difference() -> None:
    text = "Our sales of brine grew at a {}-single-digit rate in the year, and the pilots were content."
    (change,) = ledger((text.format("mid"), text.format("high")))
    assert (change.verdict.value, change.kind.value, change.delta) == ("changed", "range", None)
    assert change.reason == "another magnitude"
