"""The dialogs that answer "why?" and "how?": opened from the Help menu, none of them blocks the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.actions.keyboard_help import KeyboardHelp
from viewer.desktop.explaining.explanations import history_rows, why_rows
from viewer.desktop.explaining.outline_dialog import OutlineDialog
from viewer.desktop.explaining.reading_log import reading_rows
from viewer.desktop.explaining.set_aside_dialog import SetAsideDialog
from viewer.desktop.explaining.text_dialog import TextDialog
from viewer.desktop.session import Session
from viewer.desktop.tree.pane import TreePane
from viewer.language.say import say
from viewer.language.told import say_told
from viewer.review.model import content_of
from viewer.review.pairing.drops import short
from viewer.wording.record.history import history_lines


class Explainer(QObject):
    """Shows the dialogs over the window."""

    def __init__(self, session: Session, tree: TreePane, actions: ActionSet, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._tree = tree
        self._actions = actions
        self._window = window

    def show_why(self) -> None:
        """Show why the current factor begins where it does, and why its two sides were paired."""
        pair = self._tree.current_pair
        if pair is not None and self._session.comparison is not None:
            rows = why_rows(self._session.comparison, pair)
            self._open(OutlineDialog(say("Why is this a heading?"), rows, self._window))

    def show_history(self) -> None:
        """Show what was said of the current factor, by whom and when."""
        pair, review = self._tree.current_pair, self._session.review
        if pair is not None and review is not None:
            rows = history_rows(say_told(pair.heading), history_lines(review, content_of(pair)))
            title = say("History of “{heading}”", heading=short(pair.heading))
            self._open(OutlineDialog(title, rows, self._window))

    def show_reading(self, side: int) -> None:
        """Show how the old filing (0) or the new one (1) was read: warnings, candidates, decisions."""
        comparison = self._session.comparison
        if comparison is not None:
            filing = (comparison.old, comparison.new)[side]
            title = say("How the new filing was read" if side else "How the old filing was read")
            self._open(OutlineDialog(title, reading_rows(filing), self._window))

    def show_set_aside(self) -> None:
        """Show what of both sections belongs to no factor."""
        if self._session.comparison is not None:
            self._open(SetAsideDialog(self._session.comparison, self._window))

    def show_keys(self) -> None:
        """Show every key and what it does."""
        self._open(KeyboardHelp(self._actions.entries, self._window))

    def show_text(self, title: str, text: str) -> None:
        """Show any text to read and copy."""
        self._open(TextDialog(title, text, self._window))

    def show_about(self) -> None:
        """Show name, version, and what it is made of."""
        from viewer.desktop.explaining.about_dialog import AboutDialog  # it brings what reads packages

        self._open(AboutDialog(self._window))

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.open()
