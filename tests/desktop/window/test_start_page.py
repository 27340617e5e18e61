"""The page with nothing open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from viewer.desktop.actions.action import Action, When
from viewer.desktop.actions.window_actions import ACTIONS
from viewer.desktop.frame.desk_maker import MODULES, DeskMaker
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.recent_button import RecentButton, folder_words
from viewer.desktop.opening.start_page import WIDEST, StartPage
from viewer.desktop.settings import RecentPair, Settings

ONE = RecentPair(Path("/filings/2011/annual.htm"), Path("/filings/2012/annual.htm"))
FAR = RecentPair(Path("/a/" + "deep/" * 60 + "R&D/x.md"), Path("/a/" + "deep/" * 60 + "R&D/y.md"))


def test_folders_are_named_once_where_both_files_are_in_one() -> None:
    assert folder_words(ONE) == f"{Path('/filings/2011')} ▸ {Path('/filings/2012')}"
    assert folder_words(RecentPair(Path("/a/x.md"), Path("/a/y.md"))) == str(Path("/a"))


def test_a_long_folder_is_shortened_in_its_middle(qtbot: QtBot) -> None:
    button = RecentButton(FAR)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    names, folders = button.lines()
    assert names == "x.md ▸ y.md"
    assert folders.startswith(str(Path("/a/deep")))
    assert "…" in folders
    assert folders.endswith("R&D")
    assert not button.grab().isNull()


@pytest.mark.parametrize("width", [700, 1600])
def test_the_block_stands_in_the_middle(qtbot: QtBot, width: int) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show_recent([ONE, FAR])
    page.resize(width, 700)
    with qtbot.waitExposed(page):
        page.show()
    block = page.open.parentWidget()
    assert block is not page
    assert block.width() <= WIDEST
    assert abs(block.geometry().center().x() - page.rect().center().x()) <= 2
    assert abs(block.geometry().center().y() - page.rect().center().y()) <= 2


EMPTY = """
import sys
from PySide6.QtCore import Qt, QTimer
from viewer.desktop.app import application, run
app = application()
QTimer.singleShot(0, app.quit)
run()
print(*sorted(sys.modules))
"""


def test_the_start_page_waits_for_nothing_that_shows_filings() -> None:
    done = subprocess.run([sys.executable, "-c", EMPTY], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "viewer.desktop.opening.start_page" in loaded
    late = ("viewer.comparison.model", "viewer.review.model", "viewer.redline.plan", "viewer.desktop.desk")
    assert not loaded & {*late, "numpy", "rapidfuzz", "pygments", "ftfy"}


def test_the_desk_is_made_with_the_first_filings(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.has_desk
    assert not window.actions_by_id["export"].isEnabled()
    with qtbot.waitSignal(window.loaded):
        window.opener.open_samples()
        qtbot.waitUntil(lambda: window.has_desk)
    assert window.actions_by_id["export"].isEnabled()
    assert window.tree is window.desk.tree


def test_each_event_makes_a_part_of_the_desk(qtbot: QtBot, window: MainWindow) -> None:
    steps: list[str] = []
    maker = window.findChild(DeskMaker)
    assert maker is not None
    timer = maker.findChild(QTimer)
    assert timer is not None
    timer.timeout.connect(lambda: steps.append("made" if window.has_desk else "making"))
    maker.begin()
    qtbot.waitUntil(lambda: not timer.isActive())
    assert steps.count("making") > len(MODULES)
    assert window.has_desk
    begun = len(steps)
    maker.begin()
    assert not timer.isActive()
    assert len(steps) == begun


def test_a_part_that_is_asked_for_while_the_desk_is_made_is_there(qtbot: QtBot, window: MainWindow) -> None:
    window.opener.open_samples()
    qtbot.wait(1)
    assert window.tree is window.desk.tree
    with qtbot.waitSignal(window.loaded):
        pass
    assert window.tree.current_pair is not None


def test_enter_goes_on_with_the_pair_that_was_open_last(
    qtbot: QtBot, switch: ThemeSwitch, data_folder: Path
) -> None:
    settings = Settings()
    for name in ("one", "two"):
        files = [data_folder / f"{name}-{side}.md" for side in ("old", "new")]
        for file in files:
            file.write_text("text")
        settings.add_recent(*files)
    window = MainWindow(switch, settings)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    first = window.start.recent[0]
    assert "two" in first.toolTip()
    assert window.focusWidget() is first
    asked: list[RecentPair] = []
    window.start.recent_asked.disconnect()
    window.start.recent_asked.connect(asked.append)
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert [pair.old.name for pair in asked] == ["two-old.md"]


def test_a_first_start_has_the_focus_on_opening(window: MainWindow) -> None:
    assert window.focusWidget() is window.start.open


LOADED = """
import importlib, sys
from viewer.desktop.main_window import MainWindow
from viewer.desktop.actions.action import Action, When
from viewer.desktop.actions.window_actions import ACTIONS
from viewer.desktop.frame.desk_maker import MODULES
for name in MODULES:
    before = len(sys.modules)
    importlib.import_module(name)
    print(len(sys.modules) - before, name)
"""


def test_no_event_loads_most_of_the_desk() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    loaded = {name: int(count) for count, name in map(str.split, done.stdout.splitlines())}
    assert max(loaded.values()) < sum(loaded.values()) / 4, loaded


def test_what_no_part_is_called_is_told(window: MainWindow) -> None:
    with pytest.raises(AttributeError, match="no_such_part"):
        _ = window.no_such_part


def test_differences_are_ignored_before_anything_is_open(window: MainWindow) -> None:
    ignored = window.actions_by_id["ignore-case"]
    assert window.actions_by_id["ignore-bullets"].isChecked()
    assert not ignored.isChecked()
    ignored.trigger()
    assert window.settings.options().ignore_case
    assert ignored.isChecked()
    assert not window.has_desk
    ignored.trigger()
    assert not window.settings.options().ignore_case


def test_an_action_that_needs_the_desk_waits_until_it_is_made_in_steps(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        "viewer.desktop.explaining.explainer.Explainer.show_about", lambda _: shown.append("a")
    )
    window.actions_by_id["about"].trigger()
    assert not window.has_desk
    qtbot.waitUntil(lambda: shown == ["a"])
    window.actions_by_id["about"].trigger()
    assert shown == ["a", "a"]


def test_what_waits_for_the_desk_is_done_though_it_was_made_at_once_meanwhile(
    qtbot: QtBot, window: MainWindow
) -> None:
    done: list[bool] = []
    window.when_desk_is_made(lambda: done.append(window.has_desk))
    assert window.desk is not None
    qtbot.waitUntil(lambda: done == [True])


def test_every_action_that_is_there_without_filings_and_acts_on_the_desk_says_so() -> None:
    acting = {entry.id for entry in ACTIONS if entry.when is When.ALWAYS and "desk" in _names(entry)}
    assert acting == {entry.id for entry in ACTIONS if entry.needs_desk}


def _names(entry: Action) -> tuple[str, ...]:
    """What the callback of an action asks for, in turn."""
    code = getattr(entry.callback, "__code__", None)
    return code.co_names if code is not None else ()
