"""How far the review has come: the ring, the chips of what was said, and the end of a review."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import flat
from tests.desktop.noting import put_note
from viewer.desktop.main_window import MainWindow
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.review import Mark
from viewer.review.check import Check
from viewer.review.notes.note import Note

ASKED = (PairFilter.ATTENTION, PairFilter.NOTES, PairFilter.CHANGED, PairFilter.QUESTIONS)


def in_tree(window: MainWindow) -> list[str]:
    return [pair.id for pair in window.tree.filter.pairs()]


def test_the_ring_counts_and_its_tooltip_names_what_is_left(qtbot: QtBot, opened: MainWindow) -> None:
    ring = opened.head.ring
    assert ring.isVisible()
    for _ in range(4):
        qtbot.keyClick(opened.tree.view, Qt.Key.Key_Space)
    assert ring.text() == "4 of 6"
    assert "2 left" in ring.toolTip()
    assert "Harbours may silt up." in ring.toolTip()
    assert "Fuel may cost more." not in ring.toolTip()
    assert ring.accessibleName() == "4 of 6 reviewed: show what is left"


def test_the_ring_shows_what_is_left_in_the_tree(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_Space)
    opened.head.ring.setFocus()
    qtbot.keyClick(opened.head.ring, Qt.Key.Key_Space)
    assert opened.chips.current is PairFilter.UNREVIEWED
    assert in_tree(opened) == ["p2", "p3", "p4", "p5", "p6"]


def test_chips_of_what_was_said_come_with_the_first_that_is(opened: MainWindow) -> None:
    session = opened.session
    assert not any(opened.chips.chip(which).isVisible() for which in ASKED)
    session.set_mark(session.pairs[1], Mark.FLAGGED)
    put_note(session, session.pairs[2], "Who says so?")
    attention, notes, changed, questions = (opened.chips.chip(which) for which in ASKED)
    assert [chip.text() for chip in (attention, notes, questions)] == ["⚑ 1", "✎ 1", "? 1"]
    assert all(chip.isVisible() for chip in (attention, notes, questions))
    assert not changed.isVisible()
    assert attention.toolTip() == "Show needs attention (flagged for another look): 1"
    attention.click()
    assert in_tree(opened) == ["p2"]
    assert opened.split.pairs[0].id == "p2"
    questions.click()
    assert in_tree(opened) == ["p3"]
    put_note(session, session.pairs[2], "Who says so? The notice does.")
    opened.tree.choose(session.pairs[2])
    opened.chips.choose(PairFilter.ALL)
    assert not questions.isVisible()


def test_a_figure_that_needs_a_source_is_an_open_question(opened: MainWindow) -> None:
    opened.figures.table.selectRow(0)
    opened.marker.mark(Check.NEEDS_SOURCE)
    questions = opened.chips.chip(PairFilter.QUESTIONS)
    assert questions.text() == "? 1"
    questions.click()
    assert in_tree(opened) == ["p6"]
    opened.done.undo()
    assert questions.text() == "? 0"
    opened.done.redo()
    assert questions.text() == "? 1"


def test_a_question_is_open_until_the_last_answer_is_none(opened: MainWindow) -> None:
    session, pair = opened.session, opened.session.pairs[2]
    session.write_note(pair, Note("", id="first"), "Who says so?")
    session.write_note(pair, Note("", id="other"), "A plain remark.")
    assert session.asks(pair)
    session.write_note(pair, Note("", id="answer", reply_to="first"), "The notice does.")
    assert not session.asks(pair)
    session.write_note(pair, Note("", id="again", reply_to="first"), "Which notice?")
    assert session.asks(pair)


def test_a_factor_stays_in_the_list_while_it_is_read(qtbot: QtBot, opened: MainWindow) -> None:
    session = opened.session
    for pair in session.pairs[:2]:
        session.set_mark(pair, Mark.FLAGGED)
    opened.chips.choose(PairFilter.ATTENTION)
    opened.tree.view.setFocus()
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_F)
    assert in_tree(opened) == ["p1", "p2"], "the panes must not jump as a flag is taken away"
    assert opened.split.pairs[0].id == "p1"
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: in_tree(opened) == ["p2"])
    assert opened.split.pairs[0].id == "p2"


def review_all(qtbot: QtBot, window: MainWindow) -> None:
    for _ in window.session.pairs:
        qtbot.keyClick(window.tree.view, Qt.Key.Key_Space)


def test_the_end_lists_what_needs_attention(qtbot: QtBot, opened: MainWindow) -> None:
    opened.session.set_mark(opened.session.pairs[3], Mark.FLAGGED)
    assert not opened.end.isVisible()
    review_all(qtbot, opened)
    assert opened.end.isVisible()
    assert opened.end.words.text() == "✓ All 6 reviewed: 1 needs attention"
    assert [opened.end.flagged.item(0).text()] == ["⚑ Warehouses may burn."]
    opened.end.flagged.setFocus()
    opened.end.flagged.setCurrentRow(0)
    qtbot.keyClick(opened.end.flagged, Qt.Key.Key_Return)
    assert opened.split.pairs[0].id == "p4"
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_F)
    assert opened.end.words.text() == "✓ All 6 reviewed: none needs attention"
    assert not opened.end.flagged.isVisible()


def test_the_end_goes_away_and_comes_back(qtbot: QtBot, opened: MainWindow) -> None:
    review_all(qtbot, opened)
    opened.end.close_button.setFocus()
    qtbot.keyClick(opened.end.close_button, Qt.Key.Key_Escape)
    assert not opened.end.isVisible()
    assert QApplication.focusWidget() is opened.tree.view
    opened.head.ring.click()
    assert opened.end.isVisible()
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_R)
    assert not opened.end.isVisible(), "one is not reviewed any more"


def test_a_review_that_was_complete_does_not_open_with_its_end(qtbot: QtBot, opened: MainWindow) -> None:
    review_all(qtbot, opened)
    opened.show_comparison(flat())
    assert not opened.end.isVisible()
    assert opened.head.ring.text() == "0 of 2"


def test_the_end_offers_the_report_and_what_else_there_is_to_do(qtbot: QtBot, opened: MainWindow) -> None:
    review_all(qtbot, opened)
    buttons = opened.end.findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["Export report", "Sign off and title"]
    assert all(button.isEnabled() for button in buttons)
    fold = opened.actions_by_id["fold"]
    before = fold.isChecked()
    opened.end.offer(fold).click()
    assert fold.isChecked() is not before
