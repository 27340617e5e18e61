"""A shift in words: what was claimed, and what is claimed now."""

from __future__ import annotations

import pytest

from tests.comparison.shifts.sentences import reworded, shifts
from viewer.wording.pairs import counts_of
from viewer.wording.shifts import CAME_TRUE_GLYPH, SHIFT_GLYPH, shift_glyph, shift_kind_words, shift_words
from viewer.wording.summary import shift_counts, summary


@pytest.mark.parametrize(
    ("old", "new", "kind", "words"),
    [
        (
            "A leak could harm us.",
            "A leak has harmed us.",
            "came true",
            "what was told as possible is told as a fact",
        ),
        (
            "We insure the pier.",
            "We do not insure the pier.",
            "negation",
            "what was affirmed is denied",
        ),
        (
            "Our fares increased by 5%.",
            "Our fares decreased by 5%.",
            "direction",
            "what went up goes down",
        ),
        (
            "The lender may call it.",
            "The lender must call it.",
            "obligation",
            "what was permitted is required",
        ),
        (
            "We run about 30 kiosks.",
            "We run more than 30 kiosks.",
            "bound",
            "what was told as about is a least value",
        ),
    ],
)
def test_what_became_of_a_claim(old: str, new: str, kind: str, words: str) -> None:
    (shift,) = shifts(old, new)
    assert shift_kind_words(shift) == kind
    assert shift_words(shift) == words
    assert shift_glyph(shift) == (CAME_TRUE_GLYPH if kind == "came true" else SHIFT_GLYPH)


def test_a_period_is_told_with_both_lengths() -> None:
    (shift,) = shifts(
        "In the seven months ended December 31, 2022, the line had revenues of $15.1 million.",
        "In the year ended December 31, 2023, the line had revenues of $26.1 million.",
    )
    assert shift_words(shift) == "the time that it is for is another: seven months, now a year"


def test_shifts_are_counted_by_kind() -> None:
    made = reworded("Some of our plants may be closed.", "Substantially all of our plants have been closed.")
    assert shift_counts(made) == "2 shifts of meaning: 1 certainty, 1 scope"
    assert "2 shifts of meaning" in counts_of(made.pairs[0])
    assert {kind: n for kind, n in summary(made)["shifts"].items() if n} == {"certainty": 1, "scope": 1}


def test_where_nothing_shifts_nothing_is_said() -> None:
    assert shift_counts(reworded("We run old ferries.", "We run ancient ferries.")) == ""
