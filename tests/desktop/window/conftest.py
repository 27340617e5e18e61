"""A real window, with its data in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from tests.desktop.hearing import Heard
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's marks, notes and settings are kept."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("FACTORDIFF_DATA", str(folder))
    return folder


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[ThemeSwitch]:
    """The light theme, whatever the system has."""
    switch = ThemeSwitch(qapp, "light")
    yield switch
    switch.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, switch: ThemeSwitch) -> MainWindow:
    """An empty window on screen."""
    made = MainWindow(switch, Settings())
    qtbot.addWidget(made)
    made.resize(1300, 800)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def opened(window: MainWindow) -> MainWindow:
    """The window with a small comparison."""
    window.show_comparison(small())
    window.tree.view.setFocus()
    return window


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """A screen reader that listens."""
    return Heard(monkeypatch)
