"""Two windows on one pair: each shows what the other says, and neither loses a word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from tests.desktop.noting import put_note
from tests.desktop.window.comparing.by_hand import choose, compared, groups, pair_with
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings
from viewer.review import Entry, Mark, ReviewStore

SECOND = 1_000


@pytest.fixture
def other(qtbot: QtBot, opened: MainWindow, switch: ThemeSwitch) -> Iterator[MainWindow]:
    """Another window on what ``opened`` shows."""
    window = MainWindow(switch, Settings())
    qtbot.addWidget(window)
    window.show_comparison(small())
    window.show()
    yield window
    window.close()


def first(window: MainWindow) -> Entry:
    return window.session.entry(window.session.pairs[0])


def wait_for_both(qtbot: QtBot, windows: tuple[MainWindow, MainWindow], entry: Entry) -> None:
    qtbot.waitUntil(lambda: all(first(window) == entry for window in windows), timeout=3 * SECOND)


def test_a_mark_here_and_a_note_there_show_in_both(
    qtbot: QtBot, opened: MainWindow, other: MainWindow
) -> None:
    other.session.set_mark(other.session.pairs[0], Mark.REVIEWED)
    put_note(other.session, other.session.pairs[1], "note from the other")
    put_note(opened.session, opened.session.pairs[0], "note from here")
    put_note(opened.session, opened.session.pairs[1], "and here too")
    wait_for_both(qtbot, (opened, other), Entry(Mark.REVIEWED, "note from here"))
    assert "by you in another window" in opened.status.currentMessage()
    for window in (opened, other):
        both = "note from the other\n\nand here too"
        # Heard with the same look as the mark, or with the next one.
        qtbot.waitUntil(
            lambda one=window, note=both: one.session.entry(one.session.pairs[1]).note == note,
            timeout=3 * SECOND,
        )
        assert "1 of 6 reviewed" in window.status.counts.text()
    comparison = small()
    assert ReviewStore().open(comparison).entry(comparison.pairs[0]) == first(opened)
    # Undo takes back what was said in this window.
    opened.done.undo()
    wait_for_both(qtbot, (opened, other), Entry(Mark.REVIEWED, "note from here"))
    assert opened.session.entry(opened.session.pairs[1]).note == "note from the other"


def test_what_comes_while_a_note_is_typed_stands_beside_it(
    qtbot: QtBot, opened: MainWindow, other: MainWindow
) -> None:
    opened.activateWindow()
    opened.reviewer.edit_note()
    edit = opened.notes.edit
    qtbot.waitUntil(edit.hasFocus)
    qtbot.keyClicks(edit, "half a wo")
    put_note(other.session, other.session.pairs[0], "theirs")
    listed = opened.notes.list.notes
    qtbot.waitUntil(lambda: "theirs" in [note.text for note in listed.notes], timeout=3 * SECOND)
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "rd")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    note = first(opened).note
    assert sorted(note.split("\n\n")) == ["half a word", "theirs"]
    assert len(opened.session.notes(opened.session.pairs[0])) == 2
    qtbot.waitUntil(lambda: first(other).note == note, timeout=3 * SECOND)


def test_a_pairing_shows_in_the_other_window_and_is_handed_on_once(
    qtbot: QtBot, window: MainWindow, switch: ThemeSwitch
) -> None:
    other = MainWindow(switch, Settings())
    qtbot.addWidget(other)
    for one in (window, other):
        one.show_comparison(compared())
        one.show()
    window.session.set_mark(pair_with(window, "o3"), Mark.REVIEWED)
    choose(window, "o3")
    window.pairing.unpair()
    for one in (window, other):
        qtbot.waitUntil(lambda one=one: (("o3",), ()) in groups(one), timeout=5 * SECOND)
        qtbot.waitUntil(lambda one=one: one.session.entry(pair_with(one, "o3")).outdated, timeout=3 * SECOND)
    qtbot.wait(SECOND)
    told = [{act.id for act in one.session.review.acts} for one in (window, other) if one.session.review]
    assert told[0] == told[1]
    window.done.undo()
    for one in (window, other):
        qtbot.waitUntil(lambda one=one: (("o3",), ("n3",)) in groups(one), timeout=5 * SECOND)
        assert one.session.entry(pair_with(one, "o3")).mark is Mark.REVIEWED
    other.close()
