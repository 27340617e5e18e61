"""What the reviewer says of figures in the window: by key and by menu, kept at once, undone, there again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from viewer.desktop.figures.match_dialog import FiguresMatchDialog
from viewer.desktop.figures.row import Column
from viewer.desktop.main_window import MainWindow
from viewer.desktop.session import NOT_OPENED
from viewer.report import to_json
from viewer.review import ReviewError, ReviewStore
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_names import FigureNames


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | SHIFT


def column(window: MainWindow, which: Column) -> list[str]:
    model = window.figures.model
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


def stored() -> list[FigureEntry]:
    """What a new window would show of the loud figures."""
    comparison = small()
    marks = ReviewStore().open(comparison).figures
    names = FigureNames(comparison)
    loud = [pair.figures[0] for pair in comparison.pairs if pair.figures]
    return [marks.entry(change, names) for change in loud]


@pytest.fixture
def at_first(qtbot: QtBot, opened: MainWindow) -> MainWindow:
    """The window at the first figure, with the focus in the panes."""
    press(qtbot, Qt.Key.Key_G)
    return opened


@pytest.mark.parametrize(
    ("key", "check", "sign"),
    [
        (Qt.Key.Key_C, Check.CHECKED, "✓"),
        (Qt.Key.Key_E, Check.WRONG, "✗"),
        (Qt.Key.Key_Q, Check.NEEDS_SOURCE, "?"),
    ],
)
def test_a_key_marks_the_figure_at_hand_and_takes_the_mark_away(
    qtbot: QtBot, at_first: MainWindow, key: Qt.Key, check: Check, sign: str
) -> None:
    press(qtbot, key)
    assert column(at_first, Column.MARK) == ["", sign, ""]
    assert not at_first.figures.table.isColumnHidden(Column.MARK)
    assert stored()[0] == FigureEntry(check)
    assert check.value in at_first.status.currentMessage()
    press(qtbot, key)
    assert column(at_first, Column.MARK) == ["", "", ""]
    assert stored()[0] == FigureEntry()


def test_marks_are_made_from_the_table_and_its_menu_too(qtbot: QtBot, opened: MainWindow) -> None:
    table = opened.figures.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, 0))
    press(qtbot, Qt.Key.Key_E)
    assert column(opened, Column.MARK) == ["", "", "✗"]
    opened.actions_by_id["figure-checked"].trigger()
    assert column(opened, Column.MARK) == ["", "", "✓"]


def test_nothing_can_be_marked_where_no_figure_is_at_hand(qtbot: QtBot, opened: MainWindow) -> None:
    assert not opened.actions_by_id["figure-checked"].isEnabled()
    opened.marker.mark(Check.WRONG)
    opened.marker.match()
    assert opened.marker.dialog is None
    press(qtbot, Qt.Key.Key_G)
    assert opened.actions_by_id["figure-checked"].isEnabled()
    assert not opened.actions_by_id["figure-unmatch"].isEnabled()


def test_a_note_is_saved_as_it_is_typed_and_shown_again(qtbot: QtBot, at_first: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_M, SHIFT)
    edit = at_first.figures.note.edit
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "page 9")
    qtbot.waitUntil(lambda: stored()[0].note == "page 9")
    press(qtbot, Qt.Key.Key_Escape)
    assert at_first.figures.table.hasFocus()
    assert column(at_first, Column.MARK)[1] == "✎"
    press(qtbot, Qt.Key.Key_G)
    assert not at_first.figures.note.isVisible()
    press(qtbot, Qt.Key.Key_G, SHIFT)
    assert at_first.figures.note.isVisible()
    assert edit.text() == "page 9"


def test_a_note_half_typed_is_not_lost_when_the_window_closes(qtbot: QtBot, at_first: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_M, SHIFT)
    qtbot.keyClicks(at_first.figures.note.edit, "hal")
    at_first.close()
    assert stored()[0].note == "hal"


def test_a_note_half_typed_is_not_lost_when_another_figure_is_gone_to(
    qtbot: QtBot, at_first: MainWindow
) -> None:
    press(qtbot, Qt.Key.Key_M, SHIFT)
    qtbot.keyClicks(at_first.figures.note.edit, "hal")
    at_first.navigator.next_figure()
    assert [entry.note for entry in stored()] == ["hal", "", ""]


def chosen_dialog(window: MainWindow) -> FiguresMatchDialog:
    assert window.marker.dialog is not None
    return window.marker.dialog


def figures(window: MainWindow) -> list[tuple[str, str, str]]:
    model = window.figures.model
    return [
        tuple(str(model.index(row, which).data()) for which in (Column.OLD, Column.NEW, Column.CHANGE))  # type: ignore[misc] # three of them
        for row in range(model.rowCount())
    ]


def test_a_figure_is_matched_by_hand_undone_and_done_again(qtbot: QtBot, at_first: MainWindow) -> None:
    before = figures(at_first)
    press(qtbot, Qt.Key.Key_H, CTRL_SHIFT)
    dialog = chosen_dialog(at_first)
    shown = [placed.figure.text if placed else None for placed in dialog.shown()]
    assert shown[0] is None
    assert set(shown[1:]) == {"¥15.1 billion", "90%", "¥3 billion", "12 ports"}
    qtbot.keyClicks(dialog.words, "write-down")
    assert [placed.figure.text for placed in dialog.shown() if placed] == ["¥3 billion"]
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert at_first.marker.dialog is None
    assert ("¥3 billion", "¥26.1 billion", "changed, by hand") in figures(at_first)
    assert ("¥15.1 billion", "", "removed") in figures(at_first)
    change = at_first.figures.at_hand
    assert change is not None
    assert change.manual
    assert at_first.actions_by_id["figure-unmatch"].isEnabled()
    assert "Undo takes it back" in at_first.status.currentMessage()
    after = figures(at_first)
    at_first.actions_by_id["undo"].trigger()
    assert figures(at_first) == before
    at_first.actions_by_id["redo"].trigger()
    assert figures(at_first) == after


def test_a_match_is_there_again_and_in_what_is_handed_on(qtbot: QtBot, at_first: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_H, CTRL_SHIFT)
    dialog = chosen_dialog(at_first)
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert ("", "¥26.1 billion", "added, by hand") in figures(at_first)
    held = figures(at_first)
    at_first.show_comparison(small())
    assert figures(at_first) == held
    assert at_first.session.comparison is not None
    document = to_json(at_first.session.comparison, at_first.session.review)
    by_hand = [one for pair in document["pairs"] for one in pair["figures"] if one["manual"]]
    assert [one["new"]["text"] for one in by_hand] == ["¥26.1 billion"]


def test_a_match_is_taken_back_for_good(qtbot: QtBot, at_first: MainWindow) -> None:
    before = figures(at_first)
    press(qtbot, Qt.Key.Key_H, CTRL_SHIFT)
    dialog = chosen_dialog(at_first)
    dialog.table.selectRow(0)
    dialog.use.click()
    press(qtbot, Qt.Key.Key_K, CTRL_SHIFT)
    assert figures(at_first) == before
    assert not at_first.actions_by_id["figure-unmatch"].isEnabled()


def test_a_mark_made_after_a_match_is_taken_back_before_it(qtbot: QtBot, at_first: MainWindow) -> None:
    before = figures(at_first)
    press(qtbot, Qt.Key.Key_H, CTRL_SHIFT)
    dialog = chosen_dialog(at_first)
    dialog.table.selectRow(0)
    dialog.use.click()
    at_first.navigator.show_factor("n5")
    at_first.navigator.next_figure()
    press(qtbot, Qt.Key.Key_C)
    matched = figures(at_first)
    at_first.actions_by_id["undo"].trigger()
    assert "✓" not in column(at_first, Column.MARK)
    assert figures(at_first) == matched != before
    at_first.actions_by_id["undo"].trigger()
    assert figures(at_first) == before
    for _ in range(2):
        at_first.actions_by_id["redo"].trigger()
    assert "✓" in column(at_first, Column.MARK)
    assert figures(at_first) == matched


def test_the_place_in_the_text_is_kept_when_a_figure_is_matched(qtbot: QtBot, opened: MainWindow) -> None:
    opened.navigator.show_factor("n5")
    press(qtbot, Qt.Key.Key_G)
    press(qtbot, Qt.Key.Key_H, CTRL_SHIFT)
    dialog = chosen_dialog(opened)
    dialog.table.selectRow(0)
    dialog.use.click()
    assert [pair.id for pair in opened.split.pairs] == ["p6"]
    assert opened.figures.at_hand is not None
    assert opened.figures.at_hand.new is not None
    assert opened.figures.at_hand.new.figure.text == "9 ports"


def test_what_cannot_be_saved_is_told(
    qtbot: QtBot, at_first: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_store: ReviewStore, *_reviews: object) -> None:
        raise ReviewError("the disk is full")

    monkeypatch.setattr(ReviewStore, "append", full)
    with qtbot.waitSignal(at_first.session.save_failed) as failed:
        press(qtbot, Qt.Key.Key_C)
    assert failed.args == ["the disk is full"]


def test_without_a_review_nothing_is_marked_and_that_is_told(qtbot: QtBot, at_first: MainWindow) -> None:
    at_first.session.review = None
    with qtbot.waitSignal(at_first.session.save_failed) as failed:
        press(qtbot, Qt.Key.Key_E)
    assert failed.args == [NOT_OPENED]
    at_first.marker.match()
    with qtbot.waitSignal(at_first.session.save_failed) as failed:
        chosen_dialog(at_first).use.click()
    assert failed.args == [NOT_OPENED]


def test_a_removed_figure_may_be_given_a_new_one(qtbot: QtBot, opened: MainWindow) -> None:
    opened.navigator.show_factor("o4")
    press(qtbot, Qt.Key.Key_G)
    press(qtbot, Qt.Key.Key_H, CTRL_SHIFT)
    dialog = chosen_dialog(opened)
    texts = [placed.figure.text if placed else "" for placed in dialog.shown()]
    assert set(texts[1:]) == {"¥26.1 billion", "90%", "9 ports"}
    dialog.table.selectRow(texts.index("9 ports"))
    dialog.use.click()
    assert ("¥3 billion", "9 ports", "unlike, by hand") in figures(opened)


def test_pairing_and_matching_are_undone_in_turn(qtbot: QtBot, at_first: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_H, CTRL_SHIFT)
    dialog = chosen_dialog(at_first)
    dialog.table.selectRow(0)
    dialog.use.click()
    assert at_first.done.undo_words == "the match of ¥26.1 billion"
    assert "the match of ¥26.1 billion" in at_first.actions_by_id["undo"].text()


def test_rows_of_equal_change_have_entries_of_their_own(opened: MainWindow) -> None:
    comparison = small()
    pair = comparison.pairs[0]
    twice = replace(comparison, pairs=(pair, *comparison.pairs[1:]))
    opened.show_comparison(twice)
    opened.figures.table.setCurrentIndex(opened.figures.model.index(0, 0))
    opened.marker.mark(Check.CHECKED)
    assert [sign for sign in column(opened, Column.MARK) if sign] == ["✓"]
