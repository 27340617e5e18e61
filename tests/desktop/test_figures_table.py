"""The table of figures: copied, followed, jumped from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import change, figure, small
from viewer.comparison.model import FigureVerdict
from viewer.desktop.figures_filter import FiguresFilter
from viewer.desktop.figures_model import Column, FiguresModel, LedgerRow
from viewer.desktop.figures_table import FiguresTable
from viewer.desktop.theme import THEMES


@pytest.fixture
def table(qtbot: QtBot) -> FiguresTable:
    model = FiguresModel()
    proxy = FiguresFilter(model)
    table = FiguresTable(proxy, THEMES["light"])
    model.setParent(table)
    proxy.setParent(table)
    qtbot.addWidget(table)
    model.set_comparison(small())
    table.measure()
    table.resize(900, 200)
    with qtbot.waitExposed(table):
        table.show()
    return table


def test_all_shown_rows_are_copied_as_a_table(qtbot: QtBot, table: FiguresTable) -> None:
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Factor\tWhat it measures\tKind\tOld\tNew\tΔ\t%\tChange"
    assert len(lines) == 4
    assert lines[1].split("\t")[3:] == [
        "¥15.1 billion",
        "¥26.1 billion",
        "+¥11.0 billion",
        "+72.8",
        "changed",
    ]
    assert {line.count("\t") for line in lines} == {7}


def test_selected_rows_are_copied_alone(table: FiguresTable) -> None:
    table.selectAll()
    table.selectionModel().select(
        table.model().index(1, 0),
        table.selectionModel().SelectionFlag.Deselect | table.selectionModel().SelectionFlag.Rows,
    )
    table.copy()
    changes = [line.split("\t")[-1] for line in QGuiApplication.clipboard().text().splitlines()]
    assert changes == ["Change", "changed", "restated"]


def test_tabs_and_line_ends_in_a_filing_break_no_row(table: FiguresTable) -> None:
    odd = change(("o1", figure("9\t9", 9, 0, measure="a\nb\tc")), None, FigureVerdict.REMOVED)
    comparison = small()
    pair = replace(comparison.pairs[0], figures=(odd,))
    model = table.model().sourceModel()
    assert isinstance(model, FiguresModel)
    model.set_comparison(replace(comparison, pairs=(pair,)))
    lines = table.as_tsv(selected=False).splitlines()
    assert len(lines) == 2
    assert lines[1].split("\t")[1:4] == ["a b c", "money", "9 9"]


def test_following_a_figure_selects_its_row_and_jumps_nowhere(qtbot: QtBot, table: FiguresTable) -> None:
    changes = [pair.figures[0] for pair in small().pairs if pair.figures]
    with qtbot.assertNotEmitted(table.chosen):
        assert table.follow(changes[2])
    assert table.currentIndex().row() == 2
    hidden = small().pairs[0].figures[1]
    assert not table.follow(hidden)
    assert not table.selectionModel().hasSelection()
    assert not table.follow(None)


def test_a_click_and_enter_choose_a_row(qtbot: QtBot, table: FiguresTable) -> None:
    index = table.model().index(1, Column.MEASURE)
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    (row,) = chosen.args
    assert isinstance(row, LedgerRow)
    assert row.pair.id == "p5"
    with qtbot.waitSignal(table.chosen):
        qtbot.keyClick(table, Qt.Key.Key_Enter)


def test_a_click_on_a_title_sorts_and_a_third_restores_the_order(qtbot: QtBot, table: FiguresTable) -> None:
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(Column.OLD) + 10
    orders = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 8))
        orders.append([table.model().index(row, Column.OLD).data() for row in range(3)])
    up, down, document = orders
    assert up == ["12 ports", "¥3 billion", "¥15.1 billion"]
    assert down == up[::-1]
    assert document == ["¥15.1 billion", "¥3 billion", "12 ports"]


def test_a_column_dragged_by_hand_keeps_its_width(table: FiguresTable) -> None:
    table.horizontalHeader().resizeSection(Column.FACTOR, 77)
    table.resize(1200, 200)
    assert table.columnWidth(Column.FACTOR) == 77


def test_an_empty_table_can_be_laid_out(qtbot: QtBot) -> None:
    """As in a window of which a picture is taken before anything is open."""
    model = FiguresModel()
    proxy = FiguresFilter(model)
    table = FiguresTable(proxy, THEMES["light"])
    model.setParent(table)
    proxy.setParent(table)
    qtbot.addWidget(table)
    table.resize(500, 200)
    assert not table.grab().isNull()
