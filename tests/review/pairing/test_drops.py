from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import PairSpec, build_comparison
from viewer.review.pairing.drops import meanings, short

COMPARISON = build_comparison(
    [
        PairSpec([("Fuel may be dearer.", "Fuel may be dearer.")]),
        PairSpec([("Ports may close.", "Ports may close.")]),
        PairSpec([(None, "Piers may rot.")]),
        PairSpec([("Wharves may rot.", None)]),
        PairSpec([(None, "Tugs may sink.")]),
    ]
)
FUEL, PORTS, ADDED, REMOVED, ADDED_TOO = COMPARISON.pairs


def test_a_new_factor_on_a_removed_one_can_mean_one_thing_only() -> None:
    for one, other in ((ADDED, REMOVED), (REMOVED, ADDED)):
        (meaning,) = meanings(one, other)
        assert (meaning.verb, meaning.old, meaning.new) == ("pairing", REMOVED.old, ADDED.new)
        assert "Wharves may rot." in meaning.words
        assert "Piers may rot." in meaning.words


def test_a_new_factor_on_a_paired_one_is_a_part_of_it_or_its_true_partner() -> None:
    split, instead = meanings(ADDED, FUEL)
    assert (split.verb, split.old, split.new) == ("splitting", FUEL.old, FUEL.new + ADDED.new)
    assert (instead.verb, instead.old, instead.new) == ("pairing", FUEL.old, ADDED.new)


def test_a_removed_factor_on_a_paired_one_went_into_it_or_is_its_true_partner() -> None:
    merged, instead = meanings(FUEL, REMOVED)
    assert (merged.verb, merged.old, merged.new) == ("merging", FUEL.old + REMOVED.old, FUEL.new)
    assert (instead.verb, instead.old, instead.new) == ("pairing", REMOVED.old, FUEL.new)


def test_of_two_pairs_either_sides_can_go_together() -> None:
    first, second = meanings(FUEL, PORTS)
    assert (first.old, first.new) == (FUEL.old, PORTS.new)
    assert (second.old, second.new) == (PORTS.old, FUEL.new)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FUEL, FUEL),
        (ADDED, ADDED_TOO),
        (replace(FUEL, old=("o0",), new=("n0",)), PORTS),
        (PORTS, replace(FUEL, old=("o0",), new=("n0",))),
    ],
    ids=["itself", "two new ones", "the introduction", "on the introduction"],
)
def test_some_drops_mean_nothing(one: object, other: object) -> None:
    assert meanings(one, other) == ()  # type: ignore[arg-type]  # parametrised values are pairs


def test_a_long_heading_is_cut_at_a_word() -> None:
    assert short("Short.") == "Short."
    cut = short("We depend on a small number of ports, and on the railways that serve them.", 40)
    assert cut == "We depend on a small number of ports…"
    assert short("x" * 60, 20) == "x" * 20 + "…"
