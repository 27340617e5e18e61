"""A small window with all that can be open in it still shows text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from viewer.desktop.frame.room import NARROW
from viewer.desktop.frame.window_layout import FIGURES_MOST, TREE_MOST
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.notices.banner import Message, Remedy, Tone
from viewer.desktop.settings import Settings

HALF = 350
"""Pixels of text: half of a window that is 700 pixels high."""


def text(window: MainWindow) -> int:
    """Pixels of the lower of the two panes' texts."""
    return min(pane.viewport().height() for pane in window.split.panes)


def warn(window: MainWindow, count: int = 4) -> None:
    """Show some messages on the filings."""
    for number in range(count):
        words = f"{number}: the old filing breaks off in the middle of a sentence about disposals of assets."
        window.banners.say(Message(words, Tone.NOTICE, (Remedy("Show the place", lambda: None),)))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_half_of_a_small_window_is_text_under_messages_and_beside_docks(
    qtbot: QtBot, opened: MainWindow, theme: str
) -> None:
    opened.looks.set_mode(theme)
    opened.resize(1024, 700)
    warn(opened)
    opened.actions_by_id["show-notes"].trigger()
    opened.reviewer.edit_note()
    qtbot.waitUntil(lambda: opened.banners.folded)
    qtbot.waitUntil(lambda: text(opened) >= HALF)
    for part in (opened.figures, opened.said, opened.notes, opened.tree):
        assert part.isVisible()
    assert all(pane.width() > 300 for pane in opened.split.panes)


def test_the_table_gives_rows_first_and_has_them_back_when_there_is_room(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.resize(1024, 700)
    qtbot.waitUntil(lambda: text(opened) >= HALF)
    rows = opened.figures.height()
    assert not opened.figures.folded
    opened.reviewer.edit_note()
    qtbot.waitUntil(lambda: opened.figures.folded and text(opened) >= HALF)
    assert opened.figures.header.totals.isVisible()
    opened.notes.close_button.click()
    qtbot.waitUntil(lambda: not opened.figures.folded and opened.figures.height() == rows)
    opened.resize(1024, 1000)
    qtbot.waitUntil(lambda: opened.figures.height() > rows)


def test_who_asks_for_the_folded_table_gets_it(qtbot: QtBot, opened: MainWindow) -> None:
    opened.resize(1024, 700)
    opened.reviewer.edit_note()
    qtbot.waitUntil(lambda: opened.figures.folded)
    opened.figures.header.unfold.click()
    qtbot.waitUntil(lambda: opened.figures.height() >= opened.figures.least_height)
    assert opened.figures.table.isVisible()
    assert not opened.figures.folded


def test_notes_stand_below_the_factors_where_the_window_is_narrow(qtbot: QtBot, opened: MainWindow) -> None:
    opened.actions_by_id["show-notes"].trigger()
    opened.resize(NARROW - 1, 800)
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    qtbot.waitUntil(lambda: opened.dockWidgetArea(opened.said) == left)
    assert opened.said.isVisible()
    opened.resize(NARROW + 200, 800)
    qtbot.waitUntil(lambda: opened.dockWidgetArea(opened.said) == right)
    assert opened.said.isVisible()


def test_docks_give_way_in_a_window_that_becomes_smaller(qtbot: QtBot, opened: MainWindow) -> None:
    opened.resize(2200, 1300)
    qtbot.waitUntil(lambda: opened.width() == 2200)
    opened.resizeDocks([opened.desk.factors], [520], Qt.Orientation.Horizontal)
    opened.resizeDocks([opened.figures], [400], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: opened.desk.factors.width() > 500 and opened.figures.height() > 380)
    opened.resize(1024, 700)
    qtbot.waitUntil(lambda: opened.desk.factors.width() <= 1024 * TREE_MOST)
    qtbot.waitUntil(lambda: opened.figures.height() <= 700 * FIGURES_MOST)
    opened.resize(2200, 1300)
    opened.resizeDocks([opened.figures], [700], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: opened.figures.height() > 650)
    assert opened.figures.height() > 1300 * FIGURES_MOST, "what is dragged stays where it was dragged"


def test_a_table_that_had_given_way_is_as_high_as_before_in_a_larger_window(
    qtbot: QtBot, opened: MainWindow, switch: ThemeSwitch
) -> None:
    usual = opened.figures.height()
    opened.resize(1024, 700)
    qtbot.waitUntil(lambda: text(opened) >= HALF)
    assert opened.figures.height() < usual
    usual = opened.desk.room.usual
    opened.close()
    again = MainWindow(switch, Settings())
    qtbot.addWidget(again)
    again.resize(1300, 1000)
    again.show()
    again.show_comparison(small())
    qtbot.waitUntil(lambda: again.figures.height() == usual)
