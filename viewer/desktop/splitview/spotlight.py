"""Shows in the panes what is current and what was found, however they are laid out by now."""

from __future__ import annotations

from viewer.desktop.splitview.panes.twin_panes import TwinPanes
from viewer.desktop.splitview.text.positions import Highlight
from viewer.redline.content import Content
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
        found = [spot for hit in self.search.hits for spot in self._twins.highlights(hit.spots)]
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
