"""How texts end and begin."""

from __future__ import annotations

import pytest

from viewer.language.sentence_ends import (
    bare_end,
    begins_small,
    breaks_off,
    ends_in_abbreviation,
    is_closed,
)


@pytest.mark.parametrize(
    "text", ["We may fail.", "“We may.”", "We may (or not).", "May we? ", "We may.(1)", "We may.*"]
)
def test_closed(text: str) -> None:
    assert is_closed(text)


@pytest.mark.parametrize("text", ["We may", "including:", "kettles,", "", "see (1)", "a-"])
def test_open(text: str) -> None:
    assert not is_closed(text)


def test_a_closing_abbreviation_may_end_nothing() -> None:
    assert ends_in_abbreviation("pots from Kettle Works, Inc.")
    assert not ends_in_abbreviation("pots from kettles.")


def test_small_start() -> None:
    assert begins_small("kettles")
    assert begins_small("“kettles”")
    assert not begins_small("Kettles")
    assert not begins_small("5 kettles")
    assert not begins_small("")


@pytest.mark.parametrize("text", ["pots made by our", "We may", "as described in the", "kettles, including"])
def test_what_ends_in_a_word_that_nothing_ends_with_breaks_off(text: str) -> None:
    assert breaks_off(text)


@pytest.mark.parametrize("text", ["pots made by us", "Kettles", "kettles in May of 2012", ""])
def test_what_ends_in_a_noun_does_not_break_off(text: str) -> None:
    assert not breaks_off(text)


def test_the_bare_end_is_without_closing_marks_and_notes() -> None:
    assert bare_end("We may fail.”(1) [2]") == "We may fail."
    assert bare_end("We may fail.*†") == "We may fail."
