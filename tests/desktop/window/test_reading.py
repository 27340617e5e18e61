"""Going through a comparison with mouse and keyboard, as a reviewer does all day."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import change, figure, small
from viewer.comparison.model import FigureVerdict
from viewer.desktop.figures.model import Column
from viewer.desktop.main_window import MainWindow
from viewer.desktop.splitview import ChangeStop, FigureStop
from viewer.desktop.splitview.panes.tooltips import text_tip
from viewer.desktop.tree.pair_filter import PairFilter


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def shown(window: MainWindow) -> list[str]:
    return [pair.id for pair in window.split.pairs]


def click_pair(qtbot: QtBot, window: MainWindow, pair_id: str) -> None:
    index = window.tree.filter.mapFromSource(window.tree.model.index_of(pair_id))
    rect = window.tree.view.visualRect(index)
    qtbot.mouseClick(window.tree.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_the_first_factor_is_shown_at_once(opened: MainWindow) -> None:
    assert shown(opened) == ["p1"]
    assert opened.pages.currentIndex() == 1
    assert "Harbour Line" in opened.windowTitle()


def test_clicking_through_every_factor_shows_it(qtbot: QtBot, opened: MainWindow) -> None:
    for pair in opened.session.pairs:
        click_pair(qtbot, opened, pair.id)
        assert shown(opened) == [pair.id]
        text = " ".join(pane.toPlainText() for pane in opened.split.panes)
        assert pair.heading in text


def test_a_category_shows_all_its_factors(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.tree.view
    top = view.model().index(1, 0)
    at = view.visualRect(top).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert shown(opened) == ["p5", "p6"]
    assert not opened.actions_by_id["review-next"].isEnabled()


def test_the_arrow_of_a_category_closes_and_opens_it(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.tree.view
    top = view.model().index(0, 0)
    arrow = view.visualRect(top).topLeft() + QPoint(8, 8)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert not view.isExpanded(top)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert view.isExpanded(top)


@pytest.mark.parametrize(
    ("down", "up", "modifier"),
    [
        (Qt.Key.Key_J, Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_keys_lead_from_factor_to_factor(
    qtbot: QtBot, opened: MainWindow, down: Qt.Key, up: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    seen = [shown(opened)[0]]
    for _ in range(5):
        press(qtbot, down, modifier)
        seen.append(shown(opened)[0])
    assert seen == ["p1", "p2", "p3", "p4", "p5", "p6"]
    press(qtbot, down, modifier)
    assert shown(opened) == ["p6"]
    assert "last" in opened.status.currentMessage()
    press(qtbot, up, modifier)
    assert shown(opened) == ["p5"]


def test_next_change_leads_through_every_change_of_every_factor(qtbot: QtBot, opened: MainWindow) -> None:
    expected = [
        (pair.id, change) for pair in opened.session.pairs for row in pair.rows for change in row.changes
    ]
    seen = []
    for _ in expected:
        press(qtbot, Qt.Key.Key_N)
        stop = opened.split.stepper.current
        assert isinstance(stop, ChangeStop)
        seen.append((stop.pair.id, stop.change))
    assert seen == expected
    press(qtbot, Qt.Key.Key_N)
    assert "No further change" in opened.status.currentMessage()
    for pair_id, expected_change in reversed(expected[:-1]):
        press(qtbot, Qt.Key.Key_P)
        stop = opened.split.stepper.current
        assert isinstance(stop, ChangeStop)
        assert (stop.pair.id, stop.change) == (pair_id, expected_change)


def test_next_figure_leads_on_into_the_next_factor_and_back(qtbot: QtBot, opened: MainWindow) -> None:
    seen = []
    for _ in range(3):
        press(qtbot, Qt.Key.Key_G)
        stop = opened.split.stepper.current
        assert isinstance(stop, FigureStop)
        seen.append(stop.pair.id)
    assert seen == ["p1", "p5", "p6"]
    press(qtbot, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert shown(opened) == ["p5"]


def test_the_row_of_the_current_figure_is_selected(qtbot: QtBot, opened: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_G)
    press(qtbot, Qt.Key.Key_G)
    table = opened.figures.table
    row = table.row_at(table.currentIndex())
    assert row is not None
    assert row.change is opened.session.pairs[4].figures[0]
    assert table.selectionModel().isRowSelected(table.currentIndex().row())


def test_the_table_follows_from_change_to_change(qtbot: QtBot, opened: MainWindow) -> None:
    table = opened.figures.table
    press(qtbot, Qt.Key.Key_N)
    row = table.row_at(table.currentIndex())
    assert row is not None
    assert row.change is opened.session.pairs[0].figures[0]
    press(qtbot, Qt.Key.Key_N)
    assert isinstance(opened.split.stepper.current, ChangeStop)
    assert not table.selectionModel().hasSelection()


def test_the_counts_follow_this_factor_only(opened: MainWindow) -> None:
    header = opened.figures.header
    changed, removed = (header.totals.chip(name) for name in ("changed", "removed"))
    assert removed.text() == "− 1 removed"
    header.only.click()
    assert changed.isVisible()
    assert changed.text() == "● 1 changed"
    assert not removed.isVisible()
    opened.navigator.show_factor("o4")
    assert removed.isVisible()
    assert not changed.isVisible()


def test_a_click_on_a_figure_jumps_to_its_place(qtbot: QtBot, opened: MainWindow) -> None:
    table = opened.figures.table
    last = table.model().index(table.model().rowCount() - 1, Column.OLD)
    table.scrollTo(last)
    row = table.row_at(last)
    assert row is not None
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(last).center())
    stop = opened.split.stepper.current
    assert isinstance(stop, FigureStop)
    assert stop.pair.id == row.pair.id
    assert stop.change is row.change
    assert opened.tree.current_pair is stop.pair


def test_enter_on_a_figure_jumps_even_if_the_filter_hides_its_factor(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.chips.choose(PairFilter.MOVED)
    table = opened.figures.table
    table.setFocus()
    first = table.row_at(table.model().index(0, 0))
    assert first is not None
    assert first.pair.id not in {pair.id for pair in opened.tree.filter.pairs()}
    table.setCurrentIndex(table.model().index(0, 0))
    press(qtbot, Qt.Key.Key_Return)
    assert shown(opened) == [first.pair.id]
    assert isinstance(opened.split.stepper.current, FigureStop)
    assert opened.chips.current is PairFilter.ALL


def test_a_link_leads_to_the_pair_of_the_factor(opened: MainWindow) -> None:
    opened.split.link_activated.emit("o4")
    assert shown(opened) == ["p5"]


def test_f6_leads_round_the_parts_of_the_window(qtbot: QtBot, opened: MainWindow) -> None:
    seen = []
    for _ in range(5):
        seen.append(QApplication.focusWidget())
        press(qtbot, Qt.Key.Key_F6)
    assert seen[0] is seen[4] is opened.tree.view
    assert len(set(map(id, seen))) == 4


def test_tab_reaches_every_part(qtbot: QtBot, opened: MainWindow) -> None:
    reached = set()
    for _ in range(40):
        reached.add(QApplication.focusWidget())
        press(qtbot, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        if QApplication.focusWidget() in opened.split.panes:
            # Tab inside a pane may belong to the pane: leave it as F6 does.
            reached.add(QApplication.focusWidget())
            opened.figures.table.setFocus()
    assert opened.tree.view in reached
    assert opened.find_field.edit in reached
    assert opened.figures.table in reached
    assert opened.chips.chip(PairFilter.ALL) in reached


def test_tab_leads_from_the_tree_through_both_panes(qtbot: QtBot, opened: MainWindow) -> None:
    opened.tree.view.setFocus()
    for pane in opened.split.panes:
        press(qtbot, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        assert QApplication.focusWidget() is pane


def test_zoom_and_folding_keys_reach_the_panes(qtbot: QtBot, opened: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert opened.split.zoom.percent > 100
    press(qtbot, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert opened.split.zoom.percent == 100
    before = opened.split.fold_unchanged
    press(qtbot, Qt.Key.Key_U)
    assert opened.split.fold_unchanged is not before
    assert opened.actions_by_id["fold"].isChecked() is not before


class TestAcrossFactors:
    """A figure whose new side stands in another factor than the old one's."""

    @pytest.fixture
    def crossed(self, window: MainWindow) -> MainWindow:
        made = small()
        crossing = change(
            ("o4", figure("¥3 billion", 3e9, 8)),
            ("n1", figure("¥26.1 billion", 26.1e9, 16)),
            FigureVerdict.RESTATED,
        )
        first = replace(made.pairs[0], figures=())
        fifth = replace(made.pairs[4], figures=(crossing,))
        window.show_comparison(replace(made, pairs=(first, *made.pairs[1:4], fifth, made.pairs[5])))
        return window

    def test_a_click_goes_to_the_new_side(self, crossed: MainWindow) -> None:
        crossed.navigator.show_factor("o4")
        crossed.split.panes[0].figure_chosen.emit(crossed.session.pairs[4].figures[0])
        assert shown(crossed) == ["p1"]
        stop = crossed.split.stepper.current
        assert isinstance(stop, FigureStop)
        assert stop.change is crossed.session.pairs[4].figures[0]
        crossed.split.panes[1].figure_chosen.emit(stop.change)
        assert shown(crossed) == ["p1"]

    def test_a_row_of_the_table_goes_to_the_new_side(self, crossed: MainWindow) -> None:
        table = crossed.figures.table
        row = table.row_at(table.model().index(0, 0))
        assert row is not None
        table.chosen.emit(row)
        assert shown(crossed) == ["p1"]
        assert isinstance(crossed.split.stepper.current, FigureStop)

    def test_each_side_names_the_other_factor_and_leads_there(self, crossed: MainWindow) -> None:
        for factor, side, words, goal in (
            ("o4", 0, "new figure in ▸ “Freight rates may fall.”", "p1"),
            ("n1", 1, "old figure in ▸ “Harbours may silt up.”", "p5"),
        ):
            crossed.navigator.show_factor(factor)
            scene = crossed.split.panes[side].scene
            assert scene is not None
            entries = [entry for entry in scene.positions.entries if entry.chips]
            (entry,) = [one for one in entries if one.block.chips[0].words == words]
            (mark,) = entry.block.figures
            assert words in unescape(text_tip(entry.block, mark.start))
            crossed.split.panes[side].chip_chosen.emit(entry.block.chips[0], entry.row)
            assert shown(crossed) == [goal]


def test_a_passing_message_goes_at_the_next_action(opened: MainWindow) -> None:
    for _ in range(20):
        opened.actions_by_id["next-change"].trigger()
    assert "No further change" in opened.status.currentMessage()
    opened.actions_by_id["next-change"].trigger()
    assert "No further change" in opened.status.currentMessage()
    opened.actions_by_id["previous-change"].trigger()
    assert opened.status.currentMessage() == ""
