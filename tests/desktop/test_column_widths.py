"""How the ledger's columns share their width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.desktop.column_widths import LEAST, WORDS, share
from viewer.desktop.figures_model import Column

HELD = {
    Column.FACTOR: 300,
    Column.MEASURE: 400,
    Column.KIND: 60,
    Column.OLD: 120,
    Column.NEW: 120,
    Column.DELTA: 110,
    Column.PERCENT: 55,
    Column.CHANGE: 100,
}


def test_a_wide_table_shows_all_and_is_filled() -> None:
    sizes = share(1400, HELD, {Column.OLD: 60}, 7)
    assert set(sizes) == set(Column)
    assert abs(sum(sizes.values()) - 1400) <= len(WORDS)
    assert sizes[Column.OLD] == HELD[Column.OLD] + 60
    assert sizes[Column.NEW] == HELD[Column.NEW]
    assert sizes[Column.MEASURE] >= HELD[Column.MEASURE]


def test_what_is_measured_gives_way_last() -> None:
    sizes = share(1400, HELD | {Column.FACTOR: 900}, {}, 7)
    assert sizes[Column.MEASURE] == HELD[Column.MEASURE]
    assert sizes[Column.FACTOR] < 900


def test_a_narrow_table_gives_up_the_kind_first_then_the_readings() -> None:
    narrow = share(910, HELD, {Column.OLD: 60}, 7)
    assert narrow[Column.OLD] == HELD[Column.OLD] + 60
    assert narrow[Column.KIND] == 0
    narrower = share(800, HELD, {Column.OLD: 60}, 7)
    assert narrower[Column.KIND] == 0
    assert narrower[Column.OLD] == HELD[Column.OLD]
    assert sum(narrower.values()) <= 800


@given(
    total=st.integers(0, 4000),
    widths=st.fixed_dictionaries({column: st.integers(20, 280) for column in HELD}),
    chips=st.dictionaries(st.sampled_from([Column.OLD, Column.NEW, Column.CHANGE]), st.integers(30, 90)),
    character=st.integers(4, 20),
)
def test_no_number_is_ever_cut(
    total: int, widths: dict[Column, int], chips: dict[Column, int], character: int
) -> None:
    sizes = share(total, widths, chips, character)
    for column, held in widths.items():
        if column in WORDS:
            continue
        assert sizes[column] >= held or (column is Column.KIND and sizes[column] == 0)
    for column in WORDS:
        assert sizes[column] >= LEAST * character
    if total >= sum(widths.values()) + 40 * character:
        assert sum(sizes.values()) <= total
