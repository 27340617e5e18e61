"""Choosing which differences do not count: in the menu, remembered, and compared again at once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from viewer.comparison.options import Options
from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.comparing.ignored import Ignored
from viewer.desktop.comparing.ignored_button import IgnoredButton
from viewer.desktop.comparing.recomparing import Recomparer
from viewer.desktop.session import Session
from viewer.desktop.settings import Settings


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
        button.setMenu(actions.menus["&View/Ignored &differences"])
        session.opened.connect(self._opened)
        recomparer.given_up.connect(self._given_up)
        self._show()

    @property
    def options(self) -> Options:
        """What was chosen."""
        return self._settings.options()

    def set_white_space(self, on: bool) -> None:
        """Ignore white space, or count it."""
        self._set(Ignored.WHITE_SPACE, on)

    def set_quotes_and_dashes(self, on: bool) -> None:
        """Ignore the shape of quotes and dashes, or count it."""
        self._set(Ignored.QUOTES_AND_DASHES, on)

    def set_bullets(self, on: bool) -> None:
        """Ignore the shape of bullets, or count it."""
        self._set(Ignored.BULLETS, on)

    def set_ocr_glyphs(self, on: bool) -> None:
        """Ignore known misreadings of scanned text, or count them."""
        self._set(Ignored.OCR_GLYPHS, on)

    def set_case(self, on: bool) -> None:
        """Ignore letter case, or count it."""
        self._set(Ignored.CASE, on)

    def set_rolled_dates(self, on: bool) -> None:
        """Ignore dates that moved on with the year, or count them."""
        self._set(Ignored.ROLLED_DATES, on)

    def _set(self, part: Ignored, on: bool) -> None:
        options = part.put(self.options, on=on)
        self._settings.set_options(options)
        self._show()
        self._recomparer.want(options=options)

    def _opened(self) -> None:
        """What was chosen while the filings were being read has not been heeded yet."""
        comparison = self._session.comparison
        if comparison is not None and comparison.options != self.options:
            self._recomparer.want(options=self.options)
        self._show()

    def _given_up(self) -> None:
        """Show what holds on screen."""
        if self._session.comparison is not None:
            self._settings.set_options(self._session.comparison.options)
        self._show()

    def _show(self) -> None:
        options = self.options
        self._button.show_options(options)
        for part in Ignored:
            name = f"ignore-{part.name.lower().replace('_', '-')}"
            self._actions.set_checked(name, checked=part.holds(options))
