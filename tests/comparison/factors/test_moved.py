from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.factors.moved import Position, category_key, changed_category, out_of_order


def positions(news: list[int], lengths: list[int] | None = None) -> list[Position]:
    """The n-th old factor stands at ``news[n]`` in the new filing."""
    sizes = lengths or [100] * len(news)
    return [Position(at, new, sizes[at], f"heading {at}") for at, new in enumerate(news)]


@pytest.mark.parametrize(
    ("news", "moved"),
    [
        ([], set()),
        ([4], set()),
        ([0, 2, 5, 9], set()),
        ([3, 0, 1, 2], {0}),
        ([0, 3, 1, 2], {1}),
        ([1, 2, 3, 0], {3}),
    ],
)
def test_only_what_leaves_the_order_of_the_others_has_moved(news: list[int], moved: set[int]) -> None:
    assert out_of_order(positions(news)) == moved


def test_of_two_that_changed_places_the_shorter_has_moved() -> None:
    assert out_of_order(positions([1, 0], [900, 100])) == {1}
    assert out_of_order(positions([1, 0], [100, 900])) == {0}


def test_one_long_factor_moves_rather_than_two_short_ones() -> None:
    assert out_of_order(positions([1, 2, 0], [10, 10, 900])) == {2}
    assert out_of_order(positions([2, 0, 1], [900, 10, 10])) == {0}
    assert out_of_order(positions([3, 0, 4, 1, 5, 2], [10, 900, 10, 900, 10, 800])) == {0, 2, 4}
    assert out_of_order(positions([2, 3, 4, 0, 1], [5, 5, 5, 900, 900])) == {3, 4}


@given(st.permutations(range(8)), st.lists(st.sampled_from([100, 200]), min_size=8, max_size=8))
def test_the_same_pairs_moved_whichever_filing_is_old(news: list[int], lengths: list[int]) -> None:
    forward = positions(news, lengths)
    back = [Position(each.new, each.old, each.length, each.heading) for each in forward]
    moved = out_of_order(forward)
    assert out_of_order(back) == moved
    kept = [each.new for at, each in enumerate(forward) if at not in moved]
    assert kept == sorted(kept)


def test_of_factors_that_say_the_same_the_nearer_ones_stayed() -> None:
    apart, near = Position(3, 5, 100, "one heading"), Position(4, 4, 100, "one heading")
    assert out_of_order([apart, near]) == {0}
    assert out_of_order([near, apart]) == {1}


@given(st.permutations(range(8)))
def test_no_longer_run_could_have_been_kept(news: list[int]) -> None:
    longest = [1] * len(news)
    for at, new in enumerate(news):
        longest[at] = 1 + max((longest[to] for to in range(at) if news[to] < new), default=0)
    assert len(news) - len(out_of_order(positions(news))) == max(longest)


def test_another_category_is_a_move_only_if_both_filings_have_both() -> None:
    both = frozenset({category_key("Risks at sea"), category_key("Risks on land")})
    sea = frozenset({category_key("Risks at sea")})
    land = frozenset({category_key("Risks on land")})
    assert changed_category(("Risks at sea",), ("Risks on land",), both, both)
    assert not changed_category(("Risks at sea",), ("RISKS AT SEA.",), both, both)
    assert not changed_category(("Risks at sea",), ("Risks on land",), sea, land)
    assert not changed_category((), ("Risks on land",), sea, both)
