"""Arrow tables have the schema that is told, whatever the rows hold."""

from __future__ import annotations

import pytest

from tests.builders import PairSpec, build_comparison
from viewer import Comparison, History, columns, rows, to_arrow
from viewer.interface import TABLES, schema_of
from viewer.interface.columns import OF_COMPARISON

pytest.importorskip("pyarrow")


@pytest.mark.parametrize("table", OF_COMPARISON)
def test_a_table_has_the_rows_and_gives_them_back(comparison: Comparison, table: str) -> None:
    made = to_arrow(comparison, table)
    assert made.schema == schema_of(table)
    assert made.to_pylist() == rows(comparison, table)


def test_a_history_has_tables_too(past: History) -> None:
    assert to_arrow(past, "lives").to_pylist() == rows(past, "lives")
    assert to_arrow(past, "steps").num_rows == len(rows(past, "steps"))


def test_a_table_without_rows_has_its_columns() -> None:
    made = to_arrow(build_comparison([PairSpec([("Ports may close.", "Ports may close.")])]), "shifts")
    assert made.num_rows == 0
    assert made.column_names == [column.name for column in columns("shifts")]


@pytest.mark.parametrize("table", TABLES)
def test_each_field_says_what_it_is_about(table: str) -> None:
    told = [field.metadata[b"about"].decode() for field in schema_of(table)]
    assert told == [column.about for column in columns(table)]
