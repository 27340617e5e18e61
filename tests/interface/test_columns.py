"""The one list of columns: every table is named in it, and no name twice."""

from __future__ import annotations

import pytest

from viewer.interface import TABLES, columns


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_no_two_columns_of_one_name(table: str) -> None:
    names = [column.name for column in columns(table)]
    assert len(set(names)) == len(names)
    assert all(column.about for column in columns(table))


def test_a_table_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(
        ValueError, match="no table 'figure'; there are pairs, factors, figures, shifts, lives"
    ):
        columns("figure")
