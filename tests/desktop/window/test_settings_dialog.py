"""Settings in the real window: keys, looks and the reviewer, by keyboard, kept for the next window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from tests.desktop.hearing import Heard
from viewer.desktop.actions.keyboard_help import KeyboardHelp
from viewer.desktop.actions.window_actions import ACTIONS
from viewer.desktop.frame.settings_dialog.chosen import ReviewerName, initials_of, stored_reviewer
from viewer.desktop.frame.settings_dialog.dialog import SettingsDialog
from viewer.desktop.look.reading_look import USUAL_LOOK, Folding, stored_look
from viewer.desktop.look.theme import THEMES, Contrast, Theme, ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.habits import stored_habits
from viewer.desktop.settings import Settings

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BUTTON = QDialogButtonBox.StandardButton


def asked(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    """Press Ctrl+comma."""
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    qtbot.waitActive(dialog)
    return dialog


def press(dialog: SettingsDialog, button: QDialogButtonBox.StandardButton) -> None:
    dialog.buttons.button(button).click()


def on_keys(qtbot: QtBot, window: MainWindow, action: str) -> SettingsDialog:
    """Open the page of keys at an action."""
    dialog = asked(qtbot, window)
    dialog.tabs.setCurrentWidget(dialog.keys)
    dialog.keys.choose(action)
    return dialog


def test_the_dialog_opens_before_anything_is_open(qtbot: QtBot, window: MainWindow) -> None:
    asked(qtbot, window).reject()
    assert not window.has_desk


# Keys


def test_another_key_is_pressed_applied_and_kept(
    qtbot: QtBot, opened: MainWindow, switch: ThemeSwitch
) -> None:
    dialog = on_keys(qtbot, opened, "inline")
    qtbot.keyClick(dialog.keys.fields[0], Qt.Key.Key_F8)
    assert opened.actions_by_id["inline"].shortcut().toString() == "I"
    press(dialog, BUTTON.Ok)
    opened.activateWindow()
    qtbot.keyClick(opened, Qt.Key.Key_F8)
    assert opened.split.inline
    assert opened.actions_by_id["inline"].toolTip().endswith("(F8)")
    later = MainWindow(switch, Settings())
    qtbot.addWidget(later)
    assert later.actions_by_id["inline"].shortcut().toString() == "F8"


def test_a_key_that_another_action_has_is_told_and_taken_only_when_asked(
    qtbot: QtBot, opened: MainWindow, heard: Heard
) -> None:
    dialog = on_keys(qtbot, opened, "inline")
    page = dialog.keys
    qtbot.keyClick(page.fields[0], Qt.Key.Key_E, CTRL)
    assert page.told.text() == "Ctrl+E belongs to “Export report”."
    assert heard.said[-1] == page.told.text()
    assert page.chosen == {}
    assert page.take.isVisible()
    page.take.click()
    assert page.told.text() == ""
    assert page.chosen == {"inline": ("Ctrl+E",), "export": ()}
    press(dialog, BUTTON.Apply)
    assert opened.actions_by_id["export"].shortcut().isEmpty()
    assert opened.actions_by_id["export"].toolTip().endswith("hand on")
    page.reset.click()
    page.choose("export")
    page.reset.click()
    assert page.chosen == {}
    press(dialog, BUTTON.Ok)
    assert opened.actions_by_id["export"].shortcut().toString() == "Ctrl+E"


def test_resetting_takes_the_usual_key_back_and_says_from_whom(qtbot: QtBot, opened: MainWindow) -> None:
    page = (dialog := on_keys(qtbot, opened, "inline")).keys
    qtbot.keyClick(page.fields[0], Qt.Key.Key_E, CTRL)
    page.take.click()
    page.choose("export")
    page.reset.click()
    assert page.told.text() == "Taken from “Inline: both filings in one pane”, which had got it."
    assert page.chosen == {"inline": ()}
    page.reset_all.click()
    assert page.chosen == {}
    dialog.reject()


@pytest.mark.parametrize(
    ("key", "modifier", "why"),
    [
        (Qt.Key.Key_C, CTRL, "need for themselves"),
        (Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier, "opens the File menu"),
    ],
)
def test_a_key_that_no_action_can_have_is_told(
    qtbot: QtBot, opened: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier, why: str
) -> None:
    page = (dialog := on_keys(qtbot, opened, "inline")).keys
    qtbot.keyClick(page.fields[1], key, modifier)
    assert why in page.told.text()
    assert not page.take.isVisible()
    assert page.chosen == {}
    dialog.reject()


def test_an_action_may_lose_all_its_keys(qtbot: QtBot, opened: MainWindow) -> None:
    page = (dialog := on_keys(qtbot, opened, "next-factor")).keys
    page.none.click()
    assert page.chosen == {"next-factor": ()}
    assert not page.none.isEnabled()
    press(dialog, BUTTON.Ok)
    assert opened.actions_by_id["next-factor"].shortcuts() == []


def test_a_letter_works_where_one_reads_and_any_other_key_everywhere(
    qtbot: QtBot, opened: MainWindow
) -> None:
    page = (dialog := on_keys(qtbot, opened, "inline")).keys
    qtbot.keyClick(page.fields[0], Qt.Key.Key_F8)
    page.choose("export")
    qtbot.keyClick(page.fields[0], Qt.Key.Key_Z)
    press(dialog, BUTTON.Ok)
    opened.activateWindow()
    opened.strip.export.setFocus()
    qtbot.keyClick(opened.strip.export, Qt.Key.Key_F8)
    assert opened.split.inline
    export = opened.actions_by_id["export"]
    with qtbot.assertNotEmitted(export.triggered):
        qtbot.keyClick(opened.strip.export, Qt.Key.Key_Z)
    export.triggered.disconnect()
    opened.tree.view.setFocus()
    with qtbot.waitSignal(export.triggered):
        qtbot.keyClick(opened.tree.view, Qt.Key.Key_Z)


def test_a_field_is_cleared(qtbot: QtBot, opened: MainWindow) -> None:
    page = (dialog := on_keys(qtbot, opened, "next-factor")).keys
    page.fields[0].clear()
    qtbot.waitUntil(lambda: page.chosen == {"next-factor": ("Alt+Down",)})
    dialog.reject()


def test_the_list_is_narrowed_by_words_and_by_keys(qtbot: QtBot, opened: MainWindow) -> None:
    page = (dialog := asked(qtbot, opened)).keys
    page.words.setText("Ctrl+E")
    assert page.table.model().rowCount() == 1
    page.words.setText("zeppelin")
    assert page.table.model().rowCount() == 0
    assert not any(field.isEnabled() for field in page.fields)
    page.words.clear()
    assert page.table.model().rowCount() == len(ACTIONS)
    dialog.reject()


def test_hints_and_help_tell_the_keys_in_force(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    page = (dialog := on_keys(qtbot, opened, "next-figure")).keys
    qtbot.keyClick(page.fields[0], Qt.Key.Key_F9)
    press(dialog, BUTTON.Ok)
    assert opened.status.hints.text() == "Space: reviewed, next   N/P: change   F9: figure   ?: all keys"
    opened.explainer.show_keys()
    help_page = opened.findChild(KeyboardHelp)
    assert help_page is not None
    assert "F9" in help_page.text.toPlainText()
    help_page.reject()


def test_the_list_of_keys_is_saved_as_a_pdf_to_print(
    opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.explainer.show_keys()
    page = opened.findChild(KeyboardHelp)
    assert page is not None
    for chosen, told in (
        ("", ""),
        (str(tmp_path / "keys"), f"Saved: {tmp_path / 'keys.pdf'}"),
        (str(tmp_path / "no such folder" / "keys.pdf"), "no such folder"),
    ):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked, chosen=chosen: (chosen, ""))
        page.save.click()
        assert told in page.told.text()
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    page.reject()


# Looks


def test_theme_and_contrast_are_applied_and_shown_in_the_menu(
    qtbot: QtBot, opened: MainWindow, switch: ThemeSwitch
) -> None:
    dialog = asked(qtbot, opened)
    dialog.look.mode.setCurrentText("Dark")
    dialog.look.contrast.setCurrentText("High")
    dialog.look.safe.setChecked(True)
    themes: list[Theme] = []
    switch.changed.connect(themes.append)
    press(dialog, BUTTON.Ok)
    assert themes == [THEMES["dark-contrast-safe"]], "each widget gets its style once"
    assert switch.theme is THEMES["dark-contrast-safe"]
    assert opened.tree.view.itemDelegate().theme is switch.theme
    assert opened.actions_by_id["theme-dark"].isChecked()
    assert opened.actions_by_id["theme-contrast"].isChecked()
    dialog = asked(qtbot, opened)
    assert dialog.chosen.contrast is Contrast.HIGH
    press(dialog, BUTTON.RestoreDefaults)
    assert switch.theme is THEMES["dark-contrast-safe"]
    press(dialog, BUTTON.Ok)
    assert (switch.mode, switch.safe, switch.contrast) == ("system", False, Contrast.SYSTEM)


def test_font_size_and_spacing_of_the_panes(qtbot: QtBot, opened: MainWindow) -> None:
    before = opened.split.panes[1].document().size().height()
    dialog = asked(qtbot, opened)
    family = next(name for name in QFontDatabase.families() if "Mono" in name)
    dialog.look.own_font.setChecked(True)
    dialog.look.font_box.setCurrentFont(family)
    dialog.look.points.setValue(20)
    dialog.look.line.setValue(200)
    press(dialog, BUTTON.Ok)
    document = opened.split.panes[1].document()
    assert document.defaultFont().family() == family
    assert document.defaultFont().pointSize() == 20
    assert document.begin().blockFormat().lineHeight() == 200
    assert document.size().height() > before
    assert stored_look(Settings()).family == family


@pytest.mark.parametrize(("words", "on"), [("None", False), ("Ten or more in a row", True)])
def test_folding_is_chosen(qtbot: QtBot, opened: MainWindow, words: str, on: bool) -> None:
    dialog = asked(qtbot, opened)
    dialog.look.folding.setCurrentText(words)
    press(dialog, BUTTON.Ok)
    assert opened.split.fold_unchanged is on
    assert opened.actions_by_id["fold"].isChecked() is on


def test_what_was_chosen_is_there_in_the_next_window(
    qtbot: QtBot, window: MainWindow, switch: ThemeSwitch
) -> None:
    dialog = asked(qtbot, window)
    dialog.look.points.setValue(22)
    dialog.look.folding.setCurrentText("None")
    press(dialog, BUTTON.Ok)
    later = MainWindow(switch, Settings())
    qtbot.addWidget(later)
    later.show_comparison(small())
    assert later.split.panes[1].document().defaultFont().pointSize() == 22
    assert not later.split.fold_unchanged


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("text-points", "900"),
        ("text-points", "-3"),
        ("text-points", "1e9"),
        ("text-points", "9" * 5000),
        ("text-points", "²"),
        ("text-line", "0"),
        ("text-line", "x"),
        ("text-font", "No Such Font"),
        ("text-folding", "7"),
    ],
)
def test_a_foreign_value_is_as_if_nothing_was_chosen(qapp: object, key: str, value: str) -> None:
    settings = Settings()
    settings.set_text(key, value)
    assert stored_look(settings) == USUAL_LOOK


def test_a_damaged_file_of_settings_is_as_if_there_was_none(
    qtbot: QtBot, switch: ThemeSwitch, data_folder: Path
) -> None:
    (data_folder / "window.ini").write_bytes(b"\x00\xff[General\nkeys=\x80{{{\ntext-points=@Invalid()\n\x00")
    window = MainWindow(switch, Settings())
    qtbot.addWidget(window)
    window.show_comparison(small())
    assert window.actions_by_id["export"].shortcut().toString() == "Ctrl+E"
    assert stored_look(window.settings) == USUAL_LOOK


# The reviewer


def test_the_reviewer_is_told_once_and_kept(qtbot: QtBot, window: MainWindow) -> None:
    told: list[tuple[str, str]] = []
    window.settings_dialogs.reviewer_changed.connect(lambda *who: told.append(who))
    dialog = asked(qtbot, window)
    dialog.tabs.setCurrentWidget(dialog.reviewer)
    qtbot.keyClicks(dialog.reviewer.name, "Ann  Brook")
    assert dialog.reviewer.initials.text() == "AB"
    press(dialog, BUTTON.Ok)
    assert told == [("Ann Brook", "AB")]
    assert stored_reviewer(Settings()) == ReviewerName("Ann Brook", "AB")
    press(asked(qtbot, window), BUTTON.Ok)
    assert len(told) == 1


def test_initials_written_by_hand_stay(qtbot: QtBot, window: MainWindow) -> None:
    page = (dialog := asked(qtbot, window)).reviewer
    dialog.tabs.setCurrentWidget(page)
    qtbot.keyClicks(page.name, "Ann")
    page.initials.setText("X")
    qtbot.keyClicks(page.name, " Brook")
    assert page.reviewer == ReviewerName("Ann Brook", "X")
    press(dialog, BUTTON.RestoreDefaults)
    assert page.reviewer == ReviewerName("Ann Brook", "X")
    dialog.reject()


def test_initials_are_the_first_letters() -> None:
    assert initials_of("ann van der brook") == "AVDB"
    assert initials_of("") == initials_of("123 4") == ""


def test_cancel_changes_nothing(qtbot: QtBot, opened: MainWindow, switch: ThemeSwitch) -> None:
    dialog = asked(qtbot, opened)
    dialog.look.mode.setCurrentText("Dark")
    dialog.look.folding.setCurrentText("None")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert switch.theme is THEMES["light"]
    assert opened.split.fold_unchanged
    assert stored_look(Settings()).folding is Folding.USUAL


def test_opening_the_last_pair_at_the_start_is_chosen_and_kept(window: MainWindow) -> None:
    dialog = window.show_settings()
    assert not dialog.opening.last.isChecked()
    dialog.opening.last.setChecked(True)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert stored_habits(Settings()).last_at_start
    again = window.show_settings()
    assert again.opening.last.isChecked()
    again.reject()
