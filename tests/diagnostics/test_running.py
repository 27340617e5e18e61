"""A marker is left behind by a window that did not end by itself, and only by that."""

from __future__ import annotations

import faulthandler
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from viewer.diagnostics.running import RunningMarker, unexpected_ends

BEGIN = (
    "import sys, os, time\n"
    "from pathlib import Path\n"
    "from viewer.diagnostics.running import RunningMarker\n"
    "marker = RunningMarker(Path(sys.argv[1]))\n"
    "marker.begin()\n"
    "print('begun', flush=True)\n"
)


@pytest.fixture(autouse=True)
def same_handler_after() -> Iterator[None]:
    was = faulthandler.is_enabled()
    yield
    assert faulthandler.is_enabled() == was


def run(folder: Path, rest: str) -> subprocess.Popen[str]:
    """Start a process that leaves a marker and then does something else."""
    process = subprocess.Popen(
        [sys.executable, "-c", BEGIN + rest, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.communicate(timeout=20)


def test_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    marker = RunningMarker(tmp_path / "log")
    marker.begin()
    assert marker.path.exists()
    marker.beat()
    marker.end()
    marker.end()
    assert not list((tmp_path / "log").iterdir())
    assert not list(unexpected_ends(tmp_path / "log"))


def test_a_crash_leaves_its_stack_and_its_time(tmp_path: Path) -> None:
    end(run(tmp_path, "def guilty():\n    os.abort()\nguilty()"))
    (told,) = unexpected_ends(tmp_path)
    assert "Fatal Python error: Aborted" in told.told
    assert "in guilty" in told.told
    assert told.told.startswith("factordiff 0")
    assert abs((datetime.now().astimezone() - told.when).total_seconds()) < 60
    assert not list(unexpected_ends(tmp_path)), "it is told once"
    assert not list(tmp_path.iterdir())


def test_one_that_was_killed_is_told_with_its_last_beat(tmp_path: Path) -> None:
    process = run(tmp_path, "os.utime(marker.path, (1e9, 1e9)) or time.sleep(60)")
    deadline = time.monotonic() + 20
    while next(tmp_path.iterdir()).stat().st_mtime > 2e9 - 1e9 and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    end(process)
    (told,) = unexpected_ends(tmp_path)
    assert told.when.timestamp() == 1e9
    assert "Fatal" not in told.told


def test_one_that_runs_is_left_alone(tmp_path: Path) -> None:
    process = run(tmp_path, "sys.stdin.read(); marker.end()")
    ours = RunningMarker(tmp_path)
    ours.begin()
    assert not list(unexpected_ends(tmp_path))
    assert len(list(tmp_path.iterdir())) == 2
    ours.end()
    end(process)
    assert not list(tmp_path.iterdir())


def test_several_are_told_in_the_order_of_their_ends(tmp_path: Path) -> None:
    for number in (2, 1, 3):
        end(run(tmp_path, f"os.utime(marker.path, ({number}, {number})); os._exit(1)"))
    assert [told.when.timestamp() for told in unexpected_ends(tmp_path)] == [1, 2, 3]


def test_an_empty_marker_is_nothing_to_tell(tmp_path: Path) -> None:
    fresh, old = tmp_path / "running-1-a.txt", tmp_path / "running-2-b.txt"
    for path in (fresh, old):
        path.touch()
    os.utime(old, (1, 1))
    assert not list(unexpected_ends(tmp_path))
    assert list(tmp_path.iterdir()) == [fresh]


def test_where_nothing_can_be_written_all_goes_on(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    marker = RunningMarker(tmp_path / "log")
    marker.begin()
    marker.beat()
    marker.end()
    assert not list(unexpected_ends(tmp_path / "log"))
