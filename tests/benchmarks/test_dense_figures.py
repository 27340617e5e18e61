"""A paragraph of nothing but figures beside one of words, as long: how much more a figure costs than a word.

Run by ``pytest tests/benchmarks --benchmark-only``. Eight thousand figures in 16,000 characters are more than
any table of a filing has; what they cost must grow with their number alone, and stay within a few seconds.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.timing import best_seconds, tell
from viewer.comparison import compare
from viewer.filings import read

LENGTH = 16_000
ENOUGH = 100
"""Ratio beyond which something is amiss, on any machine."""
PAGE = """# D. Risk Factors

**Our kettles may cool before they are sold.** {text}

**Our tin may rust.** If our tin rusts we may have to buy other tin, and our results may suffer from it.

# Item 4. Information on the Company
"""


def _pair(folder: Path, name: str, unit: str) -> tuple[Path, Path]:
    """Two filings with a long paragraph, which ends in a comma in one of them."""
    old, new = folder / f"{name}-old.md", folder / f"{name}-new.md"
    text = (unit * LENGTH)[:LENGTH]
    old.write_text(PAGE.format(text=text + "."), encoding="utf-8")
    new.write_text(PAGE.format(text=text + " 7."), encoding="utf-8")
    return old, new


def test_dense_figures(benchmark: BenchmarkFixture, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    pairs = {
        name: _pair(tmp_path, name, unit) for name, unit in (("figures", "1,"), ("words", "tin kettle "))
    }

    def timed() -> dict[str, float]:
        return {
            name: best_seconds(lambda pair=pair: compare(*map(read, pair)), 3, lambda: None)  # type: ignore[misc]
            for name, pair in pairs.items()
        }

    found = benchmark.pedantic(timed, rounds=1)
    ratio = tell(
        request,
        f"{found['figures']:.2f} s for {LENGTH // 2:,} figures in one paragraph\nfigures / words, as long",
        found["figures"] / found["words"],
    )
    assert ratio < ENOUGH
