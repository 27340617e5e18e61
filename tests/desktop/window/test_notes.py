"""Several notes on a factor: read, written, answered, edited and deleted, all by keyboard."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from viewer.comparison.places import NEW
from viewer.desktop.main_window import MainWindow
from viewer.desktop.reviewing import note_editor
from viewer.review import ReviewStore, model
from viewer.review.notes.anchors import find
from viewer.review.notes.note import Note

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def by(monkeypatch: pytest.MonkeyPatch, who: str) -> None:
    for module in (model, note_editor):
        monkeypatch.setattr(module, "user", lambda: who)


def notes(window: MainWindow) -> list[str]:
    window.notes.save()
    return [
        f"{'> ' if note.reply_to else ''}{note.text}"
        for note in window.session.notes(window.session.pairs[0])
    ]


def on_disk() -> list[str]:
    comparison = small()
    return [note.text for note in ReviewStore().open(comparison).entry(comparison.pairs[0]).notes]


def write(qtbot: QtBot, window: MainWindow, *words: str) -> None:
    qtbot.keyClick(window.tree.view, Key.Key_M)
    for number, one in enumerate(words):
        if number:
            qtbot.keyClick(window.notes.edit, Key.Key_Return, CONTROL)
        qtbot.keyClicks(window.notes.edit, one)
    qtbot.keyClick(window.notes.edit, Key.Key_Escape)


def test_one_note_is_a_field_alone_and_two_make_a_list(qtbot: QtBot, opened: MainWindow) -> None:
    write(qtbot, opened, "where is the contract?")
    assert not opened.notes.list.isVisible()
    qtbot.keyClick(opened.tree.view, Key.Key_M)
    qtbot.keyClick(opened.notes.edit, Key.Key_Return, CONTROL)
    qtbot.keyClicks(opened.notes.edit, "mind the tone")
    assert opened.notes.list.isVisible()
    assert notes(opened) == ["where is the contract?", "mind the tone"]
    qtbot.keyClick(opened.notes.edit, Key.Key_Escape)
    assert opened.tree.view.hasFocus()
    assert on_disk() == notes(opened)


def test_m_goes_on_in_one_s_own_last_note(qtbot: QtBot, opened: MainWindow) -> None:
    write(qtbot, opened, "ask")
    qtbot.keyClick(opened.tree.view, Key.Key_M)
    qtbot.keyClick(opened.notes.edit, Key.Key_End, CONTROL)
    qtbot.keyClicks(opened.notes.edit, " why")
    assert notes(opened) == ["ask why"]


def test_the_words_of_another_are_read_and_answered_and_changed_only_when_asked(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    by(monkeypatch, "bob")
    write(qtbot, opened, "it expired")
    by(monkeypatch, "ann")
    opened.tree.choose(opened.session.pairs[1])
    opened.tree.choose(opened.session.pairs[0])
    field = opened.notes.edit
    assert (field.toPlainText(), field.isReadOnly()) == ("it expired", True)
    assert "by bob" in opened.notes.title.text()
    opened.notes.list.setFocus()
    qtbot.keyClick(field, Key.Key_Return, CONTROL | SHIFT)
    qtbot.keyClicks(field, "since when?")
    assert notes(opened) == ["it expired", "> since when?"]
    qtbot.keyClick(field, Key.Key_Up, CONTROL)
    assert (field.toPlainText(), field.isReadOnly()) == ("it expired", True)
    qtbot.keyClick(opened.notes.list, Key.Key_Return)
    qtbot.keyClicks(field, "But ")
    qtbot.keyClick(field, Key.Key_Escape)
    assert notes(opened) == ["But it expired", "> since when?"]
    (first, _) = opened.session.notes(opened.session.pairs[0])
    assert (first.author, first.editor) == ("bob", "ann")


def test_m_beside_another_s_note_begins_another_one(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    by(monkeypatch, "bob")
    write(qtbot, opened, "it expired")
    by(monkeypatch, "ann")
    write(qtbot, opened, "so it seems")
    assert notes(opened) == ["it expired", "so it seems"]


def test_in_the_list_a_key_deletes_answers_and_begins_anew(qtbot: QtBot, opened: MainWindow) -> None:
    write(qtbot, opened, "one", "two", "three")
    listed = opened.notes.list
    listed.setFocus()
    qtbot.keyClick(listed, Key.Key_Up)
    assert opened.notes.edit.toPlainText() == "two"
    qtbot.keyClick(listed, Key.Key_Delete)
    assert notes(opened) == ["one", "three"]
    assert opened.actions_by_id["undo"].text() == "&Undo delete note on “Freight rates may fall.”"
    opened.done.undo()
    assert notes(opened) == ["one", "two", "three"]
    listed.setFocus()
    qtbot.keyClick(listed, Key.Key_Home)
    qtbot.keyClick(listed, Key.Key_A)
    qtbot.keyClicks(opened.notes.edit, "answered")
    listed.setFocus()
    qtbot.keyClick(listed, Key.Key_N)
    qtbot.keyClicks(opened.notes.edit, "four")
    qtbot.keyClick(opened.notes.edit, Key.Key_Escape)
    assert notes(opened) == ["one", "> answered", "two", "three", "four"]
    assert on_disk() == ["one", "answered", "two", "three", "four"]


def test_the_list_tells_a_screen_reader_who_wrote_what(qtbot: QtBot, opened: MainWindow) -> None:
    write(qtbot, opened, "one", "two")
    model_of = opened.notes.list.notes
    spoken = model_of.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Note by ")
    assert spoken.endswith(": two")
    assert "two" not in opened.notes.title.text()


def test_ctrl_shift_delete_deletes_what_is_in_the_field(qtbot: QtBot, opened: MainWindow) -> None:
    write(qtbot, opened, "one", "two")
    qtbot.keyClick(opened.tree.view, Key.Key_M)
    qtbot.keyClick(opened.notes.edit, Key.Key_Delete, CONTROL | SHIFT)
    assert notes(opened) == ["one"]
    assert opened.notes.edit.toPlainText() == "one"


def select(window: MainWindow, words: str) -> None:
    pane = window.split.panes[1]
    pane.setFocus()
    cursor = pane.document().find(words)
    assert cursor.hasSelection(), words
    pane.setTextCursor(cursor)


@pytest.mark.parametrize("inline", [False, True], ids=["side by side", "inline"])
def test_a_note_hangs_on_what_is_selected_in_a_pane(qtbot: QtBot, opened: MainWindow, inline: bool) -> None:
    opened.split.set_inline(inline)
    select(opened, "rates may")
    qtbot.keyClick(opened.split.panes[1], Key.Key_M)
    assert opened.notes.title.text() == "Note on “rates may”"
    qtbot.keyClicks(opened.notes.edit, "which?")
    qtbot.keyClick(opened.notes.edit, Key.Key_Escape)
    (note,) = opened.session.notes(opened.session.pairs[0])
    assert note.anchor is not None
    assert (note.anchor.side, note.anchor.quote) == (NEW, "rates may")
    assert opened.session.comparison is not None
    found = find(note.anchor, opened.session.comparison)
    assert found is not None
    assert found.place.factor == "n1"


def test_a_selection_that_begins_behind_a_heading_is_of_the_paragraph_below(
    qtbot: QtBot, opened: MainWindow
) -> None:
    pane = opened.split.panes[1]
    cursor = pane.document().find("Freight rates may fall")
    # What is dragged from the end of a line on begins with the end of that line, which is no words.
    cursor.movePosition(cursor.MoveOperation.EndOfBlock)
    for move in (cursor.MoveOperation.NextBlock, cursor.MoveOperation.NextWord):
        cursor.movePosition(move, cursor.MoveMode.KeepAnchor)
    pane.setFocus()
    pane.setTextCursor(cursor)
    qtbot.keyClick(pane, Key.Key_M)
    assert re.fullmatch(r"Note on “\w+”", opened.notes.title.text())


def test_a_note_can_be_gone_to(qtbot: QtBot, opened: MainWindow) -> None:
    write(qtbot, opened, "one", "two")
    first: Note = opened.session.notes(opened.session.pairs[0])[0]
    opened.notes.show_note(first.id)
    assert opened.notes.edit.toPlainText() == "one"
    opened.notes.show_note("no such note")
    assert opened.notes.edit.toPlainText() == "one"


def test_undoing_a_note_while_it_is_open_empties_the_field(qtbot: QtBot, opened: MainWindow) -> None:
    write(qtbot, opened, "one", "two")
    opened.done.undo()
    assert (notes(opened), opened.notes.edit.toPlainText()) == (["one"], "one")
    opened.done.redo()
    assert notes(opened) == ["one", "two"]
