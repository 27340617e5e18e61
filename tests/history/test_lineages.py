"""Each factor of each filing belongs to one lineage, and a lineage is what a reader would call one risk."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparison.risks import ALL, BOILERPLATE, CREW, FERRIES, FUEL, HARBOUR, TICKETS, WEATHER, filing
from tests.history.invented_years import Years, invented_years
from viewer.comparison import compare
from viewer.filings.model import Filing
from viewer.history import FactorAt, History, Lineage, aligned_history, history

FILING = st.lists(st.sampled_from(ALL), min_size=1, unique=True)
"""Risks of one filing, in any order."""


def made(years: Sequence[Sequence[Sequence[str]]]) -> History:
    return aligned_history([filing(*risks, year=2000 + at) for at, risks in enumerate(years)])


def lives(*years: Sequence[Sequence[str]]) -> dict[str, tuple[tuple[int, ...], ...]]:
    return {lineage.heading: lineage.factors for lineage in made(years).lineages}


@settings(deadline=None, max_examples=40)
@given(st.lists(FILING, min_size=2, max_size=6))
def test_each_factor_belongs_to_exactly_one_lineage(years: list[list[tuple[str, ...]]]) -> None:
    history = made(years)
    every = [FactorAt(at, number) for at, risks in enumerate(years) for number in range(1, len(risks) + 1)]
    assert sorted(member for lineage in history.lineages for member in lineage.members) == every
    assert all(history.lineage_of(member) in history.lineages for member in every)


@settings(deadline=None, max_examples=40)
@given(st.lists(FILING, min_size=2, max_size=6))
def test_a_risk_that_is_told_in_the_same_words_is_one_however_often_it_was_dropped(
    years: list[list[tuple[str, ...]]],
) -> None:
    history = made(years)
    for risk in ALL:
        places = [FactorAt(at, risks.index(risk) + 1) for at, risks in enumerate(years) if risk in risks]
        assert len({history.lineage_of(place).id for place in places}) <= 1


@settings(deadline=None, max_examples=30)
@given(st.lists(FILING, min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_the_order_in_which_filings_come_does_not_matter(
    years: list[list[tuple[str, ...]]], chance: random.Random
) -> None:
    filings = [filing(*risks, year=2000 + at) for at, risks in enumerate(years)]
    shuffled = chance.sample(filings, len(filings))
    assert aligned_history(shuffled) == aligned_history(filings)


@settings(deadline=None, max_examples=25)
@given(FILING, FILING)
def test_two_filings_are_what_their_comparison_says(
    old: list[tuple[str, ...]], new: list[tuple[str, ...]]
) -> None:
    filings = filing(*old, year=2001), filing(*new, year=2002)
    comparison, told = compare(*filings), history(filings)
    expected = {
        (tuple(int(one[1:]) for one in pair.old), tuple(int(one[1:]) for one in pair.new))
        for pair in comparison.pairs
    }
    assert {lineage.factors for lineage in told.lineages} == expected


def test_a_risk_returns_after_years() -> None:
    others = (FERRIES, CREW, HARBOUR)
    told = lives((FUEL, *others), others, others, others, (*others, FUEL))
    assert told[FUEL[0]] == ((1,), (), (), (), (4,))


def test_a_risk_that_comes_and_goes_takes_each_step_from_the_filing_that_has_it() -> None:
    others = (FERRIES, CREW)
    history = made([(FUEL, *others), others, (FUEL, *others), others, others, (FUEL, *others)])
    fuel = history.lineage_of(FactorAt(0, 1))
    assert fuel.missing == (1, 3, 4)
    assert [(step.earlier, step.later) for step in fuel.steps] == [(0, 2), (2, 5)]


def test_boilerplate_alone_is_no_return() -> None:
    crew = (CREW[0], "Officers are scarce in the archipelago.", BOILERPLATE)
    told = lives((FERRIES, FUEL, HARBOUR), (FERRIES, HARBOUR), (FERRIES, HARBOUR, crew))
    assert (told[FUEL[0]], told[crew[0]]) == (((2,), (), ()), ((), (), (3,)))


def test_what_names_another_partner_is_no_return() -> None:
    def partner(name: str) -> tuple[str, ...]:
        return (
            f"Our sales depend on the partnership with {name}.",
            f"{name} sells our tickets on the mainland and may end the partnership with six months' notice. "
            "We would then have to open offices of our own, which we cannot afford.",
        )

    told = lives(
        (FERRIES, partner("Quay Travel"), CREW), (FERRIES, CREW), (FERRIES, CREW, partner("Pier Tours"))
    )
    assert told["Our sales depend on the partnership with Quay Travel."] == ((2,), (), ())


def test_a_sure_return_comes_before_a_weak_pair_of_neighbours() -> None:
    stand_in = (
        "A rise in wages would reduce our margins.",
        "Wages were 40% of our operating costs for the fiscal year ended June 30, 2024. Deck officers are "
        "paid by a tariff that their union may end, and a strike in summer would cost us most of our income.",
    )
    told = lives((FUEL, FERRIES, HARBOUR), (FERRIES, HARBOUR, stand_in), (FERRIES, HARBOUR, stand_in, FUEL))
    assert told[FUEL[0]] == ((1,), (), (4,))
    assert told[stand_in[0]] == ((), (3,), (3,))


def test_a_split_is_a_branch_and_a_merge_too() -> None:
    both = (FERRIES[0], *FERRIES[1:2], *TICKETS[1:], FERRIES[2])
    told = lives((both, WEATHER), (FERRIES, TICKETS, WEATHER), (FERRIES, TICKETS, WEATHER), (both, WEATHER))
    assert told[FERRIES[0]] == ((1,), (1, 2), (1, 2), (1,))
    assert len(told) == 2


@pytest.fixture(scope="module")
def invented() -> Years:
    return invented_years(5, 5, 16, (2, 3))


def test_invented_years_are_followed(invented: Years) -> None:
    """Splits and merges among them; nothing returns in these years, so each return would be a false one."""
    history = aligned_history(invented.filings)
    found = {
        (FactorAt(step.earlier, old), FactorAt(step.later, new))
        for _, step in history.steps()
        for old in step.old
        for new in step.new
    }
    right = len(found & invented.edges)
    assert 2 * right / (len(found) + len(invented.edges)) >= 0.99
    assert all(step.later == step.earlier + 1 for _, step in history.steps())


def test_a_risk_that_is_left_out_of_three_invented_years_returns(invented: Years) -> None:
    whole = aligned_history(invented.filings)
    long = [lineage for lineage in whole.lineages if all(len(numbers) == 1 for numbers in lineage.factors)]
    assert len(long) > 5
    for lineage in long[::4]:
        left = [without(one, lineage, at) if 1 <= at <= 3 else one for at, one in enumerate(invented.filings)]
        there = aligned_history(left).lineage_of(FactorAt(0, lineage.factors[0][0]))
        assert there.missing == (1, 2, 3)
        assert there.factors[4:] == lineage.factors[4:]


def without(filing: Filing, lineage: Lineage, at: int) -> Filing:
    """The filing without the factor that a lineage has in it; those behind it move up."""
    (gone,) = lineage.factors[at]
    kept = [factor for factor in filing.factors if factor.number != gone]
    return replace(
        filing,
        factors=tuple(replace(factor, number=number) for number, factor in enumerate(kept, start=1)),
        sha256=f"{filing.sha256}{gone}",
    )
