"""Ten filings of 230,000 characters of risk factors each beside one comparison of two of them.

Run by ``pytest tests/benchmarks --benchmark-only``; the other runs leave it out. The filings are invented and
edited from year to year, so anyone can run this. What is asserted is ratios, which is what a machine's speed
leaves alone, and memory.
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.test_whole_comparison import forget
from tests.benchmarks.timing import best_seconds, tell
from tests.history.invented_years import invented_years
from viewer.comparison import compare
from viewer.filings.model import Filing
from viewer.history import aligned_history, history

YEARS, FACTORS, PARAGRAPHS = 10, 50, (7, 9)
OF_ONE_COMPARISON = 12.0
"""The whole history takes at most so many times as long as comparing two of its filings."""
FIRST_MATRIX = 2.0
"""Its lineages alone, likewise."""
MORE_MEMORY = 150_000_000
"""Bytes that ten filings take more than two."""
_MEASURE = f"""
import json, sys
from tests.history.invented_years import invented_years
from viewer.history import Comparisons, SentenceHistory, history, series_of
filings = invented_years(1, {YEARS}, {FACTORS}, {PARAGRAPHS}).filings[: int(sys.argv[1])]
comparisons = Comparisons(filings)
made = history(filings, comparisons=comparisons)
series_of(made, comparisons)
SentenceHistory(made, comparisons).blame(len(filings) - 1)
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(int(status["VmHWM"].split()[0]) * 1024)
"""


@cache
def _filings() -> tuple[Filing, ...]:
    made = invented_years(1, YEARS, FACTORS, PARAGRAPHS).filings
    assert all(len(each.text) > 200_000 for each in made)
    return made


@cache
def _of_one() -> float:
    return best_seconds(lambda: compare(*_filings()[:2]), 3, forget)


def test_first_matrix(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> None:
    benchmark.pedantic(lambda: aligned_history(_filings()), setup=forget, rounds=1)
    taken = best_seconds(lambda: aligned_history(_filings()), 2, forget)
    assert tell(request, "first matrix, × one comparison", taken / _of_one()) < FIRST_MATRIX


def test_whole_history(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> None:
    benchmark.pedantic(lambda: history(_filings()), setup=forget, rounds=1)
    assert benchmark.stats is not None
    taken = best_seconds(lambda: history(_filings()), 1, forget)
    assert tell(request, "whole history, × one comparison", taken / _of_one()) < OF_ONE_COMPARISON


@pytest.mark.skipif(sys.platform != "linux", reason="the most memory is read from /proc")
def test_memory(benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> None:
    def most(count: int) -> int:
        told = subprocess.run([sys.executable, "-c", _MEASURE, str(count)], capture_output=True, check=True)
        return int(json.loads(told.stdout))

    more = benchmark.pedantic(lambda: most(YEARS), rounds=1) - most(2)
    assert tell(request, "memory of ten filings more than of two, MB", more / 1e6) < MORE_MEMORY / 1e6
