"""The table of figures: copied, followed, grouped, jumped from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import change, figure, small
from viewer.comparison.model import FigureChange, FigureVerdict, Inconsistency
from viewer.desktop.figures.arrangement import Wanted
from viewer.desktop.figures.delegate import GLYPH_WIDTH
from viewer.desktop.figures.fitted_columns import MEASURED
from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.model import FiguresModel
from viewer.desktop.figures.row import Column
from viewer.desktop.figures.table import FiguresTable
from viewer.desktop.look.theme import THEMES
from viewer.redline.ledger import LedgerRow


@pytest.fixture
def table(qtbot: QtBot) -> FiguresTable:
    model = FiguresModel()
    table = FiguresTable(model, THEMES["light"])
    model.setParent(table)
    qtbot.addWidget(table)
    model.set_comparison(small())
    table.columns.measure()
    table.resize(900, 200)
    with qtbot.waitExposed(table):
        table.show()
    return table


def model_of(table: FiguresTable) -> FiguresModel:
    model = table.model()
    assert isinstance(model, FiguresModel)
    return model


def copied() -> list[list[str]]:
    return [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]


def test_all_shown_rows_are_copied_as_a_table(qtbot: QtBot, table: FiguresTable) -> None:
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    titles, *rows = copied()
    assert "\t".join(titles) == (
        "Factor\tWhat it measures\tKind\tOld\tNew\tΔ\t%\tChange\tSuspect\tContext\tMark"
    )
    assert len(rows) == 3
    assert rows[1][3:8] == ["¥15.1 billion", "¥26.1 billion", "+¥11.0 billion", "+72.8", "changed"]
    assert {len(row) for row in rows} == {len(titles)}


def test_selected_rows_are_copied_alone(table: FiguresTable) -> None:
    table.selectAll()
    table.selectionModel().select(
        table.model().index(1, 0),
        table.selectionModel().SelectionFlag.Deselect | table.selectionModel().SelectionFlag.Rows,
    )
    table.copy()
    assert [row[7] for row in copied()] == ["Change", "restated", "removed"]


def test_one_selected_row_is_copied_alone_and_all_are_when_asked_for(
    qtbot: QtBot, table: FiguresTable
) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, 0))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [row[7] for row in copied()] == ["Change", "removed"]
    table.copy_all()
    assert [row[7] for row in copied()] == ["Change", "restated", "changed", "removed"]


def test_headings_of_groups_are_not_copied(table: FiguresTable) -> None:
    model_of(table).want(Wanted(grouping=Grouping.FACTOR))
    table.copy()
    assert [row[7] for row in copied()] == ["Change", "changed", "removed", "restated"]


def test_tabs_and_line_ends_in_a_filing_break_no_row(table: FiguresTable) -> None:
    odd = change(("o1", figure("9\t9", 9, 0, measure="a\nb\tc")), None, FigureVerdict.REMOVED)
    comparison = small()
    pair = replace(comparison.pairs[0], figures=(odd,))
    model_of(table).set_comparison(replace(comparison, pairs=(pair,)))
    lines = table.as_tsv(selected=False).splitlines()
    assert len(lines) == 2
    assert lines[1].split("\t")[1:4] == ["a b c", "money", "9 9"]


def test_following_a_figure_selects_its_row_and_jumps_nowhere(qtbot: QtBot, table: FiguresTable) -> None:
    changes = [row.change for row in model_of(table).lines if isinstance(row, LedgerRow)]
    with qtbot.assertNotEmitted(table.chosen):
        assert table.follow(changes[2])
    assert table.currentIndex().row() == 2
    assert table.current_row is not None
    hidden = small().pairs[0].figures[1]
    assert not table.follow(hidden)
    assert table.current_row is None
    assert not table.follow(None)


def test_a_click_and_enter_choose_a_row(qtbot: QtBot, table: FiguresTable) -> None:
    index = table.model().index(1, Column.MEASURE)
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    (row,) = chosen.args
    assert isinstance(row, LedgerRow)
    assert row.pair.id == "p1"
    with qtbot.waitSignal(table.chosen):
        qtbot.keyClick(table, Qt.Key.Key_Enter)


def test_a_click_on_a_title_sorts_and_a_third_restores_the_order(qtbot: QtBot, table: FiguresTable) -> None:
    header = table.horizontalHeader()
    x = header.sectionViewportPosition(Column.OLD) + 10
    orders = []
    for _ in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 8))
        orders.append([table.model().index(row, Column.OLD).data() for row in range(3)])
    up, down, by_weight = orders
    assert up == ["12 ports", "¥3 billion", "¥15.1 billion"]
    assert down == up[::-1]
    assert by_weight == ["12 ports", "¥15.1 billion", "¥3 billion"]


def test_the_current_row_stays_current_when_the_rows_are_arranged_otherwise(table: FiguresTable) -> None:
    table.setCurrentIndex(table.model().index(2, 0))
    before = table.current_row
    for wanted in (
        Wanted(quiet=True),
        Wanted(column=Column.NEW),
        Wanted(grouping=Grouping.KIND),
        Wanted(words=("write-down",)),
    ):
        model_of(table).want(wanted)
        assert table.current_row == before
    model_of(table).want(Wanted(words=("revenues",)))
    assert table.current_row is None


def test_groups_close_and_open_by_click_and_by_key(qtbot: QtBot, table: FiguresTable) -> None:
    model = model_of(table)
    model.want(Wanted(grouping=Grouping.KIND))
    assert model.rowCount() == 5
    assert table.columnSpan(0, 0) == len(Column)
    at = table.visualRect(model.index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert model.rowCount() == 3
    for key, rows in ((Qt.Key.Key_Right, 5), (Qt.Key.Key_Left, 3), (Qt.Key.Key_Return, 5)):
        qtbot.keyClick(table, key)
        assert model.rowCount() == rows
        assert table.currentIndex().row() == 0


def test_the_column_that_the_groups_tell_is_hidden(table: FiguresTable) -> None:
    table.resize(1700, 200)
    for grouping, told in ((Grouping.FACTOR, Column.FACTOR), (Grouping.KIND, Column.KIND)):
        model_of(table).want(Wanted(grouping=grouping))
        table.columns.share_width()
        assert table.isColumnHidden(told)
    model_of(table).want(Wanted())
    table.columns.share_width()
    assert not table.isColumnHidden(Column.FACTOR)


def test_columns_are_shown_and_hidden_by_the_menu(table: FiguresTable) -> None:
    table.resize(500, 200)
    menu = table.columns.menu()
    entry = next(action for action in menu.actions() if action.text() == "Context")
    assert not entry.isChecked()
    entry.trigger()
    assert not table.isColumnHidden(Column.CONTEXT)
    assert table.columnWidth(Column.CONTEXT) > 100
    table.columns.show_column(Column.PERCENT, shown=False)
    assert table.isColumnHidden(Column.PERCENT)
    menu.close()


def test_a_column_dragged_by_hand_keeps_its_width(table: FiguresTable) -> None:
    table.horizontalHeader().resizeSection(Column.FACTOR, 77)
    table.resize(1200, 200)
    assert table.columnWidth(Column.FACTOR) == 77


def many(count: int) -> tuple[FigureChange, ...]:
    return tuple(
        change(
            ("o1", figure(f"¥{number} million", number * 1e6, 16)),
            ("n1", figure(f"¥{number + 1} million", (number + 1) * 1e6, 16)),
        )
        for number in range(1, count)
    )


def test_a_long_value_in_the_last_of_very_many_rows_is_not_cut(table: FiguresTable) -> None:
    long = change(None, ("n1", figure("more than ¥1,234,567.89 million", 1, 16)), FigureVerdict.ADDED)
    comparison = small()
    pair = replace(comparison.pairs[0], figures=(*many(20 * MEASURED), long))
    model_of(table).set_comparison(replace(comparison, pairs=(pair,)))
    table.resize(1700, 200)
    table.columns.measure()
    needed = table.fontMetrics().horizontalAdvance("more than ¥1,234,567.89 million")
    assert table.columnWidth(Column.NEW) > needed


def test_an_empty_table_can_be_laid_out(qtbot: QtBot) -> None:
    """As in a window of which a picture is taken before anything is open."""
    model = FiguresModel()
    table = FiguresTable(model, THEMES["light"])
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(500, 200)
    assert not table.grab().isNull()


@pytest.mark.parametrize("theme", ["light", "dark", "light-safe"])
def test_every_cell_can_be_painted(qtbot: QtBot, table: FiguresTable, theme: str) -> None:
    table.delegate.theme = THEMES[theme]
    for grouping in Grouping:
        model_of(table).want(Wanted(quiet=True, grouping=grouping))
        for width in (300, 2400):
            table.resize(width, 300)
            table.selectAll()
            assert not table.grab().isNull()


def test_the_name_of_an_alarming_change_is_not_cut(table: FiguresTable) -> None:
    comparison = small()
    stale = replace(comparison.pairs[0].figures[0], verdict=FigureVerdict.NOT_ROLLED)
    assert stale.new is not None
    pair = replace(comparison.pairs[0], figures=(stale,))
    odd = Inconsistency((stale.new,), "told twice")
    model_of(table).set_comparison(replace(comparison, pairs=(pair,), inconsistencies=(odd,)))
    table.columns.measure()
    bold = table.font()
    bold.setBold(True)
    needed = QFontMetrics(bold).horizontalAdvance("inconsistent") + GLYPH_WIDTH
    assert table.columnWidth(Column.CHANGE) > needed
    assert "told twice" in str(model_of(table).index(0, Column.MEASURE).data())
