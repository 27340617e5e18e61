"""Which factor is being read where all stand in one scroll, and its heading at the top of the panes.

The case: the reader scrolls from the end of one factor into the next. As soon as the next one fills most of
the panes it is the one that is read: the tree, the note and the reason follow.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from viewer.comparison.model import Pair
from viewer.desktop.look.theme import Theme
from viewer.desktop.splitview.header.sticky_heading import StickyHeading
from viewer.desktop.splitview.panes.twin_panes import TwinPanes
from viewer.desktop.splitview.stepper import Stepper
from viewer.redline.content import Content
from viewer.redline.plan import NEW

READ_AT = 0.3
"""Share of the height at which one reads: there "next change" brings what it leads to."""


class InSight(QObject):
    """Watches what is scrolled to; does nothing unless it is ``on``."""

    changed = Signal(object)
    """The ``Pair`` that is being read now: scrolled to, or gone to by a step, a hit, a link or a click."""
    heading_pressed = Signal(object)
    """The ``Pair`` whose heading at the top was clicked."""

    def __init__(self, content: Content, twins: TwinPanes, stepper: Stepper, theme: Theme) -> None:
        super().__init__(twins)
        self._content = content
        self._twins = twins
        self._stepper = stepper
        self.on = False
        self.headings = tuple(StickyHeading(pane, theme) for pane in twins.panes)
        twins.scrolling.turned.connect(self._turned)
        stepper.reached.connect(self._reached)
        for moved in (twins.scrolling.moved, twins.aligned):
            moved.connect(self.show_heading)
        for pane in twins.panes:
            pane.resized.connect(self.show_heading)
        for heading in self.headings:
            heading.pressed.connect(self._pressed)

    def set_on(self, on: bool) -> None:
        """Watch, or do not."""
        self.on = on
        self.show_heading()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for heading in self.headings:
            heading.set_theme(theme)

    @property
    def row(self) -> int | None:
        """The planned row that is being read; None where there is none.

        It is found a share of the height below the top, but at the very top and the very end of all there.
        """
        scrolling, lines = self._twins.scrolling, self._twins.lines
        if not lines.rows or scrolling.height <= 0:
            return None
        height, value = scrolling.height, scrolling.bar.value()
        left = scrolling.bar.maximum() - value
        share = min(READ_AT, value / height)
        if self._twins.done:
            share = max(share, 1 - left / height)
        return lines.rows[lines.index_at(value + share * height)]

    def show_heading(self) -> None:
        """Show at the top of the panes which factor it is, unless its own heading is there."""
        top = self._top_pair() if self.on else None
        for side, heading in enumerate(self.headings):
            pane = self._twins.panes[side]
            if top is None or not pane.isVisibleTo(self._twins):
                heading.hide()
            else:
                pair, above = top
                heading.show_words(self._words(pair, side), above)

    def _top_pair(self) -> tuple[Pair, int] | None:
        """The pair whose text, but not its heading, is at the top, and how far the next one pushes it up."""
        lines, value = self._twins.lines, self._twins.scrolling.bar.value()
        if not lines.rows:
            return None
        at = lines.index_at(value)
        pair = self._content.pair_of(lines.rows[at])
        if pair is None or value <= 0:
            return None
        if (
            self._begins(lines.rows[at])
            and value - lines.tops[at] < (lines.heights[at] - lines.leads[at]) / 2
        ):
            return None  # half of the heading itself, or more, is there
        height = self.headings[NEW].sizeHint().height()
        below = at + 1
        while below < len(lines.rows) and lines.tops[below] - value < height:
            row = lines.rows[below]
            if self._begins(row) or self._content.plan.rows[row].is_category:
                return pair, max(0, height - round(lines.tops[below] - value))
            below += 1
        return pair, 0

    def _begins(self, row: int) -> bool:
        return self._content.plan.rows[row].opens

    def _words(self, pair: Pair, side: int) -> str:
        if self._twins.inline:
            return pair.heading
        factors, comparison = (pair.old, pair.new)[side], self._content.comparison
        if not factors or comparison is None:
            return ""
        factor = comparison.factors.get(factors[0])
        return (factor.heading.text if factor is not None else "") or pair.heading

    def _turned(self) -> None:
        if not self.on:
            return
        row = self._stepper.row
        if row is not None and self._is_seen(row):
            return  # what was gone to is still there: it is what is read
        row = self.row
        pair = self._content.pair_of(row) if row is not None else None
        if pair is not None and row is not None:
            self._stepper.start_from(row)
            self.changed.emit(pair)

    def _is_seen(self, row: int) -> bool:
        lines, scrolling = self._twins.lines, self._twins.scrolling
        index = lines.index_of(row)
        if index is None:
            return False
        top, bottom = lines.band(index)
        return bottom > scrolling.bar.value() and top < scrolling.bar.value() + scrolling.height

    def _reached(self, row: int) -> None:
        pair = self._content.pair_of(row) if self.on else None
        if pair is not None:
            self.changed.emit(pair)

    def _pressed(self) -> None:
        top = self._top_pair()
        if top is not None:
            self.heading_pressed.emit(top[0])
