"""The two panes under their headers, side by side with a border that can be dragged, or the new one alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from viewer.desktop.look.theme import Theme
from viewer.desktop.splitview.header.header import PaneHeader
from viewer.desktop.splitview.panes.pane import Pane
from viewer.redline.plan import NEW, OLD


class PaneColumns(QSplitter):
    """A column for each side: its header above its pane."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._inline = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        # A splitter takes its direct children for columns: headers and panes are the columns' children.
        self._columns = (QWidget(self), QWidget(self))
        self._tops = (QHBoxLayout(), QHBoxLayout())
        old, new = self._columns
        self.headers = (PaneHeader(theme, old), PaneHeader(theme, new))
        self.panes = (Pane(old), Pane(new))
        for column, top, header, pane in zip(
            self._columns, self._tops, self.headers, self.panes, strict=True
        ):
            stack = QVBoxLayout(column)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(0)
            stack.addLayout(top)
            top.setSpacing(0)
            top.addWidget(header)
            stack.addWidget(pane)
            self.addWidget(column)
            self.setStretchFactor(self.indexOf(column), 1)
            pane.focus_changed.connect(header.set_active)

    def order_tabs(self) -> None:
        """Let Tab lead from left to right, whichever part was made first."""
        self.setTabOrder(self.headers[OLD].why, self.panes[OLD])
        self.setTabOrder(self.panes[OLD], self.headers[NEW].why)
        self.setTabOrder(self.headers[NEW].why, self.panes[NEW])

    @property
    def inline(self) -> bool:
        """True where the new filing's pane stands alone, for both sides."""
        return self._inline

    def set_inline(self, on: bool) -> None:
        """Show the new filing's pane alone, under both headers, or each pane under its own."""
        self._inline = on
        focused = self.panes[OLD].hasFocus()
        # Both filings keep their names and their doubts.
        if on:
            self._tops[NEW].insertWidget(0, self.headers[OLD])
        else:
            self._tops[OLD].addWidget(self.headers[OLD])
        self._columns[OLD].setVisible(not on)
        if on and focused:
            self.panes[NEW].setFocus()
