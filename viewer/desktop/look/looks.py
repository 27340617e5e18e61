"""The theme: chosen in the menu, remembered, and handed to every part that paints for itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.look.theme import MODES, Contrast, Theme, ThemeSwitch
from viewer.desktop.settings import Settings


def stored_mode(settings: Settings) -> str:
    """The mode that was chosen last; the system's where none was."""
    mode = settings.text("theme", "system")
    return mode if mode in MODES else "system"


def stored_safe(settings: Settings) -> bool:
    """Whether blue and orange were chosen last."""
    return settings.text("palette") == "safe"


def stored_contrast(settings: Settings) -> Contrast:
    """What was chosen of the contrast last; the system's where nothing was."""
    stored = settings.text("contrast")
    return Contrast(stored) if stored in tuple(Contrast) else Contrast.SYSTEM


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
        switch.changed.connect(self._show_choice)
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

    def set_high_contrast(self, on: bool) -> None:
        """Show all as far from its ground as can be, or not, whatever the system has."""
        self.set_contrast(Contrast.HIGH if on else Contrast.USUAL)

    def set_contrast(self, contrast: Contrast) -> None:
        """Follow the system's contrast, or hold to one."""
        self._switch.set_contrast(contrast)
        self._settings.set_text("contrast", contrast.value)
        self._show_choice()

    def set_all(self, mode: str, contrast: Contrast, *, safe: bool) -> None:
        """Choose mode, contrast and palette at once."""
        self._switch.set_all(mode, contrast, safe=safe)
        self._settings.set_text("theme", mode)
        self._settings.set_text("palette", "safe" if safe else "")
        self._settings.set_text("contrast", contrast.value)
        self._show_choice()

    def _show_choice(self, _theme: Theme | None = None) -> None:
        self._actions.set_checked(f"theme-{self._switch.mode}", checked=True)
        self._actions.set_checked("theme-safe", checked=self._switch.safe)
        self._actions.set_checked("theme-contrast", checked=self._switch.theme.high_contrast)
