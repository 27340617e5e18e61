"""How the ledger's columns share their width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.desktop.figures.column_widths import BOTH, LEAST, LEAST_OF, READABLE, WORDS, share
from viewer.desktop.figures.row import Column

HELD = {
    Column.FACTOR: 300,
    Column.MEASURE: 400,
    Column.KIND: 60,
    Column.OLD: 120,
    Column.NEW: 120,
    Column.DELTA: 110,
    Column.PERCENT: 55,
    Column.CHANGE: 100,
    Column.SUSPECT: 300,
    Column.CONTEXT: 900,
    Column.MARK: 40,
}
GIVES_WAY = (Column.KIND, Column.SUSPECT, Column.CONTEXT)


def test_a_wide_table_shows_all_and_is_filled() -> None:
    sizes = share(1800, HELD, {Column.OLD: 60}, 7)
    assert all(sizes[column] > 0 for column in Column)
    assert abs(sum(sizes.values()) - 1800) <= len(WORDS)
    assert sizes[Column.OLD] == HELD[Column.OLD] + 60
    assert sizes[Column.NEW] == HELD[Column.NEW]
    assert sizes[Column.MEASURE] >= HELD[Column.MEASURE]
    assert sizes[Column.CONTEXT] >= LEAST_OF[Column.CONTEXT] * 7


def test_what_the_measures_do_not_fill_goes_to_the_context() -> None:
    usual, wider = (share(width, HELD, {}, 7)[Column.CONTEXT] for width in (1600, 2200))
    assert wider > usual
    assert share(5000, HELD, {}, 7)[Column.CONTEXT] == HELD[Column.CONTEXT]


def test_what_is_measured_gives_way_last() -> None:
    held = HELD | {Column.FACTOR: 900}
    sizes = share(1800, held, {}, 7)
    assert sizes[Column.MEASURE] == HELD[Column.MEASURE]
    assert sizes[Column.FACTOR] < 900


def test_a_narrow_table_gives_up_reasons_then_kinds_then_the_context_and_last_the_readings() -> None:
    gone = []
    for total in range(2000, 600, -2):
        sizes = share(total, HELD, {Column.OLD: 60}, 7)
        state = (*(sizes[column] > 0 for column in GIVES_WAY), sizes[Column.OLD] > HELD[Column.OLD])
        if not gone or gone[-1] != state:
            gone.append(state)
    assert gone[:4] == [
        (True, True, True, True),
        (True, False, True, True),
        (False, False, True, True),
        (False, False, False, True),
    ]
    assert gone[-1] == (False, False, False, False)


def test_in_a_very_narrow_table_what_is_measured_takes_the_room_of_the_factor() -> None:
    fixed = sum(HELD[column] for column in HELD if column not in (*WORDS, *GIVES_WAY))
    narrow = share(fixed + READABLE * 7, HELD, {}, 7)
    assert narrow[Column.FACTOR] == 0
    assert narrow[Column.MEASURE] == READABLE * 7
    assert share(fixed + BOTH * 7, HELD, {}, 7)[Column.FACTOR] >= LEAST * 7
    assert share(fixed + 20 * 7, HELD, {}, 7, {Column.FACTOR: True})[Column.FACTOR] == LEAST * 7


def test_what_is_measured_stays_readable_beside_wide_values() -> None:
    held = HELD | {Column.OLD: 160, Column.NEW: 160}
    gone = []
    for total in range(900, 300, -2):
        sizes = share(total, held, {}, 7)
        assert sizes[Column.MEASURE] >= READABLE * 7
        assert (sizes[Column.OLD], sizes[Column.NEW]) == (160, 160)
        state = tuple(sizes[column] > 0 for column in (Column.PERCENT, Column.DELTA))
        if not gone or gone[-1] != state:
            gone.append(state)
    assert gone == [(True, True), (False, True), (False, False)]


def test_columns_that_were_chosen_stay_and_those_sent_away_do_not_come_back() -> None:
    sizes = share(700, HELD, {}, 7, {Column.CONTEXT: True, Column.PERCENT: False, Column.FACTOR: False})
    assert sizes[Column.CONTEXT] > 0
    assert sizes[Column.PERCENT] == sizes[Column.FACTOR] == 0
    assert sizes[Column.MEASURE] >= LEAST * 7
    assert share(3000, HELD, {}, 7, {Column.SUSPECT: False})[Column.SUSPECT] == 0


def test_short_measures_keep_the_least_that_words_have_beside_a_wide_context() -> None:
    held = dict.fromkeys(HELD, 280) | {
        Column.FACTOR: 230,
        Column.MEASURE: 20,
        Column.OLD: 20,
        Column.KIND: 20,
    }
    for total in range(400, 3000, 7):
        assert share(total, held, {}, 6)[Column.MEASURE] >= LEAST * 6


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
        if column in (*WORDS, Column.SUSPECT, Column.CONTEXT):
            continue
        gives_way = column in (Column.KIND, Column.PERCENT, Column.DELTA)
        assert sizes[column] >= held or (gives_way and sizes[column] == 0)
    assert sizes[Column.MEASURE] >= LEAST * character
    assert sizes[Column.FACTOR] >= LEAST * character or sizes[Column.FACTOR] == 0
    if total >= sum(widths.values()) + sum(chips.values()) + 40 * character:
        assert sum(sizes.values()) <= total
