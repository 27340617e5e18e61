"""Finding words through the whole comparison: the panes show one factor, the words may be in any.

The panes find within what they show; past its last hit this goes on to the next factor that has one, and
from the last factor back to the first.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from viewer.comparison.model import Pair
from viewer.desktop.navigating.find_field import FindField
from viewer.desktop.navigating.navigator import Navigator
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.tree.pane import TreePane
from viewer.redline.hits import find_hits
from viewer.redline.plan import Plan
from viewer.redline.planning import Planner
from viewer.wording.pairs import counted

PAUSE = 150
"""Milliseconds without a key after which the hits are counted."""


class Finder(QObject):
    """Joins the field, the panes and the tree."""

    def __init__(
        self,
        session: Session,
        field: FindField,
        tree: TreePane,
        split: SplitView,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._field = field
        self._tree = tree
        self._split = split
        self._navigator = navigator
        self._plans: dict[str, Plan] = {}
        self._counts: dict[str, int] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._count)
        field.changed.connect(self._timer.start)
        field.forward.connect(self.next)
        field.backward.connect(self.previous)
        field.left.connect(self._leave)
        split.stepper.hits_changed.connect(self._show_hits)
        session.opened.connect(self._opened)

    def start(self) -> None:
        """Let the reviewer type what to find."""
        self._field.start()

    def next(self) -> None:
        """Go to the next hit."""
        self._go(backwards=False)

    def previous(self) -> None:
        """Go to the previous hit."""
        self._go(backwards=True)

    def _opened(self) -> None:
        self._plans.clear()
        self._count()

    def _leave(self) -> None:
        self._count()
        self._split.take_focus()

    def _count(self) -> None:
        """Count the hits of every factor and mark those on screen."""
        self._timer.stop()
        words = self._field.text
        if words.strip() and not self._plans and self._session.comparison is not None:
            ahead = self._session.ahead
            planner = ahead.planner if ahead is not None else Planner(self._session.comparison)
            self._plans = {pair.id: planner.plan([pair]) for pair in self._session.pairs}
        self._counts = {pair_id: len(find_hits(plan, words)) for pair_id, plan in self._plans.items()}
        self._split.stepper.set_find_text(words)
        self._show_hits(0, 0)

    def _go(self, *, backwards: bool) -> None:
        if self._timer.isActive():
            self._count()
        words = self._field.text
        if not words.strip():
            self._field.start()
            return
        if self._split.stepper.find(words, backwards=backwards):
            return
        for pair in self._others(backwards=backwards):
            if self._counts.get(pair.id):
                self._navigator.show_pair(pair)
                # The panes begin anew with every pair, also with the one they showed already.
                if [shown.id for shown in self._split.pairs] == [pair.id] and self._session.comparison:
                    self._split.show_pairs(self._session.comparison, [pair])
                self._split.stepper.find(words, backwards=backwards)
                return

    def _others(self, *, backwards: bool) -> list[Pair]:
        """All pairs in the order in which to look, from the one after those on screen round to the first."""
        pairs = self._tree.model.pairs
        if backwards:
            pairs.reverse()
        here = {pair.id for pair in self._split.pairs}
        last = max((at for at, pair in enumerate(pairs) if pair.id in here), default=-1)
        return pairs[last + 1 :] + pairs[: last + 1]

    def _show_hits(self, number: int, _hits_on_screen: int) -> None:
        total = sum(self._counts.values())
        if not self._field.text.strip() or self._session.comparison is None:
            self._field.show_hits("")
        elif not total:
            self._field.show_hits("not found")
        elif number and len(self._split.pairs) == 1:
            pairs = self._tree.model.pairs
            ids = [pair.id for pair in pairs]
            before = ids[: ids.index(self._split.pairs[0].id)]
            self._field.show_hits(
                f"{number + sum(self._counts.get(one, 0) for one in before):,} of {total:,}"
            )
        else:
            factors = sum(1 for count in self._counts.values() if count)
            self._field.show_hits(f"{total:,} in {counted(factors, 'factor')}")
