"""Which rows of the ledger are shown, in which order, and under which headings."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.desktop.comparisons import change, figure, flat, small
from tests.plain_figures import value_of
from viewer.comparison.model import FigureVerdict, Inconsistency
from viewer.desktop.figures.arrangement import (
    PERIOD_DATES,
    Grouping,
    GroupLine,
    Wanted,
    arrange,
    ordered,
    passes,
    totals_of,
)
from viewer.desktop.figures.model import rows_of
from viewer.desktop.figures.row import Column, cell_text, sort_key
from viewer.figures.model import FigureKind
from viewer.redline.ledger import LedgerRow

ROWS = rows_of(small())


def rows() -> tuple[LedgerRow, ...]:
    """The same rows each time: they are told apart by identity."""
    return ROWS


def shown(wanted: Wanted) -> list[str]:
    return [
        line.words if isinstance(line, GroupLine) else cell_text(line, Column.CHANGE)
        for line in arrange(rows(), wanted)
    ]


def test_quiet_figures_are_hidden_until_asked_for() -> None:
    assert shown(Wanted()) == ["restated", "changed", "removed"]
    assert shown(Wanted(quiet=True)) == ["restated", "changed", "removed", "unchanged"]


def test_a_rescaled_figure_is_quiet_and_one_that_was_not_rolled_is_loud() -> None:
    pair = small().pairs[0]
    first = pair.figures[0]
    for verdict, seen in ((FigureVerdict.RESCALED, False), (FigureVerdict.NOT_ROLLED, True)):
        row = LedgerRow(pair, replace(first, verdict=verdict))
        assert passes(row, Wanted()) is seen
        assert row.alarming is seen


def test_a_quiet_figure_in_doubt_is_never_hidden() -> None:
    doubtful = change(
        ("o1", figure("¥15.1 billion", 15.1e9, 16, suspect="¥ read as 1")),
        ("n1", figure("¥15.1 billion", 15.1e9, 16)),
        FigureVerdict.UNCHANGED,
    )
    assert passes(LedgerRow(small().pairs[0], doubtful), Wanted())


def test_columns_of_numbers_sort_by_size_and_blank_cells_come_last() -> None:
    def cells(column: Column, *, descending: bool) -> list[str]:
        found = ordered(rows(), column, descending=descending)
        return [cell_text(row, column) for row in found]

    assert cells(Column.OLD, descending=False) == ["12 ports", "90%", "¥3 billion", "¥15.1 billion"]
    assert cells(Column.NEW, descending=True) == ["¥26.1 billion", "90%", "9 ports", ""]
    for column in (Column.NEW, Column.DELTA, Column.PERCENT):
        for descending in (True, False):
            assert cells(column, descending=descending)[-1] == ""
            assert cells(column, descending=descending)[0] != ""


def test_words_narrow_in_any_column_and_all_must_be_there() -> None:
    assert shown(Wanted(words=("write-down",))) == ["removed"]
    assert shown(Wanted(words=("harbours", "money"))) == ["removed"]
    assert shown(Wanted(words=("harbours", "changed"))) == []
    assert shown(Wanted(quiet=True, words=("share", "freight"))) == ["unchanged"]


def test_marks_and_notes_are_found_and_sorted_by() -> None:
    said = {"removed": "wrong: see page 9", "restated": "checked"}

    def words(row: LedgerRow) -> str:
        return said.get(cell_text(row, Column.CHANGE), "")

    def found(wanted: Wanted) -> list[str]:
        lines = arrange(rows(), wanted, words)
        return [cell_text(line, Column.CHANGE) for line in lines if isinstance(line, LedgerRow)]

    assert found(Wanted(words=("page",))) == ["removed"]
    assert found(Wanted(column=Column.MARK)) == ["restated", "removed", "changed"]
    assert found(Wanted(column=Column.MARK, descending=True)) == ["removed", "restated", "changed"]


def test_totals_narrow_to_their_rows_the_quiet_ones_too() -> None:
    assert shown(Wanted(totals=frozenset({"restated"}))) == ["restated"]
    assert shown(Wanted(totals=frozenset({"restated", "changed"}))) == ["restated", "changed"]
    assert shown(Wanted(totals=frozenset({"suspect"}))) == ["removed"]
    assert shown(Wanted(totals=frozenset({"unchanged"}))) == ["unchanged"]


def test_groups_say_what_is_in_them_and_close() -> None:
    lines = shown(Wanted(grouping=Grouping.KIND))
    assert lines == [
        "Money: 1 changed, 1 removed, 1 suspect",
        "changed",
        "removed",
        "Count: 1 restated",
        "restated",
    ]
    closed = shown(Wanted(grouping=Grouping.KIND, closed=frozenset({"money"})))
    assert closed == ["Money: 1 changed, 1 removed, 1 suspect", "Count: 1 restated", "restated"]
    by_factor = arrange(rows(), Wanted(grouping=Grouping.FACTOR))
    assert [line.title for line in by_factor if isinstance(line, GroupLine)] == [
        "Freight rates may fall.",
        "Harbours may silt up.",
        "Our lenders may call.",
    ]


def test_an_inconsistency_is_a_row_of_its_own_at_the_top() -> None:
    comparison = small()
    placed = tuple(one.new for one in comparison.pairs[0].figures if one.new is not None)
    odd = replace(comparison, inconsistencies=(Inconsistency(placed, "they do not add up"),))
    first = rows_of(odd)[0]
    assert first.finding is not None
    assert [
        cell_text(first, column) for column in (Column.OLD, Column.NEW, Column.CHANGE, Column.SUSPECT)
    ] == [
        "",
        "¥26.1 billion, 90%",
        "inconsistent",
        "they do not add up",
    ]
    assert first.change is comparison.pairs[0].figures[0]
    assert passes(first, Wanted())
    assert totals_of(rows_of(odd))["inconsistent"] == 1


values = st.one_of(
    st.integers(-(10**15), 10**15), st.floats(allow_nan=False, allow_infinity=False), st.dates().map(str)
)


@given(st.lists(values, max_size=8))
def test_any_values_have_an_order(found: list[float | int | str]) -> None:
    made = []
    for value in found:
        kind = FigureKind.DATE if isinstance(value, str) else FigureKind.COUNT
        side = replace(figure("9", 9, 0), value=value_of(kind, value))
        made.append(LedgerRow(flat().pairs[0], change(None, ("n1", side), FigureVerdict.ADDED)))
    for column in Column:
        keys = [sort_key(row, column) for row in made]
        backwards = keys[::-1]
        assert sorted(keys) == sorted(backwards)


@given(
    quiet=st.booleans(),
    words=st.lists(st.sampled_from(["port", "money", "zzz", "¥"]), max_size=2),
    column=st.none() | st.sampled_from(Column),
    grouping=st.sampled_from(Grouping),
    descending=st.booleans(),
)
def test_every_row_that_passes_is_shown_once_however_it_is_arranged(
    quiet: bool, words: list[str], column: Column | None, grouping: Grouping, descending: bool
) -> None:
    wanted = Wanted(quiet, None, tuple(words), frozenset(), column, descending, grouping)
    lines = [line for line in arrange(rows(), wanted) if isinstance(line, LedgerRow)]
    assert sorted(map(id, (line.change for line in lines))) == sorted(
        id(row.change) for row in rows() if passes(row, wanted)
    )
    groups = [line for line in arrange(rows(), wanted) if isinstance(line, GroupLine)]
    assert sum(group.rows for group in groups) == (len(lines) if grouping is not Grouping.NONE else 0)


def test_totals_count_each_row_once_and_the_suspect_once_more() -> None:
    totals = totals_of(rows())
    assert totals == {"changed": 1, "restated": 1, "removed": 1, "unchanged": 1, "suspect": 1}
    assert sum(number for name, number in totals.items() if name != "suspect") == len(rows())
    assert {row.verdict for row in rows()} == set(totals) - {"suspect"}


def test_what_matters_most_comes_first() -> None:
    pair = small().pairs[0]
    first = pair.figures[0]

    def row(verdict: FigureVerdict, percent: float | None = None) -> LedgerRow:
        return LedgerRow(pair, replace(first, verdict=verdict, percent=percent))

    wanted = [
        row(FigureVerdict.RESTATED),
        row(FigureVerdict.REVERSED),
        row(FigureVerdict.UNLIKE),
        row(FigureVerdict.NOT_ROLLED),
        row(FigureVerdict.CHANGED, -80.0),
        row(FigureVerdict.CHANGED, 5.0),
        row(FigureVerdict.CHANGED),
        row(FigureVerdict.REQUALIFIED),
        row(FigureVerdict.ADDED),
        row(FigureVerdict.REMOVED),
        row(FigureVerdict.UNCHANGED),
    ]
    shuffled = wanted[::2] + wanted[1::2]
    assert ordered(shuffled, None, descending=False) == wanted


def test_dates_of_periods_count_among_the_others_and_show_when_these_are_asked_for() -> None:
    date = replace(ROWS[0], only_period=True)
    assert totals_of([date]) == {date.verdict: 1, PERIOD_DATES: 1}
    assert arrange([date], Wanted()) == ()
    assert arrange([date], Wanted(totals=frozenset({date.verdict}))) == (date,)
    assert arrange([date], Wanted(totals=frozenset({"restated"}))) == ()
    assert arrange([date], Wanted(quiet=True)) == (date,)
    grouped = arrange([date], Wanted(quiet=True, grouping=Grouping.FACTOR))
    assert isinstance(grouped[0], GroupLine)
    assert grouped[0].totals == f"1 {date.verdict}"
