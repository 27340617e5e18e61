"""Writing a report from the window."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from viewer.desktop.background.jobs import Progress, ShouldCancel
from viewer.desktop.exporting import exporter
from viewer.desktop.exporting.export_dialog import ExportDialog
from viewer.desktop.main_window import MainWindow
from viewer.desktop.notices.banner import Tone


@pytest.fixture
def sampled(qtbot: QtBot, window: MainWindow) -> MainWindow:
    with qtbot.waitSignal(window.loaded):
        window.opener.open_samples()
    return window


@pytest.mark.parametrize(
    ("chosen", "suffix", "begins"),
    [
        ("Web page (*.html)", ".html", "<!doctype html"),
        ("Markdown (*.md)", ".md", "#"),
        ("JSON (*.json)", ".json", "{"),
    ],
)
def test_each_format_is_written(
    qtbot: QtBot,
    sampled: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    suffix: str,
    begins: str,
) -> None:
    name = str(tmp_path / "report")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (name, chosen))
    qtbot.keyClick(sampled.tree.view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = sampled.findChild(ExportDialog)
    dialog.format.setCurrentText(chosen)
    with qtbot.waitSignal(sampled.exporter.written, timeout=20_000) as written:
        qtbot.keyClick(dialog.format, Qt.Key.Key_Return)
    path = Path(name + suffix)
    assert written.args == [path]
    text = path.read_text(encoding="utf-8")
    assert text.lower().startswith(begins)
    if suffix == ".json":
        assert json.loads(text)["schema"] == "factordiff.comparison/1"
    assert list(tmp_path.glob("report*")) == [path]


def test_a_word_document_is_written(qtbot: QtBot, sampled: MainWindow, tmp_path: Path) -> None:
    assert exporter.with_suffix("r", "Word document with tracked changes (*.docx)") == Path("r.docx")
    with qtbot.waitSignal(sampled.exporter.written, timeout=20_000):
        sampled.exporter.write(tmp_path / "r.docx")
    assert (tmp_path / "r.docx").read_bytes().startswith(b"PK")


def test_the_banner_offers_to_open_the_report(
    qtbot: QtBot, sampled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []
    monkeypatch.setattr(exporter, "open_outside", seen.append)
    with qtbot.waitSignal(sampled.exporter.written, timeout=20_000):
        sampled.exporter.write(tmp_path / "report.html")
    banner = sampled.banners.banners[-1]
    assert banner.message.tone is Tone.NOTE
    for button in banner.buttons:
        button.click()
    assert seen == [tmp_path / "report.html", tmp_path]


def test_a_place_that_cannot_be_written_to_is_told_of(
    qtbot: QtBot, sampled: MainWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(sampled.exporting.failed, timeout=20_000):
        sampled.exporter.write(tmp_path / "no such folder" / "report.html")
    banner = sampled.banners.banners[-1]
    assert banner.message.tone is Tone.ALARM
    assert banner.buttons[0].text() == "Choose another place…"
    assert "not written" in banner.message.text
    assert banner.message.text.count(str(tmp_path)) == 1
    before = len(sampled.banners.banners)
    with qtbot.waitSignal(sampled.exporter.written, timeout=20_000):
        sampled.exporter.write(tmp_path / "report.html")
    assert len(sampled.banners.banners) == before
    assert sampled.banners.banners[-1].message.tone is Tone.NOTE


def test_nothing_is_written_when_the_dialog_is_dismissed(
    sampled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    sampled.exporter.ask()
    sampled.findChild(ExportDialog).go.click()
    assert not sampled.exporting.busy


def test_a_file_that_is_there_is_not_replaced_unasked(
    qtbot: QtBot, sampled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.html"
    path.write_text("kept", "utf-8")
    answers = [False, True]
    monkeypatch.setattr(exporter, "agreed", lambda *_args: answers.pop(0))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "report"), ""))
    sampled.exporter.ask()
    sampled.findChild(ExportDialog).go.click()
    assert not sampled.exporting.busy
    assert path.read_text("utf-8") == "kept"
    sampled.exporter.ask()
    with qtbot.waitSignal(sampled.exporter.written, timeout=20_000):
        sampled.findChildren(ExportDialog)[-1].go.click()
    assert path.read_text("utf-8") != "kept"


def test_a_report_that_takes_long_shows_so_and_is_cancelled_by_esc(
    qtbot: QtBot, sampled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, cancelled = tmp_path / "report.html", threading.Event()

    def slow(_export: exporter.Export, _progress: Progress, should_cancel: ShouldCancel) -> Path:
        while not should_cancel():
            time.sleep(0.005)
        cancelled.set()
        return path

    monkeypatch.setattr(exporter, "write", slow)
    sampled.exporter.write(path)
    qtbot.waitUntil(sampled.progress.isVisible)
    assert sampled.progress.stage.text() == "Writing the report…"
    sampled.tree.view.setFocus()
    qtbot.keyClick(sampled.tree.view, Qt.Key.Key_Escape)
    assert not sampled.progress.isVisible()
    assert "no report was written" in sampled.status.currentMessage()
    assert cancelled.wait(10)
    assert not path.exists()
