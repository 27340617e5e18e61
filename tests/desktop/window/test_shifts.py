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
    assert chips.chip(PairFilter.SHIFTS).text() == "Shifts 2"
    chips.choose(PairFilter.SHIFTS)
    assert [pair.heading for pair in shifted.tree.filter.pairs()] == ["Ports may close.", "Crews may leave."]


def test_without_shifts_there_is_no_chip(opened: MainWindow) -> None:
    if not any(pair.shifts for pair in opened.desk.session.pairs):
        assert not opened.desk.chips.chip(PairFilter.SHIFTS).isVisible()


def _order(window: MainWindow) -> list[str]:
    return [pair.heading for pair in window.tree.filter.pairs()]


def test_the_tree_stands_in_the_order_of_weight_or_of_the_filing(shifted: MainWindow, qtbot: QtBot) -> None:
    filed = [heading for heading, _ in _CHANGED]
    assert _order(shifted) == filed
    shifted.actions_by_id["by-weight"].trigger()
    assert _order(shifted) == ["Ports may close.", "Crews may leave.", "Fuel may become dear."]
    assert shifted.desk.head.order.isChecked()
    assert shifted.settings.text("tree-order") == "weight"
    qtbot.mouseClick(shifted.desk.head.order, Qt.MouseButton.LeftButton)
    assert _order(shifted) == filed
    assert not shifted.actions_by_id["by-weight"].isChecked()


def test_the_overview_shows_shifts(shifted: MainWindow) -> None:
    told = [tick.words for tick in shifted.desk.split.overview.ticks]
    assert any("came true" in words for words in told)


_NAMED = tuple((head, f"{text} The Company owns the rest.") for head, text in _FACTORS)
_RENAMED = tuple((head, f"{text} Marlow Quay owns the rest.") for head, text in _FACTORS)


def test_what_was_replaced_throughout_is_listed_once_and_shown_quietly(
    window: MainWindow, qtbot: QtBot
) -> None:
    old, new = ([(None, factor) for factor in factors] for factors in (_NAMED, _RENAMED))
    window.show_comparison(
        compare(build_filing("Archipelago Lines", old, 2024), build_filing("Archipelago Lines", new, 2025))
    )
    window.desk.first.show()
    dialog = window.desk.first.dialog
    assert dialog is not None
    top = dialog.replaced.topLevelItem(0)
    assert top is not None
    assert "“The Company” → “Marlow Quay”: 3 places" in top.text(0)
    assert top.childCount() == 3
    place = top.child(2)
    assert place is not None
    dialog.replaced.itemActivated.emit(place, 0)
    assert _shown(window) == ["Crews may leave."]
    with qtbot.waitSignal(window.desk.session.opened, timeout=10_000):
        dialog.quiet.click()
    assert [pair.change_count for pair in window.desk.session.pairs] == [0, 0, 0]
    assert window.actions_by_id["ignore-replaced"].isChecked()
