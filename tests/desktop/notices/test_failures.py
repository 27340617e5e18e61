"""A fault of the program is told in a dialog, with something to hand on that quotes no filing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from viewer.desktop.notices.failures import Failures


def test_copy_diagnostics_copies_no_text_of_a_filing_and_leaves_the_dialog_open(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    window = QMainWindow()
    qtbot.addWidget(window)
    failures = Failures(window, lambda: True)
    words = " of our ".join(("12,3", "revenues"))
    try:
        int(words)
    except ValueError as error:
        failures.report(error)
    qtbot.waitUntil(lambda: failures.box is not None)
    box = failures.box
    assert box is not None
    copy = next(one for one in box.findChildren(QPushButton) if "Copy" in one.text())
    copy.click()
    told = QGuiApplication.clipboard().text()
    assert "ValueError" in told
    assert "test_failures.py" in told
    assert words not in told
    assert told.startswith("factordiff ")
    assert box.isVisible()
    assert "no text of a filing" in box.informativeText()
    box.reject()
    qtbot.waitUntil(lambda: failures.box is None)
