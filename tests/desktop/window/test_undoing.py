"""Everything that a reviewer does is taken back in one order, and nothing else changes with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from tests.desktop.noting import put_note
from tests.desktop.window.comparing.by_hand import choose, compared, groups, pair_with, wait_for
from viewer.comparison.model import ManualPair
from viewer.desktop.main_window import MainWindow
from viewer.review import Entry, Mark, ReviewStore
from viewer.review.acts.fold import standing
from viewer.review.check import Check

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def at_sea(window: MainWindow) -> MainWindow:
    window.show_comparison(compared())
    window.tree.view.setFocus()
    return window


def undo(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.tree.view, Qt.Key.Key_Z, CONTROL)


def redo(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.tree.view, Qt.Key.Key_Z, CONTROL | SHIFT)


def first_entry(window: MainWindow) -> Entry:
    return window.session.entry(window.session.pairs[0])


def on_disk() -> Entry:
    comparison = small()
    return ReviewStore().open(comparison).entry(comparison.pairs[0])


def test_marks_and_notes_are_taken_back_one_by_one_and_said_again(qtbot: QtBot, opened: MainWindow) -> None:
    view = opened.tree.view
    qtbot.keyClick(view, Qt.Key.Key_F)
    qtbot.keyClick(view, Qt.Key.Key_M)
    qtbot.keyClicks(opened.notes.edit, "Ask why")
    qtbot.keyClick(opened.notes.edit, Qt.Key.Key_Escape)
    qtbot.keyClick(view, Qt.Key.Key_R)
    assert opened.actions_by_id["undo"].text() == "&Undo mark “Freight rates may fall.” reviewed"
    both = Mark.REVIEWED | Mark.FLAGGED
    states = [Entry(both, "Ask why"), Entry(Mark.FLAGGED, "Ask why"), Entry(Mark.FLAGGED), Entry()]
    for state in states[1:]:
        assert opened.actions_by_id["undo"].isEnabled()
        undo(qtbot, opened)
        assert first_entry(opened) == on_disk() == state
        assert opened.notes.edit.toPlainText() == state.note
    assert not opened.actions_by_id["undo"].isEnabled()
    for state in reversed(states[:-1]):
        redo(qtbot, opened)
        assert first_entry(opened) == on_disk() == state
    assert not opened.actions_by_id["redo"].isEnabled()


def test_a_note_is_one_step_and_its_field_undoes_by_letters(qtbot: QtBot, opened: MainWindow) -> None:
    opened.reviewer.edit_note()
    for part in ("Ask", " why", " so late"):
        qtbot.keyClicks(opened.notes.edit, part)
        opened.notes._write()
    qtbot.keyClick(opened.notes.edit, Qt.Key.Key_Escape)
    opened.reviewer.edit_note()
    qtbot.keyClick(opened.notes.edit, Qt.Key.Key_End, CONTROL)
    qtbot.keyClicks(opened.notes.edit, "!")
    qtbot.keyClick(opened.notes.edit, Qt.Key.Key_Escape)
    assert first_entry(opened).note == "Ask why so late!"
    undo(qtbot, opened)
    assert first_entry(opened).note == "Ask why so late"
    undo(qtbot, opened)
    assert first_entry(opened).note == ""
    assert len(opened.session.review.acts) == 4 if opened.session.review else False


def test_a_note_in_the_middle_of_a_word_is_what_undo_takes_back(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_F)
    opened.reviewer.edit_note()
    qtbot.keyClicks(opened.notes.edit, "Ask")
    opened.actions_by_id["undo"].trigger()
    assert first_entry(opened) == Entry(Mark.FLAGGED)
    assert opened.notes.edit.toPlainText() == ""
    qtbot.keyClicks(opened.notes.edit, "Say")
    opened.notes.save()
    assert first_entry(opened) == on_disk() == Entry(Mark.FLAGGED, "Say")


def test_another_act_ends_what_could_be_done_again(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_F)
    undo(qtbot, opened)
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_R)
    assert not opened.actions_by_id["redo"].isEnabled()
    assert first_entry(opened).mark is Mark.REVIEWED


def test_what_is_said_of_figures_is_taken_back_too(qtbot: QtBot, opened: MainWindow) -> None:
    opened.navigator.next_figure()
    change = opened.figures.at_hand
    assert change is not None
    opened.marker.mark(Check.WRONG)
    assert opened.actions_by_id["undo"].text().endswith("wrong")
    opened.marker.edit_note()
    qtbot.keyClicks(opened.figures.note.edit, "no source")
    qtbot.keyClick(opened.figures.note.edit, Qt.Key.Key_Return)
    assert (opened.marker.check, opened.session.figure_entry(change).note) == (Check.WRONG, "no source")
    opened.done.undo()
    assert (opened.marker.check, opened.session.figure_entry(change).note) == (Check.WRONG, "")
    assert opened.figures.note.edit.text() == ""
    opened.done.undo()
    assert opened.marker.check is Check.NONE
    opened.done.redo()
    assert opened.marker.check is Check.WRONG


def test_unpairing_taken_back_leaves_no_trace(qtbot: QtBot, at_sea: MainWindow) -> None:
    session = at_sea.session
    choose(at_sea, "o3")
    session.set_mark(pair_with(at_sea, "o3"), Mark.REVIEWED)
    before, marks = groups(at_sea), [session.entry(pair) for pair in session.pairs]
    assert session.review is not None
    said = [act.id for act in standing(session.review.acts)]
    at_sea.pairing.unpair()
    wait_for(qtbot, at_sea, lambda: (("o3",), ()) in groups(at_sea))
    assert session.entry(pair_with(at_sea, "o3")).outdated
    at_sea.done.undo()
    wait_for(qtbot, at_sea, lambda: groups(at_sea) == before)
    assert [session.entry(pair) for pair in session.pairs] == marks
    assert [act.id for act in standing(session.review.acts)] == said
    put_note(session, pair_with(at_sea, "o3"), "ask")
    assert sum(bool(session.entry(pair).note) for pair in session.pairs) == 1


@pytest.mark.parametrize(
    "pairing",
    [
        (ManualPair(("o2",), ("n2",)),),
        (ManualPair(("o4",), ("n4", "n5")),),
        (ManualPair(("o1", "o2"), ("n1",)), ManualPair(("o3",), ("n2",))),
    ],
)
def test_any_pairing_taken_back_leaves_no_trace(
    qtbot: QtBot, at_sea: MainWindow, pairing: tuple[ManualPair, ...]
) -> None:
    session = at_sea.session
    for number, pair in enumerate(session.pairs):
        session.set_mark(pair, (Mark.REVIEWED, Mark.FLAGGED)[number % 2])
        if number % 3:
            put_note(session, pair, f"note {number}")
    before, marks = groups(at_sea), [session.entry(pair) for pair in session.pairs]
    assert session.review is not None
    said = [act.id for act in standing(session.review.acts)]
    at_sea.pairing._push("a step", pairing)
    wait_for(qtbot, at_sea, lambda: groups(at_sea) != before)
    assert len(standing(session.review.acts)) > len(said) + len(pairing)
    at_sea.done.undo()
    wait_for(qtbot, at_sea, lambda: groups(at_sea) == before)
    assert [session.entry(pair) for pair in session.pairs] == marks
    assert [act.id for act in standing(session.review.acts)] == said


def test_a_mark_made_while_a_pairing_is_stopped_stays(qtbot: QtBot, at_sea: MainWindow) -> None:
    choose(at_sea, "o3")
    at_sea.pairing.unpair()
    at_sea.session.set_mark(pair_with(at_sea, "o1"), Mark.FLAGGED)
    at_sea.recomparer.cancel()
    assert at_sea.done.undo_words == "mark “Fuel may be dearer.” flagged"
    assert at_sea.done.redo_words == "unpairing “Crews may strike.”"
    assert at_sea.session.entry(pair_with(at_sea, "o1")).mark is Mark.FLAGGED
    assert at_sea.recomparer.manual == ()
