"""The window fits the screen that it opens on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.desktop.frame.fitting import fit_to_screen, fitted

SCREEN = QRect(0, 24, 1024, 700)


def test_a_window_that_fits_stays_where_it_is() -> None:
    window = QRect(100, 60, 800, 500)
    assert fitted(window, SCREEN) == window


def test_what_lies_outside_is_moved_in_and_what_is_too_large_is_made_smaller() -> None:
    assert fitted(QRect(2000, -300, 800, 500), SCREEN) == QRect(224, 24, 800, 500)
    assert fitted(QRect(-50, 0, 1600, 1000), SCREEN) == SCREEN


_rects = st.builds(
    QRect, *(st.integers(-5000, 5000) for _ in range(2)), *(st.integers(1, 4000) for _ in range(2))
)


@given(_rects, _rects)
def test_any_window_stands_wholly_on_any_screen(window: QRect, screen: QRect) -> None:
    found = fitted(window, screen)
    assert screen.contains(found)
    assert fitted(found, screen) == found


def test_a_window_as_high_as_the_screen_leaves_room_for_its_title(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    window.resize(screen.size())
    fit_to_screen(window)
    assert window.width() == screen.width()
    assert window.height() < screen.height()
