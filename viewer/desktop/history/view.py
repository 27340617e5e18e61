"""The page of a history in its window: a head with the switches of its views, and the view that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.desktop.history.opened import OpenedHistory
from viewer.desktop.history.page import HistoryPage
from viewer.desktop.history.pages import PAGES, PageKind
from viewer.desktop.look.elided_label import ElidedLabel
from viewer.desktop.look.metrics import BAR_MARGINS, BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.theme import Theme
from viewer.desktop.look.tips import give_tip
from viewer.language.say import say

_TITLE_STRETCH = 1
"""The title takes what the switches and the tools of a view leave."""


class HistoryView(QFrame):
    """Views ask :class:`OpenedHistory`; the view itself tells only that it is on screen."""

    came = Signal()
    """It has come on screen, perhaps after something was said of a pair elsewhere."""

    def __init__(
        self,
        opened: OpenedHistory,
        theme: Theme,
        parent: QWidget | None = None,
        kinds: Sequence[PageKind] = PAGES,
    ) -> None:
        super().__init__(parent)
        styled(self, "sheet")
        self._opened, self._theme = opened, theme
        self._kinds = tuple(kinds)
        self._pages: dict[str, HistoryPage] = {}
        self._tools: dict[str, QWidget] = {}
        self._rests = False
        """Whether the view on screen was told to stop, for another tab is shown or the window was closed."""
        self.title = ElidedLabel(self)
        styled(self.title, "section")
        self.switches: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget(self)
        head = QWidget(self)
        self._head = QHBoxLayout(head)
        self._head.setContentsMargins(*BAR_MARGINS)
        self._head.setSpacing(BAR_SPACING)
        for kind in self._kinds:
            self._head.addWidget(self._switch(kind))
        self._head.addWidget(self.title, _TITLE_STRETCH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        self._group.buttonClicked.connect(self._clicked)
        self.choose(self._kinds[0].id)

    @property
    def current(self) -> HistoryPage:
        """The view on screen."""
        return self._pages[self.chosen]

    @property
    def chosen(self) -> str:
        """The id of the view on screen."""
        return next(name for name, switch in self.switches.items() if switch.isChecked())

    def page(self, name: str) -> HistoryPage:
        """A view by its id, made if it is not there yet."""
        if name not in self._pages:
            kind = next(one for one in self._kinds if one.id == name)
            page = self._pages[name] = kind.make(self._opened, self._theme, self._stack)
            self._stack.addWidget(page)
            tools = page.tools()
            if tools is not None:
                self._tools[name] = tools
                self._head.addWidget(tools)
        return self._pages[name]

    def choose(self, name: str) -> HistoryPage:
        """Show a view, and give it the keys where they were in another."""
        before = self._stack.currentWidget()
        page = self.page(name)
        with QSignalBlocker(self._group):
            self.switches[name].setChecked(True)
        for other, tools in self._tools.items():
            tools.setVisible(other == name)
        self._stack.setCurrentWidget(page)
        if before is not page:
            if isinstance(before, HistoryPage):
                before.hidden()
            page.shown()
        return page

    def showEvent(self, event: QShowEvent) -> None:
        """Qt override: what is said of pairs may be other than before."""
        super().showEvent(event)
        if self._rests:
            self._rests = False
            self.current.shown()
        self.came.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt override: what is worked out for the view on screen alone may stop."""
        super().hideEvent(event)
        self._rests = True
        self.current.hidden()

    def shutdown(self) -> None:
        """Have every view work out nothing any more: the window closes."""
        for page in self._pages.values():
            page.shutdown()

    def add_to_head(self, part: QWidget) -> None:
        """Give a part that belongs to all views its place after the title."""
        self._head.insertWidget(self._head.indexOf(self.title) + 1, part)

    def show_title(self, words: str, tip: str = "") -> None:
        """Name the history in the head."""
        self.title.setText(words)
        give_tip(self.title, tip or words)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for page in self._pages.values():
            page.set_theme(theme)

    def take_focus(self) -> None:
        """Give the keys to the view on screen."""
        self.current.take_focus()

    def _switch(self, kind: PageKind) -> QPushButton:
        switch = QPushButton(say(kind.title), self)
        switch.setCheckable(True)
        styled(switch, "chip")
        switch.setCursor(Qt.CursorShape.PointingHandCursor)
        give_tip(switch, say(kind.tip))
        switch.setVisible(len(self._kinds) > 1)
        self._group.addButton(switch)
        self.switches[kind.id] = switch
        return switch

    def _clicked(self, button: QPushButton) -> None:
        self.choose(next(name for name, switch in self.switches.items() if switch is button)).take_focus()
