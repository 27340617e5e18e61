"""The window fits the screen that it opens on.

The case: it was closed on a large screen at the office, and is opened on a laptop. Its foot with the
counts, or its buttons, must not lie outside.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QStyle, QWidget


def fitted(window: QRect, screen: QRect) -> QRect:
    """Return where a window stands wholly on a screen, moved as little as need be, smaller if it must."""
    size = window.size().boundedTo(screen.size())
    most = screen.bottomRight() - QPoint(size.width() - 1, size.height() - 1)
    left = min(max(window.left(), screen.left()), most.x())
    top = min(max(window.top(), screen.top()), most.y())
    return QRect(QPoint(left, top), size)


def fit_to_screen(window: QWidget) -> None:
    """Have a window, with its frame, stand wholly on the screen that most of it is on.

    A screen that is smaller than the least size of the window has all of it that there is room for.
    """
    screen = window.screen()
    if window.isMaximized() or window.isFullScreen():
        return
    available = screen.availableGeometry()
    inside = QRect(available.topLeft(), available.size() - _frame(window))
    if inside.width() < window.minimumWidth() or inside.height() < window.minimumHeight():
        window.setMinimumSize(window.minimumSize().boundedTo(QSize(inside.width(), inside.height())))
    wanted = fitted(QRect(window.pos(), window.size()), inside)
    if wanted.size() != window.size():
        window.resize(wanted.size())
    if wanted.topLeft() != window.pos():
        window.move(wanted.topLeft())


def resize_on_screen(window: QWidget, wide: int, high: int) -> None:
    """Give a window that is not shown yet a size, or what its screen has room for if that is less."""
    room = window.screen().availableGeometry().size() - _frame(window)
    window.resize(QSize(wide, high).boundedTo(room))


def _frame(window: QWidget) -> QSize:
    """What the frame adds; before the window is shown, where nobody knows it, the height of a title.

    Under X11 it comes with the screen: a window as high as that would lose its foot to the title bar.
    """
    known = window.frameGeometry().size() - window.geometry().size()
    if window.isVisible() or not known.isEmpty():
        return known
    return QSize(0, window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight))
