"""A sum that went wrong is worth a look where an edited factor tells it for the first time."""

from __future__ import annotations

import pytest

from tests.comparison.shifts.sentences import reworded
from viewer.comparison.shifts.new_sums import new_sums
from viewer.comparison.shifts.weight import ConcernKind, concerns


def _told(old: str, new: str) -> list[str]:
    return [
        change.new.figure.text for change in new_sums(reworded(old, new).pairs[0]) if change.new is not None
    ]


_CLAIMS = "Two former dealers have sued us over the terms of their contracts."


@pytest.mark.parametrize(
    "sentence",
    [
        "In May we agreed to pay $28 million to settle these claims.",
        "We wrote the yard down and took an impairment charge of $28 million.",
        "The ministry imposed a fine of $28 million on us.",
        "A verdict of $28 million was entered against us.",
    ],
)
def test_a_new_sum_of_what_went_wrong_is_told(sentence: str) -> None:
    assert _told(_CLAIMS, f"{_CLAIMS} {sentence}") == ["$28 million"]


def test_what_was_earned_or_told_before_is_none() -> None:
    assert _told(_CLAIMS, f"{_CLAIMS} We spent $28 million on new ferries.") == []
    settled = "We agreed to pay $28 million to settle these claims."
    assert _told(f"{_CLAIMS} {settled}", f"{_CLAIMS} {settled} An appeal is open.") == []
    assert _told(f"{_CLAIMS} {settled}", _CLAIMS) == []


def test_a_sum_beside_what_may_go_wrong_is_none() -> None:
    supposed = "Its piers were worth $28 million and, if fares fall, we may have an impairment loss on them."
    assert _told(_CLAIMS, f"{_CLAIMS} {supposed}") == []
    claimed = "The parties signed in May, which ended the lawsuit, and we paid $28 million."
    assert _told(_CLAIMS, f"{_CLAIMS} {claimed}") == ["$28 million"]


def test_it_weighs_more_than_a_figure_that_changed() -> None:
    pair = reworded(
        f"We run 12 ferries. {_CLAIMS}",
        f"We run 60 ferries. {_CLAIMS} We agreed to pay $28 million to settle these claims.",
    ).pairs[0]
    assert [each.kind for each in concerns(pair)][:2] == [ConcernKind.NEW_SUM, ConcernKind.CHANGED]
