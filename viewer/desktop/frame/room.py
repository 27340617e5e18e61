"""In a small window the text keeps half of the height, whatever else is open.

The case: a window of 1024 by 700 pixels, the table of figures below, the notes on the right, a message above
and a note being typed. Each is as small as it may be, and together they left four lines to read. So the table
gives way, to a few rows and then to its title; and where the window is narrow, the notes stand below the
factors rather than beside the text. What was taken is given back when there is room again.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow

from viewer.desktop.figures.dock import FiguresDock
from viewer.desktop.splitview import SplitView

TEXT_SHARE = 0.5
"""Of the window's height, that the text keeps."""
TEXT_ENOUGH = 350
"""Pixels of text that are enough in any window: half of one that is 700 pixels high."""
NEARLY = 16
"""Pixels by which the text may fall short before the table is folded to its title: less than a line."""
NARROW = 1200
"""Pixels of the window's width below which tree, notes and both filings do not fit side by side."""
TREE_OF_COLUMN = 0.55
"""Share of the left column that the tree keeps with the notes below it."""


class Room(QObject):
    """Watches the text's height, and the table of figures that stands below it."""

    def __init__(self, window: QMainWindow, figures: FiguresDock, split: SplitView) -> None:
        super().__init__(window)
        self._window, self._figures, self._split = window, figures, split
        self._usual: int | None = None
        """Height of the table before it gave way; None where it has not."""
        self._wished: int | None = None
        """Height of the window in which the reviewer asked for the table all the same."""
        self._dragged_to: int | None = None
        """Pixels of text that the reviewer left when a border was dragged."""
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.keep)
        split.installEventFilter(self)
        figures.asked.connect(self._asked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt override: the text has more room or less, for whatever reason."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and watched is self._split:
            self._soon.start()
        return super().eventFilter(watched, event)

    def keep(self) -> None:
        """Have the table give what the text lacks, or take back what it gave."""
        figures = self._figures
        if not (figures.isVisible() and self._split.isVisible()) or figures.isFloating():
            return
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._usual, self._dragged_to = None, self._text
            return
        if self._wished == self._window.height():
            return
        self._wished = None
        lacking = self._wanted() - self._text
        if lacking > 0:
            self._take(lacking)
        elif self._usual is not None:
            self._give(-lacking)

    @property
    def usual(self) -> int:
        """Height of the table where there is room for it; 0 where it has that."""
        return self._usual or 0

    def remember(self, usual: int) -> None:
        """Give the table this height once there is room: it had given way when the window was closed."""
        self._usual = usual or None

    def forget_dragged(self) -> None:
        """The window has another size: what was dragged was for the one before."""
        self._dragged_to = None

    @property
    def _text(self) -> int:
        return self._split.panes[1].viewport().height()

    def _wanted(self) -> int:
        enough = min(TEXT_ENOUGH, round(self._window.height() * TEXT_SHARE))
        return enough if self._dragged_to is None else min(enough, self._dragged_to)

    def _take(self, lacking: int) -> None:
        figures, high = self._figures, self._figures.height()
        if figures.folded:
            return
        left = high - lacking
        if left < high:
            self._usual = max(high, self._usual or 0)
        if left < figures.least_height - NEARLY:
            figures.set_folded(True)
        else:
            self._resize(max(left, figures.least_height))

    def _give(self, room: int) -> None:
        figures, high = self._figures, self._figures.height()
        usual = self._usual or high
        if high >= usual:
            self._usual = None
            return
        if figures.folded:
            if high + room < figures.least_height - NEARLY:
                return
            figures.set_folded(False)
        self._resize(min(high + room, usual))

    def _resize(self, high: int) -> None:
        self._window.resizeDocks([self._figures], [high], Qt.Orientation.Vertical)

    def _asked(self) -> None:
        """The reviewer wants the table: it is unfolded, and stays so in a window of this height."""
        figures = self._figures
        if figures.folded:
            self._wished = self._window.height()
            figures.set_folded(False)
            self._resize(figures.least_height)


def place_notes(window: QMainWindow, factors: QDockWidget, said: QDockWidget) -> None:
    """Put the notes below the factors in a narrow window, and back to the right in a wide one.

    Where the reviewer has torn them off, they stay.
    """
    if said.isFloating():
        return
    left = Qt.DockWidgetArea.LeftDockWidgetArea
    narrow, below = window.width() < NARROW, window.dockWidgetArea(said) == left
    if narrow == below:
        return
    shown = not said.isHidden()
    if narrow:
        window.splitDockWidget(factors, said, Qt.Orientation.Vertical)
        high = max(1, factors.height())
        shares = [round(high * TREE_OF_COLUMN), round(high * (1 - TREE_OF_COLUMN))]
        window.resizeDocks([factors, said], shares, Qt.Orientation.Vertical)
    else:
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, said)
    said.setVisible(shown)
