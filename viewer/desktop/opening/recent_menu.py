"""The File menu's list of pairs that were open before, made anew each time it is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from viewer.desktop.look.tips import plain_tip
from viewer.desktop.opening.recent_button import files_of
from viewer.desktop.settings import Recent, Settings
from viewer.language.say import say


class RecentMenu(QObject):
    """Fills a submenu of ``menu``, placed before the action ``before``."""

    chosen = Signal(object)
    """A :class:`RecentPair`, or a :class:`RecentHistory`."""
    forgotten = Signal()

    def __init__(self, settings: Settings, menu: QMenu, before: QAction) -> None:
        super().__init__(menu)
        self._settings = settings
        self.menu = QMenu(say("Open &recent"), menu)
        menu.insertMenu(before, self.menu)
        self.menu.aboutToShow.connect(self.fill)
        self.menu.setToolTipsVisible(True)

    def fill(self) -> None:
        """List what there is now."""
        self.menu.clear()
        pairs = self._settings.recent()
        for pair in pairs:
            self.menu.addAction(self._entry(pair))
        if pairs:
            self.menu.addSeparator()
            self.menu.addAction(say("&Forget these"), self._forget)
        else:
            self.menu.addAction(say("None yet")).setEnabled(False)

    def _entry(self, pair: Recent) -> QAction:
        action = QAction(pair.label.replace("&", "&&"), self.menu)
        action.setToolTip(plain_tip("\n".join(map(str, files_of(pair)))))
        action.triggered.connect(lambda: self.chosen.emit(pair))
        return action

    def _forget(self) -> None:
        self._settings.forget_recent()
        self.forgotten.emit()
