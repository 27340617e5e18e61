"""The table of actions: no two alike, and nothing left out of the help."""

from __future__ import annotations

from collections import Counter
from inspect import signature
from operator import attrgetter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.desktop.actions.action import MENU_BAR, Action, plain
from viewer.desktop.actions.keyboard_help import help_html
from viewer.desktop.actions.keys import spoken
from viewer.desktop.actions.window_actions import ACTIONS
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow


def test_ids_are_unique() -> None:
    counts = Counter(map(attrgetter("id"), ACTIONS))
    assert [identifier for identifier, count in counts.items() if count > 1] == []


def test_no_key_does_two_things() -> None:
    counts = Counter(QKeySequence(keys).toString() for entry in ACTIONS for keys in entry.shortcuts)
    assert [keys for keys, count in counts.items() if count > 1] == []
    assert "" not in counts


@pytest.mark.parametrize("entry", ACTIONS, ids=attrgetter("id"))
def test_an_action_stands_in_a_menu_that_there_is(entry: Action) -> None:
    assert entry.menu.top in MENU_BAR


def test_access_keys_are_unique_in_each_menu() -> None:
    for menu in {entry.menu for entry in ACTIONS}:
        titles = [entry.title for entry in ACTIONS if entry.menu == menu]
        letters = Counter(title[title.index("&") + 1].lower() for title in titles if "&" in title)
        assert [letter for letter, count in letters.items() if count > 1] == [], menu


def test_the_help_has_every_key() -> None:
    text = help_html(ACTIONS)
    for entry in ACTIONS:
        if entry.shortcuts:
            words = spoken(entry.shortcuts)
            assert words.replace("<", "&lt;") in text or words in text


def test_a_title_is_told_without_its_access_key() -> None:
    assert plain("&Open…") == "Open…"


def test_every_callback_is_there_and_takes_what_it_will_be_given(qtbot: QtBot, qapp: QApplication) -> None:
    switch = ThemeSwitch(qapp, "light")
    window = MainWindow(switch)
    qtbot.addWidget(window)
    for entry in ACTIONS:
        callback = entry.callback(window)
        given = [entry.argument] if entry.argument is not None else []
        given += [True] if entry.is_switch else []
        if entry.id != "quit":  # Qt's own methods tell no signature
            signature(callback).bind(*given)
    switch.deleteLater()
