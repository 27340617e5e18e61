"""Goes to the next change, the previous figure, a row, a passage, the next hit, and keeps what is current.

A reviewer presses N and G for hours; every stop must land, ringed on both sides, in the middle of what
is read, whatever is folded, zoomed or scrolled away.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from viewer.comparison.model import FigureChange, Pair
from viewer.comparison.places import PlacedSpan
from viewer.desktop.splitview.panes.twin_panes import TwinPanes
from viewer.desktop.splitview.spotlight import Spotlight
from viewer.redline.content import Content
from viewer.redline.finding.hits import Hit
from viewer.redline.finding.sought import SpanFinder, span_finder
from viewer.redline.spots import Spot
from viewer.redline.stops import ChangeStop, FigureStop, Stop


class Stepper(QObject):
    """Moves through what a split view shows."""

    current_changed = Signal(object)
    """The ``ChangeStop`` or ``FigureStop`` that is current now, or None."""
    arrived = Signal(object)
    """The stop that the reviewer has gone to: worth announcing."""
    reached = Signal(int)
    """The planned row that the reviewer has gone to, or chosen: by a stop, a hit, a link or a click."""
    hits_changed = Signal(int, int)
    """Number of the current hit (0 for none) and of all hits."""

    def __init__(
        self, content: Content, twins: TwinPanes, open_fold: Callable[[int], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._steps = content.steps
        self._twins = twins
        self._open_fold = open_fold
        self._spotlight = Spotlight(content, twins)
        twins.aligned.connect(self._spotlight.show)

    # What is current

    @property
    def current(self) -> Stop | None:
        """The current change or figure."""
        return self._spotlight.stop

    @property
    def row(self) -> int | None:
        """The current planned row."""
        return self._spotlight.row

    def clear(self) -> None:
        """Have nothing current, before other content is shown; :meth:`tell` says so afterwards."""
        self._spotlight.clear()

    def tell(self) -> None:
        """Say what is current."""
        self.current_changed.emit(self._spotlight.stop)

    def be_at_row(self, planned: int) -> None:
        """Make a planned row current, without scrolling to it."""
        self._set_current(None, planned)

    def be_at_figure(self, change: FigureChange) -> bool:
        """Make a figure current, without scrolling to it; False where it is not shown."""
        stop = self._steps.stop_of(change)
        if stop is not None:
            self._set_current(stop, stop.key[0])
        return stop is not None

    # Changes and figures

    @property
    def changes(self) -> tuple[ChangeStop, ...]:
        """The stops of ``next_change``, in reading order."""
        return self._steps.changes

    @property
    def figures(self) -> tuple[FigureStop, ...]:
        """The stops of ``next_figure``, in reading order."""
        return self._steps.figures

    def next_change(self) -> bool:
        """Go to the next change; False after the last one."""
        return self._go(self._steps.next(self._steps.changes))

    def previous_change(self) -> bool:
        """Go to the previous change; False before the first one."""
        return self._go(self._steps.previous(self._steps.changes))

    def next_figure(self) -> bool:
        """Go to the next figure worth a look, or of all with ``quiet_figures``; False after the last one."""
        return self._go(self._steps.next(self._steps.figures))

    def previous_figure(self) -> bool:
        """Go to the previous figure worth a look; False before the first one."""
        return self._go(self._steps.previous(self._steps.figures))

    def figure_in(self, stop: ChangeStop) -> FigureChange | None:
        """Return the first figure that a change touches, one worth a look before others; None without any."""
        return self._steps.figure_in(stop)

    def stop_at_quiet_figures(self, on: bool) -> None:
        """Have "next figure" stop also at figures that did not change, or only rolled forward."""
        self._steps.quiet_too = on

    def start_from(self, row: int) -> None:
        """Start from a planned row that is being read: the next change is the first one there or below."""
        self._steps.key = (row, -1, -1)

    def go_to_last(self) -> None:
        """Start from the end: what ``previous_change`` and ``previous_figure`` find next is the last one."""
        self._steps.end()

    def go_to_figure(self, change: FigureChange) -> bool:
        """Go to a figure, quiet ones included; False where it is not shown."""
        return self._go(self._steps.stop_of(change))

    def go_to_row(self, index: int, pair: Pair | None = None) -> bool:
        """Go to a row of a pair (the first one shown, unless given); False where it is not shown."""
        planned = self._steps.planned(index, pair)
        if planned is None:
            return False
        self._reveal(planned)
        self._set_current(None, planned)
        self._twins.show_row(planned)
        return True

    def go_to_passage(self, passage: PlacedSpan) -> bool:
        """Go to a stretch of a place's text and ring it; False where the place is not shown."""
        at = self._content.places.get(passage.place)
        if at is None:
            return False
        self._reveal(at.row)
        spot = replace(at, start=passage.span.start, end=min(passage.span.end, at.end))
        self._set_current(None, at.row, (spot,))
        self._spotlight.scroll_to_current()
        return True

    # Finding

    def set_find(self, what: SpanFinder | str) -> None:
        """Highlight all hits in both panes, without going anywhere. Words may be given as they are."""
        search, finder = self._spotlight.search, span_finder(what)
        if search.finder is None or finder.sought != search.finder.sought:
            search.look_for(self._content.plan, finder)
            self.show_hits()

    def find(self, what: SpanFinder | str, *, backwards: bool = False) -> bool:
        """Go to the next hit, or the previous one; False where there is none any more."""
        self.set_find(what)
        return self._go_to_hit(self._spotlight.search.step(self._steps.key[0], backwards=backwards))

    def find_number(self, what: SpanFinder | str, number: int, pair: Pair | None = None) -> bool:
        """Go to the hit with this number, from 1, of all that is shown or of a pair; False without one.

        Of a pair, -1 is the last one.
        """
        self.set_find(what)
        search = self._spotlight.search
        if pair is not None:
            of_pair = [at for at, hit in enumerate(search.hits, 1) if self._is_of(hit, pair)]
            number = of_pair[number - (number > 0)] if 0 < abs(number) <= len(of_pair) else 0
        return self._go_to_hit(search.go_to(number))

    @property
    def hit_in_pair(self) -> tuple[Pair, int] | None:
        """The pair of the current hit, and which of the hits there it is, from 1; None without one."""
        search = self._spotlight.search
        pair = self._content.pair_of(search.current.row) if search.current is not None else None
        if pair is None:
            return None
        return pair, sum(1 for hit in search.hits[: search.number] if self._is_of(hit, pair))

    def _is_of(self, hit: Hit, pair: Pair) -> bool:
        one = self._content.pair_of(hit.row)
        return one is not None and one.id == pair.id

    def _go_to_hit(self, hit: Hit | None) -> bool:
        if hit is None:
            return False
        self._steps.key = (hit.row, -1, -1)
        self._reveal(hit.row)
        self.show_hits()
        self._spotlight.scroll_to_hit()
        self.reached.emit(hit.row)
        return True

    def find_again(self, *, keep: bool) -> None:
        """Look for the same in other content; with ``keep`` the current hit stays, if it can."""
        search = self._spotlight.search
        search.look_for(self._content.plan, search.finder, keep=keep)

    def show_hits(self) -> None:
        """Mark the hits in the panes, and say how many there are."""
        self._spotlight.show_hits()
        self.hits_changed.emit(self._spotlight.search.number, len(self._spotlight.search.hits))

    # How

    def _go(self, stop: Stop | None) -> bool:
        if stop is None:
            return False
        self._reveal(stop.key[0])
        self._set_current(stop, stop.key[0])
        self._spotlight.scroll_to_current()
        self.arrived.emit(stop)
        return True

    def _reveal(self, planned: int) -> None:
        """Lay a planned row out, and open the fold that hides it."""
        self._twins.fill_to(planned)
        fold = self._content.plan.rows[planned].fold
        if fold is not None:
            self._open_fold(fold)

    def _set_current(self, stop: Stop | None, planned: int | None, pointed: tuple[Spot, ...] = ()) -> None:
        changed = stop is not self._spotlight.stop
        self._spotlight.pointed = pointed
        self._spotlight.stop, self._spotlight.row = stop, planned
        self._steps.key = stop.key if stop is not None else (planned if planned is not None else -1, -1, -1)
        self._spotlight.show_current()
        if changed:
            self.current_changed.emit(stop)
        if planned is not None:
            self.reached.emit(planned)
