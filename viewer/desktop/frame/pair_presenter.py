"""Shows the factor chosen in the tree in all parts of the window: panes, reason, note, table of figures."""

from __future__ import annotations

from PySide6.QtCore import QObject

from viewer.comparison.model import Pair
from viewer.desktop.actions.enabling import Enabling
from viewer.desktop.comparing.reason_line import ReasonLine
from viewer.desktop.figures.dock import FiguresDock
from viewer.desktop.navigating.continuous import ContinuousReading
from viewer.desktop.opening.no_factors import NoFactors
from viewer.desktop.reviewing.note_editor import NoteEditor
from viewer.desktop.session import Session
from viewer.desktop.splitview import ChangeStop, FigureStop, SplitView
from viewer.desktop.tree.pane import TreePane


class PairPresenter(QObject):
    """Between the tree, which chooses pairs, and the parts that show them."""

    def __init__(
        self,
        session: Session,
        tree: TreePane,
        missing: NoFactors,
        reason: ReasonLine,
        split: SplitView,
        notes: NoteEditor,
        figures: FiguresDock,
        enabling: Enabling,
        continuous: ContinuousReading,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tree = tree
        self._missing = missing
        self._reason = reason
        self._split = split
        self._notes = notes
        self._figures = figures
        self._enabling = enabling
        self._continuous = continuous

    def show_pairs(self, pairs: tuple[Pair, ...]) -> None:
        """Show one pair, or all pairs of a category."""
        comparison = self._session.comparison
        if comparison is None:
            return
        if self._session.ahead is not None:
            self._split.be_ready(self._session.ahead.planner)
        alone = pairs[0] if len(pairs) == 1 else None
        self._notes.show_pair(alone)
        self._reason.show_pair(comparison, alone)
        if self._continuous.on:
            self._continuous.show(comparison, pairs)
        elif self._session.renewing:
            self._split.update_pairs(comparison, pairs)
        else:
            self._split.show_pairs(comparison, pairs)
        self._figures.follow_pairs(pairs)
        self._enabling.refresh()

    def show_whether_missing(self) -> None:
        """Show the panes, or in their place that no factor was recognised."""
        missing = self._missing.show_missing(self._session.comparison)
        if missing:
            # What the panes still show is of the comparison before.
            self._split.clear()
            self._notes.show_pair(None)
            self._reason.hide()
            self._figures.follow_pairs(())
        self._split.setVisible(not missing)

    def show_again(self) -> None:
        """Bring the panes up to date where no factor passes the filter: they go on showing what they show."""
        if self._session.comparison is None or self._tree.view.currentIndex().isValid():
            return
        shown = {name for pair in self._split.pairs for name in (*pair.old, *pair.new)}
        self.show_pairs(tuple(p for p in self._session.pairs if not shown.isdisjoint((*p.old, *p.new))))

    def follow_stop(self, stop: object) -> None:
        """Select the row of the figure that the panes are at now, in the table of figures."""
        if isinstance(stop, FigureStop):
            self._figures.follow_figure(stop.change)
        elif isinstance(stop, ChangeStop):
            self._figures.follow_figure(self._split.stepper.figure_in(stop))
