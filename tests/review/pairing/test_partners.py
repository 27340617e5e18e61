from __future__ import annotations

import pytest

from tests.builders import build_filing
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.review.pairing.partners import partners, scores

OLD = [
    ["Fuel may be dearer.", "Diesel cost five dollars a gallon at the pumps of our depots."],
    ["Wharves may rot.", "Timber below the waterline softened in the northern basin."],
]
NEW = [
    ["Lenders may call.", "Covenants bind our borrowing under the facility of the bank."],
    ["Wharves may rot.", "Timber below the waterline softened in the southern basin."],
    ["Fuel may be dearer.", "Diesel cost six dollars a gallon at the pumps of our depots."],
]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return compare(
        build_filing("old", [("At sea", factor) for factor in OLD]),
        build_filing("new", [(None, factor) for factor in NEW]),
    )


def test_every_factor_of_the_other_filing_is_offered_with_the_pair_that_it_is_in(
    comparison: Comparison,
) -> None:
    listed = partners(comparison, old=False)
    assert [one.id for one in listed] == ["n1", "n2", "n3"]
    assert [one.heading for one in listed] == [factor[0] for factor in NEW]
    assert all(one.id in one.home.new for one in listed)
    assert {one.category for one in partners(comparison, old=True)} == {"At sea"}


def test_the_likeliest_has_the_highest_score(comparison: Comparison) -> None:
    found = scores(comparison, ("o1",))
    assert set(found) == {"n1", "n2", "n3"}
    assert max(found, key=lambda name: found[name]) == "n3"
    assert all(0 <= score <= 1 for score in found.values())
    assert scores(comparison, ("n2",))["o2"] == scores(comparison, ("o2",))["n2"]


def test_of_several_the_one_most_alike_counts(comparison: Comparison) -> None:
    one, other, both = (scores(comparison, names) for names in (("o1",), ("o2",), ("o1", "o2")))
    assert both == {name: max(one[name], other[name]) for name in both}


def test_nothing_is_like_nothing() -> None:
    empty = compare(build_filing("old", []), build_filing("new", [(None, NEW[0])]))
    assert scores(empty, ("n1",)) == {}
    assert scores(empty, ()) == {}
    assert partners(empty, old=True) == ()
