"""Sentences that stand very often in one filing."""

from __future__ import annotations

import pytest

from viewer.filings.model import Span
from viewer.history.blaming.model import SentenceAt
from viewer.history.blaming.sentences import StandingSentence
from viewer.history.blaming.standing import MOST_WEIGHED, Threads
from viewer.history.model import FactorAt


def _equal(place: int, count: int) -> list[StandingSentence]:
    places = (SentenceAt(FactorAt(place, 1), 1, Span(20 * at, 20 * at + 11)) for at in range(count))
    return [StandingSentence(at=at, text="Costs rise.", key="costs rise.") for at in places]


@pytest.mark.parametrize("count", [3, 3_000])
def test_equal_sentences_are_given_one_to_one_in_order(count: int) -> None:
    threads = Threads([_equal(0, count), _equal(1, count), _equal(2, count)], lambda _factor: "r1")
    assert (count * count > MOST_WEIGHED) == (count > 3)
    assert len(threads.all) == count
    for at in range(count):
        assert threads.of[0][at] is threads.of[1][at] is threads.of[2][at]
