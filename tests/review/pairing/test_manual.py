from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from viewer.comparison.model import ManualPair
from viewer.review.pairing.manual import automatic, is_factor_pair, paired, unpaired

M = ManualPair


def test_a_pair_is_added_with_its_ids_in_order() -> None:
    assert paired((), ("o3",), ("n12", "n4")) == (M(("o3",), ("n4", "n12")),)


def test_a_factor_stands_in_the_latest_pair_only() -> None:
    first = paired((), ("o3",), ("n5",))
    assert paired(first, ("o3",), ("n6",)) == (M(("o3",), ("n6",)),)


def test_a_pair_that_loses_a_part_keeps_the_others() -> None:
    split = paired((), ("o3",), ("n5", "n6"))
    assert paired(split, ("o9",), ("n6",)) == (M(("o3",), ("n5",)), M(("o9",), ("n6",)))


def test_a_pair_that_loses_a_side_says_nothing_any_more() -> None:
    # Said was that o3 is n5; that is no word on whether o3 has a counterpart elsewhere.
    assert paired(paired((), ("o3",), ("n5",)), ("o4",), ("n5",)) == (M(("o4",), ("n5",)),)


def test_one_that_has_no_counterpart_keeps_that_while_others_are_paired() -> None:
    alone = paired((), ("o3",), ())
    assert paired(alone, ("o4",), ("n4",)) == (M(("o3",), ()), M(("o4",), ("n4",)))


def test_nothing_cannot_be_paired_with_nothing() -> None:
    with pytest.raises(ValueError, match="nothing"):
        paired((), (), ())


def test_unpairing_says_of_each_factor_that_it_stands_alone() -> None:
    (pair,) = build_comparison([PairSpec([("A.", "A.")])]).pairs
    assert unpaired((), pair) == (M(("o1",), ()), M((), ("n1",)))


def test_automatic_takes_back_whatever_names_one_of_the_factors() -> None:
    manual = (M(("o1",), ("n1", "n2")), M(("o2",), ()))
    assert automatic(manual, ["n2"]) == (M(("o2",), ()),)
    assert automatic(manual, ["n9"]) == manual


def test_what_stands_around_the_factors_is_no_factor() -> None:
    (pair,) = build_comparison([PairSpec([("A.", "A.")])]).pairs
    assert is_factor_pair(pair)

    assert not is_factor_pair(replace(pair, old=("o0",), new=()))


ids = st.lists(st.integers(1, 6), max_size=3, unique=True)


@given(st.lists(st.tuples(ids, ids), max_size=12))
def test_no_factor_ever_stands_in_two(steps: list[tuple[list[int], list[int]]]) -> None:
    manual: tuple[ManualPair, ...] = ()
    for olds, news in steps:
        if olds or news:
            left, right = [f"o{n}" for n in olds], [f"n{n}" for n in news]
            manual = paired(manual, left, right)
            assert set(manual[-1].old) == set(left)
            assert set(manual[-1].new) == set(right)
    named = [name for pair in manual for name in (*pair.old, *pair.new)]
    assert len(named) == len(set(named))
    assert all(pair.old or pair.new for pair in manual)
