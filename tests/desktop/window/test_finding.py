"""Finding words in both filings, through all factors."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from viewer.desktop.main_window import MainWindow
from viewer.desktop.tree.pair_filter import PairFilter


def find(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.keyClick(window.tree.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.find_field.edit.hasFocus()
    qtbot.keyClicks(window.find_field.edit, words)


def test_hits_are_counted_over_all_factors(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "may")
    qtbot.waitUntil(lambda: opened.find_field.hits.text() == "6 in 6 factors")


def test_enter_leads_through_all_factors_and_round(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "strike")
    edit = opened.find_field.edit
    seen = []
    for _ in range(3):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        seen.append((opened.split.pairs[0].id, opened.find_field.hits.text()))
    assert seen == [("p1", "1 of 2"), ("p2", "2 of 2"), ("p1", "1 of 2")]
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (opened.split.pairs[0].id, opened.find_field.hits.text()) == ("p2", "2 of 2")
    assert edit.hasFocus()


def test_a_single_hit_is_found_again(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "lenders")
    for _ in range(3):
        qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
        assert opened.split.pairs[0].id == "p6"
        assert opened.find_field.hits.text() == "1 of 1"


def test_a_hit_in_a_hidden_factor_is_shown(qtbot: QtBot, opened: MainWindow) -> None:
    opened.chips.choose(PairFilter.REMOVED)
    opened.tree.view.setFocus()
    find(qtbot, opened, "lenders")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
    assert opened.split.pairs[0].id == "p6"
    assert opened.chips.current is PairFilter.ALL


def test_what_is_nowhere_is_said_to_be_nowhere(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "zeppelin")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Return)
    assert opened.find_field.hits.text() == "not found"
    assert opened.split.pairs[0].id == "p1"


def test_escape_clears_and_goes_back_to_the_panes(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "may")
    qtbot.keyClick(opened.find_field.edit, Qt.Key.Key_Escape)
    assert opened.find_field.text == ""
    assert not opened.find_field.hits.isVisible()
    assert not opened.find_field.edit.hasFocus()


def test_letters_typed_into_the_field_do_nothing_else(qtbot: QtBot, opened: MainWindow) -> None:
    find(qtbot, opened, "njgf ?")
    assert opened.find_field.text == "njgf ?"
    assert opened.split.pairs[0].id == "p1"
    assert opened.session.reviewed_count == 0
