"""The forms of a verb share a key, and words that only look alike do not."""

from __future__ import annotations

import pytest

from viewer.comparison.shifts.grammar.verb_forms import is_participle, is_past, key_of


@pytest.mark.parametrize(
    "forms",
    [
        "stop stops stopped stopping",
        "lose loses lost losing",
        "reduce reduces reduced reducing",
        "use uses used using",
        "own owns owned owning",
        "carry carries carried carrying",
        "grow grows grew grown growing",
        "withdraw withdraws withdrew withdrawn withdrawing",
    ],
)
def test_the_forms_of_a_verb_share_a_key(forms: str) -> None:
    assert len({key_of(word) for word in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("one", "on"), ("all", "al"), ("status", "statu"), ("need", "ne")]
)
def test_words_that_only_look_alike_do_not(one: str, other: str) -> None:
    assert key_of(one) != key_of(other)


def test_pasts_and_participles() -> None:
    assert all(map(is_past, ("harmed", "lost", "grew")))
    assert not any(map(is_past, ("need", "harm", "grown")))
    assert all(map(is_participle, ("harmed", "grown", "cut", "become")))
    assert not is_participle("harm")
