"""A risk has one life through all filings: dropped and returned, split, gone, in whatever order they come."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.comparison.risks import ALL, CREW, FERRIES, FUEL, HARBOUR, TICKETS, WEATHER, filing
from viewer.comparison import compare
from viewer.filings import Cancelled
from viewer.history import Comparisons, FactorAt, History, ImpossibleHistory, aligned_history, history

RETURNING = (
    filing(FERRIES, FUEL, CREW, year=2020),
    filing(FERRIES, CREW, year=2021),
    filing(CREW, FERRIES, FUEL, WEATHER, year=2022),
    filing(CREW, FERRIES, FUEL, year=2023),
)


@pytest.fixture(scope="module")
def returning() -> History:
    return history(RETURNING)


def test_a_dropped_risk_that_returns_is_one_risk(returning: History) -> None:
    fuel = returning.lineage_of(FactorAt(0, 2))
    assert fuel.factors == ((2,), (), (3,), (3,))
    assert fuel.missing == (1,)
    assert [(step.earlier, step.later, step.status) for step in fuel.steps] == [
        (0, 2, "unchanged"),
        (2, 3, "unchanged"),
    ]


def test_risks_stand_in_the_order_of_the_newest_filing_and_gone_ones_below(returning: History) -> None:
    headings = [lineage.heading for lineage in returning.lineages]
    assert headings == [CREW[0], FERRIES[0], FUEL[0], WEATHER[0]]
    assert [lineage.gone for lineage in returning.lineages] == [False, False, False, True]


def test_the_order_in_which_the_filings_come_does_not_matter(returning: History) -> None:
    for given in permutations(RETURNING):
        assert aligned_history(given).lineages == aligned_history(RETURNING).lineages
    assert history(RETURNING[::-1]) == returning


def test_two_filings_are_what_their_comparison_says() -> None:
    old, new = (
        filing(FERRIES, FUEL, HARBOUR, CREW, year=2023),
        filing(CREW, FERRIES, WEATHER, FUEL, year=2024),
    )
    made, comparison = history([new, old]), compare(old, new)
    steps = {step.pair: step for _, step in made.steps()}
    paired = {pair.id: pair for pair in comparison.pairs if pair.old and pair.new}
    assert steps.keys() == paired.keys()
    for pair in paired.values():
        step = steps[pair.id]
        assert (step.status, step.flags, step.similarity) == (pair.status, pair.flags, pair.similarity)
        assert (tuple(f"o{at}" for at in step.old), tuple(f"n{at}" for at in step.new)) == (
            pair.old,
            pair.new,
        )
    assert len(made.lineages) == len(comparison.pairs)


def test_a_filing_that_is_given_often_gives_each_risk_once() -> None:
    made = history([filing(*ALL)] * 3)
    assert [lineage.factors for lineage in made.lineages] == [((at,),) * 3 for at in range(1, len(ALL) + 1)]
    assert {step.status for _, step in made.steps()} == {"unchanged"}


@pytest.mark.parametrize("count", [0, 1, 41])
def test_too_few_filings_and_too_many_are_refused(count: int) -> None:
    with pytest.raises(ImpossibleHistory, match=rf"^{count} filings? .*2 to 40"):
        history([filing(TICKETS)] * count)


def test_progress_goes_from_nothing_to_all() -> None:
    told: list[float] = []
    history(RETURNING, progress=lambda _, share: told.append(share))
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


def test_it_can_be_cancelled_while_aligning_and_while_comparing() -> None:
    for calls in (1, 6):
        asked = 0

        def should_cancel(calls: int = calls) -> bool:
            nonlocal asked
            asked += 1
            return asked > calls

        with pytest.raises(Cancelled):
            history(RETURNING, should_cancel=should_cancel)


def test_comparisons_of_other_filings_are_refused() -> None:
    with pytest.raises(ImpossibleHistory, match="other filings"):
        history(RETURNING, comparisons=Comparisons(RETURNING[::-1]))
