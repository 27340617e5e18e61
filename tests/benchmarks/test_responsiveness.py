"""The window while a 4 MB pair is read and compared: the gaps between its ticks, and how fast it cancels."""

from __future__ import annotations

import os
import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("PySide6", reason="the window needs Qt")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.benchmarks.reading_page import page
from viewer.desktop.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.loading import Request, load
from viewer.desktop.main_window import MainWindow
from viewer.desktop.settings import Settings
from viewer.desktop.theme import ThemeSwitch

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
TICK, LONG = 10, 100
"""Milliseconds between ticks, and from which on a gap is seen as a freeze."""
WAIT = 60_000


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    old, new = tmp_path / "old.htm", tmp_path / "new.htm"
    old.write_bytes(page(2019))
    new.write_bytes(page(2020))
    return old, new


def test_the_window_ticks_on_while_a_pair_is_opened(
    benchmark: BenchmarkFixture,
    qtbot: QtBot,
    qapp: QApplication,
    pair: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    switch = ThemeSwitch(qapp, "light")
    window = MainWindow(switch, Settings())
    qtbot.addWidget(window)
    window.resize(1300, 800)
    window.show()
    ticks: list[tuple[float, str]] = []
    stage = "before"

    def note(name: str, _done: float) -> None:
        nonlocal stage
        stage = name

    window.loading.progressed.connect(note)
    timer = QTimer(window)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK)
    timer.timeout.connect(lambda: ticks.append((time.perf_counter(), stage)))

    def opened() -> None:
        timer.start()
        with qtbot.waitSignal(window.loaded, timeout=WAIT):
            window.load(*pair)
        qtbot.wait(5 * TICK)
        timer.stop()

    benchmark.pedantic(opened, rounds=1)
    gaps = sorted(((b - a) * 1000, name) for (a, name), (b, _) in pairwise(ticks))
    freezes = [gap for gap in gaps if gap[0] > LONG]
    with capsys.disabled():
        print(f"\nOpening a pair: {len(ticks)} ticks, {len(freezes)} gaps over {LONG} ms; the largest:")
        for gap, name in gaps[:-6:-1]:
            print(f"{gap:8.0f} ms during “{name}”")
    assert window.session.comparison is not None
    switch.deleteLater()


def test_cancel_is_heard(
    benchmark: BenchmarkFixture,
    qtbot: QtBot,
    pair: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """From the click until the window says so, and until the thread has let go."""
    runner = JobRunner()
    told: list[float] = []
    ended: list[float] = []

    def cancel(after: int) -> None:
        done = threading.Event()

        def work(progress: Progress, should_cancel: ShouldCancel) -> object:
            try:
                return load(Request(*pair), progress, should_cancel)
            finally:
                done.set()

        runner.start(work)
        qtbot.wait(after)
        begun = time.perf_counter()
        with qtbot.waitSignal(runner.cancelled, timeout=WAIT):
            runner.cancel()
        told.append(time.perf_counter() - begun)
        qtbot.waitUntil(done.is_set, timeout=WAIT)
        ended.append(time.perf_counter() - begun)

    load(Request(*pair), lambda _stage, _done: None, lambda: False)  # what is imported late is there now
    benchmark.pedantic(lambda: [cancel(after) for after in range(0, 320, 20)], rounds=1)
    runner.shutdown()
    with capsys.disabled():
        print(f"\nCancel, the slowest of {len(told)}: told in {max(told) * 1000:.0f} ms,", end=" ")
        print(f"thread free in {max(ended) * 1000:.0f} ms")
    runner.deleteLater()
