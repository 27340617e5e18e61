"""One line for all who ask, whatever their processes and clocks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from viewer.edgar.turnstile import PER_SECOND, Turnstile


def test_each_waits_for_the_one_before(tmp_path: Path) -> None:
    line = Turnstile(tmp_path / "line", clock=lambda: 100.0)
    other = Turnstile(tmp_path / "line", clock=lambda: 100.0)
    waits = [line.wait(), other.wait(), line.wait()]
    assert waits == pytest.approx([0, 1 / PER_SECOND, 2 / PER_SECOND])


def test_nobody_waits_for_long_past_requests(tmp_path: Path) -> None:
    now = [100.0]
    line = Turnstile(tmp_path / "line", clock=lambda: now[0])
    line.wait()
    now[0] = 200.0
    assert line.wait() == 0.0


def test_a_clock_that_was_set_back_locks_nobody_out(tmp_path: Path) -> None:
    now = [100_000.0]
    line = Turnstile(tmp_path / "line", clock=lambda: now[0])
    line.wait()
    now[0] = 100.0
    assert line.wait() == 0.0
    assert line.wait() == pytest.approx(1 / PER_SECOND)


def test_processes_share_the_line(tmp_path: Path) -> None:
    path = tmp_path / "line"
    script = (
        "import sys; from pathlib import Path; from viewer.edgar.turnstile import Turnstile\n"
        "line = Turnstile(Path(sys.argv[1]), clock=lambda: 50.0)\n"
        "print(*[line.wait() for _ in range(10)])"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    told = [float(each) for process in running for each in process.communicate()[0].split()]
    assert sorted(told) == pytest.approx([at / PER_SECOND for at in range(20)])
