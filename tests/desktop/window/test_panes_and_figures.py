"""What the panes show of figures follows what is said of them, and the switch for quiet ones."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.comparison.model import QUIET_VERDICTS, FigureChange
from viewer.desktop.main_window import MainWindow
from viewer.review.check import Check


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def current(window: MainWindow) -> FigureChange:
    stop = window.split.stepper.current
    assert stop is not None
    assert isinstance(stop.change, FigureChange)
    return stop.change


def test_a_mark_shows_in_the_panes_at_once(qtbot: QtBot, opened: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_G)
    change = current(opened)
    before = [pane.viewport().grab().toImage() for pane in opened.split.panes]
    press(qtbot, Qt.Key.Key_C)
    for pane, image in zip(opened.split.panes, before, strict=True):
        assert pane.boxes.entry_of(change).check is Check.CHECKED
        assert pane.viewport().grab().toImage() != image
    press(qtbot, Qt.Key.Key_C)
    assert [pane.viewport().grab().toImage() for pane in opened.split.panes] == before


def test_a_key_has_the_figure_keys_stop_at_quiet_figures_in_every_factor(
    qtbot: QtBot, opened: MainWindow
) -> None:
    every = [change for pair in opened.session.pairs for change in pair.figures]
    quiet = [change for change in every if change.verdict in QUIET_VERDICTS]
    assert quiet
    assert all(change not in quiet for change in walked(qtbot, opened))
    press(qtbot, Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    assert opened.split.quiet_figures
    found = walked(qtbot, opened)
    assert all(change in found for change in every)
    press(qtbot, Qt.Key.Key_G)
    assert opened.status.currentMessage() == "No further figure in the factors shown"


def walked(qtbot: QtBot, window: MainWindow) -> list[FigureChange]:
    """What the figure key leads to from the first factor on."""
    window.tree.choose(window.session.pairs[0])
    found: list[FigureChange] = []
    before = None
    press(qtbot, Qt.Key.Key_G)
    while window.split.stepper.current is not before:
        before = window.split.stepper.current
        found.append(current(window))
        press(qtbot, Qt.Key.Key_G)
    return found
