"""Reading, locating and segmenting a filing beside lxml's bare parse of it, in one run.

Run by ``pytest tests/benchmarks --benchmark-only``. Beside them stand the parsers of sec-parser and of
edgartools where they are installed (the extra ``bench``); neither splits the section into factors.

What is compared is the best of several rounds, in each of which every contender has its turn, in time of the
processor: so neither what else the machine does nor how warm it is weighs on one side alone.
"""

from __future__ import annotations

import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.reading_page import page
from tests.corpus import corpus_folder
from viewer.filings import read

BARE = "lxml's bare parse"
PRODUCT = "factordiff: file to factors"
ROUNDS = 9
OTHERS_ROUNDS = 2
"""Rounds that the other programs take part in: one of theirs takes seconds."""
TIMES = 5
"""Bare parses that reading a large filing takes at most."""
LARGE = 2_000_000
"""Bytes from which on a filing is large; of a smaller one the section is a larger part."""
MEMORY = 6
"""Sizes of the file that reading may take over the baseline."""
_STATUS = Path("/proc/self/status")
_PEAK = """
import re, sys
from pathlib import Path
from viewer.filings import read
def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()).group(1)) * 1024
read(sys.argv[1])
before = peak()
read(sys.argv[2])
print(peak() - before)
"""
"""Not ``ru_maxrss``: a process starts with its parent's, which hides all that is less."""


def tagged() -> list[Path]:
    """The inline-XBRL filings of the corpus, the smallest first."""
    folder = corpus_folder()
    pages = (folder / "filings").rglob("*.htm*") if folder else iter(())
    found = [path for path in pages if b"<ix:" in path.read_bytes()[:200_000]]
    return sorted(found, key=lambda path: path.stat().st_size)


@pytest.fixture(scope="module", params=["invented", "largest", "smallest"])
def filing(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if request.param == "invented":
        path = tmp_path_factory.mktemp("pages") / "invented.htm"
        path.write_bytes(page(2020))
        return path
    found = tagged()
    if not found:
        pytest.skip("needs real filings: set FACTORDIFF_CORPUS to a folder with seeds/ and filings/")
    return found[-1] if request.param == "largest" else found[0]


@dataclass
class Race:
    """Contenders, and the best time of each in seconds of the processor."""

    contenders: dict[str, Callable[[], Any]]
    occasional: dict[str, Callable[[], Any]]
    best: dict[str, float] = field(default_factory=dict)
    rounds: int = 0

    def run(self) -> None:
        """Give every contender its turn."""
        self.rounds += 1
        turns = self.contenders | (self.occasional if self.rounds <= OTHERS_ROUNDS else {})
        for name, work in turns.items():
            start = time.process_time()
            assert work()
            taken = time.process_time() - start
            self.best[name] = min(self.best.get(name, taken), taken)

    def ratio(self, name: str) -> float:
        """How many bare parses a contender takes."""
        return self.best[name] / self.best[BARE]


def bare(data: bytes) -> bool:
    return etree.fromstring(data, etree.HTMLParser(encoding="utf-8", huge_tree=True)) is not None


def others(text: str) -> dict[str, Callable[[], Any]]:
    """The parsers of other programs, as far as they are installed."""
    found: dict[str, Callable[[], Any]] = {}
    # Both are slow to load, and neither is there but in the benchmarks' own environment.
    if find_spec("sec_parser"):
        import sec_parser

        found["sec-parser"] = lambda: sec_parser.Edgar10QParser().parse(text)
    if find_spec("edgar"):
        from edgar.documents import parse_html

        found["edgartools"] = lambda: parse_html(text)
    return found


def test_reading(benchmark: BenchmarkFixture, filing: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = filing.read_bytes()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Other programs' own.
        text = data.decode("utf-8", errors="replace")
        race = Race({BARE: lambda: bare(data), PRODUCT: lambda: read(filing)}, others(text))
        benchmark.pedantic(race.run, rounds=ROUNDS, warmup_rounds=0)
    benchmark.extra_info.update({name: race.ratio(name) for name in race.best})
    with capsys.disabled():
        print(f"\n\nReading {filing.name}, {len(data) / 1e6:.1f} MB, best of each, time of the processor:")
        for name, seconds in race.best.items():
            print(f"{name:34} {seconds * 1000:10.1f} ms {race.ratio(name):10.2f} × the first")
    if len(data) >= LARGE:
        assert race.ratio(PRODUCT) < TIMES


def test_memory(
    benchmark: BenchmarkFixture, filing: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The peak over a process that has read a small page before."""
    if not _STATUS.exists():
        pytest.skip("only Linux tells the peak of a process apart from its parent's")
    small = tmp_path / "small.htm"
    small.write_bytes(page(2019, tables=1))
    command = [sys.executable, "-c", _PEAK, str(small), str(filing)]
    done = benchmark.pedantic(lambda: subprocess.run(command, capture_output=True, check=True), rounds=1)
    times = int(done.stdout) / filing.stat().st_size
    with capsys.disabled():
        print(f"\nMemory to read {filing.name}: {times:.2f} × the file over the baseline")
    assert 0 < times < MEMORY
