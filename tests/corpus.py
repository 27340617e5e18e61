"""Where the real filings are that some tests read. None of them is part of this project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


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


def seed(year: int) -> Path:
    """The seed filing of a year; use only under ``needs_corpus``."""
    folder = corpus_folder()
    assert folder is not None
    return next((folder / "seeds").glob(f"*-{year}.md"))
