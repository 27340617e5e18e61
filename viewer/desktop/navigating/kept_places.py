"""Where the reviewer left a pair of filings: found again when it is opened the next day.

The case: at noon the window is closed on the ninth factor, half-way down, with 6 of 20 reviewed. The list
of recent pairs says "Pier Foods Inc. 20-F 2024 ▸ 2025 · 6 of 20", and opening it leads to that line of that
factor.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from viewer.comparison.model import Comparison, Pair
from viewer.desktop.session import Session
from viewer.desktop.settings import RecentPair, Settings
from viewer.desktop.splitview import SplitView
from viewer.desktop.tree.pane import TreePane

SOON = 1000
"""Milliseconds after which a new place is kept: a window that ends unexpectedly loses a second's walk."""


class KeptPlaces(QObject):
    """Between what is open and the list of recent pairs."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        tree: TreePane,
        split: SplitView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._tree = tree
        self._split = split
        self._files: tuple[Path, Path] | None = None
        """What is open; None for what was shown without files."""
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self.keep)
        tree.chosen.connect(self._moved)
        session.entry_changed.connect(self._moved)
        session.closing.connect(self._closing)

    def open(self, old: Path, new: Path, *, known: bool) -> None:
        """Two files are shown: go to where they were left, unless they are ``known`` and have a place."""
        self._files = (old, new)
        left = self._settings.recent_pair(old, new)
        if left is not None and left.factor and not known:
            self._go(left)
        self._soon.start()

    def _go(self, left: RecentPair) -> None:
        pair = next((one for one in self._session.pairs if self._session.key(one) == left.factor), None)
        if pair is not None and self._tree.choose(pair) and left.row:
            self._split.go_back_to((pair, left.row, 0.0))

    def keep(self) -> None:
        """Keep where the reviewer is, and how far the review has come."""
        self._soon.stop()
        comparison = self._session.comparison
        if self._files is None or comparison is None:
            return
        held = self._settings.recent_pair(*self._files)
        if held is None:
            # Not listed yet: its first steps are still to be shown.
            return
        pair, place = self._tree.current_pair, self._split.place
        session = self._session
        self._settings.keep_recent(
            replace(
                held,
                title=title_of(comparison),
                reviewed=session.reviewed_count,
                of=len(session.pairs),
                factor=session.key(pair) if pair is not None else held.factor,
                row=_row_of(pair, place) if pair is not None else held.row,
            )
        )

    def _moved(self, _what: object = None) -> None:
        if self._files is not None:
            self._soon.start()

    def _closing(self) -> None:
        if not self._session.renewing and not self._session.hearing:
            self.keep()
            self._files = None


def _row_of(pair: Pair, place: tuple[Pair, int, float] | None) -> int:
    """The row of a pair that stands at the top; its first one where another pair's text does."""
    return place[1] if place is not None and place[0].id == pair.id else 0


def title_of(comparison: Comparison) -> str:
    """Return what a pair is called by: ``Pier Foods Inc. 20-F 2024 ▸ 2025``; empty where no company is known.

    What both have is said once.
    """
    old, new = comparison.old, comparison.new
    if not old.company or not new.company:
        return ""
    sides = [
        [filing.company or "", filing.form or "", f"{filing.fiscal_year or '?'}"] for filing in (old, new)
    ]
    shared: list[str] = []
    while sides[0] and sides[1] and len(sides[0]) > 1 and sides[0][0] == sides[1][0]:
        shared.append(sides[0].pop(0))
        sides[1].pop(0)
    told = (" ".join(filter(None, side)) for side in sides)
    return " ".join(filter(None, (*shared, " ▸ ".join(told))))
