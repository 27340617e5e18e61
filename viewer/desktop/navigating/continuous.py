"""All factors in one scroll: the panes go on from the end of a factor into the next, and the tree follows.

The case: a filing is read through like a book, without a key between two factors. The tree says where the
reader is; a click in it leads there; a chip leaves out in the panes what it leaves out in the tree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QModelIndex, QObject, QTimer

from viewer.comparison.model import Comparison, Pair
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.tree.model import TreeRole
from viewer.desktop.tree.pane import TreePane


class ContinuousReading(QObject):
    """Between the tree and the panes; without effect until it is switched on."""

    def __init__(
        self, session: Session, tree: TreePane, split: SplitView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tree = tree
        self._split = split
        self._following = False
        self._comparison: Comparison | None = None
        """What the panes show; None while they show a factor alone."""
        self.typing: Callable[[], bool] = lambda: False
        """Whether something is being written about the factor that is read: it stays the one that is read."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look_again)
        split.in_sight.changed.connect(self._follow)
        split.in_sight.heading_pressed.connect(split.lead_to)
        tree.view.clicked.connect(self._clicked)
        shown = tree.filter
        for changed in (shown.rowsInserted, shown.rowsRemoved, shown.layoutChanged, shown.modelReset):
            changed.connect(self._look_soon)

    @property
    def on(self) -> bool:
        """Whether all factors stand in one scroll."""
        return self._split.in_sight.on

    def set_on(self, on: bool) -> None:
        """Show all factors in one scroll, or each alone; what is read stays where it is."""
        if on == self.on:
            return
        self._comparison = None
        place = self._split.place
        self._split.in_sight.set_on(on)
        comparison, pair = self._session.comparison, self._tree.current_pair
        shown = (pair,) if pair is not None else self._split.read
        if comparison is None or not shown:
            return
        if on:
            self.show(comparison, shown)
        else:
            self._split.show_pairs(comparison, shown)
        if place is not None and place[0] in shown:
            self._split.go_back_to(place)

    def show(self, comparison: Comparison, pairs: Sequence[Pair]) -> None:
        """Have the panes show all pairs of the tree, at the first of some of them.

        Where the reader has scrolled to it, it is there already.
        """
        renewed = self._take(comparison, pairs)
        alone = pairs[0] if len(pairs) == 1 else None
        self._split.set_read(alone)
        if not self._following and not renewed:
            self._split.lead_to(pairs[0])

    def _take(self, comparison: Comparison, pairs: Sequence[Pair]) -> bool:
        """Fill the panes if they show something else; True where they did, and the reader is still there."""
        every = tuple(self._tree.filter.pairs()) or tuple(pairs)
        if comparison is self._comparison and every == self._split.pairs:
            return False
        of_same = self._session.renewing or comparison is self._comparison
        place = self._split.place if of_same else None
        self._comparison = comparison
        if [(one.old, one.new) for one in every] == [(one.old, one.new) for one in self._split.pairs]:
            self._split.update_pairs(comparison, every)
        else:
            self._split.show_pairs(comparison, every, whole=True)
            place = _heir(place, every)
            if place is None or not self._split.go_back_to(place):
                return False
        return place is not None

    def _look_soon(self, *_what: object) -> None:
        self._soon.start()

    def _look_again(self) -> None:
        """Other pairs pass the filter, or what passes it has changed."""
        comparison = self._session.comparison
        if not self.on or comparison is None or self._tree.model.comparison is not comparison:
            return
        pairs = tuple(self._tree.filter.pairs())
        if pairs and pairs != self._split.pairs:
            self._take(comparison, pairs)
            self._split.set_read(self._tree.current_pair)

    def _follow(self, pair: Pair) -> None:
        current = self._tree.current_pair
        if self.typing() or (current is not None and current.id == pair.id):
            return
        self._following = True
        try:
            self._tree.choose(pair)
        finally:
            self._following = False

    def _clicked(self, index: QModelIndex) -> None:
        """Lead to a factor that is current already, too: the reader may have scrolled on in it."""
        pair = index.data(TreeRole.PAIR)
        if self.on and isinstance(pair, Pair):
            self._split.lead_to(pair)


def _heir(place: tuple[Pair, int, float] | None, pairs: Sequence[Pair]) -> tuple[Pair, int, float] | None:
    """Where the reader was, in the pair that has a factor of the one that was read."""
    if place is None:
        return None
    was, row, beyond = place
    for pair in _sharing(was, pairs):
        same = (pair.old, pair.new) == (was.old, was.new)
        return (pair, row, beyond) if same else (pair, 0, 0.0)
    return None


def _sharing(was: Pair, pairs: Sequence[Pair]) -> Iterator[Pair]:
    wanted = {*was.old, *was.new}
    return (pair for pair in pairs if not wanted.isdisjoint((*pair.old, *pair.new)))
