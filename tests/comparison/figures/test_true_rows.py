"""Whatever two sentences say, no row of their ledger reckons what has no meaning."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparison.figures.rows import ledger
from viewer.comparison.model import FigureVerdict
from viewer.figures.values import Quantity

_TIMES = (
    "",
    "In 2024, ",
    "In 2025, ",
    "As of May 31, 2025, ",
    "For the six months ended May 31, 2024, ",
    "For the year ended May 31, 2025, ",
)
_TOLD = (
    "our net loss was {}${}",
    "our net income was {}${}",
    "our gross debt was {}${}",
    "our net debt was {}€{}",
    "our dues rose by {}{}%",
    "our dues fell by {}{}%",
    "our margin was {}(-{})%",
    "Coldway had sales of {}${}",
    "Thornley had sales of {}${}",
    "we had {}{} mills in Norway",
    "we had {}{} mills in Chile",
)
_BOUNDS = ("", "about ", "up to ", "at least ", "more than ")
_sentences = st.builds(
    lambda time, told, bound, number: f"{time}{told.format(bound, number)}.",
    st.sampled_from(_TIMES),
    st.sampled_from(_TOLD),
    st.sampled_from(_BOUNDS),
    st.integers(1, 99),
)


@settings(deadline=None)
@given(_sentences, _sentences)
def test_no_row_reckons_what_has_no_meaning(old: str, new: str) -> None:
    for row in ledger((old, new)):
        if row.verdict is FigureVerdict.UNLIKE:
            assert (row.delta, row.percent) == (None, None)
            assert " against " in row.reason
        if row.verdict is FigureVerdict.REVERSED or row.delta is None:
            assert row.percent is None
        if row.old is None or row.new is None:
            continue
        before, after = row.old.figure.value, row.new.figure.value
        if isinstance(before, Quantity) and isinstance(after, Quantity) and before.number * after.number < 0:
            assert not row.percent
        if row.verdict in (FigureVerdict.UNCHANGED, FigureVerdict.REQUALIFIED):
            assert row.delta in (None, Decimal(0))
            same = row.old.figure.claim.bound.relation is row.new.figure.claim.bound.relation
            assert same is (row.verdict is FigureVerdict.UNCHANGED) or row.kind in ("date",)
