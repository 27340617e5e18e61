"""Has the dialog of EDGAR opened on a window, and what it fetched shown there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.desktop.opening.edgar.dialog import EdgarDialog
from viewer.desktop.opening.loading import Request

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow

_OF_A_PAIR = 2
"""Filings; more are a history."""


def ask_edgar(window: MainWindow) -> EdgarDialog:
    """Ask for filings; two are compared, more are opened as a history."""
    dialog = EdgarDialog(window)

    def show(paths: Sequence[Path]) -> None:
        if len(paths) == _OF_A_PAIR:
            old, new = paths
            window.opener.open(Request(old, new))
        else:
            window.take(paths)

    def forget() -> None:
        window.jobs.ending.remove(dialog.reject)
        dialog.deleteLater()

    dialog.fetched.connect(show)
    dialog.finished.connect(forget)
    window.jobs.ending.append(dialog.reject)
    dialog.open()
    return dialog
