"""The four seeds as one history, made once."""

from __future__ import annotations

import pytest

from tests.corpus import SEED_YEARS, corpus_folder, filing
from viewer.history import Comparisons, History, SentenceHistory, history


@pytest.fixture(scope="session")
def seeds() -> tuple[History, Comparisons]:
    folder = corpus_folder()
    assert folder is not None
    filings = [filing(folder / "seeds" / f"iij-20f-{year}.md") for year in SEED_YEARS]
    comparisons = Comparisons(filings)
    return history(filings, comparisons=comparisons), comparisons


@pytest.fixture(scope="session")
def sentences(seeds: tuple[History, Comparisons]) -> SentenceHistory:
    return SentenceHistory(*seeds)
