"""Words of one topic meet in whatever form they stand."""

from __future__ import annotations

import re
import sys

import pytest

from viewer.language.stems import topic_stems, words


def stems(text: str) -> list[str]:
    return topic_stems(words(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The prices of stocks fluctuate", "price stock fluctuates"),
        ("our competitors", "competitor"),
        ("the company’s liabilities", "company liability"),
        ("acquisitions", "acquisition"),
        ("expand", "expanding"),
    ],
)
def test_one_topic_in_two_forms_has_one_stem(one: str, other: str) -> None:
    assert stems(one) == stems(other)


def test_a_short_word_keeps_its_ending() -> None:
    assert stems("nation noted") == ["nation", "noted"]


def test_words_of_grammar_and_of_two_letters_carry_no_topic() -> None:
    assert stems("he may not have been there, and is so with its ad") == []


def test_words_are_small_and_keep_their_hyphens() -> None:
    assert words("Our wholly-owned mills’ 5 kettles") == ["our", "wholly-owned", "mills", "kettles"]


def test_no_letter_is_taken_for_a_sign() -> None:
    """Whatever letter stands in a text, its words are found as letters of any script are."""
    letters = "".join(map(chr, range(sys.maxunicode + 1)))
    letters = "".join(filter(re.compile(r"[^\W\d_]").match, letters))
    assert all(words(f"a{letter}—") == [f"a{letter}".lower()] for letter in letters[::7])
