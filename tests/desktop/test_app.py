"""The application as it is started from the command line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import viewer.desktop
from viewer.desktop.frame.tabs.tabbed_window import TabbedWindow
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.habits import OpeningHabits, store_habits
from viewer.desktop.opening.open_dialog import OpenDialog
from viewer.desktop.settings import Settings
from viewer.resources import resource


@pytest.fixture
def start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Callable[[MainWindow], bool], list[Path]], int]:
    """Run the application until the given condition holds of its window."""
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def run(until: Callable[[MainWindow], bool], paths: list[Path]) -> int:
        def loop(_app: object = None) -> int:
            windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, TabbedWindow)]
            (whole,) = [one for one in windows if one.isVisible()]
            window = whole.current
            assert window.session.comparison is None, "the window is there before anything is read"
            qtbot.waitUntil(lambda: until(window), timeout=20_000)
            for dialog in window.findChildren(OpenDialog):
                dialog.reject()
            whole.close()
            whole.deleteLater()
            return 0

        monkeypatch.setattr(QApplication, "exec", loop)
        return viewer.desktop.run(*paths)

    return run


Start = Callable[[Callable[[MainWindow], bool], list[Path]], int]


def test_two_files_are_compared_once_the_window_is_there(start: Start) -> None:
    samples = sorted(resource("samples").glob("*.md"))
    assert start(lambda window: window.session.comparison is not None, samples) == 0
    assert QCoreApplication.applicationName() == "factordiff"
    assert not QApplication.windowIcon().isNull()


def test_the_last_pair_is_opened_at_the_start_where_that_was_chosen(start: Start) -> None:
    samples = sorted(resource("samples").glob("*.md"))
    settings = Settings()
    settings.add_recent(samples[0], samples[-1])
    store_habits(settings, OpeningHabits(last_at_start=True))
    assert start(lambda window: window.session.comparison is not None, []) == 0


def test_a_start_without_files_waits_at_the_start_page(start: Start) -> None:
    samples = sorted(resource("samples").glob("*.md"))
    Settings().add_recent(samples[0], samples[-1])
    assert start(lambda window: window.start.recent[0].hasFocus(), []) == 0


def test_one_file_asks_for_the_other(start: Start) -> None:
    samples = sorted(resource("samples").glob("*.md"))
    assert start(lambda window: window.findChild(OpenDialog) is not None, samples[:1]) == 0


def test_no_file_shows_the_start_page(start: Start) -> None:
    assert start(lambda window: window.start.isVisible(), []) == 0


def test_a_window_before_that_did_not_end_by_itself_is_told_of(start: Start, tmp_path: Path) -> None:
    """The banner is still there when the filings that were named are shown."""
    left = tmp_path / "log" / "running-1-dead.txt"
    left.parent.mkdir()
    left.write_text("factordiff, started\nFatal Python error: Aborted\n")
    said: list[str] = []

    def shown(window: MainWindow) -> bool:
        said[:] = [banner.message.text for banner in window.banners.banners]
        return window.session.comparison is not None

    assert start(shown, sorted(resource("samples").glob("*.md"))) == 0
    assert any("ended unexpectedly at" in text for text in said)
    assert not left.exists()
    assert "Fatal Python error" in (tmp_path / "log" / "factordiff.log").read_text()


def test_a_window_leaves_a_marker_while_it_runs(start: Start, tmp_path: Path) -> None:
    seen: list[Path] = []

    def running(_window: MainWindow) -> bool:
        seen.extend((tmp_path / "log").glob("running-*.txt"))
        return True

    assert start(running, []) == 0
    assert len(seen) == 1
    assert not seen[0].exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signal")
def test_a_program_that_is_told_to_end_closes_its_window(start: Start, tmp_path: Path) -> None:
    """As at the end of a session; what is being typed then is kept, and the next start tells of nothing."""
    sent: list[int] = []

    def ended(window: MainWindow) -> bool:
        if window.session.comparison is None:
            return False
        if not sent:
            window.tree.choose(window.session.pairs[1])
            window.notes.start()
            window.notes.edit.setPlainText("ask for the contract")
            sent.append(signal.SIGTERM)
            os.kill(os.getpid(), signal.SIGTERM)
        return not window.window().isVisible()

    assert start(ended, sorted(resource("samples").glob("*.md"))) == 0
    assert not list((tmp_path / "log").glob("running-*.txt"))
    assert b"ask for the contract" in b"".join(path.read_bytes() for path in tmp_path.rglob("*.sqlite*"))


def test_the_icon_can_be_drawn(qapp: QApplication) -> None:
    icon = QIcon(str(resource("icons", "factordiff.svg")))
    image = icon.pixmap(64, 64).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 64, 4) for y in range(0, 64, 4)}
    assert len(colours) >= 4


def test_what_the_package_does_not_have_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_thing"):
        viewer.desktop.no_such_thing  # noqa: B018 - the access is the test


def test_no_source_is_read_of_what_is_loaded_while_the_window_runs() -> None:
    """PySide6 would read each module that is imported after it."""
    script = """
import linecache, sys
from PySide6.QtCore import QTimer
from viewer.desktop.app import application, run
app = application()
QTimer.singleShot(0, app.quit)
linecache.clearcache()
code = run()
print(code, [name for name in linecache.cache if "viewer" in name])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0 []"
