"""Widgets opt in to rules of the style sheet by property."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from viewer.desktop.look.stylesheet import styled, stylesheet
from viewer.desktop.look.theme import THEMES, Theme, apply, dress
from viewer.highlighting.palette import PALETTES, Palette


def colours_of(palette: Palette) -> dict[str, str]:
    return {name: value for name, value in asdict(palette).items() if isinstance(value, str)}


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_every_colour_of_the_sheet_is_filled_in(palette: Palette) -> None:
    sheet = stylesheet(colours_of(palette))
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


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_prompt_of_an_empty_field_can_be_read(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    palette = qapp.palette()
    apply(qapp, theme)
    field = QLineEdit()
    dress(field, theme)
    field.setPlaceholderText("Find")
    qtbot.addWidget(field)
    field.ensurePolished()
    shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
    qapp.setPalette(palette)
    assert shown == theme.dim


def test_the_pictures_of_dialogs_are_drawings_that_can_be_read() -> None:
    named = {
        name: [Path(path) for path in re.findall(r'url\("([^"]+)"\)', stylesheet(colours_of(PALETTES[name])))]
        for name in ("light", "dark")
    }
    assert len({path.name for path in named["light"]}) == 16
    for path in (*named["light"], *named["dark"]):
        assert path.suffix == ".svg"
        assert QSvgRenderer(str(path)).isValid()
    # A tick stands on the accent: white on a dark one, black on a light one.
    assert {path.name for path in named["light"]} - {path.name for path in named["dark"]} == {
        "check-light.svg"
    }
