"""Where the parts of the window stand: toolbar, tree to the left, panes, table of figures below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QStackedWidget, QToolBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from viewer.desktop.main_window import MainWindow

SMALLEST = (800, 480)
USUAL = (1440, 900)
TREE_SHARE = 0.23
TREE_LEAST = 290
FIGURES_SHARE = 0.29
"""Of the window's width and height, until the reviewer drags a border."""


def lay_out(window: MainWindow) -> None:
    """Put the parts, which exist already, in their places."""
    window.setMinimumSize(*SMALLEST)
    window.setAcceptDrops(True)
    window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
    bar = QToolBar("Toolbar", window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addWidget(window.strip)
    window.addToolBar(bar)
    window.factors = _tree_dock(window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.factors)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.figures)
    window.pages = QStackedWidget(window)
    window.pages.addWidget(window.start)
    window.pages.addWidget(
        _stacked(window, (window.missing, window.reason, window.split, window.notes), grows=window.split)
    )
    window.setCentralWidget(
        _stacked(window, (window.progress, window.banners, window.pages), grows=window.pages)
    )
    window.setStatusBar(window.status)


def share_room(window: MainWindow) -> None:
    """Give tree and figures their usual shares of the window."""
    width = max(TREE_LEAST, round(window.width() * TREE_SHARE))
    window.resizeDocks([window.factors], [width], Qt.Orientation.Horizontal)
    window.resizeDocks([window.figures], [round(window.height() * FIGURES_SHARE)], Qt.Orientation.Vertical)


def _tree_dock(window: MainWindow) -> QDockWidget:
    dock = QDockWidget("Risk factors", window)
    dock.setObjectName("factors")
    dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    dock.setTitleBarWidget(QWidget(dock))
    dock.setWidget(window.tree)
    return dock


def _stacked(window: MainWindow, parts: tuple[QWidget, ...], grows: QWidget) -> QWidget:
    holder = QWidget(window)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is grows else 0)
    return holder
