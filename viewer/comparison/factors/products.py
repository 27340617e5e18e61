"""Forty texts have ten thousand terms, and each a few hundred of them: only those are multiplied.

Texts are rows of a matrix, and of each row only what is not nought is kept, by column.
:mod:`~viewer.comparison.factors.many_factors` does the same for large filings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

Row = Mapping[int, float]
"""The values of a text's terms, by column."""
Matrix = list[list[float]]
"""A row for each old text, with a number for each new one."""


def products(old: Sequence[Row], new: Sequence[Row]) -> Matrix:
    """Return the scalar product of each old row with each new one.

    A product is added up by column, ascending: the same two rows have the same one whichever comes first.
    """
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
