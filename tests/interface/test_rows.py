"""Rows are plain dicts with the columns that are listed, and say what the JSON says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.builders import PairSpec, build_comparison
from viewer import Comparison, Comparisons, History, compare, read, rows
from viewer.interface import ColumnType, columns
from viewer.interface.columns import OF_COMPARISON, OF_HISTORY
from viewer.report import to_json

TEXT = """
## Item 1A. Risk Factors

**Attacks on our systems may interrupt our services.**

Our ships are steered by systems of others. Attacks {words} our systems in port.

**Fuel is our largest cost, and its price is beyond our control.**

We buy fuel at the price of the day, and cannot always hand on what it costs.

## Item 2. Properties

We own ships.
"""
TYPES: dict[ColumnType, Callable[[Any], bool]] = {
    ColumnType.TEXT: lambda value: value is None or type(value) is str,
    ColumnType.NUMBER: lambda value: value is None or type(value) in (int, float),
    ColumnType.INTEGER: lambda value: value is None or type(value) is int,
    ColumnType.TRUTH: lambda value: value is None or type(value) is bool,
    ColumnType.TEXTS: lambda value: type(value) is list and all(type(one) is str for one in value),
}


def fit(made: list[dict[str, Any]], table: str) -> list[tuple[str, Any]]:
    """The cells that are not of the type that is told; all rows have the columns that are told."""
    told = columns(table)
    for row in made:
        assert list(row) == [column.name for column in told]
    return [
        (column.name, row[column.name])
        for row in made
        for column in told
        if not TYPES[column.type](row[column.name])
    ]


@pytest.mark.parametrize("table", OF_COMPARISON)
def test_rows_of_a_comparison_have_the_columns_that_are_told(comparison: Comparison, table: str) -> None:
    assert fit(rows(comparison, table), table) == []


@pytest.mark.parametrize("table", OF_HISTORY)
def test_rows_of_a_history_have_the_columns_that_are_told(
    past: History, comparisons: Comparisons, table: str
) -> None:
    made = rows(past, table, comparisons=comparisons)
    assert made
    assert fit(made, table) == []


def test_rows_say_what_the_json_says(comparison: Comparison) -> None:
    document = to_json(comparison)
    pairs = [document["introduction"], *document["pairs"], document["set_aside"]]
    told = {one["pair"]: one for one in rows(comparison, "pairs")}
    assert list(told) == [pair.id for pair in comparison.all_pairs]
    for pair in filter(None, pairs):
        row = told[pair["id"]]
        assert (row["key"], row["status"], row["weight"]) == (pair["key"], pair["status"], pair["weight"])
        assert [name for name in ("moved", "retitled", "split", "merged") if row[name]] == sorted(
            pair["flags"], key=["moved", "retitled", "split", "merged"].index
        )
    figures = [figure for pair in filter(None, pairs) for figure in pair["figures"]]
    made = rows(comparison, "figures")
    assert [(row["verdict"], row["delta"], row["percent"]) for row in made] == [
        (figure["change"], figure["delta"], figure["percent"]) for figure in figures
    ]
    factors = [one for side in ("old", "new") for one in document[side]["factors"]]
    assert [(row["factor"], row["key"]) for row in rows(comparison, "factors")] == [
        (one["id"], one["key"]) for one in factors
    ]
    assert json.loads(json.dumps(made)) == made


def test_a_date_is_no_number(comparison: Comparison) -> None:
    row = next(row for row in rows(comparison, "figures") if row["kind"] == "date" and row["new_text"])
    assert row["new_value"] is None
    assert row["new_iso"].startswith("20")


def test_a_shift_is_told_with_both_sentences(tmp_path: Path) -> None:
    filings = []
    for name, words in (("old", "could harm"), ("new", "have harmed")):
        path = tmp_path / f"{name}.md"
        path.write_text(TEXT.format(words=words), encoding="utf-8")
        filings.append(read(path))
    (row,) = rows(compare(*filings), "shifts")
    assert (row["kind"], row["came_true"]) == ("certainty", True)
    assert row["old_sentence"] == "Attacks could harm our systems in port."
    assert fit([row], "shifts") == []


def test_an_added_pair_has_no_similarity_of_words() -> None:
    comparison = build_comparison([PairSpec([(None, "Ports may close."), (None, "We rely on them.")])])
    (row,) = rows(comparison, "pairs")
    assert row["status"] == "added"
    assert (row["old"], row["cosine"]) == ([], None)


def test_a_life_has_a_row_for_each_filing(past: History) -> None:
    made = rows(past, "lives")
    assert len(made) == len(past.lineages) * len(past.filings)
    (first, *rest) = [row for row in made if row["risk"] == "r1"]
    assert first["state"] == "first"
    assert (first["shifts"], first["similarity"]) == (None, None)
    assert all(row["figures_changed"] is not None for row in rest if row["state"] == "edited")


def test_a_table_of_the_other_value_is_refused(comparison: Comparison, past: History) -> None:
    with pytest.raises(ValueError, match="a comparison has no table 'lives'; it has pairs"):
        rows(comparison, "lives")
    with pytest.raises(ValueError, match="a history has no table 'pairs'; it has lives"):
        rows(past, "pairs")
    with pytest.raises(ValueError, match="there is no table"):
        rows(past, "life")
