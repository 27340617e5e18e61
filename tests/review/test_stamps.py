"""Acts are ordered by what follows what, whatever the clock says."""

from __future__ import annotations

import pytest

from viewer.review import stamps
from viewer.review.stamps import next_stamp

HELD = "2026-11-30T16:00:00.000000+00:00"


def at(monkeypatch: pytest.MonkeyPatch, clock: str) -> None:
    monkeypatch.setattr(stamps, "now", lambda: clock)


def test_the_time_is_the_stamp_while_the_clock_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    at(monkeypatch, "2026-11-30T16:00:01.000000+00:00")
    assert next_stamp(HELD) == "2026-11-30T16:00:01.000000+00:00"
    assert next_stamp("") == "2026-11-30T16:00:01.000000+00:00"


@pytest.mark.parametrize("clock", [HELD, "2026-11-30T15:00:00.000000+00:00"])
def test_a_clock_that_stands_or_was_set_back_gives_a_later_stamp(
    monkeypatch: pytest.MonkeyPatch, clock: str
) -> None:
    at(monkeypatch, clock)
    assert next_stamp(HELD) == "2026-11-30T16:00:00.000001+00:00"


@pytest.mark.parametrize("held", ["9999-12-31T23:59:59.999999+00:00", "yesterday", "2030-01-01T09:00+09:00"])
def test_a_stamp_that_is_no_time_or_the_last_one_is_outranked(held: str) -> None:
    assert next_stamp(held) > held
