"""Shows in the panes what is current and what was found, however they are laid out by now."""

from __future__ import annotations

import operator

from viewer.desktop.splitview.panes.twin_panes import TwinPanes
from viewer.desktop.splitview.text.positions import Highlight, Positions
from viewer.redline.content import Content
from viewer.redline.finding.hits import Hit
from viewer.redline.finding.search import Search
from viewer.redline.plan import NEW, OLD
from viewer.redline.spots import Spot, change_spots, figure_spots
from viewer.redline.stops import ChangeStop, Stop


class Spotlight:
    """Between what is shown and the panes that show it."""

    def __init__(self, content: Content, twins: TwinPanes) -> None:
        self._content = content
        self._twins = twins
        self.search = Search()
        self._placed = _PlacedHits()
        self.stop: Stop | None = None
        """The current change or figure."""
        self.row: int | None = None
        """The current planned row."""
        self.pointed: tuple[Spot, ...] = ()
        """What a link led to, ringed until something else is current."""

    def clear(self) -> None:
        """Have nothing current."""
        self.stop, self.row, self.pointed = None, None, ()

    def show(self) -> None:
        """Ring the current change or figure and mark all hits, as far as the rows are laid out."""
        self.show_current()
        self.show_hits()

    def show_current(self) -> None:
        """Ring the current change or figure, and bar its row."""
        placed = self._highlights()
        for side in (OLD, NEW):
            self._twins.panes[side].set_current(self.row, [spot for where, spot in placed if where == side])

    def show_hits(self) -> None:
        """Mark all hits, the current one before the others."""
        self._placed.update(self.search.hits, self._twins)
        found = self._placed.found
        hit = self.search.current
        current = dict(self._twins.highlights(hit.spots)) if hit is not None else {}
        for side in (OLD, NEW):
            spots = [spot for where, spot in found if where == side]
            self._twins.panes[side].set_hits(spots, current.get(side))

    def scroll_to_current(self) -> None:
        """Bring the current change or figure into view, with the caret; its row where it covers nothing."""
        placed = self._highlights()
        if placed:
            spans = [self._twins.top_of(highlight, pane) for pane, highlight in placed]
            self._twins.show_span(min(top for top, _ in spans), max(bottom for _, bottom in spans))
            for pane, highlight in placed:
                self._twins.move_caret(highlight, pane)
        elif self.row is not None:
            self._twins.show_row(self.row)

    def scroll_to_hit(self) -> None:
        """Bring the current hit into view, with the caret."""
        hit = self.search.current
        for pane, highlight in self._twins.highlights(hit.spots) if hit is not None else ():
            self._twins.show_span(*self._twins.top_of(highlight, pane))
            self._twins.move_caret(highlight, pane)

    def _highlights(self) -> list[tuple[int, Highlight]]:
        spots: list[Spot] = []
        if self.stop is None:
            spots = list(self.pointed)
        elif isinstance(self.stop, ChangeStop):
            spots = change_spots(self._content.plan, self.stop.key[0], self.stop.change)
        else:
            spots = figure_spots(self._content.places, self.stop.change)
        return self._twins.highlights(spots)


class _PlacedHits:
    """Where the hits stand in the panes, worked out once for each row that is laid out.

    The case: a letter is looked for in all factors in one scroll, 20,000 hits, and the window is made wider.
    Lines break elsewhere, but every hit stands at the same position of the same document.
    """

    def __init__(self) -> None:
        self.found: list[tuple[int, Highlight]] = []
        """The panes, by their index, and the stretches."""
        self._hits: tuple[Hit, ...] = ()
        self._positions: list[Positions] = []
        self._rows = 0

    def update(self, hits: tuple[Hit, ...], twins: TwinPanes) -> None:
        """Look again at what may stand elsewhere: all of it, or the rows that were laid out since."""
        positions, rows = list(twins.positions), min(each.rows for each in twins.positions)
        same = all(map(operator.is_, self._positions, positions)) and len(self._positions) == len(positions)
        if self._hits is not hits or not same or rows < self._rows:
            self.found, self._rows = [], 0
        if rows > self._rows or not self._rows:
            new = (hit.spots for hit in hits if self._rows <= hit.row < rows)
            # Hit by hit: neighbours that are asked for together are one stretch.
            self.found += [placed for spots in new for placed in twins.highlights(spots)]
        self._hits, self._positions, self._rows = hits, positions, rows
