"""Where filings stand on the bar, for any number of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.desktop.history.timebar.scale import Scale, bounds

COUNTS = st.integers(2, 40)


@given(COUNTS, st.data())
def test_a_point_at_a_filing_is_nearest_to_it(count: int, data: st.DataObject) -> None:
    scale = Scale(44.0, data.draw(st.floats(200, 3000)), count)
    at = data.draw(st.integers(0, count - 1))
    assert scale.nearest(scale.x(at)) == at


@given(COUNTS, st.floats(-1e4, 1e4))
def test_any_point_is_near_some_filing(count: int, x: float) -> None:
    assert 0 <= Scale(10.0, 500.0, count).nearest(x) < count
    assert Scale(10.0, 10.0, count).nearest(x) == 0, "a bar with no room yet"


@given(COUNTS, st.data())
def test_two_handles_never_meet(count: int, data: st.DataObject) -> None:
    this, other = data.draw(st.permutations(range(count)))[:2]
    least, most = bounds(this, other, count)
    assert least <= this <= most
    assert not least <= other <= most
