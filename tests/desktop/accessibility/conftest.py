"""A real window, as in the tests of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from tests.desktop.window.conftest import data_folder, heard, opened, switch, window

__all__ = ["data_folder", "heard", "opened", "switch", "window"]


@pytest.fixture(autouse=True)
def accessible() -> Iterator[None]:
    """Qt makes what it tells only while somebody listens."""
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)
