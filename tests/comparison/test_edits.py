from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison import edits as module
from viewer.comparison.edits import Edit, edits_between
from viewer.comparison.model import Options
from viewer.comparison.normalise import folder
from viewer.comparison.tokens import Token, tokens_of

words = st.lists(st.sampled_from(["one", "two", "three", "four", "."]), max_size=14)


def tokens(text: str) -> list[Token]:
    return tokens_of(text, (), folder(Options()))


def replayed(edits: list[Edit], old: list[str], new: list[str]) -> list[str]:
    """The new words, made from the old ones by the edits."""
    made: list[str] = []
    at = 0
    for edit in edits:
        made += old[at : edit.old_start] + new[edit.new_start : edit.new_end]
        at = edit.old_end
    return made + old[at:]


def test_one_word_for_one_word() -> None:
    assert edits_between(tokens("the old plant"), tokens("the new plant")) == [Edit(1, 2, 1, 2)]


def test_one_side_empty() -> None:
    assert edits_between([], tokens("a b")) == [Edit(0, 0, 0, 2)]
    assert edits_between(tokens("a b"), []) == [Edit(0, 2, 0, 0)]


@pytest.mark.parametrize("limits", [{}, {"_LONG": 0}, {"_LONG": 0, "_LARGEST": 8}, {"_CODES": 0}])
@given(old=words, new=words)
def test_edits_turn_the_old_into_the_new_with_either_engine(
    limits: dict[str, int], old: list[str], new: list[str]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in limits.items():
            patch.setattr(module, name, value)
        edits = edits_between(tokens(" ".join(old)), tokens(" ".join(new)))
    assert replayed(edits, old, new) == new
    assert all(left.old_end < right.old_start for left, right in itertools.pairwise(edits))
    assert all(left.new_end < right.new_start for left, right in itertools.pairwise(edits))


def test_more_words_than_the_private_codes_stay_clear_of_surrogates() -> None:
    encoded = module._encoded(range(60_000))
    assert len(set(encoded)) == 60_000
    assert encoded.encode("utf-16-le", "strict")
    assert max(encoded) < "\U00010000"
