from __future__ import annotations

import pytest

from tests.comparison.risks import ALL, CREW, FERRIES, FUEL, HARBOUR
from viewer.comparison.similarity import FactorWords, contained, likeness
from viewer.comparison.words import words_of


def words(heading: str, *body: str) -> FactorWords:
    return FactorWords(words_of(heading), tuple(word for text in body for word in words_of(text)))


def test_a_factor_is_wholly_like_itself_and_less_like_any_other() -> None:
    factors = [words(*each) for each in ALL]
    like = likeness(factors, factors)
    for at in range(len(ALL)):
        assert like.score[at, at] == pytest.approx(1.0)
        assert like.old_in_new[at, at] == pytest.approx(1.0)
        assert sorted(like.score[at])[-2] < 0.2


def test_containment_is_not_symmetric() -> None:
    whole = words("Both.", *HARBOUR[1:], *CREW[1:])
    like = likeness([words(*HARBOUR)], [whole])
    assert like.old_in_new[0, 0] > 0.8 > 0.7 > like.new_in_old[0, 0]


def test_shared_boilerplate_counts_for_little() -> None:
    like = likeness([words(*FERRIES)], [words(*FUEL)])
    assert like.body[0, 0] < 0.15


def test_a_short_body_leaves_more_to_the_heading() -> None:
    long, short = words(*CREW), words(CREW[0], "None sail.")
    assert likeness([short], [long]).score[0, 0] > likeness([words("Title.", *CREW[1:])], [short]).score[0, 0]


def test_factors_without_a_word() -> None:
    like = likeness([words("")], [words("")])
    assert like.score[0, 0] == like.old_in_new[0, 0] == 0.0


def test_phrases_leave_out_what_every_filing_says() -> None:
    found = words("", "a material adverse effect on our northern quay").distinct_phrases
    assert found == {"our northern", "northern quay"}


def test_what_is_contained_is_weighed() -> None:
    weights = {"old quay": 3.0, "new quay": 1.0}
    assert contained({"old quay", "new quay"}, {"old quay"}, weights) == 0.75
    assert contained(set(), {"old quay"}, weights) == 0.0
