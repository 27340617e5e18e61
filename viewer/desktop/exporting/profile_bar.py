"""Profiles in the dialog of exports: choose one, keep the present choice under a name, delete one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QPushButton, QWidget

from viewer.desktop.exporting.asking import agreed
from viewer.desktop.look.tips import give_tip
from viewer.language.say import say
from viewer.report.content.choices import ReportContent
from viewer.report.content.profiles import delete, load, named, save
from viewer.report.content.values import ContentError


class ProfileBar(QWidget):
    """A box of names and two buttons."""

    chosen = Signal(object)
    """The :class:`ReportContent` of the profile that was chosen."""
    failed = Signal(str)
    """Why a profile cannot be used, kept or deleted, in a line; empty where that went well."""

    def __init__(self, content: Callable[[], ReportContent], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.names = QComboBox(self)
        self.names.setAccessibleName(say("Profile"))
        give_tip(self.names, say("What a report shows, kept under a name"))
        self.keep = QPushButton(say("&Keep as…"), self)
        give_tip(self.keep, say("Keep what is chosen now under a name"))
        self.remove = QPushButton(say("&Delete"), self)
        give_tip(self.remove, say("Delete the profile that is named here"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.names, 1)
        for button in (self.keep, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.fill()
        self.names.activated.connect(self._choose)
        self.keep.clicked.connect(self._keep)
        self.remove.clicked.connect(self._remove)

    def fill(self, current: str = "") -> None:
        """List the profiles that there are; the first line stands for none of them."""
        self.names.clear()
        self.names.addItem(say("No profile"), "")
        for name in named():
            self.names.addItem(name, name)
        self.names.setCurrentIndex(max(0, self.names.findData(current)))
        self.remove.setEnabled(bool(self.names.currentData()))

    def follow(self) -> None:
        """List the profiles anew where there are others by now; the one that is named stays so."""
        listed = [self.names.itemData(index) for index in range(1, self.names.count())]
        if listed != list(named()):
            self.fill(self.names.currentData())

    def forget(self) -> None:
        """Name no profile: what is chosen is another choice by now."""
        self.names.setCurrentIndex(0)
        self.remove.setEnabled(False)

    def _choose(self, _index: int) -> None:
        name = self.names.currentData()
        self.remove.setEnabled(bool(name))
        if not name:
            self.failed.emit("")
            return
        try:
            content = load(name)
        except ContentError as error:
            self.failed.emit(str(error))
            return
        self.failed.emit("")
        self.chosen.emit(content)

    def _keep(self) -> None:
        name, said = QInputDialog.getText(
            self, say("Keep as a profile"), say("Name of the profile:"), text=self.names.currentData()
        )
        name = name.strip()
        if not said or not name or (name in named() and not self._agreed(name)):
            return
        try:
            save(name, self._content())
        except ContentError as error:
            self.failed.emit(str(error))
            return
        self.failed.emit("")
        self.fill(name)

    def _agreed(self, name: str) -> bool:
        words = say("There is a profile {name} already. Put this in its place?", name=name)
        return agreed(self, say("Keep as a profile"), words)

    def _remove(self) -> None:
        name = self.names.currentData()
        words = say("Delete the profile {name}?", name=name)
        if not name or not agreed(self, say("Delete a profile"), words):
            return
        try:
            delete(name)
            self.failed.emit("")
        except ContentError as error:
            self.failed.emit(str(error))
        self.fill()
