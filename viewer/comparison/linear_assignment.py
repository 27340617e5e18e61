"""A resembles X and Y, B only X: pairing one after the other gives X to A and leaves B alone.

So all are paired at once, with the greatest sum of scores: the linear assignment problem of Kuhn and Munkres.
Solved by shortest augmenting paths, as in D. F. Crouse, "On implementing 2D rectangular assignment
algorithms", IEEE Transactions on Aerospace and Electronic Systems 52(4), 2016. SciPy has the same algorithm,
but takes longer to import than this takes for 200 rows and columns, 0.04 s; so does NumPy, with which it
would be no faster up to there, and three times as fast for 600.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

_NONE = -1
"""Stands for the partner of a row or column that has none."""


def best_pairs(score: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Return the one-to-one pairing with the greatest sum of scores.

    Of equally good pairings it returns the one that ``scipy.optimize.linear_sum_assignment`` does.

    Args:
        score: The score of each row with each column; all are finite.

    Returns:
        Row and column of each pair, by row. As many as there are rows or columns, whichever are fewer.
    """
    if not score or not score[0]:
        return []
    if len(score[0]) < len(score):
        turned = list(zip(*score, strict=True))
        return sorted((row, column) for column, row in best_pairs(turned))
    return list(enumerate(_Assignment([[-value for value in row] for row in score]).solve()))


class _Assignment:
    """Columns for rows with the least sum of costs, of a matrix that is at least as wide as it is high."""

    def __init__(self, cost: Sequence[Sequence[float]]) -> None:
        self._cost = cost
        height, width = len(cost), len(cost[0])
        self._of_rows = [0.0] * height
        """Dual variables."""
        self._of_columns = [0.0] * width
        self._column_of = [_NONE] * height
        self._row_of = [_NONE] * width

    def solve(self) -> list[int]:
        """Return the column of each row."""
        for row in range(len(self._column_of)):
            self._augment(row)
        return self._column_of

    def _augment(self, first: int) -> None:
        """Give one more row a column, by the shortest path that gives other rows other columns."""
        width = len(self._row_of)
        length = [math.inf] * width
        came_from = [_NONE] * width
        left = list(range(width - 1, -1, -1))
        rows: list[int] = []
        columns: list[int] = []
        shortest, row = 0.0, first
        while row != _NONE:
            rows.append(row)
            at, shortest = self._nearest(row, shortest, left, length, came_from)
            column = left[at]
            columns.append(column)
            row = self._row_of[column]
            left[at] = left[-1]
            left.pop()
        self._of_rows[first] += shortest
        for other in rows[1:]:
            self._of_rows[other] += shortest - length[self._column_of[other]]
        for each in columns:
            self._of_columns[each] -= shortest - length[each]
        while row != first:
            row = came_from[column]
            self._row_of[column] = row
            self._column_of[row], column = column, self._column_of[row]

    def _nearest(
        self, row: int, so_far: float, left: Sequence[int], length: list[float], came_from: list[int]
    ) -> tuple[int, float]:
        """Go on from a row to the columns that are left: where the nearest stands among them, and how far.

        Of columns that are equally near it is the last one that has no row, else the first one.
        """
        cost, own = self._cost[row], self._of_rows[row]
        of_columns, row_of = self._of_columns, self._row_of
        least, nearest, free = math.inf, _NONE, _NONE
        for at, column in enumerate(left):
            through = so_far + cost[column] - own - of_columns[column]
            if through < length[column]:
                length[column] = through
                came_from[column] = row
            else:
                through = length[column]
            if through < least:
                least, nearest = through, at
                free = at if row_of[column] == _NONE else _NONE
            elif through == least and row_of[column] == _NONE:
                free = at
        return (nearest if free == _NONE else free), least
