"""A label that is too wide for its column keeps the words beside the figure's place."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from viewer.desktop.look.elided import elided

LABEL = "our ferries and our tugs had outstanding […] in aggregate dues to the port of Tarn"


@pytest.fixture
def metrics(qtbot: QtBot) -> QFontMetricsF:
    """Those of any font; Qt's application has to be there."""
    return QFontMetricsF(QFont())


def test_a_label_that_fits_is_left_alone(metrics: QFontMetricsF) -> None:
    assert elided(metrics, LABEL, metrics.horizontalAdvance(LABEL) + 1) == LABEL


def test_words_before_and_behind_the_place_stay(metrics: QFontMetricsF) -> None:
    told = elided(metrics, LABEL, metrics.horizontalAdvance(LABEL) / 2)
    assert told.startswith("… ")
    assert "outstanding […] in" in told
    assert metrics.horizontalAdvance(told) <= metrics.horizontalAdvance(LABEL) / 2


def test_a_label_without_a_place_is_cut_on_its_right(metrics: QFontMetricsF) -> None:
    words = "dues that the ferries and tugs paid to the port of Tarn"
    assert elided(metrics, words, metrics.horizontalAdvance(words) / 2).startswith("dues that")
