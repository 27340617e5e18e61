"""Contractions are two words, and each word knows its place."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.shifts.grammar.words import words_in
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
