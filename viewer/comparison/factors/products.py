"""Two hundred texts have fifty thousand terms, and each a few hundred of them: only those are multiplied.

Texts are rows of a matrix, and of each row only what is not nought is kept, by column. Two small filings are
done before NumPy would be loaded, so it is loaded for large ones alone; either way the same numbers are added
in the same order, and the results are equal to the last digit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    Weights = np.ndarray[tuple[int], np.dtype[np.float64]]
    Ids = np.ndarray[tuple[int], np.dtype[np.int64]]

Row = Mapping[int, float]
"""The values of a text's terms, by column."""
Matrix = list[list[float]]
"""A row for each old text, with a number for each new one."""

FEW = 300_000
"""Terms of all old texts times new texts, up to which it takes longer to load NumPy than it would save.
Nineteen factors against nineteen have 200,000, forty against forty 400,000. Changes the time only."""


def products(old: Sequence[Row], new: Sequence[Row]) -> Matrix:
    """Return the scalar product of each old row with each new one.

    A product is added up by column, ascending: the same two rows have the same one whichever comes first.
    """
    if not any(old) or not any(new):
        return [[0.0] * len(new) for _ in old]
    if sum(map(len, old)) * len(new) <= FEW:
        return _one_by_one(old, new)
    return _many_at_once(old, new)


def _one_by_one(old: Sequence[Row], new: Sequence[Row]) -> Matrix:
    shared = set().union(*old).intersection(chain.from_iterable(new))
    having: dict[int, list[tuple[int, float]]] = {column: [] for column in shared}
    for at, row in enumerate(new):
        for column in shared.intersection(row):
            having[column].append((at, row[column]))
    found = []
    for row in old:
        sums = [0.0] * len(new)
        for column in sorted(shared.intersection(row)):
            value = row[column]
            for at, other in having[column]:
                sums[at] += value * other
        found.append(sums)
    return found


def _many_at_once(old: Sequence[Row], new: Sequence[Row]) -> Matrix:
    import numpy as np  # here, since neither small filings nor the window's start must wait for it

    ids, values, ends = _flat(new)
    known = np.sort(ids)
    # As ``numpy.unique``, which loads more of NumPy.
    known = known[np.flatnonzero(np.diff(known, prepend=-1))]
    columns = np.searchsorted(known, ids)
    of_row = np.repeat(np.arange(len(new)), np.diff(ends))
    order = np.argsort(columns, kind="stable")
    facing, others = of_row[order], values[order]
    counts = np.bincount(columns, minlength=len(known))
    starts = np.cumsum(counts) - counts
    found = []
    for row in old:
        own, data, _ = _flat([dict(sorted(row.items()))])
        at = np.minimum(np.searchsorted(known, own), len(known) - 1)
        there = known[at] == own
        at, data = at[there], data[there]
        many = counts[at]
        within = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
        place = np.repeat(starts[at], many) + within
        weights = np.repeat(data, many) * others[place]
        found.append(np.bincount(facing[place], weights=weights, minlength=len(new)).tolist())
    return found


def _flat(rows: Sequence[Row]) -> tuple[Ids, Weights, Ids]:
    """Columns and values of all rows, one row after the other, and where each row ends, from 0 on."""
    import numpy as np

    ends = np.cumsum([0, *map(len, rows)])
    ids = np.fromiter(chain.from_iterable(rows), dtype=np.int64, count=ends[-1])
    values = chain.from_iterable(row.values() for row in rows)
    return ids, np.fromiter(values, dtype=np.float64, count=ends[-1]), ends
