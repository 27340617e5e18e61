"""The ledger's model and filter: under Qt's own tester, sorted by size, hiding what is quiet."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester

from tests.builders import build_comparison
from tests.desktop.comparisons import change, figure, flat, small
from viewer.comparison.model import FigureKind, FigureVerdict
from viewer.desktop.figures_filter import FiguresFilter
from viewer.desktop.figures_header import summary_words
from viewer.desktop.figures_model import (
    Column,
    FigureRole,
    FiguresModel,
    LedgerRow,
    cell_text,
    doubt_chip,
    sort_key,
)


def made() -> tuple[FiguresModel, FiguresFilter]:
    model = FiguresModel()
    return model, FiguresFilter(model, model)


def column(proxy: FiguresFilter, which: Column) -> list[str]:
    return [str(proxy.index(row, which).data()) for row in range(proxy.rowCount())]


def test_the_tester_finds_no_fault(qapp: object, qtmodeltester: ModelTester) -> None:
    model, proxy = made()
    qtmodeltester.check(model)
    tester = QAbstractItemModelTester(proxy, QAbstractItemModelTester.FailureReportingMode.Warning)
    for comparison in (small(), flat(), build_comparison([]), small()):
        model.set_comparison(comparison)
        for show in (True, False):
            proxy.set_show_quiet(show)
            for which in Column:
                proxy.sort(which, Qt.SortOrder.DescendingOrder)
            proxy.set_only(comparison.pairs[:1])
            proxy.set_only(None)
    tester.deleteLater()


def test_quiet_figures_are_hidden_until_asked_for(qapp: object) -> None:
    model, proxy = made()
    model.set_comparison(small())
    assert column(proxy, Column.CHANGE) == ["changed", "removed", "restated"]
    proxy.set_show_quiet(True)
    assert column(proxy, Column.CHANGE) == ["changed", "unchanged", "removed", "restated"]


def test_a_quiet_figure_in_doubt_is_never_hidden(qapp: object) -> None:
    doubtful = change(
        ("o1", figure("¥15.1 billion", 15.1e9, 16, suspect="¥ read as 1")),
        ("n1", figure("¥15.1 billion", 15.1e9, 16)),
        FigureVerdict.UNCHANGED,
    )
    comparison = small()
    first = replace(comparison.pairs[0], figures=(doubtful,))
    model, proxy = made()
    model.set_comparison(replace(comparison, pairs=(first,)))
    assert column(proxy, Column.CHANGE) == ["unchanged"]
    assert proxy.index(0, Column.OLD).data(FigureRole.DOUBT) == "suspect"
    assert proxy.index(0, Column.NEW).data(FigureRole.DOUBT) == ""


def test_cells_read_as_a_reviewer_reads_them(qapp: object) -> None:
    model, proxy = made()
    model.set_comparison(small())
    row = [str(proxy.index(0, which).data()) for which in Column]
    assert row == [
        "Freight rates may fall.",
        "revenues",
        "money",
        "¥15.1 billion",
        "¥26.1 billion",
        "+¥11.0 billion",
        "+72.8",
        "changed",
    ]


def test_columns_of_numbers_sort_by_size(qapp: object) -> None:
    model, proxy = made()
    model.set_comparison(small())
    proxy.set_show_quiet(True)
    proxy.sort(Column.OLD, Qt.SortOrder.AscendingOrder)
    assert column(proxy, Column.OLD) == ["12 ports", "90%", "¥3 billion", "¥15.1 billion"]
    proxy.sort(Column.NEW, Qt.SortOrder.DescendingOrder)
    assert column(proxy, Column.NEW) == ["¥26.1 billion", "90%", "9 ports", ""]
    proxy.sort(-1)
    assert column(proxy, Column.CHANGE) == ["changed", "unchanged", "removed", "restated"]


def test_blank_cells_come_last_in_either_order(qapp: object) -> None:
    model, proxy = made()
    model.set_comparison(small())
    for order in Qt.SortOrder:
        for which in (Column.NEW, Column.DELTA, Column.PERCENT):
            proxy.sort(which, order)
            assert column(proxy, which)[-1] == ""
            assert column(proxy, which)[0] != ""


def test_the_chip_says_how_a_doubtful_figure_was_read() -> None:
    garbled = figure("90.7 billion", 0.7e9, 16, suspect="9 may be ¥")
    both = change(("o1", garbled), ("n1", figure("¥0.9 billion", 0.9e9, 16, suspect="so may this")))
    assert doubt_chip(both, Column.OLD) == "read as ¥0.7 billion"
    assert doubt_chip(both, Column.NEW) == "suspect"
    assert doubt_chip(both, Column.CHANGE) == ""
    neither = change(("o1", figure("¥1", 1, 0)), ("n1", figure("¥2", 2, 0)))
    assert doubt_chip(replace(neither, suspect="odd"), Column.CHANGE) == "suspect"


def test_the_row_of_a_figure_is_its_own_even_among_equals(qapp: object) -> None:
    comparison = small()
    twice = tuple(replace(one) for one in comparison.pairs[0].figures[:1] * 2)
    assert twice[0] == twice[1]
    model, _ = made()
    model.set_comparison(replace(comparison, pairs=(replace(comparison.pairs[0], figures=twice),)))
    assert [model.row_of(one) for one in twice] == [0, 1]
    assert model.row_of(comparison.pairs[5].figures[0]) is None


def test_tooltips_show_markup_as_it_stands(qapp: object) -> None:
    evil = change(("o1", figure("<b>9</b>", 9, 0, measure="<img src=x>")), None, FigureVerdict.REMOVED)
    comparison = small()
    model, _ = made()
    model.set_comparison(replace(comparison, pairs=(replace(comparison.pairs[0], figures=(evil,)),)))
    tip = str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert "&lt;b&gt;9" in tip


def test_a_screen_reader_hears_titles_and_doubts(qapp: object) -> None:
    model, _ = made()
    model.set_comparison(small())
    spoken = model.index(2, Column.OLD).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Old: ¥3 billion, suspect: ¥ read as 9"
    assert model.index(2, Column.DELTA).data(Qt.ItemDataRole.AccessibleTextRole) == "Difference: none"
    title = model.headerData(Column.DELTA, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert title == "Difference"


def test_the_summary_counts_each_figure_and_says_what_is_hidden() -> None:
    comparison = small()
    assert summary_words(comparison.pairs, quiet_shown=False) == [
        "1 changed",
        "1 removed",
        "1 restated",
        "1 suspect",
        "1 unchanged (hidden)",
    ]
    assert summary_words(comparison.pairs, quiet_shown=True)[-1] == "1 unchanged"
    assert summary_words(flat().pairs, quiet_shown=False) == ["none found"]


values = st.one_of(
    st.integers(-(10**15), 10**15), st.floats(allow_nan=False, allow_infinity=False), st.dates().map(str)
)


@given(st.lists(values, max_size=8))
def test_any_values_have_an_order(found: list[float | int | str]) -> None:
    rows = []
    for value in found:
        side = replace(figure("9", 9, 0, kind=FigureKind.COUNT), value=value)
        rows.append(LedgerRow(flat().pairs[0], change(None, ("n1", side), FigureVerdict.ADDED)))
    for which in Column:
        keys = [sort_key(row, which) for row in rows]
        backwards = keys[::-1]
        assert sorted(keys) == sorted(backwards)
        assert all(isinstance(cell_text(row, which), str) for row in rows)
    assert not any(doubt_chip(row.change, which) for row in rows for which in Column)
