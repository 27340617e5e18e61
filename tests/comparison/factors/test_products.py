"""Rows with few columns each are multiplied as whole matrices would be, one by one or many at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.comparison.factors import products as module
from viewer.comparison.factors.products import FEW, Row, products

WIDTH = 6
ROWS = st.lists(st.dictionaries(st.integers(0, WIDTH - 1), st.sampled_from((0.1, 0.7, 1.0, 3.3))), max_size=7)
ROWS_OF_MANY = [[dict.fromkeys(range(400), 0.1)] * 30] * 2
"""More products than are done one by one: 30 · 30 · 400."""


def whole(rows: list[Row]) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    return np.array([[row.get(column, 0.0) for column in range(WIDTH)] for row in rows]).reshape(-1, WIDTH)


@given(ROWS, ROWS)
def test_products(old: list[Row], new: list[Row]) -> None:
    found = products(old, new)
    assert np.allclose(np.array(found).reshape(len(old), len(new)), whole(old) @ whole(new).T)


@given(ROWS, ROWS)
def test_many_at_once_are_the_same_to_the_last_digit(old: list[Row], new: list[Row]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        few = products(old, new)
        patch.setattr(module, "FEW", 0)
        assert products(old, new) == few


def test_many_are_multiplied() -> None:
    old, new = ROWS_OF_MANY
    assert len(old) * len(new) * len(old[0]) > FEW
    assert products(old, new) == [[pytest.approx(400 * 0.01)] * 30] * 30
