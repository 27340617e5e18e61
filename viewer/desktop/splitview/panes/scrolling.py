"""One scroll bar for panes that are equally tall, and the row that stays where it was.

The case: the window is made narrower while somebody reads; every row above grows, and still the row at the
top stays at the top.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from viewer.desktop.splitview.panes.pane import Pane
from viewer.desktop.splitview.strip.overview import InView
from viewer.desktop.splitview.text.scene import Lines
from viewer.language.say import say

Anchor = tuple[int, float]
"""The planned row at the top, and how far the top lies beyond that row's own."""
TOP: Anchor = (0, -1e6)
"""The anchor of an unscrolled view: far above the first row."""
_NOWHERE = -1
"""A value that the bar never has."""
_COMFORT_TOP, _COMFORT_BOTTOM, _AIM = 0.12, 0.7, 0.3
"""Shares of the height: what lies between the first two stays there, else it is brought to the third."""


class SharedScroll(QObject):
    """Keeps the panes' own bars, which are hidden, at the value of the one that is seen."""

    turned = Signal()
    """The reader has scrolled: by the wheel, the bar, the keys or the overview."""
    moved = Signal()
    """Another part of the content is in view, or the content is as tall as it was not before."""

    def __init__(self, panes: Sequence[Pane], parent: QWidget) -> None:
        super().__init__(parent)
        self._panes = tuple(panes)
        self._master = self._panes[-1]
        self._lines = Lines()
        self._busy = False
        self.held = False
        """True while the place must not be noted: the lines do not fit the documents any more."""
        self.anchor = TOP
        self._led_to = 0
        """Where the bar was brought last: that it is there is not the reader's own scrolling."""
        # Not at once: a caret that is put elsewhere drags the bar along, and it is put back.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell_turned)
        self.bar = QScrollBar(Qt.Orientation.Vertical, parent)
        self.bar.setAccessibleName(say("Scroll the text"))
        self.bar.valueChanged.connect(self._scrolled)
        for pane in self._panes:
            pane.verticalScrollBar().valueChanged.connect(self._scrolled)
            pane.verticalScrollBar().rangeChanged.connect(self._take_range)

    @property
    def height(self) -> int:
        """Pixels in view."""
        return self._master.viewport().height()

    @property
    def window(self) -> InView:
        """What of the content is in view."""
        return InView(self.bar.value(), self.height, self.bar.maximum() + self.height)

    def pause(self) -> None:
        """Let the panes' bars move as they will: their text is being laid out."""
        self._busy = True

    def resume(self) -> None:
        """Keep the bars together again."""
        self._busy = False

    def follow(self, lines: Lines) -> None:
        """Take the heights of lines that have grown at their end."""
        self._lines = lines
        self._take_range()

    def lead(self, lines: Lines, anchor: Anchor) -> bool:
        """Bring the row of an anchor to where one wants it: what the reader scrolled just before is over.

        False where it is not there, for too little is laid out below it.
        """
        self._soon.stop()
        self._led_to = self.bar.value()
        self.restore(lines, anchor)
        index = lines.index_of(anchor[0])
        return index is None or self.bar.value() >= round(lines.tops[index] + anchor[1])

    def restore(self, lines: Lines, anchor: Anchor) -> None:
        """Take other lines, and bring the row of an anchor to where it was."""
        turning = self._soon.isActive() and self.bar.value() != self._led_to
        self.follow(lines)
        row, beyond = anchor
        while row > 0 and lines.index_of(row) is None:
            row, beyond = row - 1, 0.0
        index = lines.index_of(row)
        self._led_to = max(0, round(lines.tops[index] + beyond) if index is not None else 0)
        self._scrolled(self._led_to)
        self._led_to = _NOWHERE if turning else self.bar.value()
        self.anchor = anchor
        self.moved.emit()

    def show_span(self, top: float, bottom: float) -> None:
        """Scroll so that a stretch of the content is comfortably in view, if it is not."""
        at = self.bar.value()
        if top - at < self.height * _COMFORT_TOP or bottom - at > self.height * _COMFORT_BOTTOM:
            self._led_to = min(max(0, round(top - self.height * _AIM)), self.bar.maximum())
            self.bar.setValue(self._led_to)

    def show_row(self, row: int) -> None:
        """Scroll so that a planned row is comfortably in view, if it is visible."""
        index = self._lines.index_of(row)
        if index is not None:
            top, bottom = self._lines.band(index)
            self.show_span(top, min(bottom, top + self.height * (_COMFORT_BOTTOM - _COMFORT_TOP)))

    def _scrolled(self, value: int) -> None:
        if self._busy:
            return
        self._busy = True
        for bar in (self.bar, *(pane.verticalScrollBar() for pane in self._panes)):
            bar.setValue(value)
        self._busy = False
        if not self.held:
            self._remember()
        self.moved.emit()
        self._soon.start()

    def _tell_turned(self) -> None:
        if self.bar.value() != self._led_to:
            self._led_to = _NOWHERE
            self.turned.emit()

    def _take_range(self) -> None:
        if self._busy:
            return
        bar = self._master.verticalScrollBar()
        self.bar.setPageStep(bar.pageStep())
        self.bar.setSingleStep(bar.singleStep())
        self._busy = True
        self.bar.setRange(bar.minimum(), bar.maximum())
        # Without a handle where there is nothing to scroll to.
        self.bar.setEnabled(bar.maximum() > bar.minimum())
        self._busy = False
        self.moved.emit()

    def _remember(self) -> None:
        """Note which row is at the top, so that it can be put there again (once there is a layout)."""
        if self._lines.bottom > 0:
            value = self.bar.value()
            index = self._lines.index_at(value)
            self.anchor = (self._lines.rows[index], value - self._lines.tops[index])
