"""Going from place to place: by factor, by change, by figure, and from one pane to the next.

At the last change of a factor the next press of N goes to the first change of the next factor shown: one key
leads through a whole filing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from viewer.comparison.model import FigureChange, Pair
from viewer.comparison.places import PlacedSpan
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.tree.filter_chips import FilterChips
from viewer.desktop.tree.pair_filter import PairFilter
from viewer.desktop.tree.pane import TreePane
from viewer.filings.model import Span
from viewer.language.say import say, sayable
from viewer.redline.attention.figures import loud

_NO_FURTHER = {
    "change": sayable(("No further change in the factors shown", "No earlier change in the factors shown")),
    "figure": sayable(("No further figure in the factors shown", "No earlier figure in the factors shown")),
    "changed figure": sayable(
        ("No further changed figure in the factors shown", "No earlier changed figure in the factors shown")
    ),
}
"""What is said where there is no next one, and no earlier one."""


class Navigator(QObject):
    """Moves the tree and the split view together."""

    nowhere = Signal(str)
    """There is nothing further in that direction; says so in words."""

    def __init__(
        self,
        session: Session,
        tree: TreePane,
        chips: FilterChips,
        split: SplitView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tree = tree
        self._chips = chips
        self._split = split
        self.at_hand: Callable[[], FigureChange | None] = lambda: None
        """Finds the figure that the reviewer is at."""
        self.stops: list[QWidget] = []
        """The parts of the window that F6 leads through."""

    def next_factor(self) -> None:
        """Show the next factor of the tree."""
        self._step(1)

    def previous_factor(self) -> None:
        """Show the previous factor of the tree."""
        self._step(-1)

    def next_change(self) -> None:
        """Go to the next change, in the next factors if this one has no more."""
        self._seek(self._split.stepper.next_change, 1, "change", _has_change)

    def previous_change(self) -> None:
        """Go to the previous change, in the factors above if need be."""
        self._seek(self._split.stepper.previous_change, -1, "change", _has_change)

    def next_figure(self) -> None:
        """Go to the next changed figure, in the next factors if this one has no more."""
        self._seek(self._split.stepper.next_figure, 1, *self._figures())

    def previous_figure(self) -> None:
        """Go to the previous changed figure, in the factors above if need be."""
        self._seek(self._split.stepper.previous_figure, -1, *self._figures())

    def next_part(self) -> None:
        """Give the focus to the next part of the window that is shown."""
        shown = [part for part in self.stops if part.isVisible() and part.isEnabled()]
        if not shown:
            return
        focused = self._tree.window().focusWidget()
        held = [_holds(part, focused) for part in shown]
        at = held.index(True) + 1 if True in held else 0
        shown[at % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_pair(self, pair: Pair) -> None:
        """Show a pair, taking the filter away if it hides the pair."""
        if self._tree.choose(pair):
            return
        self._tree.words.clear()
        if not self._tree.choose(pair):
            self._chips.choose(PairFilter.ALL)
            self._tree.choose(pair)

    def show_factor(self, factor: str) -> None:
        """Show the pair that a factor (by its id) belongs to."""
        pair = self._home(factor)
        if pair is not None:
            self.show_pair(pair)

    def follow_figure(self, change: FigureChange) -> None:
        """Go to a figure's new side if it stands in a factor that is not on screen."""
        home = self._home(change.new.place.factor) if change.new is not None else None
        if home is not None and all(shown.id != home.id for shown in self._split.pairs):
            self.show_figure(home, change)

    def show_change(self, change: FigureChange) -> None:
        """Show a figure, in the pair that its newest side stands in."""
        side = change.new or change.old
        home = self._home(side.place.factor) if side is not None else None
        if home is not None:
            self.show_figure(home, change)

    def _home(self, factor: str) -> Pair | None:
        """The pair that a factor belongs to."""
        return next((one for one in self._session.pairs if factor in one.old or factor in one.new), None)

    def show_figure(self, pair: Pair, change: FigureChange) -> None:
        """Show a figure: in both panes, or where the new filing has it if its sides are of two factors."""
        if change.new is not None:
            pair = self._home(change.new.place.factor) or pair
        if all(shown.id != pair.id for shown in self._split.pairs):
            self.show_pair(pair)
        self._split.stepper.go_to_figure(change)

    def show_other_place(self) -> None:
        """Go to and fro between the two places of the figure at hand, where they are in two factors.

        The case: a loss is restated. The old filing tells it under goodwill, the new one under investments.
        """
        change = self.at_hand()
        if change is None or change.old is None or change.new is None:
            self.nowhere.emit(say("No figure with two places is at hand"))
            return
        homes = [self._home(side.place.factor) for side in (change.old, change.new)]
        if homes[0] is None or homes[1] is None:
            return
        if homes[0].id == homes[1].id:
            self.show_figure(homes[1], change)
            self.nowhere.emit(say("Both places are on screen: the figure is in one factor"))
            return
        shown = {pair.id for pair in self._split.read}
        side, home = (change.old, homes[0]) if homes[1].id in shown else (change.new, homes[1])
        self.show_pair(home)
        self._split.stepper.go_to_passage(PlacedSpan(side.place, Span(side.figure.start, side.figure.end)))

    def show_passage(self, passage: PlacedSpan) -> None:
        """Show a stretch of a factor's text, and ring it."""
        pair = self._home(passage.place.factor)
        if pair is None:
            return
        if all(shown.id != pair.id for shown in self._split.pairs):
            self.show_pair(pair)
        self._split.stepper.go_to_passage(passage)

    def _figures(self) -> tuple[str, Callable[[Pair], bool]]:
        """What the figure keys look for: its name, and which pairs have one."""
        if self._split.quiet_figures:
            return "figure", lambda pair: bool(pair.figures)
        return "changed figure", _has_figure

    def _step(self, step: int) -> None:
        pair = self._tree.neighbour(step)
        if pair is None:
            self.nowhere.emit(
                say("This is the last factor shown" if step > 0 else "This is the first factor shown")
            )
        else:
            self._tree.choose(pair)

    def _seek(self, go: Callable[[], bool], step: int, what: str, has: Callable[[Pair], bool]) -> None:
        if go():
            return
        for pair in self._beyond(step):
            if has(pair):
                self._tree.choose(pair)
                if step < 0:
                    self._split.stepper.go_to_last()
                if go():
                    return
        self.nowhere.emit(say(_NO_FURTHER[what][step < 0]))

    def _beyond(self, step: int) -> list[Pair]:
        """The pairs shown in the tree after (or, backwards, before) those in the panes."""
        shown = self._tree.filter.pairs()
        here = {pair.id for pair in self._split.pairs}
        places = [at for at, pair in enumerate(shown) if pair.id in here]
        if not places:
            return shown if step > 0 else shown[::-1]
        return shown[places[-1] + 1 :] if step > 0 else shown[: places[0]][::-1]


def _holds(part: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (part is focused or part.isAncestorOf(focused))


def _has_change(pair: Pair) -> bool:
    return pair.change_count > 0


def _has_figure(pair: Pair) -> bool:
    return any(loud(change) for change in pair.figures)
