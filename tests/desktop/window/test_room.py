"""A small window with all that can be open in it still shows text."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

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
