"""Which of two lists belongs to which of another: the pairing with the highest likeness in all."""

from __future__ import annotations

_BY_ORDER, _BY_PLACE = 1e-8, 1e-12


def assign(score: list[list[float]], least: float) -> list[tuple[int, int]]:
    """Best one-to-one pairing whose every pair reaches ``least``."""
    if not score or not score[0]:
        return []
    import numpy as np  # lazily: the command line's help and the window's start must not wait for these
    from scipy.optimize import linear_sum_assignment

    matrix = np.asarray(score, dtype=float)
    matrix[matrix < least] = 0.0
    ranks, others = np.indices(matrix.shape)
    # Equals are told apart by order, in a way that stays the same when the filings are swapped.
    lightly = _BY_ORDER * (ranks - others) ** 2 + _BY_PLACE * (ranks + others)
    matrix = np.where(matrix > 0.0, np.maximum(matrix - lightly, _BY_PLACE), 0.0)
    rows, columns = linear_sum_assignment(matrix, maximize=True)
    return [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if matrix[i, j] > 0.0]
