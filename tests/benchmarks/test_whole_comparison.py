"""A whole comparison of two real filings beside two plain text diffs of the same files, in one run.

Run by ``pytest tests/benchmarks --benchmark-only``; the other runs leave it out. Reading, segmenting,
pairing, marking and the figures ledger are all in the product's time, while the other two only diff. The
ratios, which is what a machine's speed leaves alone, are printed at the end. Times are the processor's.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from diff_match_patch import diff_match_patch
from pytest_benchmark.fixture import BenchmarkFixture
from redlines import Redlines

from tests.corpus import needs_corpus, seed
from viewer.comparison import compare
from viewer.comparison.options import Options
from viewer.comparison.text.normalise import normaliser
from viewer.filings import read

pytestmark = [needs_corpus, pytest.mark.corpus, pytest.mark.benchmark(timer=time.process_time)]
YEARS = (2011, 2012)
PRODUCT = "factordiff: files to comparison"
COMPARING = "factordiff: comparing alone"
PURE = "diff-match-patch, pure Python"
REDLINES = "redlines"


@pytest.fixture(scope="module")
def texts() -> tuple[str, str]:
    old, new = (seed(year).read_text(encoding="utf-8") for year in YEARS)
    return old, new


@pytest.fixture(scope="module")
def seconds(request: pytest.FixtureRequest) -> Iterator[dict[str, float]]:
    """Best time of each contender; when all have run, their ratios are written to the terminal."""
    best: dict[str, float] = {}
    yield best
    if REDLINES not in best:
        return
    lines = [
        f"{name:34} {taken * 1000:10.1f} ms {taken / best[REDLINES]:10.2f} × redlines"
        for name, taken in best.items()
    ]
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        print("\n\nWhole comparison, best of each in this run:", *lines, sep="\n")


def keep(benchmark: BenchmarkFixture, seconds: dict[str, float], name: str) -> None:
    if benchmark.stats is not None:
        seconds[name] = benchmark.stats.stats.min


def forget() -> None:
    """Let no round live on the words that an earlier one has folded."""
    normaliser(Options()).forget()


def test_factordiff_from_files_to_comparison(benchmark: BenchmarkFixture, seconds: dict[str, float]) -> None:
    old, new = map(seed, YEARS)
    made = benchmark.pedantic(lambda: compare(read(old), read(new)), setup=forget, rounds=15, warmup_rounds=1)
    keep(benchmark, seconds, PRODUCT)
    assert made.counts["pairs"] > 0


def test_factordiff_comparing_alone(benchmark: BenchmarkFixture, seconds: dict[str, float]) -> None:
    old, new = (read(seed(year)) for year in YEARS)
    made = benchmark.pedantic(lambda: compare(old, new), setup=forget, rounds=15, warmup_rounds=1)
    keep(benchmark, seconds, COMPARING)
    assert made.counts["pairs"] > 0


def test_redlines(benchmark: BenchmarkFixture, seconds: dict[str, float], texts: tuple[str, str]) -> None:
    marked = benchmark.pedantic(lambda: Redlines(*texts).output_markdown, rounds=15, warmup_rounds=1)
    keep(benchmark, seconds, REDLINES)
    assert marked


def test_diff_match_patch_in_pure_python(
    benchmark: BenchmarkFixture, seconds: dict[str, float], texts: tuple[str, str]
) -> None:
    engine = diff_match_patch()
    engine.Diff_Timeout = 0  # else it gives up after a second and returns a coarser diff

    def diff() -> list[tuple[int, str]]:
        made = engine.diff_main(*texts)
        engine.diff_cleanupSemantic(made)
        return made

    made = benchmark.pedantic(diff, rounds=1)
    keep(benchmark, seconds, PURE)
    assert "".join(text for op, text in made if op >= 0) == texts[1]
