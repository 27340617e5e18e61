"""Two panes that are read as one page: filled from one plan, aligned row by row, scrolled by one bar.

The case it exists for: a paragraph wraps into five lines on the left and seven on the right, the window
is made narrower, the text larger, a fold is opened; and still what belongs together stands side by side,
and the row that was being read stays where it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollBar, QSplitter, QVBoxLayout, QWidget

from viewer.desktop.splitview.alignment import Lines, Side, align, show_rows
from viewer.desktop.splitview.document import fill
from viewer.desktop.splitview.formats import Style
from viewer.desktop.splitview.geometry import caret
from viewer.desktop.splitview.header import PaneHeader
from viewer.desktop.splitview.overview import OverviewStrip, Window
from viewer.desktop.splitview.painting import Highlight, Scene
from viewer.desktop.splitview.pane import Pane
from viewer.desktop.splitview.plan import NEW, OLD, Plan, PlannedRow
from viewer.desktop.splitview.positions import Positions
from viewer.desktop.splitview.ticks import ticks_of

_LARGE = 80_000
"""Characters a side beyond which a resize is settled once it pauses, not at every step."""
_PAUSE = 40
"""Milliseconds."""
_LEAD, _LIST_LEAD, _WIDE_LEAD = 0.75, 0.4, 2.2
"""Free space below a row, in line heights: usually, within a list, and above another pair or category."""
_COMFORT_TOP, _COMFORT_BOTTOM, _AIM = 0.12, 0.7, 0.3
"""Shares of the height: what lies between the first two stays there, else it is brought to the third."""


_TOP = (0, -1e6)
"""The anchor of an unscrolled view: far above the first row."""


class TwinPanes(QWidget):
    """Headers, panes, scroll bar and overview."""

    aligned = Signal()
    """The rows have new heights."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._plan = Plan()
        self._visible: list[bool] = []
        self._positions = (Positions((), 0), Positions((), 0))
        self._lines = Lines()
        self._anchor = _TOP
        self._busy = False
        self.headers = (PaneHeader(style.theme, self), PaneHeader(style.theme, self))
        self.panes = (Pane(self), Pane(self))
        self.overview = OverviewStrip(style.theme, self)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._settle = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()

    def _build(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for header, pane, name in zip(self.headers, self.panes, ("Old filing", "New filing"), strict=True):
            pane.setAccessibleName(name)
            column = QWidget(splitter)
            stack = QVBoxLayout(column)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(0)
            stack.addWidget(header)
            stack.addWidget(pane)
            splitter.addWidget(column)
            splitter.setStretchFactor(splitter.count() - 1, 1)
        self.bar.setAccessibleName("Scroll both panes")
        strips = QHBoxLayout()
        strips.setSpacing(0)
        strips.addWidget(self.bar)
        strips.addWidget(self.overview)
        beside = QVBoxLayout()
        beside.addSpacing(self.headers[OLD].sizeHint().height())
        beside.addLayout(strips)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(splitter, 1)
        whole.addLayout(beside)
        self.splitter = splitter
        self.setTabOrder(self.headers[OLD].why, self.panes[OLD])
        self.setTabOrder(self.panes[OLD], self.headers[NEW].why)
        self.setTabOrder(self.headers[NEW].why, self.panes[NEW])

    def _connect(self) -> None:
        for pane in self.panes:
            pane.resizing.connect(self._resizing)
            pane.resized.connect(self._resized)
            pane.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.panes[OLD].verticalScrollBar().rangeChanged.connect(self._take_range)
        self.bar.valueChanged.connect(self._scrolled)
        self.overview.scroll_wanted.connect(lambda top: self.bar.setValue(round(top)))
        self.overview.wheel_turned.connect(self._pass_wheel)
        self._settle.timeout.connect(self.align)

    @property
    def plan(self) -> Plan:
        """The rows shown."""
        return self._plan

    @property
    def lines(self) -> Lines:
        """The heights of the visible rows."""
        return self._lines

    @property
    def positions(self) -> tuple[Positions, Positions]:
        """Old and new."""
        return self._positions

    def set_content(self, plan: Plan, style: Style, visible: Sequence[bool], *, keep_place: bool) -> None:
        """Fill both panes; with ``keep_place``, the row at the top stays there."""
        anchor = self._anchor if keep_place else _TOP
        self._plan, self._style = plan, style
        self._busy = True
        carets = [pane.textCursor().position() if keep_place else 0 for pane in self.panes]
        old, new = (fill(pane.document(), plan, side, style) for side, pane in enumerate(self.panes))
        for pane, position in zip(self.panes, carets, strict=True):
            # Filling drags the caret to the end, and a pane scrolls to its caret when first shown.
            pane.place_caret(min(position, pane.document().characterCount() - 1))
        self._busy = False
        self._positions = (old, new)
        for part in (*self.headers, self.overview):
            part.set_theme(style.theme)
        self._visible = [True] * len(plan.rows)
        self._anchor = anchor
        self.set_visible(visible)

    def set_visible(self, visible: Sequence[bool]) -> None:
        """Show or fold away planned rows."""
        self._visible = list(visible)
        self._busy = True
        for side in self._sides():
            show_rows(side, self._visible)
        self._busy = False
        self.align()

    def align(self) -> None:
        """Give every row one height on both sides, keep the place, and bring the overview up to date."""
        self._settle.stop()
        anchor = self._anchor
        self._busy = True
        self._lines = align(self._plan, self._sides(), self._visible, self._leads())
        self._busy = False
        for side, pane in enumerate(self.panes):
            scene = Scene(side, self._plan, self._positions[side], self._lines, self._style.theme)
            pane.set_scene(scene)
        self.overview.set_ticks(
            [
                tick
                for side, pane in enumerate(self.panes)
                for tick in ticks_of(self._plan, self._lines, pane.document(), self._positions[side], side)
            ]
        )
        self._take_range()
        self._restore(anchor)
        self.aligned.emit()

    def top_of(self, highlight: Highlight, side: int) -> tuple[float, float]:
        """Return top and bottom of a stretch of text in document pixels."""
        block = self.panes[side].document().findBlockByNumber(highlight.entry.number)
        return caret(block, highlight.start).top(), caret(block, highlight.end).bottom()

    def show_span(self, top: float, bottom: float) -> None:
        """Scroll so that a stretch of the content is comfortably in view, if it is not."""
        height = self.panes[OLD].viewport().height()
        at = self.bar.value()
        if top - at < height * _COMFORT_TOP or bottom - at > height * _COMFORT_BOTTOM:
            self.bar.setValue(round(top - height * _AIM))

    def show_row(self, row: int) -> None:
        """Scroll so that a planned row is comfortably in view, if it is visible."""
        index = self._lines.index_of(row)
        if index is not None:
            top, bottom = self._lines.band(index)
            height = self.panes[OLD].viewport().height()
            self.show_span(top, min(bottom, top + height * (_COMFORT_BOTTOM - _COMFORT_TOP)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what shows between the parts."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._style.theme.base)
        header = self.headers[OLD].height()
        beside = QRectF(self.splitter.width(), 0, self.width() - self.splitter.width(), header)
        painter.fillRect(beside, self._style.theme.chrome)
        painter.setPen(QColor(self._style.theme.border))
        painter.drawLine(beside.bottomLeft() + QPointF(0, -1), beside.bottomRight() + QPointF(0, -1))
        painter.end()

    def _sides(self) -> tuple[Side, Side]:
        old, new = (
            Side(pane.document(), positions)
            for pane, positions in zip(self.panes, self._positions, strict=True)
        )
        return old, new

    def _leads(self) -> list[float]:
        line = self._style.line
        leads = [line * _LEAD] * len(self._plan.rows)
        above: int | None = None
        for index, row in enumerate(self._plan.rows):
            if not self._visible[index]:
                continue
            if above is not None and _sets_apart(row, self._plan.rows[above]):
                leads[above] = line * _WIDE_LEAD
            elif above is not None and row.is_item and self._plan.rows[above].is_item:
                leads[above] = line * _LIST_LEAD
            above = index
        return leads

    def _resizing(self) -> None:
        self._busy = True

    def _resized(self) -> None:
        self._busy = False
        if not self._plan.rows:
            return
        if self.panes[OLD].document().characterCount() > _LARGE:
            self._settle.start()
        else:
            self.align()

    def _scrolled(self, value: int) -> None:
        if self._busy:
            return
        self._busy = True
        for bar in (self.bar, *(pane.verticalScrollBar() for pane in self.panes)):
            bar.setValue(value)
        self._busy = False
        if not self._settle.isActive():
            self._remember()
        self._show_window()

    def _take_range(self) -> None:
        if self._busy:
            return
        bar = self.panes[OLD].verticalScrollBar()
        self.bar.setPageStep(bar.pageStep())
        self.bar.setSingleStep(bar.singleStep())
        self._busy = True
        self.bar.setRange(bar.minimum(), bar.maximum())
        self._busy = False
        self._show_window()

    def _remember(self) -> None:
        """Note which row is at the top, so that it can be put there again (once there is a layout)."""
        if self._lines.bottom > 0:
            value = self.bar.value()
            index = self._lines.index_at(value)
            self._anchor = (self._lines.rows[index], value - self._lines.tops[index])

    def _restore(self, anchor: tuple[int, float]) -> None:
        row, beyond = anchor
        while row > 0 and self._lines.index_of(row) is None:
            row, beyond = row - 1, 0.0
        index = self._lines.index_of(row)
        value = round(self._lines.tops[index] + beyond) if index is not None else 0
        self._scrolled(max(0, value))
        self._anchor = anchor
        self._show_window()

    def _show_window(self) -> None:
        height = self.panes[OLD].viewport().height()
        content = self.bar.maximum() + height
        self.overview.set_window(Window(self.bar.value(), height, content))

    def _pass_wheel(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self.bar, event)

    def move_caret(self, highlight: Highlight, side: int) -> None:
        """Put a pane's caret where a stretch of text begins."""
        self.panes[side].place_caret(highlight.entry.position + highlight.start)


def _sets_apart(row: PlannedRow, above: PlannedRow) -> bool:
    """True where a row needs more room above: a new pair (unless under its category) or a category."""
    return row.is_category or (row.opens and not above.is_category)
