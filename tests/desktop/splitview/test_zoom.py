"""The size of the text: in steps, within what can be read, and told of when it changes."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from viewer.desktop.splitview.zoom import LEAST, MOST, STEP, USUAL, Zoom


@pytest.fixture
def told() -> list[int]:
    return []


@pytest.fixture
def zoom(qtbot: QtBot, told: list[int]) -> Zoom:
    made = Zoom()
    made.changed.connect(told.append)
    return made


def test_it_starts_at_the_texts_own_size(zoom: Zoom) -> None:
    assert zoom.percent == USUAL
    assert zoom.factor == 1.0


def test_steps_lead_up_and_down_again(zoom: Zoom, told: list[int]) -> None:
    zoom.larger()
    zoom.larger()
    zoom.smaller()
    zoom.step(-2)
    assert told == [USUAL + STEP, USUAL + 2 * STEP, USUAL + STEP, USUAL - STEP]
    assert zoom.factor == pytest.approx(0.9)


@pytest.mark.parametrize(("wanted", "given"), [(0, LEAST), (-7, LEAST), (10_000, MOST), (145, 145)])
def test_a_size_stays_within_what_can_be_read(zoom: Zoom, wanted: int, given: int) -> None:
    zoom.set(wanted)
    assert zoom.percent == given


def test_nothing_is_told_where_nothing_changes(zoom: Zoom, told: list[int]) -> None:
    zoom.set(MOST)
    zoom.larger()
    zoom.reset()
    zoom.reset()
    assert told == [MOST, USUAL]
