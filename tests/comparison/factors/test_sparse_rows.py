"""Rows with few columns each: counted, added up and multiplied as whole matrices would be."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.factors.sparse_rows import SparseRows

WIDTH = 6
ROWS = st.lists(st.lists(st.integers(0, WIDTH - 1), max_size=12), min_size=1, max_size=7)


def sparse(rows: list[list[int]]) -> SparseRows:
    return SparseRows.counting([np.array(row, dtype=np.int64) for row in rows], WIDTH)


def whole(rows: list[list[int]]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.array([[row.count(column) for column in range(WIDTH)] for row in rows], dtype=np.float64)


def test_columns_are_ascending_and_counted() -> None:
    rows = sparse([[4, 1, 4], [], [0]])
    assert rows.row(0).tolist() == [1, 4]
    assert rows.row(1).tolist() == []
    assert rows.data.tolist() == [1, 2, 1]


@given(ROWS)
def test_sums(rows: list[list[int]]) -> None:
    assert sparse(rows).sums().tolist() == whole(rows).sum(axis=1).tolist()
    assert sparse(rows).rows_in_columns().tolist() == (whole(rows) > 0).sum(axis=0).tolist()


@given(ROWS, st.integers(0, 7))
def test_products(rows: list[list[int]], split: int) -> None:
    split = min(split, len(rows))
    matrix = sparse(rows)
    doubled = matrix.with_data(matrix.data * 2)
    assert np.array_equal(matrix.products(split, doubled), whole(rows)[:split] @ (whole(rows)[split:] * 2).T)


@pytest.mark.parametrize("split", [0, 2])
def test_no_rows_on_one_side(split: int) -> None:
    assert sparse([[1], [2]]).products(split, sparse([[1], [2]])).shape == (split, 2 - split)
