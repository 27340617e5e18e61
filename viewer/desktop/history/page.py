"""One way to look at a history: the matrix, the text with its years, the series of figures.

A view is a :class:`HistoryPage`. It hears of the history by the :class:`OpenedHistory` that it is made
with, and asks for two filings by ``OpenedHistory.want``. Which views there are stands in :mod:`.pages`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from viewer.desktop.history.opened import OpenedHistory
from viewer.desktop.look.theme import Theme


class HistoryPage(QWidget):
    """Stands in the stack of the history's views."""

    def __init__(self, opened: OpenedHistory, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        self.theme = theme

    def tools(self) -> QWidget | None:
        """What stands beside the switches while this view is shown: a field, a choice; None for nothing.

        It is made once, with the view, and the head takes it over.
        """
        return None

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.theme = theme

    def take_focus(self) -> None:
        """Have the keys: the view has just been chosen."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> None:
        """The view has come on screen: what is worked out only for it may begin now."""

    def hidden(self) -> None:
        """Another view has taken its place: what is worked out only for it may stop."""

    def shutdown(self) -> None:
        """The window closes: what is worked out for it must stop, and is waited for."""
