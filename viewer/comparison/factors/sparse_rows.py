"""Two hundred texts have fifty thousand terms, and each text a few hundred of them: only those are kept.

A sparse matrix in the usual form of compressed rows, with the few operations that comparing texts asks for.
SciPy has more of them, and takes longer to import than two filings to be compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    Matrix = np.ndarray[tuple[int, int], np.dtype[np.float64]]
    Ids = np.ndarray[tuple[int], np.dtype[np.int64]]
    Weights = np.ndarray[tuple[int], np.dtype[np.float64]]

# NumPy is imported inside the functions: the command line's help and the window's start must not wait for it.


def distinct(ids: Ids) -> tuple[Ids, Ids]:
    """Return the ids that there are, ascending, and how often each is there.

    As ``numpy.unique``, which loads the masked arrays first.
    """
    import numpy as np

    ordered = np.sort(ids)
    firsts = np.flatnonzero(np.diff(ordered, prepend=-1))
    return ordered[firsts], np.diff(firsts, append=len(ordered))


@dataclass(frozen=True, slots=True)
class SparseRows:
    """A matrix by rows: of each its columns, ascending, and the values that stand there."""

    data: Weights
    columns: Ids
    ends: Ids
    """Row n is ``data[ends[n] : ends[n + 1]]``."""
    width: int

    @classmethod
    def counting(cls, rows: Sequence[Ids], width: int) -> SparseRows:
        """Count how often each column is named in each row."""
        import numpy as np

        counted = [distinct(row) for row in rows]
        ends = np.cumsum([0, *(len(columns) for columns, _ in counted)])
        columns = np.concatenate([columns for columns, _ in counted])
        return cls(np.concatenate([counts for _, counts in counted]).astype(np.float64), columns, ends, width)

    def with_data(self, data: Weights) -> SparseRows:
        """Return a matrix with other values in the same places."""
        return replace(self, data=data)

    def row(self, number: int) -> Ids:
        """Return the columns of a row."""
        return self.columns[self.ends[number] : self.ends[number + 1]]

    def sums(self) -> Weights:
        """Return the sum of each row."""
        import numpy as np

        sums: Weights = np.zeros(len(self.ends) - 1)
        filled = np.flatnonzero(np.diff(self.ends))
        if len(filled):
            sums[filled] = np.add.reduceat(self.data, self.ends[filled])
        return sums

    def rows_in_columns(self) -> Ids:
        """Return how many rows have each column."""
        import numpy as np

        return np.bincount(self.columns, minlength=self.width)

    def products(self, split: int, other: SparseRows) -> Matrix:
        """Return the scalar products of the first rows with the other rows of a matrix.

        A product is added up by column, ascending: the same two rows have the same one whichever comes first.

        Args:
            split: How many rows are the first.
            other: The matrix that the other rows are taken from, with values in the same places.

        Returns:
            A row for each of the first rows, a column for each of the others.
        """
        import numpy as np

        begin = self.ends[split]
        height = len(self.ends) - 1 - split
        of_row = np.repeat(np.arange(height), np.diff(self.ends[split:]))
        order = np.argsort(self.columns[begin:], kind="stable")
        facing, values = of_row[order], other.data[begin:][order]
        counts = np.bincount(self.columns[begin:], minlength=self.width)
        starts = np.cumsum(counts) - counts
        found: Matrix = np.zeros((split, height))
        for row in range(split):
            columns, data = self.row(row), self.data[self.ends[row] : self.ends[row + 1]]
            many = counts[columns]
            within = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
            at = np.repeat(starts[columns], many) + within
            found[row] = np.bincount(facing[at], weights=np.repeat(data, many) * values[at], minlength=height)
        return found
