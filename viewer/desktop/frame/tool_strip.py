"""The toolbar: one row where the window is wide enough, with the chips in a second row where it is not.

A stock toolbar hides what does not fit behind a small arrow; chips that tell what was removed must not
be hidden.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from viewer.desktop.actions.action import plain
from viewer.desktop.actions.action_set import ActionSet
from viewer.desktop.frame.step_buttons import StepButtons
from viewer.desktop.look.metrics import BAR_SPACING
from viewer.desktop.look.stylesheet import styled
from viewer.desktop.look.wrapping_bar import WrappingBar
from viewer.language.say import say

if TYPE_CHECKING:
    from viewer.desktop.navigating.find_field import FindField
    from viewer.desktop.tree.filter_chips import FilterChips

MARGIN, _HIGH = 10, 2
"""Pixels left and right of the bar, and above and below it."""
SPACING = 8
"""Pixels between two parts."""
_FIND_STRETCH = 1000
"""The find field takes the free room before anything else does, up to its greatest width."""
_MORE_GAPS = 3
"""Gaps that go with the find field, its hits and the space before the chips."""
_HITS_WIDTH = 60
"""Pixels for the number of hits beside the find field."""


class ToolStrip(WrappingBar):
    """Open, swap, steps, chips, find, view and export."""

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: FilterChips | None = None
        self._find: FindField | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.left = [
            self._button(actions["open"], say("Open…")),
            self._button(actions["swap"], say("⇄ Swap")),
            StepButtons(say("change"), actions["previous-change"], actions["next-change"], self),
            StepButtons(say("figure"), actions["previous-figure"], actions["next-figure"], self),
        ]
        self.view = self._menu_button(say("View"), actions.menus["&View"])
        self.export = self._button(actions["export"], say("Export report"))
        styled(self.export, "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, _HIGH, MARGIN, _HIGH)
        layout.setSpacing(BAR_SPACING)
        self._top = QHBoxLayout()
        self._below = QHBoxLayout()
        for row in (self._top, self._below):
            layout.addLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(SPACING)
        for widget in self.left:
            self._top.addWidget(widget)
        self._top.addSpacing(SPACING)
        self._top.addStretch(1)
        self._top.addWidget(self.view)
        self._top.addWidget(self.export)
        self._chain([*self.left, self.view, self.export])

    def add_reading(self, chips: FilterChips, find: FindField) -> None:
        """Take in what filters and finds: it comes with the first two filings."""
        self._chips, self._find = chips, find
        self._top.insertWidget(self._top.indexOf(self.view), find, _FIND_STRETCH)
        self._below.addWidget(chips, 1)
        self._chain([*self.left, chips, find, self.view, self.export])
        self._arrange()

    @property
    def in_one_row(self) -> bool:
        """Whether the chips stand beside the buttons."""
        return self._chips is None or self._top.indexOf(self._chips) >= 0

    def _chain(self, parts: list[QWidget]) -> None:
        """Tab leads from left to right, whichever part was made first."""
        stops = [stop for part in parts for stop in _stops(part)]
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)

    def _button(self, action: QAction, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(plain(action.text()).removesuffix("…"))
        button.clicked.connect(action.trigger)

        def show_state() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        action.changed.connect(show_state)
        show_state()
        return button

    def _menu_button(self, text: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"{text} ▾")
        button.setAccessibleName(text)
        button.setToolTip(say("Folding, zoom, theme and what is shown"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _needed(self) -> int:
        parts: list[QWidget] = [*self.left, self.view, self.export]
        room = _MORE_GAPS * SPACING
        if self._chips is not None and self._find is not None:
            parts.append(self._chips)
            room += self._find.edit.minimumWidth() + _HITS_WIDTH
        return sum(part.sizeHint().width() + SPACING for part in parts) + room + 2 * MARGIN

    def _arrange(self) -> None:
        if self._chips is None:
            return
        wide = self.width() >= self._needed()
        if wide == self.in_one_row:
            return
        if wide:
            self._below.removeWidget(self._chips)
            self._top.insertWidget(len(self.left) + 1, self._chips)
        else:
            self._top.removeWidget(self._chips)
            self._below.addWidget(self._chips, 1)
        self.updateGeometry()


def _stops(part: QWidget) -> list[QWidget]:
    """The widgets of a part that take the focus by Tab, or the part itself."""
    inside = [one for one in part.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return inside or [part]
