"""Full stops that end nothing, and words that say something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.language.sentences import (
    begins_small,
    ends_in_abbreviation,
    first_stop,
    is_closed,
    sentences,
    telling_words,
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We may fail.", 1),
        ("We may fail. We may not.", 2),
        ("We depend on Mr. Finch and on Kettle Works, Inc. for pots.", 1),
        ("Sales in the U.S. Midwest may fall.", 1),
        ("KWC. our largest shareholder, may leave.", 1),
        ("KWC. Kettle's largest shareholder, may leave.", 1),
        ("It rose by 3.5% to $1.2 million.", 1),
        ("“We may fail.” So he said.", 2),
        ("Will it rise? It may! We cannot know.", 3),
        ("", 0),
    ],
)
def test_sentences_are_counted_as_a_reader_counts_them(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(alphabet="abAB. !?\"'()Mr", max_size=60))
def test_sentences_lose_no_word(text: str) -> None:
    assert " ".join(" ".join(sentences(text)).split()) == " ".join(text.split())


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


def test_first_stop() -> None:
    text = "Loss of Mr. Finch. He may retire."
    assert text[: first_stop(text)] == "Loss of Mr. Finch."
    assert first_stop("No stop but the last.") is None


def test_small_start() -> None:
    assert begins_small("kettles")
    assert begins_small("“kettles”")
    assert not begins_small("Kettles")
    assert not begins_small("5 kettles")
    assert not begins_small("")


def test_one_topic_in_two_forms_has_one_stem() -> None:
    assert telling_words("The prices of stocks fluctuate") == telling_words("price stock fluctuates")
