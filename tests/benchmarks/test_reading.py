"""Reading, locating and segmenting a large inline-XBRL filing beside lxml's bare parse of it, in one run.

Run by ``pytest tests/benchmarks --benchmark-only``. Beside them stand the parsers of sec-parser and of
edgartools where they are installed (the extra ``bench``); neither splits the section into factors.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.reading_page import page
from tests.corpus import corpus_folder
from viewer.filings import read

BARE = "lxml's bare parse"
TIMES = 5
"""Bare parses that reading should take at most; printed, not asserted: a busy machine distorts it."""
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


def largest() -> Path | None:
    """The largest inline-XBRL filing of the corpus."""
    folder = corpus_folder()
    pages = (folder / "filings").rglob("*.htm*") if folder else iter(())
    tagged = [path for path in pages if b"<ix:" in path.read_bytes()[:200_000]]
    return max(tagged, key=lambda path: path.stat().st_size, default=None)


@pytest.fixture(scope="module", params=["invented", "corpus"])
def filing(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if request.param == "invented":
        path = tmp_path_factory.mktemp("pages") / "invented.htm"
        path.write_bytes(page(2020))
        return path
    found = largest()
    if found is None:
        pytest.skip("needs real filings: set FACTORDIFF_CORPUS to a folder with seeds/ and filings/")
    return found


@pytest.fixture(scope="module")
def seconds(request: pytest.FixtureRequest, filing: Path) -> Iterator[dict[str, float]]:
    """Best time of each contender; their ratios are written to the terminal when all have run."""
    best: dict[str, float] = {}
    yield best
    if BARE not in best:
        return
    lines = [f"{name:34} {t * 1000:10.1f} ms {t / best[BARE]:10.2f} × the first" for name, t in best.items()]
    title = f"\n\nReading {filing.name}, {filing.stat().st_size / 1e6:.1f} MB, best of each (aim: {TIMES} ×):"
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        print(title, *lines, sep="\n")


def bare(data: bytes) -> object:
    return etree.fromstring(data, etree.HTMLParser(encoding="utf-8", huge_tree=True))


def keep(benchmark: BenchmarkFixture, seconds: dict[str, float], name: str, work: Callable[[], Any]) -> Any:
    made = benchmark.pedantic(work, rounds=7, warmup_rounds=1)
    if benchmark.stats is not None:
        seconds[name] = benchmark.stats.stats.min
    return made


def test_lxml(benchmark: BenchmarkFixture, filing: Path, seconds: dict[str, float]) -> None:
    data = filing.read_bytes()
    assert keep(benchmark, seconds, BARE, lambda: bare(data)) is not None


def test_factordiff(benchmark: BenchmarkFixture, filing: Path, seconds: dict[str, float]) -> None:
    name = "factordiff: file to factors"
    assert keep(benchmark, seconds, name, lambda: read(filing)).factors


@pytest.mark.filterwarnings("ignore")
def test_sec_parser(benchmark: BenchmarkFixture, filing: Path, seconds: dict[str, float]) -> None:
    parser = pytest.importorskip("sec_parser", reason="needs the extra “bench”")
    text = filing.read_text(encoding="utf-8", errors="replace")
    assert keep(benchmark, seconds, "sec-parser", lambda: parser.Edgar10QParser().parse(text))


@pytest.mark.filterwarnings("ignore")
def test_edgartools(benchmark: BenchmarkFixture, filing: Path, seconds: dict[str, float]) -> None:
    documents = pytest.importorskip("edgar.documents", reason="needs the extra “bench”")
    text = filing.read_text(encoding="utf-8", errors="replace")
    assert keep(benchmark, seconds, "edgartools", lambda: documents.parse_html(text))


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
