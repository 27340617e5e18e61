"""The guide to Python says what happens: its examples are run, its columns are those of the list."""

from __future__ import annotations

import doctest
import importlib
import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

import viewer

ROOT = Path(__file__).resolve().parents[2]


def script(name: str) -> ModuleType:
    """One of the scripts that write what stands in docs/."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_examples_of_the_guide_give_what_they_say(docs: Path) -> None:
    pytest.importorskip("pyarrow")
    results = doctest.testfile(str(docs / "python.md"), module_relative=False, encoding="utf-8")
    assert results.failed == 0
    assert results.attempted > 15


def test_the_page_of_columns_is_made_from_the_list(docs: Path) -> None:
    assert (docs / "python-tables.md").read_text(encoding="utf-8") == script("columns_page").page()


def test_the_guide_names_what_reads_compares_and_makes_tables(docs: Path) -> None:
    said = (docs / "python.md").read_text(encoding="utf-8")
    functions = [name for name in viewer.__all__ if name[0].islower() and name != "series_of"]
    assert [name for name in functions if f"{name}(" not in said] == []


def test_the_example_notebook_shows_what_its_cells_give(docs: Path) -> None:
    kept = json.loads((docs / "example.ipynb").read_text(encoding="utf-8"))
    ran = script("example_notebook").ran(kept)
    for before, after in zip(kept["cells"], ran["cells"], strict=True):
        assert before == after, "make notebook"


def test_the_site_has_every_page_of_the_guide(docs: Path) -> None:
    told = re.findall(r"^ +- [^:]+: (\S+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.M)
    assert sorted(told) == sorted(page.name for page in docs.glob("*.md"))


def test_the_reference_has_every_name_that_is_kept(docs: Path) -> None:
    said = (docs / "python-reference.md").read_text(encoding="utf-8")
    places = re.findall(r"^::: (\S+)$", said, re.M)
    assert sorted(place.rpartition(".")[2] for place in places) == viewer.__all__
    for place in places:
        module, _, name = place.rpartition(".")
        assert getattr(importlib.import_module(module), name) is not None
