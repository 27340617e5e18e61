"""Where the parts of the window stand: toolbar, tree to the left, panes, table of figures below them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QStackedWidget,
    QStatusBar,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from viewer.language.say import say

SMALLEST = (800, 480)
"""Pixels of the window at least: nothing of the toolbar's two rows is cut at this width."""
USUAL = (1440, 900)
"""Pixels of the window at first: a common size of a laptop's screen."""
TREE_SHARE, FIGURES_SHARE = 0.23, 0.29
"""Shares of the window's width for the tree and of its height for the figures, until a border is dragged."""
TREE_MOST, FIGURES_MOST = 0.4, 0.45
"""Shares that they may keep where the window becomes smaller: what was a quarter of a large screen leaves a
small one hardly a line of text."""
TREE_LEAST = 290
"""Pixels that the tree is given at first at least: a heading in two lines beside the small columns."""
TREE_SMALLEST = 220
"""Pixels to which the tree can be dragged: in less a heading can no longer be read."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What stands in every window."""

    strip: QWidget
    start: QWidget
    """Shown in place of the reading column until two filings are open."""
    above: tuple[QWidget, ...]
    """Above either: progress and banners."""
    status: QStatusBar


@dataclass(frozen=True, slots=True)
class ReadingParts:
    """What stands in a window in which two filings have been opened."""

    tree: QWidget
    figures: QDockWidget
    said: QDockWidget
    column: tuple[QWidget, ...]
    """The reading column, from the top down."""
    split: QWidget
    """The part of the column that grows."""


def lay_out(window: QMainWindow, parts: Parts) -> QStackedWidget:
    """Put the parts, which exist already, in their places; return the pages, of which one is there yet."""
    window.setMinimumSize(*SMALLEST)
    window.setAcceptDrops(True)
    window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
    bar = QToolBar(say("Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addWidget(parts.strip)
    window.addToolBar(bar)
    pages = QStackedWidget(window)
    pages.addWidget(parts.start)
    window.setCentralWidget(_stacked(window, (*parts.above, pages), grows=pages))
    window.setStatusBar(parts.status)
    return pages


def lay_out_reading(
    window: QMainWindow, pages: QStackedWidget, parts: ReadingParts
) -> tuple[QDockWidget, QWidget]:
    """Put the parts that show two filings in their places, unseen at first.

    Returns the tree's dock, and the page that holds the reading column.
    """
    factors = _tree_dock(window, parts.tree)
    for area, dock in (
        (Qt.DockWidgetArea.LeftDockWidgetArea, factors),
        (Qt.DockWidgetArea.BottomDockWidgetArea, parts.figures),
        (Qt.DockWidgetArea.RightDockWidgetArea, parts.said),
    ):
        dock.hide()
        window.addDockWidget(area, dock)
    page = _stacked(window, parts.column, grows=parts.split)
    pages.addWidget(page)
    return factors, page


def put_above(pages: QStackedWidget, part: QWidget) -> None:
    """Put a part above what is read, below progress and banners."""
    column = pages.parentWidget().layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(column.indexOf(pages), part)


def share_room(window: QMainWindow, factors: QDockWidget, figures: QDockWidget) -> None:
    """Give tree and figures their usual shares of the window."""
    width = max(TREE_LEAST, round(window.width() * TREE_SHARE))
    window.resizeDocks([factors], [width], Qt.Orientation.Horizontal)
    window.resizeDocks([figures], [round(window.height() * FIGURES_SHARE)], Qt.Orientation.Vertical)


def give_way(window: QMainWindow, factors: QDockWidget, figures: QDockWidget) -> None:
    """Take tree and figures back to their usual shares of a window that has become too small for them."""
    if factors.width() > window.width() * TREE_MOST:
        width = max(TREE_LEAST, round(window.width() * TREE_SHARE))
        window.resizeDocks([factors], [width], Qt.Orientation.Horizontal)
    if figures.isVisible() and figures.height() > window.height() * FIGURES_MOST:
        height = round(window.height() * FIGURES_SHARE)
        window.resizeDocks([figures], [height], Qt.Orientation.Vertical)


def _tree_dock(window: QMainWindow, tree: QWidget) -> QDockWidget:
    dock = QDockWidget(say("Risk factors"), window)
    dock.setObjectName("factors")
    dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    dock.setTitleBarWidget(QWidget(dock))
    tree.setMinimumWidth(TREE_SMALLEST)
    dock.setWidget(tree)
    return dock


def _stacked(window: QMainWindow, parts: tuple[QWidget, ...], grows: QWidget) -> QWidget:
    holder = QWidget(window)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is grows else 0)
    return holder
