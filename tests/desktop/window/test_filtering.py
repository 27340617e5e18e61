"""Chips, and words that narrow the tree."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import flat
from viewer.desktop.main_window import MainWindow
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.review import Mark


def in_tree(window: MainWindow) -> list[str]:
    return [pair.id for pair in window.tree.filter.pairs()]


@pytest.mark.parametrize(
    ("which", "expected", "label"),
    [
        (PairFilter.ALL, ["p1", "p2", "p3", "p4", "p5", "p6"], "All 6"),
        (PairFilter.EDITED, ["p1", "p3", "p6"], "Edited 3"),
        (PairFilter.NEW, ["p4"], "New 1"),
        (PairFilter.REMOVED, ["p5"], "Removed 1"),
        (PairFilter.MOVED, ["p3"], "Moved 1"),
        (PairFilter.FIGURES, ["p1", "p5", "p6"], "With figures 3"),
    ],
)
def test_a_click_on_a_chip_shows_its_factors(
    qtbot: QtBot, opened: MainWindow, which: PairFilter, expected: list[str], label: str
) -> None:
    chip = opened.chips.chip(which)
    assert chip.text() == label
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert in_tree(opened) == expected
    assert opened.split.pairs[0].id == expected[0]
    assert opened.actions_by_id[f"filter-{which.name.lower()}"].isChecked()


def test_not_reviewed_loses_what_is_reviewed(qtbot: QtBot, opened: MainWindow) -> None:
    opened.chips.choose(PairFilter.UNREVIEWED)
    opened.tree.view.setFocus()
    for left in (["p2", "p3", "p4", "p5", "p6"], ["p3", "p4", "p5", "p6"]):
        qtbot.keyClick(opened.tree.view, Qt.Key.Key_Space)
        assert in_tree(opened) == left
        assert opened.split.pairs[0].id == left[0]
    assert opened.chips.chip(PairFilter.UNREVIEWED).text() == "Not reviewed 4"


def test_when_all_is_reviewed_the_tree_says_that_nothing_is_left(opened: MainWindow) -> None:
    opened.chips.choose(PairFilter.UNREVIEWED)
    for pair in opened.session.pairs:
        opened.session.set_mark(pair, Mark.REVIEWED)
    assert in_tree(opened) == []
    assert opened.tree.nothing.isVisible()
    assert opened.tree.nothing.text() == "All factors are reviewed."
    opened.chips.choose(PairFilter.ALL)
    assert not opened.tree.nothing.isVisible()


def test_chips_are_worked_by_keys(qtbot: QtBot, opened: MainWindow) -> None:
    first = opened.chips.chip(PairFilter.ALL)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert opened.chips.current is PairFilter.EDITED
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert opened.chips.current is PairFilter.UNREVIEWED
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    assert opened.chips.current is PairFilter.ALL


def test_space_on_a_button_presses_it_and_marks_nothing(qtbot: QtBot, opened: MainWindow) -> None:
    switch = opened.figures.header.quiet
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    assert opened.session.reviewed_count == 0


def test_control_and_a_digit_choose_a_chip(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert opened.chips.current is PairFilter.REMOVED


def test_a_slash_finds_a_factor_by_its_heading(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Slash)
    field = opened.tree.words
    assert field.isVisible()
    assert field.hasFocus()
    qtbot.keyClicks(field, "MAY burn")
    assert in_tree(opened) == ["p4"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert opened.tree.view.hasFocus()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert len(in_tree(opened)) == 6


def test_the_current_factor_stays_if_the_chip_shows_it(opened: MainWindow) -> None:
    opened.tree.choose(opened.session.pairs[5])
    opened.chips.choose(PairFilter.FIGURES)
    assert opened.split.pairs[0].id == "p6"


def test_the_figures_may_be_narrowed_to_the_factor(qtbot: QtBot, opened: MainWindow) -> None:
    table = opened.figures.table
    assert table.model().rowCount() == 3
    qtbot.mouseClick(opened.figures.header.only, Qt.MouseButton.LeftButton)
    assert table.model().rowCount() == 1
    opened.tree.choose(opened.session.pairs[1])
    assert table.model().rowCount() == 0
    qtbot.mouseClick(opened.figures.header.only, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(opened.figures.header.quiet, Qt.MouseButton.LeftButton)
    assert table.model().rowCount() == 4
    assert "1 unchanged" in opened.figures.header.counts.text()
    assert "hidden" not in opened.figures.header.counts.text()


def test_a_filter_that_shows_nothing_does_not_lose_the_place(qtbot: QtBot, opened: MainWindow) -> None:
    pair = opened.session.pairs[3]
    opened.navigator.show_pair(pair)
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Slash)
    opened.tree.words.setText("no such heading")
    assert in_tree(opened) == []
    assert "these words" in opened.tree.nothing.text()
    assert opened.split.pairs == (pair,)
    qtbot.keyClick(opened.tree.words, Qt.Key.Key_Return)
    assert opened.tree.words.hasFocus(), "there is nothing to go to"
    qtbot.keyClick(opened.tree.words, Qt.Key.Key_Escape)
    assert opened.tree.current_pair == pair


@pytest.mark.parametrize("words", ["", "no such heading"])
def test_where_nothing_was_shown_another_comparison_is_shown_from_its_start(
    opened: MainWindow, words: str
) -> None:
    opened.chips.choose(PairFilter.MOVED)
    opened.tree.words.setText(words or "nor this")
    assert in_tree(opened) == []
    if not words:
        # The chip alone hides all, once what it showed is gone.
        opened.tree.words.clear()
        opened.tree.view.setCurrentIndex(QModelIndex())
    shown: list[object] = []
    opened.tree.chosen.connect(shown.append)
    comparison = flat()
    opened.show_comparison(comparison)
    assert shown
    assert all(pair in comparison.pairs for pairs in shown for pair in pairs)
    assert opened.split.pairs == comparison.pairs[:1]


def test_esc_in_the_tree_takes_the_words_away_too(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Slash)
    heading = opened.session.pairs[1].heading
    qtbot.keyClicks(opened.tree.words, heading)
    qtbot.keyClick(opened.tree.words, Qt.Key.Key_Return)
    assert opened.tree.view.hasFocus()
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Escape)
    assert not opened.tree.words.isVisible()
    assert len(in_tree(opened)) == 6
    assert opened.tree.current_pair == opened.session.pairs[1]
