"""Acts are ordered by what follows what, whatever the clock says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import PairSpec, build_comparison
from viewer.review import Entry, Mark, Review, model
from viewer.review.acts.stamps import next_stamp, now

HELD = "2026-11-30T16:00:00.000000+00:00"
AN_HOUR_BEFORE = "2026-11-30T15:00:00.000000+00:00"
A_SECOND_LATER = "2026-11-30T16:00:01.000000+00:00"


@pytest.mark.parametrize("held", [HELD, ""])
def test_the_time_is_the_stamp_while_the_clock_goes_on(held: str) -> None:
    assert next_stamp(held, A_SECOND_LATER) == A_SECOND_LATER


@pytest.mark.parametrize("clock", [HELD, AN_HOUR_BEFORE])
def test_a_clock_that_stands_or_was_set_back_gives_a_later_stamp(clock: str) -> None:
    assert next_stamp(HELD, clock) == "2026-11-30T16:00:00.000001+00:00"


@pytest.mark.parametrize("held", ["9999-12-31T23:59:59.999999+00:00", "yesterday", "2030-01-01T09:00+09:00"])
def test_a_stamp_that_is_no_time_or_the_last_one_is_outranked(held: str) -> None:
    assert next_stamp(held, now()) > held


@given(held=st.one_of(st.text(), st.datetimes().map(lambda at: f"{at.isoformat()}+00:00")), clock=st.text())
def test_whatever_is_held_and_whatever_the_clock_says_the_next_act_is_later(held: str, clock: str) -> None:
    assert next_stamp(held, clock) > held


def test_an_act_asks_the_clock_when_it_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    (pair,) = build_comparison([PairSpec(rows=[("Fuel may be dearer.", "Fuel may be dearer.")])]).pairs
    review = Review("a" * 64, "b" * 64)
    for clock, stamp in ((HELD, HELD), (AN_HOUR_BEFORE, "2026-11-30T16:00:00.000001+00:00")):
        monkeypatch.setattr(model, "now", lambda clock=clock: clock)
        review = review.with_entry(pair, Entry(Mark.REVIEWED, clock))
        assert (review.latest, review.entry(pair).note) == (stamp, clock)
