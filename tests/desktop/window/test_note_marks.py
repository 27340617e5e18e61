"""A note on a selection is seen in the text: a sign in the margin, words underlined, a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from viewer.desktop.main_window import MainWindow
from viewer.desktop.splitview.painting.note_signs import MARGIN_SIGN
from viewer.redline.plan import NEW, OLD

WORDS = "90% was freight"


def note_on(qtbot: QtBot, window: MainWindow, words: str) -> None:
    pane = window.split.panes[NEW]
    cursor = pane.document().find(words)
    assert not cursor.isNull()
    pane.setTextCursor(cursor)
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_M)
    qtbot.keyClicks(window.notes.edit, "Is this gross?")
    qtbot.keyClick(window.notes.edit, Qt.Key.Key_Escape)
    pane.moveCursor(pane.textCursor().MoveOperation.Start)


def margin(window: MainWindow, side: int, words: str) -> QImage:
    """What is painted in the margin beside some words."""
    pane = window.split.panes[side]
    top = pane.cursorRect(pane.document().find(words)).top()
    return pane.viewport().grab().toImage().copy(0, top, round(MARGIN_SIGN), 16)


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def place_of(window: MainWindow, words: str) -> QPoint:
    pane = window.split.panes[NEW]
    cursor = pane.document().find(words)
    cursor.setPosition(cursor.selectionStart() + len(words) // 2)
    return pane.cursorRect(cursor).center()


def test_a_sign_stands_in_the_margin_beside_the_words_and_nowhere_else(
    qtbot: QtBot, opened: MainWindow
) -> None:
    before = [colours(margin(opened, side, WORDS)) for side in (OLD, NEW)]
    note_on(qtbot, opened, WORDS)
    after = [colours(margin(opened, side, WORDS)) for side in (OLD, NEW)]
    assert after[OLD] == before[OLD]
    assert len(after[NEW]) > len(before[NEW])
    opened.done.undo()
    assert colours(margin(opened, NEW, WORDS)) == before[NEW], "the note was taken back"


def test_the_words_say_what_was_noted(qtbot: QtBot, opened: MainWindow) -> None:
    note_on(qtbot, opened, "of which")
    pane = opened.split.panes[NEW]
    assert "Is this gross?" in pane.tip_at(place_of(opened, "of which"))
    assert "Is this gross?" not in pane.tip_at(place_of(opened, "earned about"))


def test_a_click_on_the_sign_shows_the_note(qtbot: QtBot, opened: MainWindow) -> None:
    note_on(qtbot, opened, WORDS)
    opened.notes.close_button.click()
    pane = opened.split.panes[NEW]
    at = QPoint(5, place_of(opened, WORDS).y())
    with qtbot.waitSignal(opened.split.note_wanted) as wanted:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    (note,) = opened.session.notes(opened.session.pairs[0])
    assert wanted.args == [note.id]
    assert opened.notes.isVisible()
    assert opened.notes.edit.toPlainText() == "Is this gross?"


def test_the_inline_view_has_the_sign_too(qtbot: QtBot, opened: MainWindow) -> None:
    note_on(qtbot, opened, WORDS)
    opened.split.set_inline(True)
    pane = opened.split.panes[NEW]
    assert "Is this gross?" in pane.tip_at(place_of(opened, "earned about")), "of the whole paragraph"
