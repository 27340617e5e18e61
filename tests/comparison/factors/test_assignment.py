from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.comparison.risks import ALL, CREW, FUEL, HARBOUR
from viewer.comparison.factors.assignment import best_assignment, identical_factors
from viewer.comparison.factors.factor_texts import FactorSimilarity, FactorTexts, FactorWords
from viewer.comparison.factors.tfidf import Vocabulary
from viewer.comparison.factors.thresholds import FACTOR_THRESHOLDS, FactorThresholds
from viewer.comparison.text.words import words_of


def words(factors: Sequence[Sequence[str]]) -> list[FactorWords]:
    return [
        FactorWords(words_of(heading), tuple(word for text in body for word in words_of(text)))
        for heading, *body in factors
    ]


def scored(scores: list[list[float]], exclusive: list[list[float]] | None = None) -> FactorSimilarity:
    """A comparison with these scores; the two of a pair have a phrase of their own unless said otherwise."""
    own = [[1.0] * len(row) for row in scores] if exclusive is None else exclusive
    nothing = FactorTexts(0, Vocabulary(), [], [], [], [], [])
    return FactorSimilarity(scores, scores, scores, own, scores, scores, nothing)


def assigned(
    scores: list[list[float]],
    exclusive: list[list[float]] | None = None,
    thresholds: FactorThresholds = FACTOR_THRESHOLDS,
) -> dict[int, int]:
    olds, news = range(len(scores)), range(len(scores[0]))
    return best_assignment(scored(scores, exclusive), olds, news, thresholds)


def test_the_whole_counts_not_the_best_of_each() -> None:
    assert assigned([[0.8, 0.7], [0.7, 0.2]]) == {0: 1, 1: 0}


def test_one_sure_pair_outweighs_two_doubtful_ones() -> None:
    assert assigned([[0.9, 0.5], [0.5, 0.0]]) == {0: 0}


@pytest.mark.parametrize(("score", "pairs"), [(0.18, {0: 0}), (0.179, {})])
def test_a_pair_has_the_least_score(score: float, pairs: dict[int, int]) -> None:
    assert assigned([[score]]) == pairs
    assert assigned([[score]], thresholds=FactorThresholds(least_score=0.5)) == {}


@pytest.mark.parametrize(("score", "pairs"), [(0.35, {0: 0}), (0.349, {})])
def test_a_doubtful_pair_needs_a_phrase_of_its_own(score: float, pairs: dict[int, int]) -> None:
    assert assigned([[score]], [[0.0]]) == pairs
    assert assigned([[score]], [[1.0]]) == {0: 0}


def test_of_equal_pairs_those_in_the_same_places_win_then_the_earlier_ones() -> None:
    assert assigned([[0.5, 0.5], [0.5, 0.5]]) == {0: 0, 1: 1}
    assert assigned([[0.5, 0.5, 0.5]]) == {0: 0}
    assert assigned([[0.5], [0.5], [0.5]]) == {0: 0}
    assert assigned([[0.2, 0.5], [0.2, 0.2], [0.2, 0.2], [0.2, 0.5]]) == {3: 1, 0: 0}


def test_only_the_factors_asked_for_are_paired() -> None:
    scores = [[0.9, 0.3], [0.3, 0.9]]
    assert best_assignment(scored(scores), [0], [1]) == {0: 1}
    assert best_assignment(scored(scores), [], [0, 1]) == best_assignment(scored(scores), [0, 1], []) == {}


def test_copies_pair_in_order_where_both_filings_have_as_many() -> None:
    old, new = words([CREW, FUEL, CREW]), words([CREW, CREW, HARBOUR])
    assert identical_factors(old, new, range(3), range(3)) == {0: 0, 2: 1}
    assert identical_factors(old, new[1:], range(3), range(2)) == {}
    assert identical_factors(old, new, [0], [1]) == {0: 1}


def test_the_same_body_is_enough_if_it_is_long() -> None:
    old, new = words([CREW]), words([("Another heading.", *CREW[1:])])
    assert identical_factors(old, new, [0], [0]) == {0: 0}
    short = "Not applicable to the twelve words that a body must have here."
    old, new = words([("One.", short)]), words([("Two.", short)])
    assert len(old[0].body) == 12
    assert identical_factors(old, new, [0], [0]) == {0: 0}
    assert identical_factors(old, new, [0], [0], FactorThresholds(full_body_words=13)) == {}


def test_a_factor_that_is_wholly_identical_pairs_before_one_with_the_same_body() -> None:
    twin = ("Another heading.", *CREW[1:])
    assert identical_factors(words([CREW]), words([twin, CREW]), [0], [0, 1]) == {0: 1}
    everything = words(ALL)
    assert identical_factors(everything, everything, range(6), range(6)) == {at: at for at in range(6)}
