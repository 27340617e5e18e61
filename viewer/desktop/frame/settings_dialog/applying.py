"""Opens the settings over a window, and has the window heed what was chosen in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.desktop.frame.settings_dialog.chosen import Chosen, store, stored

if TYPE_CHECKING:
    from viewer.desktop.frame.settings_dialog.dialog import SettingsDialog
    from viewer.desktop.main_window import MainWindow


class SettingsApplier(QObject):
    """The window's way to its settings."""

    reviewer_changed = Signal(str, str)
    """Name and initials, where they are others now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> SettingsDialog:
        """Open the dialog on what holds now."""
        from viewer.desktop.frame.settings_dialog.dialog import SettingsDialog  # not needed to heed

        window = self._window
        dialog = SettingsDialog(window.actions_by_id.table, stored(window.settings), window)
        dialog.applied.connect(self._apply)
        dialog.open()
        return dialog

    def heed(self) -> None:
        """Have the window heed what is stored: it may have been chosen in another tab."""
        chosen = stored(self._window.settings)
        self._window.actions_by_id.set_keys(chosen.keys)
        self._heed(chosen)

    def _heed(self, chosen: Chosen) -> None:
        if self._window.has_desk:
            self._window.desk.switches.set_look(chosen.look)

    def _apply(self, chosen: Chosen) -> None:
        window = self._window
        before = stored(window.settings)
        store(window.settings, chosen)
        window.actions_by_id.set_keys(chosen.keys)
        window.looks.set_all(chosen.mode, chosen.contrast, safe=chosen.safe)
        self._heed(chosen)
        if chosen.reviewer != before.reviewer:
            self.reviewer_changed.emit(chosen.reviewer.name, chosen.reviewer.initials)
