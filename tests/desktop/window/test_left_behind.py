"""What a dialog showed is freed when it is closed, whatever the window does next.

A cycle of references is freed by a full collection alone, and never once it has been frozen: each dialog
would keep the comparison that was open with it.
"""

from __future__ import annotations

import gc
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.desktop.main_window import MainWindow

DIALOGS = ("pair-with", "mark-split", "figure-match", "show-source", "why", "set-aside", "keys", "about")


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_that_was_closed_leaves_no_cycle_behind(
    qtbot: QtBot, opened: MainWindow, qapp: QApplication, name: str
) -> None:
    def open_and_close() -> list[str]:
        closed: list[str] = []

        def close() -> None:
            dialog = QApplication.activeModalWidget() or front(opened)
            if dialog is not None:
                closed.append(type(dialog).__name__)
                dialog.close()

        opened.actions_by_id["next-figure"].trigger()
        QTimer.singleShot(50, close)
        opened.actions_by_id[name].trigger()
        qtbot.waitUntil(lambda: bool(closed))
        qtbot.waitUntil(lambda: not opened.jobs.scoring.busy)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return closed

    assert open_and_close()  # loads what is loaded once
    gc.collect()
    gc.disable()
    try:
        open_and_close()
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        kinds = Counter(f"{type(one).__module__}.{type(one).__qualname__}" for one in gc.garbage)
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
    assert not [kind for kind in kinds if kind.startswith("viewer.")], kinds


def front(window: MainWindow) -> QWidget | None:
    """A dialog over the window that does not block it."""
    there = (one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible())
    return next(there, None)
