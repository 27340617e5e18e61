"""The queries of the guide run on the tables of the samples, word for word, and find something."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import duckdb
import pytest

from viewer.batch import BatchAsked, run_batch
from viewer.comparison.options import Options
from viewer.resources import sample_filings

PAGE = Path(__file__).resolve().parents[2] / "docs" / "batch.md"
QUERIES = re.findall(r"^```sql\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, scheduler: str) -> Path:
    """Where the run of the guide was made; one file of it is no filing."""
    here = tmp_path_factory.mktemp("guide")
    (here / "filings").mkdir()
    for path in sample_filings():
        shutil.copy(path, here / "filings")
    (here / "filings" / "notes.md").write_text("Call the auditors.", encoding="utf-8")
    result = run_batch(BatchAsked(here / "filings", here / "out", Options(), scheduler=scheduler))
    assert (result.compared, result.failed, result.unpaired) == (3, 0, 1)
    return here


@pytest.mark.parametrize("query", QUERIES, ids=range(len(QUERIES)))
def test_a_query_of_the_guide_finds_something(
    folder: Path, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert duckdb.sql(query).fetchall()


def test_similarity_by_year_is_one_row_a_year(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    found = duckdb.sql(QUERIES[0]).fetchall()
    assert [(year, pairs) for year, pairs, _, _ in found] == [(2023, 1), (2024, 1), (2025, 1)]
    assert all(0 < simple < 1 and 0 < cosine < 1 for _, _, simple, cosine in found)
