"""The window while large pairs are opened and walked through: gaps between its ticks, how fast it cancels."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("PySide6", reason="the window needs Qt")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.benchmarks.long_page import pair_of_pages
from tests.benchmarks.reading_page import page
from viewer.comparison.model import Pair
from viewer.desktop.background.jobs import JobRunner, Progress, ShouldCancel
from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.loading import Request, load
from viewer.desktop.settings import Settings

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
TICK, LONG = 10, 50
"""Milliseconds between ticks, and from which on a gap is too long."""
WAIT = 60_000
FRAME = 16
"""Milliseconds of a frame, within which a click shows the text of a factor of up to 20,000 characters."""
SCROLLED = 60
"""Half pages scrolled, and changes gone to, in one scroll of all factors."""
BY_HAND = 5
"""Factors that are taken out of their pairs."""


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    old, new = tmp_path / "old.htm", tmp_path / "new.htm"
    old.write_bytes(page(2019))
    new.write_bytes(page(2020))
    return old, new


class Ticks:
    """When a timer ticked, what the window was at, and how much its own thread had worked by then."""

    def __init__(self, window: MainWindow) -> None:
        self._stage = "before"
        self._found: list[tuple[float, float, str]] = []
        window.loading.progressed.connect(self._note)
        self._timer = QTimer(window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self.start, self.stop = self._timer.start, self._timer.stop

    def _note(self, name: str, _done: float) -> None:
        self._stage = name

    def at(self, stage: str) -> None:
        """Say what the window is at from now on."""
        self._stage = stage

    def _tick(self) -> None:
        self._found.append((time.perf_counter(), time.thread_time(), self._stage))

    def report(self, title: str) -> str:
        """The gaps over the limit, and the largest; what other programs took is in the first number only."""
        gaps = sorted(((b[0] - a[0]) * 1000, (b[1] - a[1]) * 1000, a[2]) for a, b in pairwise(self._found))
        freezes = sum(1 for gap, _, _ in gaps if gap > LONG)
        busy = sum(1 for _, work, _ in gaps if work > LONG)
        lines = [
            f"\n{title}: {len(self._found)} ticks, {freezes} gaps over {LONG} ms, in {busy} of them "
            f"the window's own work took that long; the largest:"
        ]
        lines += [
            f"{gap:8.0f} ms ({work:.0f} of own work) during “{name}”" for gap, work, name in gaps[:-6:-1]
        ]
        return "\n".join(lines)


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    switch = ThemeSwitch(qapp, "light")
    made = MainWindow(switch, Settings())
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    yield made
    switch.deleteLater()


def open_and_wait(window: MainWindow, qtbot: QtBot, old: Path, new: Path) -> None:
    with qtbot.waitSignal(window.loaded, timeout=WAIT):
        window.load(old, new)
    qtbot.waitUntil(lambda: window.split.twins.done, timeout=WAIT)
    qtbot.wait(5 * TICK)


def test_the_window_ticks_on_while_a_pair_is_opened(
    benchmark: BenchmarkFixture,
    qtbot: QtBot,
    window: MainWindow,
    pair: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    ticks = Ticks(window)
    ticks.start()
    benchmark.pedantic(lambda: open_and_wait(window, qtbot, *pair), rounds=1)
    ticks.stop()
    with capsys.disabled():
        print(ticks.report("Opening a pair of 4 MB"))
    assert window.session.comparison is not None


@pytest.mark.parametrize(
    ("factors", "paragraphs"), [(2, 700), (60, 10)], ids=["840,000 characters in two factors", "60 factors"]
)
def test_the_window_ticks_on_while_long_factors_are_walked_through(
    benchmark: BenchmarkFixture,
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    factors: int,
    paragraphs: int,
) -> None:
    """Opened, each factor shown by J and by K, then all of them at once."""
    old, new = tmp_path / "old.htm", tmp_path / "new.htm"
    for path, content in zip((old, new), pair_of_pages(factors, paragraphs), strict=True):
        path.write_bytes(content)
    ticks = Ticks(window)

    def walked() -> None:
        open_and_wait(window, qtbot, old, new)
        assert window.session.comparison is not None
        assert len(window.session.comparison.pairs) == factors
        for key in (Qt.Key.Key_J, Qt.Key.Key_K):
            ticks.at(f"walking with {'J' if key == Qt.Key.Key_J else 'K'}")
            for _ in range(min(factors, 20)):
                qtbot.keyClick(window, key)
                qtbot.wait(4 * TICK)
        ticks.at("showing all")
        window.split.show_pairs(window.session.comparison, window.session.pairs)
        qtbot.waitUntil(lambda: window.split.twins.done, timeout=WAIT)

    ticks.start()
    benchmark.pedantic(walked, rounds=1)
    ticks.stop()
    with capsys.disabled():
        print(ticks.report(f"Walking through {factors} factors of {paragraphs} paragraphs"))


def test_the_window_ticks_on_while_all_factors_stand_in_one_scroll(
    benchmark: BenchmarkFixture,
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Sixty factors of 840,000 characters opened into one scroll, read through by the wheel and by N."""
    old, new = tmp_path / "old.htm", tmp_path / "new.htm"
    for path, content in zip((old, new), pair_of_pages(60, 10), strict=True):
        path.write_bytes(content)
    window.desk.switches.show_continuous(on=True)
    ticks = Ticks(window)

    def read() -> None:
        open_and_wait(window, qtbot, old, new)
        assert len(window.split.pairs) == 60
        bar = window.split.twins.bar
        ticks.at("scrolling")
        for _ in range(SCROLLED):
            bar.setValue(bar.value() + bar.pageStep() // 2)
            qtbot.wait(2 * TICK)
        ticks.at("going from change to change")
        for _ in range(SCROLLED):
            qtbot.keyClick(window.tree.view, Qt.Key.Key_N)
            qtbot.wait(2 * TICK)
        ticks.at("choosing in the tree")
        for pair in window.session.pairs[::6]:
            window.tree.choose(pair)
            qtbot.wait(2 * TICK)

    ticks.start()
    benchmark.pedantic(read, rounds=1)
    ticks.stop()
    with capsys.disabled():
        print(ticks.report("Reading 60 factors in one scroll"))


def test_a_click_on_a_factor_shows_its_text_within_a_frame(
    benchmark: BenchmarkFixture,
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """From the press of the mouse on a row of the tree until the panes have been painted with its text.

    Factors of some 18,000 characters on each side, in turn; the first time each, and again.
    """
    old, new = tmp_path / "old.htm", tmp_path / "new.htm"
    for path, content in zip((old, new), pair_of_pages(12, 30), strict=True):
        path.write_bytes(content)
    open_and_wait(window, qtbot, old, new)
    view = window.tree.view
    walls: list[float] = []
    works: list[float] = []

    def click(pair: Pair) -> None:
        index = window.tree.filter.mapFromSource(window.tree.model.index_of(pair.id))
        view.scrollTo(index)
        qtbot.wait(4 * TICK)  # what was shown before is laid out
        place = view.visualRect(index).center()
        begun, worked = time.perf_counter(), time.thread_time()
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        for pane in window.split.panes:
            pane.viewport().repaint()
        walls.append((time.perf_counter() - begun) * 1000)
        works.append((time.thread_time() - worked) * 1000)
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert window.split.pairs == (pair,)
        qtbot.waitUntil(lambda: window.split.twins.done, timeout=WAIT)

    pairs = list(window.session.pairs)
    benchmark.pedantic(lambda: [click(pair) for pair in (*pairs[1:], *pairs)], rounds=1)
    with capsys.disabled():
        print(f"\nClick to text, {len(walls)} clicks on factors of {len(pairs[0].rows)} paragraphs:", end=" ")
        print(f"median {median(works):.1f} ms of own work ({median(walls):.1f} ms by the clock),", end=" ")
        print(f"the slowest {max(works):.1f} ({max(walls):.1f}); aim: {FRAME} ms")


def test_the_window_ticks_on_while_factors_are_paired_by_hand(
    benchmark: BenchmarkFixture,
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Factors of a large pair of filings are taken out of their pairs, one after the other, and put back."""
    old, new = tmp_path / "old.htm", tmp_path / "new.htm"
    for path, content in zip((old, new), pair_of_pages(60, 10), strict=True):
        path.write_bytes(content)
    open_and_wait(window, qtbot, old, new)
    ticks = Ticks(window)

    def settled() -> bool:
        return not window.recomparer.busy and window.split.twins.done

    def paired() -> None:
        for each in range(BY_HAND):
            ticks.at("taking out of its pair")
            assert window.tree.choose(window.session.pairs[each])
            window.pairing.unpair()
            qtbot.waitUntil(settled, timeout=WAIT)
            qtbot.wait(5 * TICK)
        for _ in range(BY_HAND):
            ticks.at("putting back")
            window.actions_by_id["undo"].trigger()
            qtbot.waitUntil(settled, timeout=WAIT)
            qtbot.wait(5 * TICK)

    ticks.start()
    benchmark.pedantic(paired, rounds=1)
    ticks.stop()
    with capsys.disabled():
        print(ticks.report(f"Pairing {BY_HAND} of 60 factors by hand"))


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
