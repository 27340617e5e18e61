"""Several pairs in one window: each with its own place, undo and docks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QTabBar
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from viewer.desktop.background.jobs import Progress, ShouldCancel
from viewer.desktop.frame.tabs.tab_page import TabPage
from viewer.desktop.frame.tabs.tabbed_window import TabbedWindow
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.habits import OpeningHabits, store_habits
from viewer.desktop.opening.loading import Loaded, Request
from viewer.desktop.opening.open_dialog import OpenDialog
from viewer.desktop.settings import Settings
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.redline.shown_pairs import reviewable
from viewer.review import Mark, ReviewStore

Files = Callable[[str], Request]


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """Two files that are there, by a name."""

    def made(name: str) -> Request:
        paths = [tmp_path / f"{name}-{side}.md" for side in ("old", "new")]
        for path in paths:
            path.write_text("text")
        return Request(*paths)

    return made


def loader(request: Request, _progress: Progress, _should_cancel: ShouldCancel) -> Loaded:
    comparison = small()
    return Loaded(request, comparison, ReviewStore().open(reviewable(comparison)))


@pytest.fixture
def whole(qtbot: QtBot, switch: ThemeSwitch) -> TabbedWindow:
    made = TabbedWindow(switch, Settings(), loader)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


def opened(qtbot: QtBot, window: MainWindow, request: Request) -> MainWindow:
    with qtbot.waitSignal(window.loaded):
        window.opener.load(request)
    return window


@pytest.fixture
def two(qtbot: QtBot, whole: TabbedWindow, files: Files) -> TabbedWindow:
    """A window with two pairs; the second one is on screen."""
    opened(qtbot, whole.current, files("one"))
    opened(qtbot, whole.new(), files("two"))
    return whole


def texts(whole: TabbedWindow) -> list[str]:
    return [whole.tabs.tabText(at) for at in range(whole.tabs.count())]


def test_one_pair_shows_no_tabs(qtbot: QtBot, whole: TabbedWindow, files: Files) -> None:
    assert not whole.tabs.isVisible()
    opened(qtbot, whole.current, files("one"))
    assert not whole.tabs.isVisible()
    assert whole.windowTitle() == whole.current.windowTitle() != ""


def test_a_new_tab_has_the_start_page_and_the_keys(qtbot: QtBot, whole: TabbedWindow, files: Files) -> None:
    first = opened(qtbot, whole.current, files("one"))
    qtbot.keyClick(first.tree.view, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert whole.tabs.isVisible()
    assert whole.tabs.currentIndex() == 1
    assert texts(whole)[1] == "New tab"
    assert whole.current.start.isVisible()
    assert whole.current.start.recent[0].hasFocus(), "Enter opens the pair that was open last"
    assert not first.isVisible()
    assert whole.windowTitle() == "factordiff"


def test_each_tab_keeps_its_place_marks_and_undo(qtbot: QtBot, two: TabbedWindow) -> None:
    first, second = two.windows
    second.tree.choose(second.session.pairs[3])
    second.chips.choose(PairFilter.EDITED)
    two.tabs.setCurrentIndex(0)
    first.tree.choose(first.session.pairs[1])
    first.reviewer.set_flagged(flagged=True)
    assert not two.windows[1].done.undo_words
    two.tabs.setCurrentIndex(1)
    assert second.chips.current is PairFilter.EDITED
    two.tabs.setCurrentIndex(0)
    assert first.tree.current_pair == first.session.pairs[1]
    assert first.chips.current is PairFilter.ALL
    qtbot.keyClick(first.tree.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert first.session.entry(first.session.pairs[1]).mark is Mark.NONE


@pytest.mark.parametrize(
    ("key", "shift"), [(Qt.Key.Key_PageUp, False), (Qt.Key.Key_PageDown, False), (Qt.Key.Key_Tab, True)]
)
def test_keys_lead_from_tab_to_tab_and_round(
    qtbot: QtBot, two: TabbedWindow, key: Qt.Key, shift: bool
) -> None:
    held = Qt.KeyboardModifier.ControlModifier
    if shift:
        held |= Qt.KeyboardModifier.ShiftModifier
    two.current.tree.view.setFocus()
    for expected in (0, 1):
        qtbot.keyClick(QApplication.focusWidget(), key, held)
        assert two.tabs.currentIndex() == expected
        assert two.current.tree.view.hasFocus(), "the keys are where they were in that tab"


def test_the_same_key_does_not_act_in_the_tab_behind(qtbot: QtBot, two: TabbedWindow) -> None:
    first, second = two.windows
    second.tree.view.setFocus()
    qtbot.keyClick(second.tree.view, Qt.Key.Key_Space)
    assert second.session.reviewed_count == 1
    assert first.tree.current_pair == first.session.pairs[0], "no step was made there"


def test_a_tab_says_what_is_open_and_its_tooltip_how_far_it_is(qtbot: QtBot, two: TabbedWindow) -> None:
    assert texts(two) == ["Harbour Line 20-F 2024 ▸ 2025"] * 2
    two.current.actions_by_id["review-next"].trigger()
    tip = TabPage(two.current).tip
    assert "two-old.md" in tip
    assert "two-new.md" in tip
    assert "1 of 6 reviewed" in tip


def test_tabs_are_told_by_name(two: TabbedWindow) -> None:
    bar = QAccessible.queryAccessibleInterface(two.tabs)
    assert bar is not None
    assert bar.role() is QAccessible.Role.PageTabList
    tab = bar.child(1)
    assert tab.role() is QAccessible.Role.PageTab
    assert tab.text(QAccessible.Text.Name) == "Harbour Line 20-F 2024 ▸ 2025"
    assert tab.state().selected  # type: ignore[attr-defined]
    close = two.tabs.tabButton(0, QTabBar.ButtonPosition.RightSide)
    assert close.accessibleName() == "Close Harbour Line 20-F 2024 ▸ 2025"


def test_the_middle_button_and_the_cross_close_a_tab(qtbot: QtBot, two: TabbedWindow, files: Files) -> None:
    first, second = two.windows
    qtbot.mouseClick(two.tabs, Qt.MouseButton.MiddleButton, pos=two.tabs.tabRect(0).center())
    assert two.windows == (second,)
    assert first.has_closed
    assert not two.tabs.isVisible()
    opened(qtbot, two.new(), files("three"))
    close = two.tabs.tabButton(1, QTabBar.ButtonPosition.RightSide)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert two.windows == (second,)


def test_ctrl_w_closes_the_pair_and_then_the_window(qtbot: QtBot, two: TabbedWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(two.current.tree.view, Qt.Key.Key_W, control)
    assert len(two.windows) == 1
    qtbot.keyClick(two.current.tree.view, Qt.Key.Key_W, control)
    assert len(two.windows) == 1
    assert two.current.start.isVisible(), "the last pair leaves the start page"
    qtbot.keyClick(two.current.start, Qt.Key.Key_W, control)
    assert not two.isVisible()


def test_a_note_that_is_typed_is_saved_when_its_tab_closes(
    qtbot: QtBot, two: TabbedWindow, files: Files
) -> None:
    second = two.current
    second.reviewer.edit_note()
    qtbot.keyClicks(second.notes.edit, "ask the harbour")
    two.close_current()
    again = opened(qtbot, two.new(), files("two"))
    assert again.session.entry(again.session.pairs[0]).note == "ask the harbour"


def test_what_cannot_be_saved_is_asked_for_in_its_tab(
    two: TabbedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = two.windows[0]
    monkeypatch.setattr(first.closing, "may_close", lambda: False)
    assert not two.close()
    assert two.isVisible()
    assert two.current is first
    assert not any(window.has_closed for window in two.windows)
    two.close_tab(0)
    assert len(two.windows) == 2
    monkeypatch.undo()


def test_a_pair_that_is_open_in_another_tab_is_gone_to(qtbot: QtBot, two: TabbedWindow, files: Files) -> None:
    request = files("one")
    pair = next(one for one in two.settings.recent_pairs() if one.old == request.old)
    two.current.opener.open_recent(pair)
    assert two.tabs.currentIndex() == 0
    assert len(two.windows) == 2


def test_a_new_tab_goes_where_the_pair_it_was_opened_for_is_open_already(
    qtbot: QtBot, two: TabbedWindow
) -> None:
    empty = two.new()
    qtbot.keyClick(empty.start.recent[0], Qt.Key.Key_Return)
    assert empty.has_closed
    assert len(two.windows) == 2
    assert two.tabs.currentIndex() == 1


def test_the_dialog_opens_in_a_new_tab_where_that_is_wanted(
    qtbot: QtBot, whole: TabbedWindow, files: Files
) -> None:
    first = opened(qtbot, whole.current, files("one"))
    first.opener.ask()
    dialog = first.findChild(OpenDialog)
    assert dialog is not None
    assert dialog.in_tab.isVisible()
    assert not dialog.in_tab.isChecked()
    wanted = files("two")
    dialog.old.set_path(wanted.old)
    dialog.new.set_path(wanted.new)
    dialog.in_tab.setChecked(True)
    dialog.compare.click()
    assert len(whole.windows) == 2
    qtbot.waitUntil(lambda: whole.current.has_desk and whole.current.session.comparison is not None)
    assert first.session.comparison is not None


def test_nothing_is_asked_about_tabs_where_nothing_is_open(qtbot: QtBot, whole: TabbedWindow) -> None:
    whole.current.opener.ask()
    dialog = whole.current.findChild(OpenDialog)
    assert dialog is not None
    assert not dialog.in_tab.isVisible()
    dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel).click()


def test_other_filings_are_opened_in_tabs_where_that_was_chosen(
    qtbot: QtBot, whole: TabbedWindow, files: Files
) -> None:
    store_habits(whole.settings, OpeningHabits(in_tab=True))
    first = whole.current
    one, other = files("one"), files("two")
    first.take([one.new, one.old])
    qtbot.waitUntil(lambda: first.has_desk and first.session.comparison is not None)
    assert len(whole.windows) == 1, "in place of the start page"
    first.take([other.new, other.old])
    assert len(whole.windows) == 2
    qtbot.waitUntil(lambda: whole.current.has_desk and whole.current.session.comparison is not None)


def test_settings_and_themes_reach_a_tab_when_it_is_shown(two: TabbedWindow) -> None:
    first, second = two.windows
    before = first.split.panes[0].scene
    second.looks.set_mode("dark")
    assert first.split.panes[0].scene is before, "a tab behind paints nothing"
    two.tabs.setCurrentIndex(0)
    scene = first.split.panes[0].scene
    assert scene is not None
    assert scene.theme.dark
    assert first.actions_by_id["theme-dark"].isChecked()


def test_the_pair_on_screen_is_the_one_gone_on_with(two: TabbedWindow, files: Files) -> None:
    two.tabs.setCurrentIndex(0)
    two.close()
    assert Settings().recent_pairs()[0].old == files("one").old


def test_tabs_can_be_moved(two: TabbedWindow) -> None:
    first, second = two.windows
    two.tabs.moveTab(1, 0)
    assert two.windows == (second, first)
    assert two.current is second
    two.tabs.setCurrentIndex(1)
    assert first.isVisible()
    assert QPoint(0, 0) == first.pos()
