"""The four samples, read, compared and followed once for all tests of the Python interface."""

from __future__ import annotations

from pathlib import Path

import pytest

import viewer
from viewer import Comparison, Comparisons, Filing, History


@pytest.fixture(scope="session")
def filings() -> list[Filing]:
    return [viewer.read(path) for path in viewer.sample_filings()]


@pytest.fixture(scope="session")
def comparisons(filings: list[Filing]) -> Comparisons:
    return Comparisons(filings)


@pytest.fixture(scope="session")
def past(filings: list[Filing], comparisons: Comparisons) -> History:
    return viewer.history(filings, comparisons=comparisons)


@pytest.fixture(scope="session")
def comparison(comparisons: Comparisons, past: History) -> Comparison:
    """The two newest."""
    return comparisons.between(2, 3)


@pytest.fixture(scope="session")
def docs() -> Path:
    return Path(__file__).resolve().parents[2] / "docs"
