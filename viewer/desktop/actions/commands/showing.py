"""Opens the list of commands over a window, and does what was chosen once the list is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from viewer.desktop.actions.commands.collecting import commands_of, words_of_filings
from viewer.desktop.actions.commands.dialog import CommandDialog

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow


def show_commands(window: MainWindow) -> CommandDialog:
    """Open the list. What is chosen in it is done when the window has the focus again."""
    dialog = CommandDialog(commands_of(window), window, lambda typed: words_of_filings(window, typed))

    def act() -> None:
        if dialog.chosen is not None:
            # An act may open a dialog of its own, which must not find this one still closing.
            QTimer.singleShot(0, window, dialog.chosen.act)

    dialog.accepted.connect(act)
    dialog.open()
    return dialog
