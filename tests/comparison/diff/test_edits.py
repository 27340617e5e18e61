from __future__ import annotations

import itertools
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.diff import edits as module
from viewer.comparison.diff.edits import TokenEdit, edits_between
from viewer.comparison.diff.thresholds import DiffThresholds
from viewer.comparison.diff.tokens import Token, tokens_of
from viewer.comparison.options import Options
from viewer.comparison.text.normalise import normaliser
from viewer.filings.errors import Cancelled

words = st.lists(st.sampled_from(["one", "two", "three", "four", "."]), max_size=14)


def tokens(text: str) -> list[Token]:
    return tokens_of(text, (), normaliser(Options()))


def replayed(edits: list[TokenEdit], old: list[str], new: list[str]) -> list[str]:
    """The new words, made from the old ones by the edits."""
    made: list[str] = []
    at = 0
    for edit in edits:
        made += old[at : edit.old_start] + new[edit.new_start : edit.new_end]
        at = edit.old_end
    return made + old[at:]


def test_one_word_for_one_word() -> None:
    assert edits_between(tokens("the old plant"), tokens("the new plant")).edits == [TokenEdit(1, 2, 1, 2)]


def test_one_side_empty() -> None:
    assert edits_between([], tokens("a b")).edits == [TokenEdit(0, 0, 0, 2)]
    assert edits_between(tokens("a b"), []).edits == [TokenEdit(0, 2, 0, 0)]


@pytest.mark.parametrize(
    "thresholds",
    [
        DiffThresholds(),
        DiffThresholds(bit_parallel_tokens=0),
        DiffThresholds(bit_parallel_tokens=0, largest=8),
    ],
)
@given(old=words, new=words)
def test_edits_turn_the_old_into_the_new_with_either_engine(
    thresholds: DiffThresholds, old: list[str], new: list[str]
) -> None:
    edits = edits_between(tokens(" ".join(old)), tokens(" ".join(new)), thresholds).edits
    assert replayed(edits, old, new) == new
    assert all(left.old_end < right.old_start for left, right in itertools.pairwise(edits))
    assert all(left.new_end < right.new_start for left, right in itertools.pairwise(edits))


@given(old=words, new=words)
def test_the_edits_back_are_the_edits_there(old: list[str], new: list[str]) -> None:
    there, back = (
        edits_between(*sides).edits for sides in permutations(tokens(" ".join(x)) for x in (old, new))
    )
    assert [edit.mirrored for edit in there] == back


@given(old=words, new=words)
def test_without_a_limit_the_edits_are_as_short_as_with_the_ordinary_engine(
    old: list[str], new: list[str]
) -> None:
    left, right = tokens(" ".join(old)), tokens(" ".join(new))
    ordinary = edits_between(left, right, DiffThresholds(bit_parallel_tokens=0)).edits
    limitless = edits_between(left, right, DiffThresholds(bit_parallel_tokens=0, largest=4), by_words=True)
    assert replayed(limitless.edits, old, new) == new
    assert not limitless.whole
    assert size(limitless.edits) == size(ordinary)


def size(edits: list[TokenEdit]) -> int:
    return sum(edit.old_end - edit.old_start + edit.new_end - edit.new_start for edit in edits)


SMALL = DiffThresholds(largest=3)


def test_what_is_too_large_is_one_edit_and_says_so() -> None:
    left, right = tokens("one two three four"), tokens("one two five four")
    assert edits_between(left, right, SMALL) == ([TokenEdit(0, 4, 0, 4)], True)
    assert edits_between(left, right, SMALL, by_words=True) == ([TokenEdit(2, 3, 2, 3)], False)


def test_beyond_the_limit_sentences_are_matched_first() -> None:
    old = tokens("one two. three four. five six. three")
    new = tokens("one two. three two. five six. four")
    found = edits_between(old, new, DiffThresholds(largest=16))
    assert found == ([TokenEdit(4, 5, 4, 5), TokenEdit(9, 10, 9, 10)], False)
    assert edits_between(old, new, DiffThresholds(largest=15)).whole


def test_a_long_comparison_by_words_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        edits_between(tokens("a b c d"), tokens("a b e d"), SMALL, by_words=True, should_cancel=lambda: True)


def test_more_different_words_than_the_first_engine_has_codes_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CODES", 3)
    left, right = tokens("one two three four"), tokens("one two five four")
    assert edits_between(left, right).edits == [TokenEdit(2, 3, 2, 3)]


@pytest.mark.no_cover  # it is here for the time and memory that it takes
def test_texts_of_a_book_are_compared_by_words_in_little_memory() -> None:
    left = tokens(" ".join(f"w{number % 9000}" for number in range(60_000)))
    right = tokens(" ".join(f"w{number % 9000}" for number in range(60_000) if number % 997))
    found = edits_between(left, right, by_words=True)
    assert size(found.edits) == 61
    assert not found.whole


def test_more_words_than_the_private_codes_stay_clear_of_surrogates() -> None:
    encoded = module._encoded(range(60_000))
    assert len(set(encoded)) == 60_000
    assert encoded.encode("utf-16-le", "strict")
    assert max(encoded) < "\U00010000"
