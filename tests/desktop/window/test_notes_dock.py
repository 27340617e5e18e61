"""The dock of all notes and flags: listed, searched, gone to, and there again in the next window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import flat, small
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings
from viewer.desktop.splitview import FigureStop
from viewer.review import Mark
from viewer.review.check import Check
from viewer.review.notes.note import Note

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def listed(window: MainWindow) -> list[str]:
    return [f"{said.sign} {said.words}" for said in window.said.lines.lines]


def say_all(window: MainWindow) -> None:
    """A flag, a note with an answer, a figure that needs a source, and two marks that are no news."""
    session, pairs = window.session, window.session.pairs
    session.set_mark(pairs[0], Mark.REVIEWED)
    session.set_mark(pairs[4], Mark.FLAGGED)
    session.write_note(pairs[1], Note("", id="first"), "Ask for\nthe contract")
    session.write_note(pairs[1], Note("", id="second", reply_to="first"), "It expired in May")
    window.figures.table.selectRow(0)
    window.marker.mark(Check.NEEDS_SOURCE)


def show(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.tree.view, Qt.Key.Key_N, CTRL_SHIFT)
    assert window.said.isVisible()


def test_all_that_was_said_is_listed_in_the_order_of_the_factors(
    qtbot: QtBot, opened: MainWindow, qtmodeltester: ModelTester
) -> None:
    say_all(opened)
    assert not opened.said.isVisible()
    opened.tree.view.setFocus()
    show(qtbot, opened)
    assert listed(opened) == [
        "✎ Ask for the contract",
        "↳ It expired in May",
        "⚑ needs attention",
        "? needs source",
    ]
    assert opened.said.count.text() == "4 lines"
    qtmodeltester.check(opened.said.lines)
    heard = str(opened.said.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert heard.startswith("Ask for the contract, ")
    assert heard.endswith("Crews may strike.")


def test_it_follows_what_is_said(qtbot: QtBot, opened: MainWindow) -> None:
    show(qtbot, opened)
    assert listed(opened) == []
    assert opened.said.count.text().startswith("Nothing is noted or flagged yet")
    opened.session.set_mark(opened.session.pairs[2], Mark.FLAGGED)
    qtbot.waitUntil(lambda: listed(opened) == ["⚑ needs attention"])
    opened.done.undo()
    qtbot.waitUntil(lambda: listed(opened) == [])


def test_enter_and_a_click_go_there(qtbot: QtBot, opened: MainWindow) -> None:
    say_all(opened)
    opened.tree.view.setFocus()
    show(qtbot, opened)
    rows = opened.said.list
    assert rows.hasFocus()
    rows.setCurrentIndex(opened.said.lines.index(1))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened.split.pairs[0].id == "p2"
    assert opened.notes.isVisible()
    assert rows.hasFocus(), "the next line is one key away"
    for row, pair in ((2, "p5"), (3, "p6")):
        where = rows.visualRect(opened.said.lines.index(row)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert opened.split.pairs[0].id == pair
    stop = opened.split.stepper.current
    assert isinstance(stop, FigureStop)
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert opened.tree.view.hasFocus()


def test_words_narrow_it(qtbot: QtBot, opened: MainWindow) -> None:
    say_all(opened)
    opened.actions_by_id["find-notes"].trigger()
    field = opened.said.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "CONTRACT crews")
    assert listed(opened) == ["✎ Ask for the contract"]
    assert opened.said.count.text() == "1 of 4 lines"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert opened.split.pairs[0].id == "p2"
    qtbot.keyClicks(field, " zzz")
    assert listed(opened) == []
    assert opened.said.count.text().startswith("Nothing that was said has these words")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(listed(opened)) == 4
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert opened.said.list.hasFocus()


def test_a_factor_that_a_chip_hides_is_shown_all_the_same(qtbot: QtBot, opened: MainWindow) -> None:
    say_all(opened)
    opened.actions_by_id["filter-new"].trigger()
    opened.tree.view.setFocus()
    show(qtbot, opened)
    opened.said.list.setCurrentIndex(opened.said.lines.index(2))
    qtbot.keyClick(opened.said.list, Qt.Key.Key_Return)
    assert opened.split.pairs[0].id == "p5"


def test_closed_by_its_own_button_it_is_gone_from_the_menu(qtbot: QtBot, opened: MainWindow) -> None:
    show(qtbot, opened)
    opened.said.close()
    assert not opened.actions_by_id["show-notes"].isChecked()
    assert QApplication.focusWidget() is opened.tree.view
    assert Settings().text("notes") == ""


def test_the_next_window_has_it_again(qtbot: QtBot, opened: MainWindow, switch: ThemeSwitch) -> None:
    show(qtbot, opened)
    other = MainWindow(switch, Settings())
    qtbot.addWidget(other)
    other.show()
    other.show_comparison(small())
    assert other.said.isVisible()
    other.show_comparison(flat())
    assert listed(other) == []


def test_f6_leads_through_it(qtbot: QtBot, opened: MainWindow) -> None:
    show(qtbot, opened)
    opened.tree.view.setFocus()
    found = set()
    for _ in range(7):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        found.add(QApplication.focusWidget())
    assert opened.said.list in found
