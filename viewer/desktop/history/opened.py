"""The filings that are open as one history in a window, and what has been told of them so far.

The case: ten filings are open. The matrix shows at once which risk stands where; what each pair of years
tells comes in one comparison at a time, and whoever shows something of these two years hears of it here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from viewer.comparison.model import Comparison
    from viewer.desktop.history.told import HistoryTold, SpanTold
    from viewer.filings.model import Span
    from viewer.history import Comparisons, FactorAt, History


@dataclass(frozen=True, slots=True)
class PairWish:
    """Two filings of a history that are to be read beside each other, and where."""

    earlier: int
    """Place of the older one in ``History.filings``."""
    later: int
    at: FactorAt
    """A factor of either: the pair that has it is shown."""
    part: int = 0
    """0 for the heading, n for the n-th paragraph of the factor."""
    span: Span | None = None
    """A stretch of that part to ring; None for none."""


class OpenedHistory(QObject):
    """What every view of a history shows, and how the views ask for two filings; empty at first."""

    opened = Signal()
    """Another history is open."""
    told = Signal(int, int)
    """These two filings, by their places, have been compared: their cells can tell more."""
    marked = Signal()
    """What the reviewer says of some pair may be other than before."""
    pair_wanted = Signal(object)
    """A :class:`PairWish`: the window shows both filings there."""
    nowhere = Signal(str)
    """There is nothing to go to; says so in words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told_so_far: HistoryTold | None = None
        """What the comparisons have told so far."""
        self.comparisons: Comparisons | None = None
        """Makes, keeps and gives the comparison of any two of its filings. It takes long: never asked by a
        view in the window's own thread."""

    @property
    def history(self) -> History | None:
        """What is open, its steps as far as they have been compared; None where nothing is."""
        return self.told_so_far.history if self.told_so_far is not None else None

    def open(self, history: History, comparisons: Comparisons) -> None:
        """Have another history open, and tell all who show it."""
        from viewer.desktop.history.told import HistoryTold  # late: it loads what reviews are kept with

        self.comparisons = comparisons
        self.told_so_far = HistoryTold(history)
        self.opened.emit()

    def take(self, told: SpanTold) -> None:
        """Two filings have been compared: tell all who show them."""
        if self.told_so_far is not None:
            self.told_so_far.take(told)
            self.told.emit(*told.span)

    def want(self, wish: PairWish) -> None:
        """Ask for two filings beside each other."""
        self.pair_wanted.emit(wish)

    def known(self, earlier: int, later: int) -> Comparison | None:
        """The comparison of two filings where it is at hand; None where it would have to be made."""
        return self.comparisons.known(earlier, later) if self.comparisons is not None else None
