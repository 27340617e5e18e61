"""The monkey itself: that it does the same for the same seed, and that no fault escapes it."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

import viewer.desktop
from tests.desktop.monkey.acts import KEYS, acts
from tests.desktop.monkey.cage import ANSWERED
from tests.desktop.monkey.filings import write_pairs
from tests.desktop.monkey.rounds import Round, play, told
from tests.desktop.monkey.watch import Diary, Watch
from viewer.filings import read


def test_the_same_seed_does_the_same() -> None:
    first, again, other = (list(islice(acts(seed), 500)) for seed in ("1", "1", "2"))
    assert first == again != other
    assert {act.kind for act in first} >= {"key", "type", "click", "menu click", "action", "resize", "load"}


def test_every_key_is_one_that_qt_knows() -> None:
    assert all(QKeySequence(keys).count() == 1 for keys in KEYS)


def test_its_filings_are_read(tmp_path: Path) -> None:
    pairs = write_pairs(tmp_path)
    small, large = pairs[1], pairs[3]
    assert [len(read(path).factors) for path in (*small, *large)] == [8, 8, 42, 42]


def test_factordiff_asks_for_files_in_no_way_that_is_not_answered_for_the_monkey() -> None:
    sources = [path.read_text() for path in Path(viewer.desktop.__file__).parent.rglob("*.py")]
    lines = [line for source in sources for line in source.splitlines() if "QFileDialog" in line]
    named = [line for line in lines if line.strip() != "QFileDialog,"]
    uses = [line for line in named if "import" not in line and "{" not in line]  # nor a style sheet's rule
    assert uses
    assert all(any(f"QFileDialog.{name}(" in line for name in ANSWERED) for line in uses), uses


def test_it_acts_on_the_window_and_leaves_by_itself(tmp_path: Path) -> None:
    done = play("1", 3.0, tmp_path, {"QT_QPA_PLATFORM": "offscreen"})
    assert done.acts  # how many, a busy machine says
    assert not [fault for fault in done.faults if "the window ended" in fault.words]


def test_qt_s_dialog_for_printing_which_can_end_the_window_is_not_used() -> None:
    for path in Path(viewer.desktop.__file__).parent.rglob("*.py"):
        assert "import QPrint" not in path.read_text(), path


def test_the_stack_of_a_crash_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "running-1-ab.txt").write_text("Fatal Python error: Segmentation fault")
    done = play("not a seed to begin with", 0.0, tmp_path, {"QT_QPA_PLATFORM": "no such platform"})
    (fault,) = [fault for fault in done.faults if "the window ended" in fault.words]
    assert "Segmentation fault" in fault.words


def test_an_end_by_a_signal_is_told_with_what_was_done_last() -> None:
    diary = [json.dumps({"act": f"key {number}"}) for number in range(100)]
    done = told(diary, -signal.SIGSEGV, "Fatal Python error")
    (fault,) = done.faults
    assert fault.words == "the window ended by signal SIGSEGV\nFatal Python error"
    assert len(fault.acts) == 25
    assert fault.acts[-1] == "key 99"


def test_an_exit_that_was_not_announced_is_told() -> None:
    (fault,) = told([], 0, "").faults
    assert fault.kind.startswith("the window ended with exit code 0")


def test_a_round_without_faults_has_its_counts() -> None:
    diary = ['{"act": "load 1"}', '{"acts": 1, "loads": 1, "longest_gap_ms": 30}']
    assert told(diary, 0, "") == Round(1, 1, 30, ())


@pytest.fixture
def diary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Path]:
    monkeypatch.setattr(sys, "excepthook", lambda *_error: None)
    watch = Watch(Diary(tmp_path / "diary"))
    watch.begin()
    qtbot.wait(50)
    yield tmp_path / "diary"
    watch.end()
    watch.deleteLater()


def test_an_exception_a_warning_and_a_pause_are_told(diary: Path, qtbot: QtBot) -> None:
    try:
        raise KeyError("o11")
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    qWarning("QPainter::begin: no")
    end = time.thread_time() + 0.7
    while time.thread_time() < end:  # computes, as a wait is not the machine's
        os.getpid()
    qtbot.wait(100)
    faults = [json.loads(line)["fault"] for line in diary.read_text().splitlines()]
    assert faults[0].endswith("KeyError: 'o11'\n")
    assert faults[1].startswith("Qt said: QPainter::begin: no")
    assert "no turn of the event loop for 0." in faults[2]
    assert "test_an_exception_a_warning_and_a_pause_are_told" in faults[2]
