"""Makes the desk a step an event, while the first two filings are read.

The case: two files are dropped on the start page. All that shows them is loaded for the first time: 250
modules, and some hundred widgets. In one event that takes a third of a second, in which the progress stands
still.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from viewer.desktop.desk import Desk
    from viewer.desktop.main_window import MainWindow

MODULES = (
    "viewer.filings.model",
    "viewer.figures.model",
    "viewer.comparison.model",
    "viewer.review.model",
    "viewer.review.figure_matches",
    "viewer.review.figure_names",
    "viewer.wording.figures",
    "viewer.redline.ledger",
    "viewer.redline.planning",
    "viewer.redline.made_ahead",
    "viewer.redline.content",
    "viewer.desktop.reviewing.keeper",
    "viewer.desktop.session",
    "viewer.desktop.tree.model",
    "viewer.desktop.tree.delegate",
    "viewer.desktop.tree.pane",
    "viewer.desktop.figures.row",
    "viewer.desktop.figures.model",
    "viewer.desktop.figures.table",
    "viewer.desktop.figures.dock",
    "viewer.desktop.comparing.recomparing",
    "viewer.desktop.comparing.pairing",
    "viewer.desktop.actions.enabling",
    "viewer.highlighting",
    "viewer.desktop.splitview.text.formats",
    "viewer.desktop.splitview.panes.twin_panes",
    "viewer.desktop.splitview",
    "viewer.desktop.explaining.explainer",
    "viewer.desktop.notices.notices",
    "viewer.desktop.actions.commands.showing",
    "viewer.desktop.desk",
)
"""As they are loaded, one an event: each brings along a part of what the last one needs."""


class DeskMaker(QObject):
    """Makes the desk of a window: in steps between events, or what is left of it at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._made: Desk | None = None
        self._steps = self._all_steps()
        self._waiting: list[Callable[[], None]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Make the desk in steps, from the next event on."""
        if not self._window.has_desk:
            self._timer.start()

    def then(self, act: Callable[[], None]) -> None:
        """Make the desk in steps, and do this when it is made."""
        self._waiting.append(act)
        self._timer.start()

    def finish(self) -> Desk:
        """Make what is left, and return the desk."""
        for _ in self._steps:
            pass
        if not self._waiting:
            self._timer.stop()
        assert self._made is not None
        return self._made

    def _step(self) -> None:
        if self._window.has_desk or next(self._steps, None) is None:
            self._timer.stop()
            assert self._window.desk is not None
            waiting, self._waiting = self._waiting, []
            for act in waiting:
                act()

    def _all_steps(self) -> Iterator[str]:
        for name in MODULES:
            import_module(name)
            yield name
        from viewer.desktop.desk import Desk  # loaded by now; not with the start page

        self._made = Desk(self._window)
        yield "begun"
        while self._made.make_more():
            yield "made"
