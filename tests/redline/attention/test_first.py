"""What to look at first: the weightiest before all others, each with its clauses and its place."""

from __future__ import annotations

from tests.builders import build_filing
from tests.comparison.shifts.sentences import reworded
from viewer.comparison import Comparison, compare
from viewer.redline.attention.first import LEAST_POINTS, MOST, look_first


def _many(number: int) -> Comparison:
    """Two filings with so many factors, in each of which a risk came true and a word changed."""
    old = [
        (None, (f"Pier {name} may close.", f"Pier {name} may fail in a storm. It has {10 + at} berths."))
        for at, name in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:number])
    ]
    new = [
        (None, (head, text.replace("may fail", "has failed").replace("berths", "new berths")))
        for _, (head, text) in old
    ]
    return compare(build_filing("Archipelago Lines", old, 2024), build_filing("Archipelago Lines", new, 2025))


def test_a_risk_that_came_true_comes_first_with_both_clauses() -> None:
    made = reworded(
        "We run 12 ferries. Rivals may copy our hulls. Some of our hulls are pledged.",
        "We run 60 ferries. Rivals have copied our hulls. All of our hulls are pledged.",
    )
    first, second, third = look_first(made)
    assert (first.kind, first.old, first.new) == (
        "came true",
        "Rivals may copy our hulls.",
        "Rivals have copied our hulls.",
    )
    assert first.loud
    assert (second.kind, third.kind) == ("scope", "changed")
    assert not second.loud
    assert first.row is not None
    assert "have copied" in made.pairs[0].rows[first.row].new_text


def test_there_are_at_most_twenty() -> None:
    found = look_first(_many(26))
    assert len(found) == MOST
    points = [look.concern.points for look in found]
    assert points == sorted(points, reverse=True)


def test_quiet_edits_are_none() -> None:
    assert look_first(reworded("We run old ferries.", "We run ancient ferries.")) == ()
    assert all(look.concern.points >= LEAST_POINTS for look in look_first(_many(3)))
