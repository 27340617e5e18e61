"""Rows with few columns each are multiplied as whole matrices would be."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.factors.products import Row, products

WIDTH = 6
ROWS = st.lists(st.dictionaries(st.integers(0, WIDTH - 1), st.sampled_from((0.1, 0.7, 1.0, 3.3))), max_size=7)


def whole(rows: list[Row]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.array([[row.get(column, 0.0) for column in range(WIDTH)] for row in rows]).reshape(-1, WIDTH)


@given(ROWS, ROWS)
def test_products(old: list[Row], new: list[Row]) -> None:
    found = products(old, new)
    assert np.allclose(np.array(found).reshape(len(old), len(new)), whole(old) @ whole(new).T)
