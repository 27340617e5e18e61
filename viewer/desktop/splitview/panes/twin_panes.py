"""Two panes that are read as one page: filled from one plan, aligned row by row, scrolled by one bar.

The case: a paragraph wraps into five lines on the left and seven on the right. The window is made narrower,
the text larger, a fold is opened: what belongs together must still stand side by side, and the row that is
being read must stay where it is. In the inline view one of the panes shows both sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from viewer.desktop.splitview.painting.geometry import caret
from viewer.desktop.splitview.panes.columns import PaneColumns
from viewer.desktop.splitview.panes.layout import Layout
from viewer.desktop.splitview.panes.pane import Pane
from viewer.desktop.splitview.panes.scrolling import TOP, SharedScroll
from viewer.desktop.splitview.strip.overview import OverviewStrip
from viewer.desktop.splitview.strip.ticks import Tick, ticks_of
from viewer.desktop.splitview.text.document import MARGIN
from viewer.desktop.splitview.text.formats import TextStyle
from viewer.desktop.splitview.text.positions import Highlight, Positions
from viewer.desktop.splitview.text.scene import Lines, Scene
from viewer.redline.plan import NEW, OLD, Plan
from viewer.redline.spots import Spot

_LARGE = 80_000
"""Characters a side beyond which a resize is settled once it pauses, not at every step."""
_SOON = 20_000
"""Characters, both sides together, that are laid out while the reader waits: two portions."""
_LONGEST_HOLD = 1500
"""Milliseconds after which the text is shown as far as it is laid out, be it where it should or not."""
_PAUSE = 40
"""Milliseconds without another step of a resize after which it is settled."""


class TwinPanes(QWidget):
    """Headers, panes, scroll bar and overview."""

    aligned = Signal()
    """The rows have new heights, or more rows have come."""

    def __init__(self, style: TextStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._ticks: list[tuple[Tick, ...]] = []
        self.splitter = PaneColumns(style.theme, self)
        self.headers, self.panes = self.splitter.headers, self.splitter.panes
        self.overview = OverviewStrip(style.theme, self)
        self.scrolling = SharedScroll(self.panes, self)
        self.bar = self.scrolling.bar
        self._layout = self._laid_out(Plan(), ())
        self._settle = QTimer(self, singleShot=True, interval=_PAUSE)
        self._goal: tuple[int, float] | None = None
        """The row that is to stand at the top as soon as it is laid out, and how far beyond its own."""
        self._held = QTimer(self, singleShot=True, interval=_LONGEST_HOLD)
        self._go_on = QTimer(self, singleShot=True, interval=0)
        self._build()
        self._connect()

    def _build(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.splitter, 1)
        beside = QVBoxLayout()
        whole.addLayout(beside)
        beside.addSpacing(self.headers[OLD].sizeHint().height())
        strips = QHBoxLayout()
        beside.addLayout(strips)
        strips.setSpacing(0)
        strips.addWidget(self.bar)
        strips.addWidget(self.overview)
        self.splitter.order_tabs()

    def _connect(self) -> None:
        for pane in self.panes:
            pane.resizing.connect(self.scrolling.pause)
            pane.resized.connect(self._resized)
        self.scrolling.moved.connect(lambda: self.overview.set_window(self.scrolling.window))
        self.overview.scroll_wanted.connect(lambda top: self.bar.setValue(round(top)))
        self.overview.wheel_turned.connect(self._pass_wheel)
        self._settle.timeout.connect(self.align)
        self._go_on.timeout.connect(self._add)
        self._held.timeout.connect(lambda: self.splitter.setUpdatesEnabled(True))
        self.scrolling.turned.connect(self._forget_goal)

    # What is shown

    @property
    def inline(self) -> bool:
        """True where one pane shows both sides."""
        return self.splitter.inline

    def set_inline(self, on: bool) -> None:
        """Show both sides in one pane, or each in its own. The content is to be set anew."""
        self.splitter.set_inline(on)

    @property
    def plan(self) -> Plan:
        """The rows shown."""
        return self._layout.plan

    @property
    def lines(self) -> Lines:
        """The heights of the visible rows, as far as they are laid out."""
        return self._layout.lines

    @property
    def positions(self) -> tuple[Positions, Positions]:
        """Old and new; in the inline view both are those of the one pane."""
        return self._layout.positions[0], self._layout.positions[-1]

    @property
    def done(self) -> bool:
        """True once all rows are laid out."""
        return self._layout.done

    def pane_of(self, side: int) -> Pane:
        """Return the pane that shows a side."""
        return self.panes[NEW if self.inline else side]

    def set_content(self, plan: Plan, style: TextStyle, visible: Sequence[bool], *, keep_place: bool) -> None:
        """Fill the panes; with ``keep_place``, the row at the top stays there.

        Of a long text the first rows are there at once, and as many as keeping the place needs.
        """
        anchor = self.scrolling.anchor if keep_place else TOP
        self._style = style
        self._forget_goal()
        for part in (*self.headers, self.overview):
            part.set_theme(style.theme)
        self._settle.stop()
        self.scrolling.held = False
        self.scrolling.pause()
        for pane in self.panes:
            # Room for the margins comes on top.
            pane.set_measure(style.measure + 2 * MARGIN)
        carets = [pane.textCursor().position() if keep_place else 0 for pane in self.panes]
        self._layout = self._laid_out(plan, visible)
        self._layout.add(anchor[0] + 1)
        if keep_place:
            self._layout.add()
        for pane, position in zip(self.panes, carets, strict=True):
            # Filling drags the caret to the end, and a pane scrolls to its caret when first shown.
            pane.place_caret(min(position, pane.document().characterCount() - 1))
        self.scrolling.resume()
        self._show_lines()
        self.scrolling.restore(self._layout.lines, anchor)
        self.aligned.emit()
        self._go_on_later()

    def set_visible(self, visible: Sequence[bool]) -> None:
        """Show or fold away planned rows."""
        self.scrolling.pause()
        self._layout.set_visible(visible)
        self._aligned()

    def align(self) -> None:
        """Give every row one height on both sides, keep the place, and bring the overview up to date."""
        self.scrolling.pause()
        self._layout.align()
        self._aligned()

    def fill_to(self, row: int) -> None:
        """Have a planned row laid out, however far down it is."""
        if self._layout.filled <= row:
            self._add(row + 1)

    # Where things are

    def highlights(self, spots: Iterable[Spot]) -> list[tuple[int, Highlight]]:
        """Return the panes, by their index, and stretches of text that show stretches of the plan."""
        spots = list(spots)
        if self.inline:
            return [(NEW, found) for found in self.positions[NEW].highlights(spots)]
        return [
            (side, found)
            for side in (OLD, NEW)
            for found in self.positions[side].highlights(spot for spot in spots if spot.side == side)
        ]

    def show_row(self, row: int) -> None:
        """Scroll so that a planned row is comfortably in view, if it is visible."""
        self.fill_to(row)
        self.scrolling.show_row(row)

    def show_top(self, row: int) -> None:
        """Scroll so that a planned row stands at the top, or the first visible one above it."""
        self.fill_to(row)
        self._forget_goal()
        self.scrolling.lead(self.lines, (row, 0.0))

    def lead_to(self, row: int, beyond: float = 0.0) -> None:
        """Have a planned row stand at the top: at once if little is to be laid out above it, else when it is.

        The case: the fortieth of sixty factors in one scroll, a second after they were opened.
        """
        above = sum(
            len(block.text)
            for planned in self.plan.rows[self._layout.filled : row + 1]
            for side in self._layout.sides
            for block in planned.sides[side]
        )
        self._goal = (row, beyond)
        if above <= _SOON:
            self.fill_to(row)
        if not self._reach_goal() and self.isVisible():
            # What was shown stays until then: the top of the text, where nobody reads, would only flash.
            self.splitter.setUpdatesEnabled(False)
            self._held.start()

    def _reach_goal(self) -> bool:
        """Go to where one wants to be, as far as it is laid out; False where that is not far enough."""
        if self._goal is None:
            return True
        if self._layout.filled <= self._goal[0]:
            return False
        there = self.scrolling.lead(self.lines, self._goal) or self._layout.done
        if there:
            self._forget_goal()
        return there

    def _forget_goal(self) -> None:
        self._goal = None
        self._held.stop()
        self.splitter.setUpdatesEnabled(True)

    def show_span(self, top: float, bottom: float) -> None:
        """Scroll so that a stretch of the content is comfortably in view, if it is not."""
        self.scrolling.show_span(top, bottom)

    def top_of(self, highlight: Highlight, pane: int) -> tuple[float, float]:
        """Return top and bottom of a stretch of text in document pixels."""
        block = self.panes[pane].document().findBlockByNumber(highlight.entry.number)
        return caret(block, highlight.start).top(), caret(block, highlight.end).bottom()

    def move_caret(self, highlight: Highlight, pane: int) -> None:
        """Put a pane's caret where a stretch of text begins."""
        self.panes[pane].place_caret(highlight.entry.position + highlight.start)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what shows between the parts."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._style.theme.base)
        header = self.headers[NEW].height()
        beside = QRectF(self.splitter.width(), 0, self.width() - self.splitter.width(), header)
        painter.fillRect(beside, self._style.theme.chrome)
        painter.setPen(QColor(self._style.theme.border))
        painter.drawLine(beside.bottomLeft() + QPointF(0, -1), beside.bottomRight() + QPointF(0, -1))
        painter.end()

    # Inside

    def _shown(self) -> tuple[Pane, ...]:
        """The panes that the layout is of: those of before, until there is other content."""
        return tuple(self.panes[side] for side in self._layout.sides)

    def _laid_out(self, plan: Plan, visible: Sequence[bool]) -> Layout:
        sides = (NEW,) if self.inline else (OLD, NEW)
        return Layout([self.panes[side].document() for side in sides], sides, plan, self._style, visible)

    def _aligned(self) -> None:
        self._settle.stop()
        self.scrolling.held = False
        self.scrolling.resume()
        self._show_lines()
        self.scrolling.restore(self._layout.lines, self.scrolling.anchor)
        self.aligned.emit()

    def _add(self, least: int = 0) -> None:
        """Lay out some more rows below."""
        first = max(0, len(self._layout.lines.rows) - 1)
        self.scrolling.pause()
        self._layout.add(least)
        self.scrolling.resume()
        self._show_lines(first)
        self.scrolling.follow(self._layout.lines)
        self._reach_goal()
        self.aligned.emit()
        self._go_on_later()

    def _go_on_later(self) -> None:
        if self._layout.done:
            self._go_on.stop()
        else:
            self._go_on.start()

    def _show_lines(self, first: int = 0) -> None:
        """Hand the panes and the overview the lines, of which those from ``first`` on are new."""
        layout = self._layout
        inline = len(layout.sides) == 1
        scenes = [
            Scene(side, layout.plan, positions, layout.lines, self._style.theme, inline)
            for side, positions in zip(layout.sides, layout.positions, strict=True)
        ]
        for pane, scene in zip(self._shown(), scenes, strict=True):
            pane.set_scene(scene)
        del self._ticks[first:]
        for index in range(first, len(self._layout.lines.rows)):
            self._ticks.append(
                tuple(
                    tick
                    for pane, scene in zip(self._shown(), scenes, strict=True)
                    for tick in ticks_of(scene, pane.document(), index)
                )
            )
        self.overview.set_ticks([tick for ticks in self._ticks for tick in ticks])

    def _resized(self) -> None:
        self.scrolling.resume()
        if not self._layout.plan.rows:
            return
        if self.panes[NEW].document().characterCount() > _LARGE:
            self.scrolling.held = True
            self._settle.start()
        else:
            self.align()

    def _pass_wheel(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self.bar, event)
