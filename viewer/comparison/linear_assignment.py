"""A resembles X and Y, B only X: pairing one after the other gives X to A and leaves B alone.

So all are paired at once, with the greatest sum of scores: the linear assignment problem of Kuhn and Munkres.
Solved by shortest augmenting paths, as in D. F. Crouse, "On implementing 2D rectangular assignment
algorithms", IEEE Transactions on Aerospace and Electronic Systems 52(4), 2016. SciPy has the same algorithm,
but takes longer to import than this takes for 600 rows and columns, 0.3 s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    Matrix = np.ndarray[tuple[int, int], np.dtype[np.float64]]
    Weights = np.ndarray[tuple[int], np.dtype[np.float64]]
    Ids = np.ndarray[tuple[int], np.dtype[np.int64]]

_NONE = -1
"""Stands for the partner of a row or column that has none."""


def best_pairs(score: Matrix) -> list[tuple[int, int]]:
    """Return the one-to-one pairing with the greatest sum of scores.

    Of equally good pairings it returns the one that ``scipy.optimize.linear_sum_assignment`` does.

    Args:
        score: The score of each row with each column; all are finite.

    Returns:
        Row and column of each pair, by row. As many as there are rows or columns, whichever are fewer.
    """
    height, width = score.shape
    if not height or not width:
        return []
    if width < height:
        return sorted((row, column) for column, row in best_pairs(score.T))
    return list(enumerate(_Assignment(-score).solve()))


class _Assignment:
    """Columns for rows with the least sum of costs, of a matrix that is at least as wide as it is high."""

    def __init__(self, cost: Matrix) -> None:
        import numpy as np  # here, since the command line's help and the window's start must not wait for it

        self._cost = np.ascontiguousarray(cost, dtype=np.float64)
        height, width = cost.shape
        self._of_rows: Weights = np.zeros(height)
        """Dual variables."""
        self._of_columns: Weights = np.zeros(width)
        self._column_of: Ids = np.full(height, _NONE)
        self._row_of: Ids = np.full(width, _NONE)

    def solve(self) -> list[int]:
        """Return the column of each row."""
        for row in range(len(self._column_of)):
            self._augment(row)
        columns: list[int] = self._column_of.tolist()
        return columns

    def _augment(self, first: int) -> None:
        """Give one more row a column, by the shortest path that gives other rows other columns."""
        import numpy as np

        width = len(self._row_of)
        length: Weights = np.full(width, np.inf)
        came_from: Ids = np.full(width, _NONE)
        left: Ids = np.arange(width)[::-1].copy()
        rows, columns = [first], []
        shortest, row = 0.0, first
        while True:
            through = shortest + self._cost[row, left] - self._of_rows[row] - self._of_columns[left]
            shorter = through < length[left]
            length[left[shorter]] = through[shorter]
            came_from[left[shorter]] = row
            lengths = length[left]
            shortest = lengths.min()
            nearest = np.flatnonzero(lengths == shortest)
            free = nearest[self._row_of[left[nearest]] == _NONE]
            at = free[-1] if len(free) else nearest[0]
            column = left[at]
            columns.append(column)
            if len(free):
                break
            row = self._row_of[column]
            rows.append(row)
            left[at] = left[-1]
            left = left[:-1]
        others = np.array(rows[1:], dtype=np.int64)
        self._of_rows[first] += shortest
        self._of_rows[others] += shortest - length[self._column_of[others]]
        self._of_columns[columns] -= shortest - length[columns]
        while True:
            row = came_from[column]
            self._row_of[column] = row
            self._column_of[row], column = column, self._column_of[row]
            if row == first:
                return
