"""Where the real filings are that some tests read. None of them is part of this project.

A dozen modules ask for the same filings. In each process that runs tests, each is read once, and each pair
compared once, for values are frozen and tests can share them.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest

from viewer.comparison import Comparison, compare
from viewer.filings import Filing, read

WHOLE = os.environ.get("FACTORDIFF_ACCURACY") == "whole"
"""Whether accuracy is measured on all there is, as by ``make accuracy``, or on what each run has time for."""
Test = TypeVar("Test", bound=Callable[..., object])


def corpus_folder() -> Path | None:
    """The folder that holds ``seeds/`` and ``filings/``, or None where there is none."""
    named = os.environ.get("FACTORDIFF_CORPUS")
    folder = Path(named) if named else Path(__file__).resolve().parents[2] / "shared"
    return folder if (folder / "seeds").is_dir() else None


SEED_YEARS = (2004, 2007, 2011, 2012)

needs_corpus = pytest.mark.skipif(
    corpus_folder() is None,
    reason="needs real filings: set FACTORDIFF_CORPUS to a folder with seeds/ and filings/",
)

on_corpus = [pytest.mark.corpus, needs_corpus, pytest.mark.no_cover]
"""What a module of tests of real filings is marked with. They tell how well the program does and run no line
that smaller tests do not run; noting which lines they run would take three times as long as running them."""


def of_corpus(test: Test) -> Test:
    """Mark one test of real filings, in a module that has others."""
    for mark in on_corpus:
        test = mark(test)
    return test


@cache
def filing(path: Path) -> Filing:
    """A filing, read once for all tests."""
    return read(path)


@cache
def comparison(old: Path, new: Path) -> Comparison:
    """Two filings, compared once for all tests."""
    return compare(filing(old), filing(new))


def seed(year: int) -> Path:
    """The seed filing of a year; use only under ``needs_corpus``."""
    folder = corpus_folder()
    assert folder is not None
    return next((folder / "seeds").glob(f"*-{year}.md"))
