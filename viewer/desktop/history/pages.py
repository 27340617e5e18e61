"""Which views of a history there are, in the order of their switches: one line for each.

A view is loaded when it is first shown, so that opening several filings loads the matrix alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from viewer.language.say import sayable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viewer.desktop.history.opened import OpenedHistory
    from viewer.desktop.history.page import HistoryPage
    from viewer.desktop.look.theme import Theme


@dataclass(frozen=True, slots=True)
class PageKind:
    """A view that can be chosen."""

    id: str
    title: str
    """On its switch, with an access key."""
    tip: str
    module: str
    """Where it stands; ``make_page`` in it makes one."""

    def make(self, opened: OpenedHistory, theme: Theme, parent: QWidget) -> HistoryPage:
        """Make the view."""
        made: HistoryPage = import_module(self.module).make_page(opened, theme, parent)
        return made


PAGES: tuple[PageKind, ...] = (
    PageKind(
        "matrix",
        sayable("Matri&x"),
        sayable("Every risk in every filing, and what became of it"),
        "viewer.desktop.history.matrix.page",
    ),
    PageKind(
        "blame",
        sayable("Text an&d years"),
        sayable("The text of a filing, and since when each of its sentences stands"),
        "viewer.desktop.history.blame.page",
    ),
    PageKind(
        "series",
        sayable("Series of fig&ures"),
        sayable("The figures that run over several filings, and the line of each"),
        "viewer.desktop.history.series.page",
    ),
)
"""From the left."""
