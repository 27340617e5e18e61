"""What every test with a window needs: no display, and nothing left open behind it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before any application exists: Qt reads it once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication

_HERE = Path(__file__).parent
_THREADS_END = 5_000
"""Milliseconds that background work gets to end before it counts as left behind."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it cannot limit a window's size; any other warning fails."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a window open or work running."""
    yield
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    assert QThreadPool.globalInstance().waitForDone(_THREADS_END), "background work is still running"
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [widget for widget in app.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
        widget.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not left, f"left open: {left}"
