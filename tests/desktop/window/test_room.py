"""A small window with all that can be open in it still shows text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from viewer.desktop.frame.window_layout import FIGURES_MOST, TREE_MOST
from viewer.desktop.main_window import MainWindow
from viewer.desktop.notices.banner import Message, Remedy, Tone

LEAST = 96
"""Pixels of text: four lines."""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_small_window_shows_text_under_messages_and_beside_docks(
    qtbot: QtBot, opened: MainWindow, theme: str
) -> None:
    opened.looks.set_mode(theme)
    opened.resize(1024, 700)
    for number in range(4):
        text = f"{number}: the old filing breaks off in the middle of a sentence about disposals of assets."
        opened.banners.say(Message(text, Tone.NOTICE, (Remedy("Show the place", lambda: None),)))
    opened.actions_by_id["show-notes"].trigger()
    opened.reviewer.edit_note()
    qtbot.waitUntil(lambda: opened.banners.folded)
    for part in (opened.figures, opened.said, opened.notes):
        assert part.isVisible()
    assert all(pane.viewport().height() >= LEAST for pane in opened.split.panes)


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
