"""The guide to Python says what happens: its examples are run, its columns are those of the list."""

from __future__ import annotations

import doctest
import importlib.util
from pathlib import Path

import pytest

import viewer

ROOT = Path(__file__).resolve().parents[2]


def test_the_examples_of_the_guide_give_what_they_say(docs: Path) -> None:
    pytest.importorskip("pyarrow")
    results = doctest.testfile(str(docs / "python.md"), module_relative=False, encoding="utf-8")
    assert results.failed == 0
    assert results.attempted > 15


def test_the_page_of_columns_is_made_from_the_list(docs: Path) -> None:
    path = ROOT / "packaging" / "columns_page.py"
    spec = importlib.util.spec_from_file_location("columns_page", path)
    assert spec is not None
    assert spec.loader is not None
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    assert (docs / "python-tables.md").read_text(encoding="utf-8") == maker.page()


def test_the_guide_names_what_reads_compares_and_makes_tables(docs: Path) -> None:
    said = (docs / "python.md").read_text(encoding="utf-8")
    functions = [name for name in viewer.__all__ if name[0].islower() and name != "series_of"]
    assert [name for name in functions if f"{name}(" not in said] == []
