"""Widgets opt in to rules of the style sheet by property."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest
from PySide6.QtWidgets import QFrame, QPushButton
from pytestqt.qtbot import QtBot

from viewer.desktop.look.stylesheet import styled, stylesheet
from viewer.highlighting.palette import PALETTES, Palette


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_every_colour_of_the_sheet_is_filled_in(palette: Palette) -> None:
    colours = {name: value for name, value in asdict(palette).items() if isinstance(value, str)}
    sheet = stylesheet(colours)
    assert "$" not in sheet
    assert re.search(r"#[0-9a-fA-F]{6}", sheet)


def test_a_colour_that_is_missing_is_told_of() -> None:
    with pytest.raises(KeyError):
        stylesheet({})


def test_a_widget_gets_the_property_that_its_rule_asks_for(qtbot: QtBot) -> None:
    button, frame = QPushButton(), QFrame()
    styled(button, "chip")
    styled(frame, "banner", "notice")
    assert button.property("chip") == "true"
    assert frame.property("banner") == "notice"
