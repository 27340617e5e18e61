"""Shifts of meaning in the window: what to look at first, the keys from one to the next, the chip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import build_filing
from viewer.comparison import Comparison, compare
from viewer.desktop.main_window import MainWindow
from viewer.desktop.tree.pair_filter import PairFilter

_FACTORS = (
    ("Ports may close.", "Storms may close the outer port. Each berth has two cranes."),
    ("Fuel may become dear.", "We buy fuel by the ton. We hedge a part of it."),
    ("Crews may leave.", "Some of our officers may retire. Deck hands are hired in spring."),
)
_CHANGED = (
    ("Ports may close.", "Storms have closed the outer port. Each berth has two cranes."),
    ("Fuel may become dear.", "We buy fuel by the barrel. We hedge a part of it."),
    ("Crews may leave.", "Most of our officers may retire. Deck hands are hired in spring."),
)


def _made() -> Comparison:
    old, new = ([(None, factor) for factor in factors] for factors in (_FACTORS, _CHANGED))
    return compare(build_filing("Archipelago Lines", old, 2024), build_filing("Archipelago Lines", new, 2025))


@pytest.fixture
def shifted(window: MainWindow) -> MainWindow:
    """The window with two filings in which two of three factors shift."""
    window.show_comparison(_made())
    window.tree.view.setFocus()
    return window


def _shown(window: MainWindow) -> list[str]:
    return [pair.heading for pair in window.desk.split.pairs]


def test_a_key_lists_what_to_look_at_first_and_enter_goes_there(shifted: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(shifted.tree.view, Qt.Key.Key_L)
    dialog = shifted.desk.first.dialog
    assert dialog is not None
    lines = [row.spoken for row in dialog.list.rows]
    assert "came true" in lines[0]
    assert "Storms may close the outer port." in lines[0]
    assert "Storms have closed the outer port." in lines[0]
    assert "scope" in lines[1]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert _shown(shifted) == ["Crews may leave."]
    assert shifted.desk.first.dialog is dialog
    dialog.reject()
    assert shifted.desk.first.dialog is None


def test_the_list_closes_with_its_filings(shifted: MainWindow) -> None:
    shifted.desk.first.show()
    shifted.show_comparison(_made())
    assert shifted.desk.first.dialog is None


def test_keys_lead_from_one_shift_to_the_next_and_back(shifted: MainWindow, qtbot: QtBot) -> None:
    view = shifted.tree.view
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert _shown(shifted) == ["Ports may close."]
    assert "came true" in shifted.status.currentMessage()
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert _shown(shifted) == ["Crews may leave."]
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert _shown(shifted) == ["Crews may leave."]
    assert "No further shift of meaning" in shifted.status.currentMessage()
    qtbot.keyClick(view, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert _shown(shifted) == ["Ports may close."]


def test_a_chip_shows_the_factors_that_have_any(shifted: MainWindow) -> None:
    chips = shifted.desk.chips
    assert chips.chip(PairFilter.SHIFTS).isVisible()
    assert chips.chip(PairFilter.SHIFTS).text() == "⇄ 2"
    chips.choose(PairFilter.SHIFTS)
    assert [pair.heading for pair in shifted.tree.filter.pairs()] == ["Ports may close.", "Crews may leave."]


def test_without_shifts_there_is_no_chip(opened: MainWindow) -> None:
    if not any(pair.shifts for pair in opened.desk.session.pairs):
        assert not opened.desk.chips.chip(PairFilter.SHIFTS).isVisible()
