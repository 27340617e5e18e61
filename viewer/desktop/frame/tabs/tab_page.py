"""One of the tabs: the window in it, and what the row of tabs says of it.

A tab with nothing open says "New tab"; while two filings are read it has the names of their files, and then
company, form and years.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.loading import Request
from viewer.language.say import say

if TYPE_CHECKING:
    from viewer.desktop.session import Session


class TabPage:
    """A window that stands in a tab."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self._floating: list[QDockWidget] = []
        """The docks that floated beside the window when another tab was chosen."""

    @property
    def _session(self) -> Session | None:
        """What is open; None with the start page."""
        if not self.window.has_desk or self.window.desk.session.comparison is None:
            return None
        return self.window.desk.session

    @property
    def is_empty(self) -> bool:
        """Whether it shows the start page, and nothing is being opened."""
        jobs = self.window.jobs
        busy = jobs.loading.busy or jobs.several.busy
        return self._session is None and not self.window.has_history and not busy

    @property
    def words(self) -> str:
        """What its tab is called: ``Pier Foods Inc. 20-F 2024 ▸ 2025``, or both files' names."""
        request, session = self.window.opener.request, self._session
        if session is None and (self.window.has_history or self.window.jobs.several.busy):
            return self.window.histories.tab_words
        if session is not None and session.comparison is not None:
            from viewer.desktop.navigating.kept_places import title_of  # late, as the desk is

            comparison = session.comparison
            return title_of(comparison) or f"{comparison.old.name} ▸ {comparison.new.name}"
        return f"{request.old.name} ▸ {request.new.name}" if request is not None else say("New tab")

    @property
    def tip(self) -> str:
        """What the tooltip of its tab says: both files, and how far the review has come."""
        request, session = self.window.opener.request, self._session
        if session is None and self.window.has_history:
            return "\n".join(map(str, self.window.histories.paths))
        if request is None:
            return self.words
        lines = [str(request.old), str(request.new)]
        if session is not None:
            done, all_ = f"{session.reviewed_count:,}", f"{len(session.pairs):,}"
            lines.append(say("{done} of {all} reviewed", done=done, all=all_))
        return "\n".join(lines)

    def has_files(self, files: Collection[Path]) -> bool:
        """Whether just these files are open here as a history."""
        return self.window.has_history and set(self.window.histories.paths) == set(files)

    def shows(self, request: Request) -> bool:
        """Whether these two files are open here, or being opened."""
        mine = self.window.opener.request
        if mine is None:
            return False
        ours, theirs = ([one.absolute() for one in (each.old, each.new)] for each in (mine, request))
        return ours == theirs

    def come(self) -> None:
        """Be on screen: heed what was chosen elsewhere, and have the keys where they were here last."""
        window = self.window
        window.settings_dialogs.heed()
        for dock in self._floating:
            dock.show()
        held: QWidget | None = window.focusWidget()
        if held is not None and held.isVisible():
            held.setFocus(Qt.FocusReason.OtherFocusReason)
        elif window.pages.currentWidget() is window.start:
            window.start.take_focus()
        elif not window.has_pair:
            window.histories.take_focus()
        else:
            window.desk.tree.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Be in the background: what floats beside the window goes, too."""
        docks = self.window.findChildren(QDockWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._floating = [dock for dock in docks if dock.isFloating() and dock.isVisible()]
        for dock in self._floating:
            dock.hide()

    def be_latest(self) -> None:
        """Have what is open here be what is gone on with next time."""
        request, history = self.window.opener.request, self.window.of_history
        if (history is not None and history.is_shown) or (self._session is None and self.window.has_history):
            (history.home if history is not None else self.window.histories).remember()
        elif request is not None and self._session is not None:
            self.window.settings.add_recent(request.old, request.new)
