"""What every test with a window needs: no display, and nothing left behind it that could end the process."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

# Before any application exists: Qt reads it once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLocale, QThreadPool, QTranslator
from PySide6.QtWidgets import QApplication

from tests.desktop.layout_items import wrapped_layout_items
from viewer.desktop.app import empty_headless_clipboard
from viewer.desktop.look.tongue import take_language
from viewer.desktop.reviewing import keeper
from viewer.language.say import speak

_HERE = Path(__file__).parent
_PATIENCE = 20_000
"""Milliseconds that anything gets to come true. pytest-qt gives 5,000, which opening two filings took on a
machine that did four other things; what never comes true takes no longer for being found out later."""
_WAITS = ("waitSignal", "waitSignals", "waitUntil", "waitCallback")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it cannot limit a window's size; any other warning fails."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, object, object]:
    """Fail a test after which Python holds an item of a layout: Qt deletes it and tells nobody.

    ARCHITECTURE.md, "What Python may hold of Qt", says what to do instead.
    """
    result = yield
    held = wrapped_layout_items()
    assert not held, f"items of a layout held by Python: {held}"
    return result


def pytest_sessionfinish() -> None:
    """Empty the clipboard as the program itself does."""
    if QApplication.instance() is not None:
        empty_headless_clipboard()


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """pytest-qt's, more patient."""
    for wait in _WAITS:
        monkeypatch.setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=_PATIENCE))
    return qtbot


@pytest.fixture(autouse=True)
def on_disk_before_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for each act until it is written, so that a test can look at once."""
    monkeypatch.setattr(keeper, "SHOWN_AFTER", 20.0)


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a window open or work running."""
    yield
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    assert QThreadPool.globalInstance().waitForDone(_PATIENCE), "background work is still running"
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
        widget.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not left, f"left open: {left}"


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    """Speak Japanese meanwhile."""
    before = set(qapp.findChildren(QTranslator))
    take_language(qapp, "ja")
    yield
    speak(None)
    QLocale.setDefault(QLocale.c())
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
