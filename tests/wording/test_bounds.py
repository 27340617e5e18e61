"""A value is shown with the words that make of it a bound."""

from __future__ import annotations

import pytest

from viewer.figures import context_of, recognise
from viewer.figures.claim import Bound, Relation
from viewer.wording.bounds import bound_words, with_bound
from viewer.wording.figures import value_words


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("We serve at least 5,000 customers.", "at least 5,000"),
        ("We serve 5,000 or more customers.", "5,000 or more"),
        ("The fee may not exceed 4% of sales.", "at most 4%"),
        ("The fee exceeds 4% of sales.", "more than 4%"),
        ("We serve approximately 5,000 customers.", "about 5,000"),
        ("We serve only 5,000 customers.", "5,000"),
        ("We serve 5,000 customers.", "5,000"),
    ],
)
def test_the_bound_is_the_filing_s_own_words(sentence: str, told: str) -> None:
    assert value_words(recognise(sentence, context_of([sentence]))[0]) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [("+", "5,000+"), ("and above", "5,000 and above"), ("≥", "≥ 5,000"), ("not below", "not below 5,000")],
)
def test_a_bound_stands_on_the_side_that_the_filing_has_it_on(words: str, told: str) -> None:
    assert with_bound("5,000", Bound(Relation.AT_LEAST, words)) == told


def test_a_text_that_says_its_bound_is_left_alone() -> None:
    assert with_bound("up to 4%", Bound(Relation.AT_MOST, "up to")) == "up to 4%"


@pytest.mark.parametrize("relation", Relation)
def test_every_bound_has_words(relation: Relation) -> None:
    assert bool(bound_words(Bound(relation))) is (relation is not Relation.EQUAL)
