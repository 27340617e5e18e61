"""The same heading, read twice, is known again; a heading that has nothing to do with it is not."""

from __future__ import annotations

import pytest

from viewer.review.pairing.heading_similarity import SAME_HEADING, heading_similarity

HEADING = "Our business in Ruritania may suffer."


@pytest.mark.parametrize(
    "again",
    [
        HEADING,
        "Our business in Ruritania may suffer",
        "Our business in Ruritonia may suffer.",
        HEADING.upper(),
    ],
)
def test_a_heading_read_a_little_otherwise_is_the_same(again: str) -> None:
    assert heading_similarity(HEADING, again) >= SAME_HEADING


def test_another_heading_is_not() -> None:
    assert heading_similarity(HEADING, "We may lose key staff to competitors.") < SAME_HEADING


def test_of_two_similar_headings_the_right_one_is_nearer() -> None:
    other = "Our business in Elbonia may suffer."
    assert heading_similarity(HEADING, other) < heading_similarity(HEADING, HEADING[:-1])


def test_similarity_goes_both_ways_and_from_nought_to_one() -> None:
    assert heading_similarity("abc", "abd") == heading_similarity("abd", "abc")
    assert heading_similarity("abc", "xyz") == 0.0
    assert heading_similarity("abc", "ABC") == 1.0
