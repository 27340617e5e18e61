"""Contractions are two words, and each word knows its place."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.shifts.grammar.words import telling_keys, words_in
from viewer.filings.model import Span


def _said(text: str) -> list[str]:
    return [word.text for word in words_in(text, Span(0, len(text)))]


def test_contractions_are_two_words() -> None:
    assert _said("We don't, can't and won't; it cannot.") == [
        *("we", "do", "not", ",", "can", "not", "and", "will", "not", ";", "it", "can", "not")
    ]


@given(st.text(alphabet="aB n't’'-,;.5$ ", max_size=60))
def test_words_stand_in_order_where_they_say(text: str) -> None:
    found = words_in(text, Span(0, len(text)))
    assert all(0 <= word.start < word.end <= len(text) for word in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(
    st.lists(
        st.sampled_from(
            [
                "We",
                "don't",
                "cannot",
                "May",
                "in",
                "2024",
                "12,500",
                "$5.3",
                "(ferries)",
                "ferry's",
                "levies,",
                "N’T",
                "CAN'T",
                "it’s",
                "re-let",
                "2020's",
                "¥",
                "a",
                "s",
                "t",
                "-",
            ]
        )
    ),
    st.sampled_from([" ", "", ", "]),
)
def test_the_keys_alone_are_those_of_the_words_that_tell(words: list[str], between: str) -> None:
    text = between.join(words)
    span = Span(0, len(text))
    assert telling_keys(text, span) == {word.key for word in words_in(text, span) if word.tells}
