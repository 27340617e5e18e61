"""From one shift of meaning to the next: a reviewer with sixty edited factors presses T seven times.

Where the place of the last one is no longer on screen, the next one is that of the factor shown, or of those
behind it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from viewer.comparison.model import Pair
from viewer.comparison.shifts.shift import Shift
from viewer.desktop.navigating.navigator import Navigator
from viewer.desktop.session import Session
from viewer.desktop.splitview import SplitView
from viewer.desktop.tree.pane import TreePane
from viewer.language.say import say
from viewer.wording.shifts import shift_glyph, shift_kind_words, shift_words


class ShiftSteps(QObject):
    """Leads through the shifts of the factors that the tree shows."""

    told = Signal(str)
    """What a shift is that was gone to; or that there is none further."""

    def __init__(
        self,
        session: Session,
        tree: TreePane,
        split: SplitView,
        navigator: Navigator,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tree = tree
        self._split = split
        self._navigator = navigator
        self._last: tuple[str, int] | None = None
        """Id of the pair and number of the shift there that was gone to last."""
        session.opened.connect(self._forget)

    def next_shift(self) -> None:
        """Go to the next shift of meaning."""
        self._step(1)

    def previous_shift(self) -> None:
        """Go to the one before."""
        self._step(-1)

    def _forget(self) -> None:
        self._last = None

    def _step(self, step: int) -> None:
        pairs = self._tree.filter.pairs()
        stops = [(pair, number) for pair in pairs for number in range(len(pair.shifts))]
        at = self._following(pairs, stops, step)
        if at is None:
            self.told.emit(
                say(
                    "No further shift of meaning in the factors shown"
                    if step > 0
                    else "No earlier shift of meaning in the factors shown"
                )
            )
            return
        pair, number = stops[at]
        shift: Shift = pair.shifts[number]
        self._last = pair.id, number
        self._navigator.show_passage(shift.new.words)
        self.told.emit(f"{shift_glyph(shift)} {shift_kind_words(shift)}: {shift_words(shift)}")

    def _following(self, pairs: list[Pair], stops: list[tuple[Pair, int]], step: int) -> int | None:
        """Number of the stop to go to; None where there is none."""
        shown = {pair.id for pair in self._split.read}
        keys = [(pair.id, number) for pair, number in stops]
        if self._last in keys and self._last[0] in shown:
            at = keys.index(self._last) + step
            return at if 0 <= at < len(stops) else None
        order = [pair.id for pair in pairs]
        here = [at for at, name in enumerate(order) if name in shown] or [0]
        places = [order.index(name) for name, _ in keys]
        if step > 0:
            return next((at for at, place in enumerate(places) if place >= here[0]), None)
        return next((at for at in reversed(range(len(places))) if places[at] <= here[-1]), None)
