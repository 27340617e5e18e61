"""About tells versions and licences, and has something to hand on."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from viewer import __version__
from viewer.desktop.explaining.about_dialog import AboutDialog
from viewer.desktop.explaining.components import PACKAGES, components

PROJECT = Path(__file__).parents[3] / "pyproject.toml"


def test_every_component_is_told_with_version_and_licence(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    text = dialog.made_of.toPlainText()
    for part in components():
        assert part.version
        assert part.licence, part.name
        assert part.name in text


@pytest.mark.skipif(not PROJECT.is_file(), reason="needs the project's pyproject.toml")
def test_the_components_are_those_that_the_program_needs() -> None:
    needed = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[^\w.-]", one, maxsplit=1)[0].lower().replace("_", "-") for one in needed}
    assert {name.lower().replace("_", "-") for name in PACKAGES} == names


def test_diagnostics_are_copied(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().startswith(f"factordiff {__version__}, Python 3")
