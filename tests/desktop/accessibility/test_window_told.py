"""What a screen reader gets of the real window: names, roles, states, the order of Tab, and what changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.accessibility.told import Told, nameless, parts, told
from tests.desktop.comparisons import small
from tests.desktop.hearing import Heard
from tests.desktop.noting import put_note
from viewer.desktop.main_window import MainWindow
from viewer.desktop.notices.banner import Message
from viewer.review import Mark


def everything_shown(window: MainWindow) -> MainWindow:
    """Show every part that the window has, in one in which there is room for all."""
    window.resize(1300, 1200)
    window.find_panel.show()
    window.find_field.edit.setText("may")
    window.find_panel.enter_list()
    window.figures.set_chart(True)
    window.reviewer.edit_note()
    window.banners.say(Message("A paragraph breaks off."))
    window.progress.start()
    QApplication.processEvents()
    return window


def rows(window: MainWindow, role: str) -> list[Told]:
    return [part for part in parts(window.tree.view) if part.role == role]


def test_every_part_of_the_start_page_says_what_it_is(window: MainWindow) -> None:
    assert nameless(window) == []


def test_every_part_of_the_window_says_what_it_is(opened: MainWindow) -> None:
    assert nameless(everything_shown(opened)) == []
    assert len(parts(opened)) > 100


def test_every_part_that_can_be_pressed_says_what_comes_of_it(opened: MainWindow) -> None:
    """A name of one word or a sign in it is explained by the tooltip."""
    buttons = [
        widget
        for widget in everything_shown(opened).findChildren(QWidget)
        if widget.isVisible() and QAccessible.queryAccessibleInterface(widget) is not None
    ]
    silent = [
        widget
        for widget in buttons
        if told(QAccessible.queryAccessibleInterface(widget)).role in ("Button", "CheckBox", "ButtonMenu")
        and not widget.toolTip()
        and len(told(QAccessible.queryAccessibleInterface(widget)).name.split()) < 2
    ]
    assert silent == []


def test_roles_are_those_of_what_one_does(opened: MainWindow) -> None:
    roles = {part.widget: part.role for part in parts(everything_shown(opened)) if part.widget}
    assert roles["FactorsView"] == "Tree"
    assert roles["FiguresTable"] == "Table"
    assert roles["FiguresChart"] == "List"
    assert roles["Pane"] == "EditableText"
    assert roles["NoteField"] == "EditableText"
    assert roles["QListView"] == "List"
    assert roles["QMenuBar"] == "MenuBar"
    assert roles["QScrollBar"] == "ScrollBar"


def test_each_row_of_the_tree_tells_what_became_of_the_factor_and_how_it_is_marked(
    opened: MainWindow,
) -> None:
    opened.session.set_mark(opened.session.pairs[0], Mark.REVIEWED)
    opened.session.set_mark(opened.session.pairs[1], Mark.FLAGGED)
    put_note(opened.session, opened.session.pairs[1], "ask")
    names = [row.name for row in rows(opened, "TreeItem")]
    assert names[0] == "Category: Risks related to our business"
    assert names[1] == "Freight rates may fall.: edited, 90% similar, 2 changes, 1 figure differs, reviewed"
    assert names[2] == "Crews may strike.: unchanged, 100% similar, flagged, has a note"
    assert names[3].startswith("Fuel may cost more.: edited, moved")
    assert names[4] == "Warehouses may burn.: new"
    assert names[6].startswith("Harbours may silt up.: removed")


def test_rows_tell_whether_they_are_chosen_and_open(opened: MainWindow) -> None:
    (category, chosen, *_) = rows(opened, "TreeItem")
    assert {"expandable", "expanded"} <= category.states
    assert "selected" in chosen.states
    opened.tree.view.collapseAll()
    assert "expanded" not in rows(opened, "TreeItem")[0].states


def test_switches_tell_whether_they_are_on(opened: MainWindow) -> None:
    def chip(title: str) -> Told:
        return next(part for part in parts(opened.strip) if title in part.name)

    assert "checked" in chip("Show: All").states
    assert "checked" not in chip("Show: Removed").states
    opened.find_panel.show()
    opened.find_panel.case.click()
    case = next(part for part in parts(opened.find_panel) if part.name == "Match case")
    assert {"checkable", "checked"} <= case.states


def test_what_cannot_be_pressed_is_told_to_be_disabled(window: MainWindow) -> None:
    export = next(part for part in parts(window.strip) if part.name == "Export report")
    assert "disabled" in export.states


def test_the_panes_tell_whose_text_they_have_and_that_it_cannot_be_changed(opened: MainWindow) -> None:
    old, new = (part for part in parts(opened.split) if part.widget == "Pane")
    assert {old.name.partition(":")[0], new.name.partition(":")[0]} == {"Old filing", "New filing"}
    assert "readOnly" in old.states
    assert "readOnly" in new.states


ORDER = [
    "Open",
    "Previous change",
    "Next change",
    "Previous figure",
    "Next figure",
    "Show: All",
    "Find in both filings",
    "View",
    "Export report",
    "Match case",
    "Whole words",
    "Expression",
    "List",
    "Done finding",
    "Places found",
    "0 of 6 reviewed",
    "Risk factors",
    "Old filing",
    "New filing",
    "Note on the factor",
]


def test_tab_leads_from_left_to_right_and_from_the_top_down(qtbot: QtBot, opened: MainWindow) -> None:
    everything_shown(opened)
    opened.progress.hide()
    opened.banners.clear()
    opened.activateWindow()
    opened.strip.left[0].setFocus()
    seen = []
    for _ in range(60):
        at = QApplication.focusWidget()
        assert at is not None
        seen.append(told(QAccessible.queryAccessibleInterface(at)).name)
        opened.focusNextChild()
        if QApplication.focusWidget() is opened.strip.left[0]:
            break
    places = [next((at for at, name in enumerate(seen) if name.startswith(wanted)), -1) for wanted in ORDER]
    assert -1 not in places, [wanted for wanted, at in zip(ORDER, places, strict=True) if at < 0]
    assert places == sorted(places), seen
    assert len(seen) == len(set(seen))


# What changes


def test_marks_are_heard_where_the_focus_is_elsewhere(qtbot: QtBot, opened: MainWindow, heard: Heard) -> None:
    opened.split.take_focus()
    qtbot.keyClick(opened.split.panes[1], Qt.Key.Key_R)
    assert heard.said[-1] == "Freight rates may fall.: reviewed"
    qtbot.keyClick(opened.split.panes[1], Qt.Key.Key_F)
    assert heard.said[-1] == "Freight rates may fall.: reviewed, flagged"
    qtbot.keyClick(opened.split.panes[1], Qt.Key.Key_R)
    qtbot.keyClick(opened.split.panes[1], Qt.Key.Key_F)
    assert heard.said[-1] == "Freight rates may fall.: no mark"


def test_typing_a_note_says_nothing_of_marks(opened: MainWindow, heard: Heard) -> None:
    put_note(opened.session, opened.session.pairs[0], "ask")
    assert heard.said == []


def test_what_was_opened_is_heard(window: MainWindow, heard: Heard) -> None:
    window.show_comparison(small())
    assert any("4 paired" in words and "0 of 6 reviewed" in words for words in heard.said)


def test_banners_and_passing_words_are_heard(opened: MainWindow, heard: Heard) -> None:
    opened.banners.say(Message("A paragraph breaks off."))
    opened.status.tell("No further change")
    assert heard.said == ["Warning: A paragraph breaks off.", "No further change"]


def test_each_stop_is_heard(qtbot: QtBot, opened: MainWindow, heard: Heard) -> None:
    qtbot.keyClick(opened.tree.view, Qt.Key.Key_N)
    assert heard.said
    assert heard.said[-1] == "changed “15” to “26”"


@pytest.mark.parametrize("name", ["tree", "split", "figures"])
def test_no_description_of_a_part_is_markup(opened: MainWindow, name: str) -> None:
    for part in parts(getattr(opened, name)):
        assert "<" not in part.description
        assert Path(part.name) != Path("/")
