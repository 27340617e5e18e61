"""A scan in the window: asked about, recognised kept; without Tesseract it says what to install."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.filings.sources.test_recognition import (
    FILING,
    HEADINGS,
    hidden_text,
    needs_scripts,
    scan,
    stand_in,
)
from viewer.desktop.main_window import MainWindow
from viewer.desktop.notices.banner import Banner, Tone
from viewer.resources import resource
from viewer.wording.readings.filings import warnings_of

__all__ = ["scan"]
LONG = 60_000
"""Milliseconds: processes of their own start on a busy machine."""
RECOGNISE = "Recognise the text"


def titles(banner: Banner) -> list[str]:
    return [button.text() for button in banner.findChildren(QPushButton)]


@pytest.fixture
def recognised(scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The scan, a stand-in for Tesseract, and an empty folder for what is kept."""
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    page = tmp_path / "page.pdf"
    page.write_bytes(hidden_text(FILING))
    stand_in(tmp_path, monkeypatch, f"sys.stdout.buffer.write(open({str(page)!r}, 'rb').read())")
    return scan


@needs_scripts
def test_a_scan_is_recognised_after_asking(qtbot: QtBot, window: MainWindow, recognised: Path) -> None:
    new = max(resource("samples").glob("*.md"))
    with qtbot.waitSignal(window.opener.failed, timeout=LONG):
        window.load(recognised, new)
    (banner,) = window.banners.banners
    assert banner.message.tone is Tone.NOTICE
    assert "pictures of its 2 pages. Recognise the text?" in banner.message.text
    stages: list[str] = []
    window.loading.progressed.connect(lambda stage, _done: stages.append(stage))
    (button,) = (each for each in banner.findChildren(QPushButton) if each.text() == RECOGNISE)
    with qtbot.waitSignal(window.loaded, timeout=LONG):
        button.click()
    assert any("Recognising the text of the old filing, page" in stage for stage in stages)
    comparison = window.session.comparison
    assert comparison is not None
    assert comparison.old.recognised
    assert {*HEADINGS} <= {factor.heading.text for factor in comparison.old.factors}
    assert any("recognised from pictures" in warning for warning in warnings_of(comparison.old))
    assert any("Old filing, " in each.message.text for each in window.banners.banners)
    # The next time nothing is asked.
    with qtbot.waitSignal(window.loaded, timeout=LONG):
        window.load(recognised, new)


def test_without_tesseract_the_window_says_what_to_install(
    qtbot: QtBot, window: MainWindow, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent))
    with qtbot.waitSignal(window.opener.failed, timeout=LONG):
        window.load(scan, max(resource("samples").glob("*.md")))
    (banner,) = window.banners.banners
    assert "Install Tesseract" in banner.message.text
    assert RECOGNISE not in titles(banner)
