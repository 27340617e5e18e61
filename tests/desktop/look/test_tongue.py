"""The window speaks the reviewer's language: the one chosen, else the system's, else English."""

from __future__ import annotations

import datetime as dt
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from viewer.desktop.look.tongue import CONTEXT, LANGUAGE, language_of, stored_language
from viewer.desktop.settings import Settings
from viewer.language.say import say, say_day, say_number
from viewer.resources import resource

SCRIPT = Path(__file__).resolve().parents[3] / "packaging" / "translations.py"


@pytest.mark.parametrize(
    ("choice", "system", "language"),
    [
        ("system", "ja_JP", "ja"),
        ("system", "en_US", "en"),
        ("system", "de_DE", "en"),
        ("system", "C", "en"),
        ("ja", "en_US", "ja"),
        ("en", "ja_JP", "en"),
    ],
)
def test_the_choice_comes_before_the_system(choice: str, system: str, language: str) -> None:
    assert language_of(choice, QLocale(system)) == language


def test_a_choice_that_makes_no_sense_is_the_systems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path))
    settings = Settings()
    assert stored_language(settings) == "system"
    settings.set_text(LANGUAGE, "klingon")
    assert stored_language(settings) == "system"


@pytest.mark.usefixtures("japanese")
def test_sentences_numbers_days_and_the_buttons_of_qt_are_japanese(qtbot: QtBot) -> None:
    assert say("&File") == "ファイル(&F)"
    assert say("not in the catalogue") == "not in the catalogue"
    assert (say_number(12345), say_day(dt.date(2026, 12, 1))) == ("12,345", "2026年12月1日")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "キャンセル"


def test_the_catalogue_that_is_loaded_says_what_the_translator_wrote(qapp: QApplication) -> None:
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec is not None and spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = script
    spec.loader.exec_module(script)
    loaded = QTranslator()
    assert loaded.load(str(resource("translations", "factordiff_ja.qm")))
    stale = [
        text
        for (text, sense), told in script.translations_in(script.catalogue_path("ja")).items()
        if loaded.translate(CONTEXT, text, sense or None, 1) != told.forms[0]
    ]
    assert stale == [], "run packaging/translations.py"


def test_in_english_no_catalogue_is_loaded() -> None:
    code = (
        "import sys; from viewer.desktop.app import application;"
        "from viewer.desktop.look.tongue import take_language; take_language(application(), 'en');"
        "sys.exit('viewer.desktop.look.catalogue' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], env=os.environ, check=False).returncode == 0
