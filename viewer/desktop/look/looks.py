"""The theme: chosen in the menu, remembered, and handed to every part that paints for itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.look.theme import Theme, ThemeSwitch
from viewer.desktop.settings import Settings

MODES = ("system", "light", "dark")


def stored_mode(settings: Settings) -> str:
    """The mode that was chosen last; the system's where none was."""
    mode = settings.text("theme", "system")
    return mode if mode in MODES else "system"


def stored_safe(settings: Settings) -> bool:
    """Whether blue and orange were chosen last."""
    return settings.text("palette") == "safe"


class ThemeChooser(QObject):
    """Between the View menu, the settings and the parts of the window."""

    def __init__(
        self,
        switch: ThemeSwitch,
        settings: Settings,
        actions: ActionSet,
        paint: Callable[[Theme], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._switch = switch
        self._settings = settings
        self._actions = actions
        switch.changed.connect(paint)
        self._show_choice()

    def set_mode(self, mode: str) -> None:
        """Follow the system, or hold to light or dark."""
        self._switch.set_mode(mode)
        self._settings.set_text("theme", mode)
        self._show_choice()

    def set_safe(self, safe: bool) -> None:
        """Show inserted and deleted in blue and orange, or in green and red."""
        self._switch.set_safe(safe)
        self._settings.set_text("palette", "safe" if safe else "")
        self._show_choice()

    def _show_choice(self) -> None:
        self._actions.set_checked(f"theme-{self._switch.mode}", checked=True)
        self._actions.set_checked("theme-safe", checked=self._switch.safe)
