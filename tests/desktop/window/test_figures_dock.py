"""The ledger in the window: narrowed, grouped and gone through by mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import flat, introduced, small
from viewer.desktop.figures.grouping import Grouping
from viewer.desktop.figures.row import Column
from viewer.desktop.main_window import MainWindow
from viewer.desktop.splitview import FigureStop
from viewer.redline.ledger import every_row
from viewer.redline.made_ahead import make_ahead
from viewer.review import Mark, ReviewStore


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def changes(window: MainWindow) -> list[str]:
    model = window.figures.model
    return [str(model.index(row, Column.CHANGE).data()) for row in range(model.rowCount())]


def test_a_total_that_is_pressed_narrows_the_table(qtbot: QtBot, opened: MainWindow) -> None:
    totals = opened.figures.header.totals
    chip = totals.chip("restated")
    assert chip.text() == "≠ 1 restated"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert changes(opened) == ["restated"]
    qtbot.keyClick(totals.chip("changed"), Qt.Key.Key_Space)
    assert changes(opened) == ["restated", "changed"]
    for name in ("restated", "changed"):
        qtbot.mouseClick(totals.chip(name), Qt.MouseButton.LeftButton)
    assert changes(opened) == ["restated", "changed", "removed"]
    assert not totals.chip("not rolled").isVisible()


def test_words_narrow_the_table_and_esc_shows_all_again(qtbot: QtBot, opened: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_F, CTRL_SHIFT)
    field = opened.figures.header.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "write-down")
    assert changes(opened) == ["removed"]
    press(qtbot, Qt.Key.Key_Return)
    assert opened.figures.table.hasFocus()
    field.setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert changes(opened) == ["restated", "changed", "removed"]
    assert opened.figures.table.hasFocus()


def test_rows_are_grouped_from_the_menus(opened: MainWindow) -> None:
    opened.actions_by_id["group-figures-kind"].trigger()
    assert opened.figures.model.rowCount() == 5
    entry = next(action for action in opened.figures.header.group.menu().actions() if action.isChecked())
    assert entry.text() == "By kind"
    factor = next(
        action for action in opened.figures.header.group.menu().actions() if action.text() == "By factor"
    )
    factor.trigger()
    assert opened.figures.model.wanted.grouping is Grouping.FACTOR


def test_keys_show_what_is_quiet_and_what_is_here(qtbot: QtBot, opened: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    assert changes(opened) == ["restated", "changed", "removed", "unchanged"]
    press(qtbot, Qt.Key.Key_T, CTRL_SHIFT)
    assert changes(opened) == ["changed", "unchanged"]
    press(qtbot, Qt.Key.Key_T, CTRL_SHIFT)
    press(qtbot, Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    assert changes(opened) == ["restated", "changed", "removed"]


def test_the_chart_leads_to_its_figures(qtbot: QtBot, opened: MainWindow) -> None:
    chart = opened.figures.chart
    assert not chart.isVisible()
    press(qtbot, Qt.Key.Key_J, CTRL_SHIFT)
    assert chart.isVisible()
    assert opened.figures.header.chart.isChecked()
    chart.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    stop = opened.split.stepper.current
    assert isinstance(stop, FigureStop)
    assert stop.pair.id == "p6"
    assert opened.figures.table.current_row is not None
    assert opened.figures.table.current_row.change is stop.change
    press(qtbot, Qt.Key.Key_J, CTRL_SHIFT)
    assert not chart.isVisible()


def test_there_is_room_for_the_chart_in_a_wide_window(opened: MainWindow) -> None:
    opened.resize(1900, 1000)
    assert opened.figures.chart.isVisible()
    opened.resize(1000, 800)
    assert not opened.figures.chart.isVisible()


def test_f6_leads_through_the_chart_where_it_is_shown(qtbot: QtBot, opened: MainWindow) -> None:
    def reached() -> set[object]:
        found = set()
        for _ in range(7):
            press(qtbot, Qt.Key.Key_F6)
            found.add(QApplication.focusWidget())
        return found

    assert opened.figures.chart not in reached()
    opened.figures.header.chart.click()
    assert opened.figures.chart in reached()


@pytest.mark.parametrize("width", [1000, 1440, 1900])
def test_the_columns_fit_and_no_number_is_cut(qtbot: QtBot, opened: MainWindow, width: int) -> None:
    opened.resize(width, 800)
    table = opened.figures.table
    # The chart comes and goes with the width, and the columns follow.
    qtbot.waitUntil(lambda: not table.horizontalScrollBar().isVisible())
    metrics = table.fontMetrics()
    for column in (Column.OLD, Column.NEW, Column.DELTA, Column.PERCENT):
        for row in range(table.model().rowCount()):
            text = str(table.model().index(row, column).data())
            assert table.columnWidth(column) >= metrics.horizontalAdvance(text)
    assert not table.isColumnHidden(Column.FACTOR)
    assert table.columnWidth(Column.MEASURE) > 8 * metrics.averageCharWidth()


def test_controls_stand_in_one_line_where_there_is_room(opened: MainWindow) -> None:
    header = opened.figures.header
    opened.resize(1900, 900)
    assert header.in_one_row
    opened.resize(1000, 900)
    assert not header.in_one_row
    for control in (header.field, header.group, header.only, header.quiet, header.chart):
        assert control.isVisible()
        assert control.geometry().right() <= header.width()


def test_another_comparison_is_shown_whole(opened: MainWindow) -> None:
    opened.figures.header.totals.chip("restated").setChecked(True)
    opened.figures.header.field.setText("zzz")
    assert changes(opened) == []
    opened.show_comparison(introduced())
    assert changes(opened) == ["restated", "changed", "changed", "removed"]


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_the_figures_are_exported_from_the_menu(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    asked: list[str] = []

    def answer(_window: object, title: str, start: str, filters: str) -> tuple[str, str]:
        asked.extend((title, start, filters))
        return str(tmp_path / "figures"), next(one for one in filters.split(";;") if suffix in one)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(opened.exporter.written, timeout=10_000) as written:
        press(qtbot, Qt.Key.Key_E, CTRL_SHIFT)
    path = tmp_path / f"figures{suffix}"
    assert written.args == [path]
    assert asked[1].endswith(".xlsx")
    assert "html" not in asked[2]
    if suffix == ".xlsx":
        assert openpyxl.load_workbook(path).sheetnames[0] == "Figures"
    else:
        # The mark by which a spreadsheet knows that it is UTF-8.
        assert path.read_bytes().startswith(b"\xef\xbb\xbfnumber,factor,")


def test_what_needs_the_hidden_table_shows_it(qtbot: QtBot, opened: MainWindow) -> None:
    opened.actions_by_id["show-figures"].trigger()
    assert not opened.figures.isVisible()
    press(qtbot, Qt.Key.Key_F, CTRL_SHIFT)
    assert opened.figures.header.field.hasFocus()
    assert opened.figures.isVisible()
    assert opened.actions_by_id["show-figures"].isChecked()


def test_the_figure_at_hand_is_found_again_once_the_filter_is_gone(qtbot: QtBot, opened: MainWindow) -> None:
    table, field = opened.figures.table, opened.figures.header.field
    table.setFocus()
    table.selectRow(1)
    at_hand = opened.figures.at_hand
    press(qtbot, Qt.Key.Key_F, CTRL_SHIFT)
    qtbot.keyClicks(field, "no such words")
    assert opened.figures.model.rowCount() == 0
    press(qtbot, Qt.Key.Key_Escape)
    assert table.hasFocus()
    assert opened.figures.at_hand is at_hand
    assert table.currentIndex().row() == 1


def test_the_menu_shows_what_the_header_says(qtbot: QtBot, opened: MainWindow) -> None:
    header, actions = opened.figures.header, opened.actions_by_id
    for name, switch in (
        ("quiet-figures", header.quiet),
        ("figures-here", header.only),
        ("figures-chart", header.chart),
    ):
        was = switch.isChecked()
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
        assert actions[name].isChecked() is not was
        actions[name].trigger()
        assert switch.isChecked() is was
    header.group.menu().actions()[2].trigger()
    assert actions["group-figures-kind"].isChecked()


def test_a_switch_of_a_hidden_table_shows_it(opened: MainWindow) -> None:
    opened.figures.set_chart(True)
    opened.switches.show_figures(shown=False)
    opened.actions_by_id["figures-chart"].trigger()
    assert opened.figures.isVisible()
    assert opened.figures.header.chart.isChecked()
    assert opened.actions_by_id["figures-chart"].isChecked()


def test_the_focus_is_not_lost_with_the_table_or_the_chart(opened: MainWindow) -> None:
    figures = opened.figures
    figures.set_chart(True)
    figures.chart.setFocus()
    figures.header.chart.click()
    assert figures.table.hasFocus()
    opened.actions_by_id["show-figures"].trigger()
    assert not figures.isVisible()
    assert opened.tree.view.hasFocus()


def test_the_title_of_the_sorted_column_says_so(opened: MainWindow) -> None:
    table, model = opened.figures.table, opened.figures.model
    role = Qt.ItemDataRole.AccessibleTextRole
    table.sortByColumn(Column.PERCENT, Qt.SortOrder.DescendingOrder)
    assert model.headerData(Column.PERCENT, Qt.Orientation.Horizontal) == "% ▾"
    assert str(model.headerData(Column.PERCENT, Qt.Orientation.Horizontal, role)).endswith("sorted downwards")
    table.sortByColumn(Column.PERCENT, Qt.SortOrder.AscendingOrder)
    assert model.headerData(Column.PERCENT, Qt.Orientation.Horizontal) == "% ▴"
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert model.headerData(Column.PERCENT, Qt.Orientation.Horizontal) == "%"


def test_a_click_on_a_title_sorts(qtbot: QtBot, opened: MainWindow) -> None:
    header = opened.figures.table.horizontalHeader()
    middle = header.sectionViewportPosition(Column.OLD) + header.sectionSize(Column.OLD) // 2
    orders = []
    for _ in range(3):
        at = QPoint(middle, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        wanted = opened.figures.model.wanted
        orders.append((wanted.column, wanted.descending))
    assert orders[0][0] is Column.OLD
    assert orders[1] == (Column.OLD, not orders[0][1])
    assert orders[2][0] is None


@pytest.mark.parametrize(("width", "grouping"), [(800, Grouping.NONE), (1300, Grouping.FACTOR)])
def test_the_row_is_scrolled_to_whatever_columns_are_hidden(
    opened: MainWindow, width: int, grouping: Grouping
) -> None:
    opened.resize(width, 480)
    table = opened.figures.table
    opened.figures.group(grouping)
    opened.figures.set_quiet(True)
    assert table.isColumnHidden(Column.FACTOR)
    table.setFixedHeight(table.horizontalHeader().height() + 3 * table.rowHeight(0) // 2)
    change = opened.session.pairs[4].figures[-1]
    opened.figures.follow_figure(change)
    place = table.visualRect(table.currentIndex())
    assert not place.isEmpty()
    assert table.viewport().rect().contains(place.center())
    assert table.verticalScrollBar().value() > 0


class TestFiguresThatWaitForAnEventOfTheirOwn:
    """Opened with what was made ahead, the ledger is filled once the panes are there."""

    @pytest.fixture
    def waiting(self, window: MainWindow) -> MainWindow:
        comparison = small()
        window.session.open(comparison, ReviewStore().open(comparison), make_ahead(comparison))
        return window

    def test_they_are_all_there_afterwards(self, waiting: MainWindow) -> None:
        comparison = waiting.session.comparison
        assert comparison is not None
        assert waiting.split.pairs
        assert changes(waiting) == []
        assert waiting.desk.session.ahead is not None
        waiting.figures.fill()
        assert waiting.figures.model.rows == every_row(comparison)
        assert changes(waiting) == ["restated", "changed", "removed"]
        assert waiting.figures.header.totals.chip("restated").isVisibleTo(waiting.figures)
        rows = waiting.figures.model.rows
        waiting.figures.fill()
        assert waiting.figures.model.rows is rows

    def test_a_figure_that_was_gone_to_meanwhile_is_the_current_one(self, waiting: MainWindow) -> None:
        assert waiting.split.stepper.next_figure()
        at_hand = waiting.figures.at_hand
        assert at_hand is not None
        waiting.figures.fill()
        row = waiting.figures.table.row_at(waiting.figures.table.currentIndex())
        assert row is not None
        assert row.change is at_hand

    def test_a_switch_that_is_pressed_meanwhile_holds(self, waiting: MainWindow) -> None:
        waiting.figures.header.quiet.setChecked(True)
        waiting.figures.fill()
        assert "unchanged" in changes(waiting)

    def test_shown_anew_they_wait_for_nothing(self, waiting: MainWindow) -> None:
        comparison = waiting.session.comparison
        assert comparison is not None
        waiting.session.renew(replace(comparison), lambda review: review)
        assert waiting.session.ahead is None
        assert changes(waiting) == ["restated", "changed", "removed"]
        waiting.figures.fill()
        assert changes(waiting) == ["restated", "changed", "removed"]

    def test_marks_go_by_the_texts_of_what_is_shown_now(self, waiting: MainWindow) -> None:
        session = waiting.session
        pair = session.pairs[0]
        session.set_mark(pair, Mark.REVIEWED)
        session.renew(flat(), lambda review: review)
        assert session.pairs[0].id == pair.id
        assert session.entry(session.pairs[0]).mark is Mark.NONE
