"""The window of a long day: factordiff as its command runs it, with somebody at it who never tires."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.desktop.soak.day import Day
from tests.desktop.soak.memory import resident
from viewer.desktop.app import application, run
from viewer.desktop.frame.tabs.tabbed_window import TabbedWindow

_WITHOUT_A_SCREEN = "This plugin does not support"
"""What Qt says whenever a window is sized on an invisible screen."""


def live(folder: Path, seed: int, pairs: int, tell: Callable[[int, int], None]) -> list[int]:
    """Live through a day of so many pairs; return the bytes of memory after each.

    Args:
        folder: Where filings and reports are written.
        seed: Names the filings.
        pairs: How many there are at most; fewer come back if something goes wrong, which is printed.
        tell: Called after each pair with how many were done and the bytes of memory.
    """
    taken: list[int] = []
    days: list[Day] = []

    def done(_number: int) -> None:
        taken.append(resident())
        tell(len(taken), taken[-1])

    def begin() -> None:
        (whole,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, TabbedWindow))
        days.append(Day(whole.current, folder, seed, pairs, done))
        days[0].begin()

    qInstallMessageHandler(_say)
    application()
    QTimer.singleShot(0, begin)
    run()
    if days and days[0].error is not None:
        traceback.print_exception(days[0].error)
    qInstallMessageHandler(None)
    return taken


def _say(_kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
    if _WITHOUT_A_SCREEN not in (words or ""):
        print(f"Qt said: {words}", flush=True)
