"""Which rows stay where they are: those that keep the most text in its order."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.report.word.order import heaviest_rising


def rising(values: list[int], chosen: tuple[int, ...]) -> bool:
    return all(values[a] < values[b] for a, b in pairwise(chosen))


@given(st.permutations(range(6)), st.lists(st.integers(1, 9), min_size=6, max_size=6))
def test_no_other_choice_that_rises_weighs_more(values: list[int], weights: list[int]) -> None:
    found = tuple(heaviest_rising(values, weights))
    choices = [chosen for size in range(7) for chosen in combinations(range(6), size)]
    best = max(sum(weights[at] for at in chosen) for chosen in choices if rising(values, chosen))
    assert rising(values, found)
    assert sum(weights[at] for at in found) == best


def test_of_nothing_nothing_stays() -> None:
    assert heaviest_rising([], []) == []
