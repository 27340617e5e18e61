from __future__ import annotations

import pytest

from viewer.comparison.diff.characters import common_ends, kept_letters
from viewer.comparison.diff.thresholds import DiffThresholds


@pytest.mark.parametrize(
    ("before", "after", "ends"),
    [
        ("protection", "protective", (8, 0)),
        ("ferry", "ferries", (4, 0)),
        ("aa", "aaa", (2, 0)),
        ("cafe\u0301s", "cafes", (3, 1)),
        ("abc", "xyz", (0, 0)),
    ],
)
def test_common_ends_do_not_overlap_and_keep_accents(before: str, after: str, ends: tuple[int, int]) -> None:
    assert common_ends(before, after) == ends


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("project", "projects", (7, 0)),
        ("certain", "uncertain", (0, 7)),
        ("ferry-related", "ferry", (5, 0)),
        ("these", "the", None),  # a function word is no form of another
        ("2011", "2012", None),
        ("a.m", "a.ms", None),
        ("port", "portmanteaus", None),  # too much was added
        ("port", "portable", (4, 0)),  # half of the longer word is just enough
        ("berths", "berthy", (5, 0)),
        ("berth", "berts", None),  # five letters: a word for a word
        ("protection", "protecting", (7, 0)),
        ("protection", "protective", (7, 0)),
        ("organise", "organize", (6, 1)),
        ("dredging", "bridging", None),
        ("ab", "abc", None),  # two letters in common are chance
    ],
)
def test_letters_stay_unmarked_inside_similar_words(
    before: str, after: str, kept: tuple[int, int] | None
) -> None:
    assert kept_letters(before, after) == kept
    assert kept_letters(after, before) == kept


def test_the_vowel_before_an_ending_belongs_to_the_ending() -> None:
    assert kept_letters("harbourage", "harbouring", DiffThresholds(similar_letters=0.5)) == (7, 0)
    assert kept_letters("creation", "created", DiffThresholds(similar_letters=0.5)) == (5, 0)
    assert kept_letters("trioal", "trioed", DiffThresholds(similar_letters=0.5)) == (3, 0)


def test_how_similar_words_must_be_can_be_tried() -> None:
    assert kept_letters("berth", "berts", DiffThresholds(respelt_letters=5)) == (4, 0)
    assert kept_letters("protection", "protecting", DiffThresholds(similar_letters=0.95)) is None
