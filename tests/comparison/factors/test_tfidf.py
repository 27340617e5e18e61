from __future__ import annotations

import pytest

from viewer.comparison.factors.tfidf import TfidfMatrix, Vocabulary


def test_a_word_in_every_text_weighs_less_than_one_in_few() -> None:
    vocabulary = Vocabulary()
    texts = [["crane", "berth"], ["crane", "fuel"], ["crane", "adverse"], ["crane", "the"]]
    weighed = TfidfMatrix(
        [vocabulary.ids_of(text) for text in texts], vocabulary.word_weights(stock=0.3, function=0.1)
    )
    crane, berth, fuel, adverse, the = weighed.weights.values()
    assert fuel == berth > crane > adverse > the > 0


def test_phrases_leave_out_what_every_filing_says() -> None:
    vocabulary = Vocabulary()
    words = ["a", "material", "adverse", "effect", "on", "our", "northern", "quay"]
    numbers = vocabulary.ids_of(words)
    again = vocabulary.phrases_of(vocabulary.ids_of(["our", "northern", "quay"]))
    assert vocabulary.phrases_of(numbers) == again
    assert len(again) == 2


def test_a_phrase_that_no_text_has_is_no_column() -> None:
    weighed = TfidfMatrix([[7, 3, 7], [3]])
    assert weighed.columns(0) == {3, 7}
    assert weighed.columns_of([7, 8]) == {7}


def test_what_is_contained_is_weighed() -> None:
    weighed = TfidfMatrix([[0, 1], [0], [0]])
    often, seldom = weighed.weights[0], weighed.weights[1]
    share = weighed.share(weighed.columns(0), weighed.columns(1))
    assert share == pytest.approx(often / (often + seldom)) == pytest.approx(weighed.containment(1)[0][0][0])
    assert weighed.share(weighed.columns_of([9]), weighed.columns(0)) == 0.0


def test_cosines_of_texts_without_a_word() -> None:
    assert TfidfMatrix([[], [0], []]).cosines(1) == [[0.0, 0.0]]
    assert TfidfMatrix([[], []]).containment(1)[0] == [[0.0]]


def test_what_a_third_text_has_too_is_not_shared_by_two_alone() -> None:
    weighed = TfidfMatrix([[0, 1, 2], [3], [0, 1, 1, 3], [1, 4]])
    assert weighed.exclusive_terms(2) == [[1.0, 0.0], [1.0, 0.0]]


def test_containment_counts_each_term_once_by_its_weight() -> None:
    matrix = TfidfMatrix([[0, 0, 0, 1], [0], [1, 2]])
    old_in_new, new_in_old = matrix.containment(1)
    first, second, third = (matrix.weights[term] for term in range(3))
    assert old_in_new == [[pytest.approx(first / (first + second)), pytest.approx(second / (first + second))]]
    assert new_in_old == [[1.0, pytest.approx(second / (second + third))]]


def test_a_text_of_light_terms_is_contained_as_a_whole_too() -> None:
    light = TfidfMatrix([[0], [0]], [0.1])
    assert light.containment(1)[0] == [[1.0]]


def test_a_term_counts_more_the_oftener_it_occurs_but_not_in_proportion() -> None:
    once, often, many = (TfidfMatrix([[0, 1], [0] * count + [2]]).cosines(1)[0][0] for count in (1, 2, 20))
    assert once < often < many < 0.75
