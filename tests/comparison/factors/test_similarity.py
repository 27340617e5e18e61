from __future__ import annotations

import pytest

from tests.comparison.risks import ALL, CREW, FERRIES, FUEL, HARBOUR
from viewer.comparison.factors.factor_texts import FactorWords
from viewer.comparison.factors.products import Matrix
from viewer.comparison.factors.similarity import factor_similarity
from viewer.comparison.text.words import words_of


def words(heading: str, *body: str) -> FactorWords:
    return FactorWords(words_of(heading), tuple(word for text in body for word in words_of(text)))


def test_a_factor_is_wholly_like_itself_and_less_like_any_other() -> None:
    factors = [words(*each) for each in ALL]
    like = factor_similarity(factors, factors)
    for at in range(len(ALL)):
        assert like.score[at][at] == pytest.approx(1.0)
        assert like.old_in_new[at][at] == pytest.approx(1.0)
        assert sorted(like.score[at])[-2] < 0.2


def test_containment_is_not_symmetric() -> None:
    whole = words("Both.", *HARBOUR[1:], *CREW[1:])
    like = factor_similarity([words(*HARBOUR)], [whole])
    assert like.old_in_new[0][0] > 0.8 > 0.7 > like.new_in_old[0][0]


def test_shared_boilerplate_counts_for_little() -> None:
    like = factor_similarity([words(*FERRIES)], [words(*FUEL)])
    assert like.body[0][0] < 0.15


def test_a_short_body_leaves_more_to_the_heading() -> None:
    long, short = words(*CREW), words(CREW[0], "None sail.")
    assert (
        factor_similarity([short], [long]).score[0][0]
        > factor_similarity([words("Title.", *CREW[1:])], [short]).score[0][0]
    )


def test_factors_without_a_word() -> None:
    like = factor_similarity([words("")], [words("")])
    assert like.score[0][0] == like.old_in_new[0][0] == 0.0


def test_an_unrelated_factor_holds_next_to_nothing_of_another() -> None:
    factors = [words(*each) for each in ALL]
    like = factor_similarity(factors, factors)
    apart = [like.old_in_new[old][new] for old in range(len(ALL)) for new in range(len(ALL)) if old != new]
    assert max(apart) < 0.05


def turned(matrix: Matrix) -> Matrix:
    return [list(column) for column in zip(*matrix, strict=True)]


def test_the_other_way_round_is_the_mirror_image() -> None:
    old, new = (
        [words(*each) for each in ALL],
        [words(*each) for each in (HARBOUR, FUEL, (CREW[0], *FERRIES[1:]))],
    )
    there, back = factor_similarity(old, new), factor_similarity(new, old)
    assert there.score == turned(back.score)
    assert there.old_in_new == turned(back.new_in_old)
