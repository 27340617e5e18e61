"""Ctrl+K over the real window: by keyboard, with what cannot act and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.hearing import Heard
from viewer.desktop.actions.commands.collecting import ITSELF
from viewer.desktop.actions.commands.command import Command
from viewer.desktop.actions.commands.dialog import CommandDialog
from viewer.desktop.actions.window_actions import ACTIONS
from viewer.desktop.main_window import MainWindow
from viewer.desktop.tree.pair_filter import PairFilter


def listed(qtbot: QtBot, window: MainWindow) -> CommandDialog:
    """Press Ctrl+K."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(CommandDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.words.hasFocus)
    return dialog


def lines(dialog: CommandDialog) -> list[Command]:
    rows = (dialog.model.found(dialog.model.index(row, 0)) for row in range(dialog.model.rowCount()))
    return [found.command for found in rows if found is not None]


def closed(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.findChild(CommandDialog) is None)


def test_every_action_is_listed_with_its_key(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = listed(qtbot, opened)
    spoken = {command.words: command for command in lines(dialog)}
    assert len(lines(dialog)) == len(ACTIONS) - 1 + len(opened.session.pairs)
    assert spoken["Export report"].detail == "Ctrl+E"
    assert spoken["Theme: Light"].context == "View, in force"
    assert spoken["Inline: both filings in one pane"].context == "View, off"
    assert spoken["Inline: both filings in one pane"].detail == "I"
    assert not any(command.words.startswith("Find a command") for command in lines(dialog))
    assert ITSELF in {entry.id for entry in ACTIONS}
    dialog.reject()


def test_an_action_is_done_by_typing_and_enter(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = listed(qtbot, opened)
    qtbot.keyClicks(dialog.words, "inline")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.split.inline)
    closed(qtbot, opened)


def test_an_action_that_asks_opens_its_dialog_after_the_list_is_gone(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = listed(qtbot, window)
    qtbot.keyClicks(dialog.words, "keyb")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: getattr(QApplication.activeModalWidget(), "windowTitle", str)() == "Keyboard")
    QApplication.activeModalWidget().reject()


def test_a_factor_is_gone_to_by_its_heading_even_where_a_filter_hides_it(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.chips.choose(PairFilter.REMOVED)
    last = opened.session.pairs[-1]
    dialog = listed(qtbot, opened)
    qtbot.keyClicks(dialog.words, last.heading)
    assert lines(dialog)[0].words == last.heading
    assert "edited" in lines(dialog)[0].detail
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.split.pairs[0].id == last.id)


def test_a_recent_pair_is_opened_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "lines 2024.md", tmp_path / "lines 2025.md"
    for path in (old, new):
        path.touch()
    window.settings.add_recent(old, new)
    asked: list[Path] = []
    monkeypatch.setattr(window.opener, "load", lambda request: asked.extend((request.old, request.new)))
    dialog = listed(qtbot, window)
    qtbot.keyClicks(dialog.words, "lines 2025")
    assert lines(dialog)[0].words == "lines 2024.md ▸ lines 2025.md"
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == [old, new])


def test_what_cannot_act_says_why_and_does_nothing(qtbot: QtBot, window: MainWindow) -> None:
    dialog = listed(qtbot, window)
    qtbot.keyClicks(dialog.words, "export report")
    assert lines(dialog)[0].reason == "only when a comparison is open"
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.foot.text() == "“Export report” cannot be done now: only when a comparison is open."
    qtbot.keyClick(dialog.words, Qt.Key.Key_Escape)
    closed(qtbot, window)
    assert not window.has_desk


def test_arrows_lead_round_and_ctrl_home_and_end_to_the_ends(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = listed(qtbot, opened)
    last = dialog.model.rowCount() - 1
    rows = []
    for key, modifier in (
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier),
    ):
        qtbot.keyClick(dialog.words, key, modifier)
        rows.append(dialog.view.currentIndex().row())
    assert rows == [last, 0, 1, last, 0]
    assert dialog.words.hasFocus()
    dialog.reject()


def test_nothing_found_is_said(qtbot: QtBot, window: MainWindow) -> None:
    dialog = listed(qtbot, window)
    qtbot.keyClicks(dialog.words, "zeppelin")
    assert "has these words" in dialog.foot.text()
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.words.clear()
    assert dialog.foot.text().startswith("Enter")
    dialog.reject()


def test_a_click_does_it(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = listed(qtbot, opened)
    qtbot.keyClicks(dialog.words, "fold unchanged")
    folded = opened.split.fold_unchanged
    at = dialog.view.visualRect(dialog.view.currentIndex()).center()
    qtbot.mouseClick(dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: opened.split.fold_unchanged is not folded)


def test_a_heading_that_looks_like_a_page_is_shown_as_it_is(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = listed(qtbot, opened)
    for row in range(dialog.model.rowCount()):
        tip = dialog.model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert "<" not in tip.removeprefix("<qt>").removesuffix("</qt>")
    assert not dialog.view.grab().isNull()
    dialog.reject()


def test_a_screen_reader_is_told_what_is_chosen(qtbot: QtBot, opened: MainWindow, heard: Heard) -> None:
    dialog = listed(qtbot, opened)
    field = QAccessible.queryAccessibleInterface(dialog.words)
    assert field.text(QAccessible.Text.Name) == "Find a command, a factor or a recent pair"
    qtbot.keyClicks(dialog.words, "undo")
    assert field.text(QAccessible.Text.Description).startswith("Undo, action, Edit, Ctrl+Z, cannot now:")
    assert heard.said[-1].endswith("cannot now: only when there is something to undo")
    rows = QAccessible.queryAccessibleInterface(dialog.view)
    assert rows.child(0).text(QAccessible.Text.Name).startswith("Undo, action")
    dialog.reject()


def test_words_that_name_nothing_are_looked_for_in_the_filings(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = listed(qtbot, opened)
    qtbot.keyClicks(dialog.words, "strikes delay")
    (only,) = lines(dialog)
    assert only.words == "Find “strikes delay” in both filings"
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    closed(qtbot, opened)
    assert opened.find_field.edit.text() == "strikes delay"
    qtbot.waitUntil(lambda: opened.find_field.hits.text() == "1 of 1")
