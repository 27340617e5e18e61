"""A folder stands for the files in it that may be filings."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.filings.sources.folder import filings_in


def test_files_with_the_ending_of_a_filing_are_found_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.HTM", "a.md", "c.pdf", ".hidden.md", "sheet.xlsx"):
        (tmp_path / name).touch()
    (tmp_path / "inner.md").mkdir()
    assert [path.name for path in filings_in(tmp_path)] == ["a.md", "b.HTM", "c.pdf"]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none"):
        filings_in(tmp_path / "none")
