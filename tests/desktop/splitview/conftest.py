"""A split view with the sample in it, shown and laid out."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.redline.sample import EDITED, sample
from viewer.comparison.model import Comparison
from viewer.desktop.splitview import SplitView


@pytest.fixture(scope="session")
def comparison() -> Comparison:
    return sample()


@pytest.fixture
def view(qtbot: QtBot, comparison: Comparison) -> SplitView:
    shown = SplitView()
    qtbot.addWidget(shown)
    shown.resize(1000, 300)
    shown.show()
    shown.show_pairs(comparison, [comparison.pairs[EDITED]])
    return shown
