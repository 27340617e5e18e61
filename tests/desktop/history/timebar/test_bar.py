"""Two handles choose the old and the new filing: by the pointer, by keys, and told to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from viewer.desktop.history.timebar.bar import TimeBar
from viewer.desktop.history.timebar.handle import TimeHandle
from viewer.desktop.look.theme import theme_for

YEARS = ("FY2004", "FY2007", "FY2011", "FY2012")


@pytest.fixture
def bar(qtbot: QtBot) -> TimeBar:
    made = TimeBar(YEARS, [f"{year}.md" for year in YEARS], theme_for(dark=False))
    qtbot.addWidget(made)
    made.resize(700, made.sizeHint().height())
    made.show_span(2, 3)
    with qtbot.waitExposed(made):
        made.show()
    return made


def drag(handle: TimeHandle, to: float) -> None:
    """Press a handle, move it to a point of the bar, and let it go."""
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    there = QPoint(round(to) - handle.x(), start.y())
    QTest.mouseMove(handle, there)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(round(to) - handle.x(), start.y()))


def test_a_handle_that_is_dragged_chooses_once_it_is_let_go(qtbot: QtBot, bar: TimeBar) -> None:
    with qtbot.waitSignal(bar.chosen) as heard:
        drag(bar.old, 44)
    assert heard.args == [0, 3]
    assert bar.span == (0, 3)


def test_a_handle_stops_before_the_other(bar: TimeBar) -> None:
    bar.show_span(0, 2)
    drag(bar.old, 690)
    assert bar.span == (1, 2)


def test_the_arrows_move_the_handle_that_has_the_keys(qtbot: QtBot, bar: TimeBar) -> None:
    bar.old.setFocus()
    with qtbot.waitSignal(bar.chosen) as heard:
        qtbot.keyClick(bar.old, Qt.Key.Key_Left)
    assert heard.args == [1, 3]
    with qtbot.assertNotEmitted(bar.chosen):
        qtbot.keyClick(bar.new, Qt.Key.Key_Right)


def test_a_click_brings_the_nearer_handle(qtbot: QtBot, bar: TimeBar) -> None:
    with qtbot.waitSignal(bar.chosen) as heard:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(48, bar.height() - 5))
    assert heard.args == [0, 3]


def test_both_may_be_moved_at_once_but_not_beyond_the_ends(bar: TimeBar) -> None:
    assert bar.move_by(-1, -1)
    assert bar.span == (1, 2)
    assert bar.move_by(-1, -1)
    assert not bar.move_by(-1, -1)
    assert bar.span == (0, 1)


def test_a_swapped_pair_has_its_handles_the_other_way_round(bar: TimeBar) -> None:
    bar.show_span(3, 1)
    assert (bar.old.value(), bar.new.value()) == (3, 1)
    assert bar.new.maximum() == 2


def test_a_handle_is_a_slider_with_a_name(bar: TimeBar) -> None:
    told = QAccessible.queryAccessibleInterface(bar.old)
    assert told is not None
    assert told.role() is QAccessible.Role.Slider
    assert told.text(QAccessible.Text.Name) == "old filing: FY2011"
