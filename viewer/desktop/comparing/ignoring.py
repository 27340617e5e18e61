"""Choosing which differences do not count: in the menu, remembered, and compared again at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.comparison.options import Options
from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.comparing.ignored import Ignored
from viewer.desktop.comparing.ignored_button import IgnoredButton
from viewer.desktop.settings import Settings

if TYPE_CHECKING:
    from viewer.desktop.comparing.recomparing import Recomparer
    from viewer.desktop.session import Session


def check_ignored(actions: ActionSet, options: Options) -> None:
    """Check in the menu what is ignored."""
    for part in Ignored:
        name = f"ignore-{part.name.lower().replace('_', '-')}"
        actions.set_checked(name, checked=part.holds(options))


class Ignoring(QObject):
    """Between the View menu, the settings, the status bar and the comparison."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        actions: ActionSet,
        recomparer: Recomparer,
        button: IgnoredButton,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._actions = actions
        self._recomparer = recomparer
        self._button = button
        session.opened.connect(self._opened)
        recomparer.given_up.connect(self._given_up)
        self._show()

    @property
    def options(self) -> Options:
        """What was chosen."""
        return self._settings.options()

    def set_ignored(self, part: Ignored, on: bool) -> None:
        """Ignore a difference, or count it, and compare again."""
        options = part.put(self.options, on=on)
        self._settings.set_options(options)
        self._show()
        self._recomparer.want(options=options)

    def _opened(self) -> None:
        """Compare again if other options were chosen while the filings were being read."""
        comparison = self._session.comparison
        if comparison is not None and comparison.options != self.options:
            self._recomparer.want(options=self.options)
        self._show()

    def _given_up(self) -> None:
        """Comparing was stopped: go back to the options of what is on screen."""
        if self._session.comparison is not None:
            self._settings.set_options(self._session.comparison.options)
        self._show()

    def _show(self) -> None:
        self._button.show_options(self.options)
        check_ignored(self._actions, self.options)
