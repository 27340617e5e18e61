"""What weighs more comes first, and what is unchanged weighs nothing."""

from __future__ import annotations

from tests.comparison.risks import ALL, FUEL, filing
from tests.comparison.shifts.sentences import reworded
from viewer.comparison import Comparison, Status, compare
from viewer.comparison.shifts.weight import ConcernKind, concerns, weight


def _weight(old: str, new: str) -> float:
    return weight(concerns(reworded(old, new).pairs[0]))


def test_a_risk_that_came_true_weighs_most() -> None:
    came_true = _weight("A leak could harm our name.", "A leak has harmed our name.")
    denied = _weight("Our policies cover floods.", "Our policies do not cover floods.")
    scope = _weight("Some of our hulls are pledged.", "All of our hulls are pledged.")
    figure = _weight("We run 12 ferries today.", "We run 13 ferries today.")
    edit = _weight("We run old ferries today.", "We run ancient ferries today.")
    assert came_true > denied > scope > figure > edit > 0


def test_a_larger_change_of_a_figure_weighs_more() -> None:
    assert _weight("We run 12 ferries.", "We run 24 ferries.") > _weight(
        "We run 12 ferries.", "We run 13 ferries."
    )


def test_what_is_unchanged_weighs_nothing() -> None:
    made = compare(filing(*ALL), filing(*ALL, year=2025))
    assert {weight(concerns(pair)) for pair in made.pairs if pair.status is Status.UNCHANGED} == {0}


def _with(factor: tuple[str, ...]) -> Comparison:
    """A filing, and the same with one factor more."""
    return compare(filing(ALL[0]), filing(ALL[0], factor))


def test_a_longer_new_factor_weighs_more() -> None:
    short, long = (FUEL[0], "Fuel is dear."), FUEL
    weights = [
        next(
            weight(concerns(p))
            for p in compare(filing(ALL[0]), filing(ALL[0], each)).pairs
            if p.status is Status.ADDED
        )
        for each in (short, long)
    ]
    assert weights[0] < weights[1]


def test_a_figure_whose_change_is_a_shift_weighs_once() -> None:
    pair = reworded(
        "In the seven months ended December 31, 2022, the line had revenues of $15.1 million.",
        "In the year ended December 31, 2023, the line had revenues of $26.1 million.",
    ).pairs[0]
    assert [each.kind for each in concerns(pair)].count(ConcernKind.SHIFT) == 1
    assert ConcernKind.UNLIKE not in {each.kind for each in concerns(pair)}


def test_figures_that_do_not_agree_weigh_once_a_factor() -> None:
    made = reworded(
        "We paid for docks and for ships.",
        "We paid $6.0 million for docks and $5.0 million for ships, for a total of $12.0 million.",
    )
    found = made.concerns[made.pairs[0].id]
    assert len(made.inconsistencies) == 1
    assert [each.kind for each in found].count(ConcernKind.INCONSISTENT) == 1
