"""What a window, a pair in it, and ``compare`` cost: whole processes, in turn, as ratios.

A process is measured whole, imports and the compiling of patterns included, in time of the processor, so that
other programs have little say in it. It stands beside one that does the least of the kind: an empty window of
PySide6, and the import of two libraries.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.timing import tell
from tests.corpus import corpus_folder, seed
from viewer.compiled import VARIABLE
from viewer.resources import sample_pair

pytest.importorskip("PySide6", reason="the window needs Qt")
resource_use = pytest.importorskip("resource", reason="Windows tells no times of child processes")

ROUNDS = 7
"""Each is run so many times, in turn with the others; what counts is the median."""
EMPTY_QT = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1200, 800)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
EMPTY_OURS = """
from viewer.compiled import keep
keep()
from PySide6.QtCore import QTimer
from viewer.desktop.app import application, run
app = application()
QTimer.singleShot(0, app.quit)
run()
"""
SHOWN = """
from viewer.compiled import keep
keep()
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from viewer.desktop.app import application, run
from viewer.desktop.frame.tabs.tabbed_window import TabbedWindow
app = application()
def watch():
    [window] = [each.current for each in app.topLevelWidgets() if isinstance(each, TabbedWindow)]
    window.loaded.connect(lambda _: QTimer.singleShot(0, app.quit))
QTimer.singleShot(0, watch)
run(*map(Path, sys.argv[1:]))
"""
LIBRARIES = "import lxml.html, rapidfuzz"
AIMS = {"empty window": 2.0, "pair shown": 4.0, "compare": 2.5}
"""Times what it stands beside; for ``compare`` with what a pair takes to be read and compared on top."""
WORK = 0.15
"""Seconds for that, added to 2.5 times the libraries. To be given 2.5 times of this too would be a milder
aim, and is told beside the other."""
ENOUGH = 30
"""Ratio beyond which something is amiss, on any machine."""


def _pair() -> list[str]:
    """The seeds of 2011 and 2012 where they are, else the bundled samples."""
    if corpus_folder() is not None:
        return [str(seed(year)) for year in (2011, 2012)]
    return [str(path) for path in sample_pair()]


def _children() -> float:
    """Seconds of the processor that all processes started here have taken, once they have ended."""
    used = resource_use.getrusage(resource_use.RUSAGE_CHILDREN)
    return float(used.ru_utime + used.ru_stime)


def _medians(commands: dict[str, list[str]], data: Path) -> dict[str, float]:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "FACTORDIFF_DATA": str(data),
        # Byte code is kept, as that of an installed program is, and so are patterns; the first round writes
        # both.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(data / "bytecode"),
        VARIABLE: str(data / "compiled"),
    }
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, arguments in commands.items():
            before = _children()
            done = subprocess.run(
                [sys.executable, *arguments], env=environment, capture_output=True, check=False
            )
            seconds[name].append(_children() - before)
            assert done.returncode in (0, 1), done.stderr.decode()
    return {name: statistics.median(each) for name, each in seconds.items()}


def test_starts(benchmark: BenchmarkFixture, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    pair = _pair()
    commands = {
        "empty PySide6 window": ["-c", EMPTY_QT],
        "empty window": ["-c", EMPTY_OURS],
        "pair shown": ["-c", SHOWN, *pair],
        "libraries": ["-c", LIBRARIES],
        "compare": ["-m", "viewer", "compare", *pair, "--format", "json"],
    }
    found = benchmark.pedantic(_medians, args=(commands, tmp_path), rounds=1)
    window, libraries = found["empty PySide6 window"], found["libraries"]
    seconds = ", ".join(f"{name} {taken:.2f} s" for name, taken in found.items())
    beside = {
        "empty window": ("an empty PySide6 window", window),
        "pair shown": ("an empty PySide6 window", window),
        "compare": (f"(import lxml.html, rapidfuzz + {WORK} s)", libraries + WORK / AIMS["compare"]),
    }
    print_first = f"{seconds} of the processor\n"
    for name, (what, least) in beside.items():
        ratio = tell(
            request, f"{print_first}{name} / {what}, at most {AIMS[name]} wanted", found[name] / least
        )
        print_first = ""
        assert ratio < ENOUGH
    told = f"compare / (import lxml.html, rapidfuzz, and {WORK} s), the milder reading of its aim"
    tell(request, told, found["compare"] / (libraries + WORK))
