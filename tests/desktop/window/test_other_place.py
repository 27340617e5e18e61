"""A figure whose two places are in two factors: one key leads to and fro between them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import change, figure, small
from viewer.comparison.model import FigureVerdict
from viewer.desktop.main_window import MainWindow

APART = change(
    ("o4", figure("¥3 billion", 3e9, 8, measure="write-down")),
    ("n5", figure("9 ports", 9, 11, measure="write-down")),
    FigureVerdict.RESTATED,
)


@pytest.fixture
def apart(window: MainWindow) -> MainWindow:
    """The window with a restated figure: in p5 of the old filing, in p6 of the new one."""
    comparison = small()
    *others, last = comparison.pairs
    window.show_comparison(replace(comparison, pairs=(*others, replace(last, figures=(APART,)))))
    window.tree.view.setFocus()
    return window


def test_one_key_leads_to_and_fro(qtbot: QtBot, apart: MainWindow) -> None:
    apart.figures.table.setFocus()
    apart.figures.table.selectRow(0)
    assert apart.figures.at_hand is APART
    apart.navigator.show_change(APART)
    assert apart.split.pairs[0].id == "p6"
    for pair in ("p5", "p6", "p5"):
        qtbot.keyClick(apart.figures.table, Qt.Key.Key_B)
        assert apart.split.pairs[0].id == pair
        assert apart.split.panes[0].current or apart.split.panes[1].current, "the figure is ringed"
        apart.figures.follow_figure(APART)


def test_of_a_figure_in_one_factor_both_places_are_on_screen(qtbot: QtBot, opened: MainWindow) -> None:
    opened.figures.table.setFocus()
    opened.figures.table.selectRow(1)
    qtbot.keyClick(opened.figures.table, Qt.Key.Key_B)
    assert "Both places are on screen" in opened.status.currentMessage()


def test_of_a_removed_figure_there_is_no_other_place(qtbot: QtBot, opened: MainWindow) -> None:
    opened.figures.table.setFocus()
    opened.figures.table.selectRow(2)
    qtbot.keyClick(opened.figures.table, Qt.Key.Key_B)
    assert opened.status.currentMessage() == "No figure with two places is at hand"
