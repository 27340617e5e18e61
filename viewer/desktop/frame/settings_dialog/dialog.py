"""The dialog of the settings: a page each for looks, keys, opening and the reviewer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from viewer.desktop.actions.action import Action
from viewer.desktop.frame.settings_dialog.chosen import Chosen
from viewer.desktop.frame.settings_dialog.keys_page import KeysPage
from viewer.desktop.frame.settings_dialog.look_page import LookPage
from viewer.desktop.frame.settings_dialog.opening_page import OpeningPage
from viewer.desktop.frame.settings_dialog.reviewer_page import ReviewerPage
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.theme import MODES, Contrast
from viewer.language.say import say

_SIZE = (640, 580)
"""Pixels: some ten actions above the fields for their keys, and no more than a small screen has."""


class SettingsDialog(QDialog):
    """Nothing changes before *OK* or *Apply*, not by *Restore defaults* either."""

    applied = Signal(object)
    """A :class:`Chosen` that is to hold from now on."""

    def __init__(self, table: Sequence[Action], chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Settings"))
        self.resize(*_SIZE)
        self.keys = KeysPage(table, chosen.keys, self)
        self.look = LookPage(chosen, self)
        self.opening = OpeningPage(chosen.opening, self)
        self.reviewer = ReviewerPage(chosen.reviewer, self)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(say("Settings"))
        for page, title in (
            (self.look, say("Looks")),
            (self.keys, say("Keys")),
            (self.opening, say("Opening")),
            (self.reviewer, say("Reviewer")),
        ):
            self.tabs.addTab(page, title)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(
            kinds.Ok | kinds.Apply | kinds.Cancel | kinds.RestoreDefaults, Qt.Orientation.Horizontal, self
        )
        ok = self.buttons.button(kinds.Ok)
        ok.setDefault(True)
        styled(ok, "primary")
        self.buttons.button(kinds.RestoreDefaults).setToolTip(say("Show the usual settings on all pages"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(kinds.Apply).clicked.connect(self._apply)
        self.buttons.button(kinds.RestoreDefaults).clicked.connect(self._show_usual)

    @property
    def chosen(self) -> Chosen:
        """What the pages say now."""
        return Chosen(
            keys=self.keys.chosen,
            mode=MODES[self.look.mode.currentIndex()],
            safe=self.look.safe.isChecked(),
            contrast=Contrast(self.look.contrast.currentData()),
            look=self.look.look,
            language=self.look.language.currentData(),
            opening=self.opening.habits,
            reviewer=self.reviewer.reviewer,
        )

    def _apply(self) -> None:
        self.applied.emit(self.chosen)

    def _accept(self) -> None:
        self._apply()
        self.accept()

    def _show_usual(self) -> None:
        """Show the usual settings; who reviews is a fact, and stays."""
        self.keys.reset_all.click()
        self.look.show_chosen(Chosen())
        self.opening.show_habits(Chosen().opening)
