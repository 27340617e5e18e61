"""The lineages of four real filings of one issuer, read by eye: factors by their numbers in each filing."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import pytest

from tests.corpus import needs_corpus, seed
from viewer.comparison import compare
from viewer.filings import read
from viewer.history import History, aligned_history, compared

pytestmark = [needs_corpus, pytest.mark.corpus]
YEARS = (2004, 2007, 2011, 2012)
EXPECTED = (
    (1, 1, 1, 1),
    (2, 2, 2, 2),
    (3, 0, 0, 0),
    (4, 13, 15, 15),
    (5, 0, 0, 0),
    (6, 3, 6, 7),
    (7, 8, 11, 12),
    (8, 4, 7, 8),
    (9, 5, 8, 9),
    (10, 14, 16, 16),
    (11, 7, 10, 11),
    (12, 6, 9, 10),
    (13, 16, 4, 5),
    (14, 17, 17, 17),
    (15, 15, 0, 0),
    (16, 9, 3, 4),
    (0, 10, 5, 6),
    (0, 11, 13, 0),
    (0, 12, 14, 14),
    (0, 0, 12, 13),
    (0, 0, 18, 18),
    (0, 0, 19, 19),
    (0, 0, 0, 3),
)
"""Of each risk the number of its factor in each filing, 0 where the filing lacks it."""


@pytest.fixture(scope="module")
def followed() -> History:
    return aligned_history([read(seed(year)) for year in YEARS])


def pairs(lives: Iterable[tuple[tuple[int, ...], ...]]) -> set[tuple[int, int, int, int]]:
    """Every two factors of one risk in two filings."""
    return {
        (one, other, old, new)
        for life in lives
        for one, other in combinations(range(len(YEARS)), 2)
        for old in life[one]
        for new in life[other]
    }


def test_pairs_of_all_years_are_those_that_a_reader_makes(followed: History) -> None:
    expected = pairs(tuple((number,) if number else () for number in life) for life in EXPECTED)
    found = pairs(lineage.factors for lineage in followed.lineages)
    assert 2 * len(found & expected) / (len(found) + len(expected)) >= 0.99


def test_what_came_and_went_is_told(followed: History) -> None:
    by_life = {lineage.factors: lineage for lineage in followed.lineages}
    for life in EXPECTED:
        lineage = by_life[tuple((number,) if number else () for number in life)]
        there = [at for at, number in enumerate(life) if number]
        assert (lineage.first, lineage.last, lineage.gone) == (there[0], there[-1], there[-1] < 3)


def test_steps_say_what_the_comparisons_say(followed: History) -> None:
    comparison = compare(followed.filings[2], followed.filings[3])
    by_id = {pair.id: pair for pair in comparison.pairs}
    told = compared(followed, 2, 3, comparison)
    steps = [step for _, step in told.steps() if (step.earlier, step.later) == (2, 3)]
    assert len(steps) == sum(bool(pair.old and pair.new) for pair in comparison.pairs)
    for step in steps:
        pair = by_id[step.pair]
        said = (step.status, step.flags, step.similarity, step.figures, step.shifted)
        assert said == (pair.status, pair.flags, pair.similarity, pair.figures_changed, pair.shifts)
