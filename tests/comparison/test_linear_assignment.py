"""The greatest sum of scores, and of equally good pairings the one that SciPy gives."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from viewer.comparison.linear_assignment import best_pairs

MATRICES = st.tuples(st.integers(1, 9), st.integers(1, 9)).flatmap(
    lambda shape: st.lists(
        st.lists(
            st.sampled_from((0.0, 0.25, 0.5, 1.0)) | st.floats(0, 1), min_size=shape[1], max_size=shape[1]
        ),
        min_size=shape[0],
        max_size=shape[0],
    )
)


def scipys(score: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    rows, columns = linear_sum_assignment(np.array(score), maximize=True)
    return list(zip(rows.tolist(), columns.tolist(), strict=True))


@given(MATRICES)
def test_it_pairs_as_scipy_does(score: list[list[float]]) -> None:
    assert best_pairs(score) == scipys(score)


@pytest.mark.parametrize("shape", [(120, 120), (40, 130), (130, 40)])
def test_large_matrices_too(shape: tuple[int, int]) -> None:
    score = np.random.default_rng(1).random(shape)
    score[score < 0.5] = 0.0
    assert best_pairs(score.tolist()) == scipys(score.tolist())


def test_the_second_gets_what_the_first_can_spare() -> None:
    assert best_pairs([[0.9, 0.8], [0.7, 0.0]]) == [(0, 1), (1, 0)]


@pytest.mark.parametrize("score", [[], [[], [], []]])
def test_nothing_is_paired_with_nothing(score: list[list[float]]) -> None:
    assert best_pairs(score) == []
