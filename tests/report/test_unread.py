"""Each report tells how many numbers of a filing were read as nothing; the page says where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.report.page import page
from tests.wording.test_unread import FILING
from viewer.comparison import compare
from viewer.comparison.model import Comparison
from viewer.filings import read
from viewer.report import render_html
from viewer.report.markdown import render_markdown
from viewer.report.tables.workbook import _facts


@pytest.fixture
def comparison(tmp_path: Path) -> Comparison:
    paths = tmp_path / "old.md", tmp_path / "new.md"
    for path, taken in zip(paths, ("the <b>K9</b> lamp", "40 lamps"), strict=True):
        path.write_text(FILING.format(taken), "utf-8")
    return compare(*(read(path) for path in paths))


def test_the_page_says_how_many_and_where(comparison: Comparison) -> None:
    account = page(render_html(comparison)).one(klass="unread")
    told = account.text
    assert "numbers read as nothing: 1 (1 of names and lists); references: 1" in told
    assert "factor 1, paragraph 1: 9 in" in told
    assert "numbers read as nothing: 0; references: 1" in render_html(comparison)


def test_the_summary_names_them_where_they_may_be_figures(comparison: Comparison) -> None:
    assert render_markdown(comparison).count("numbers read as nothing") == 1


def test_the_workbook_has_the_count_of_each_filing(comparison: Comparison) -> None:
    assert [_facts(filing)["Unread numbers"] for filing in (comparison.old, comparison.new)] == [
        "numbers read as nothing: 1 (1 of names and lists); references: 1",
        "numbers read as nothing: 0; references: 1",
    ]
