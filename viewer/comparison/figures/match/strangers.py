"""27% of revenue from one product went, 47% from three came: two figures, and each is the other's nearest.

A figure that was removed or added is told with the one that stands nearest to where it would be looked for,
so that a reviewer sees why the two are no pair.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from viewer.comparison.figures.match.placement import StandingFigure
from viewer.comparison.figures.match.renamed import only_renamed
from viewer.comparison.figures.match.similarity import nearness, undone
from viewer.comparison.figures.verdicts.subjects import contradiction

Placed = tuple[int, StandingFigure]
"""A figure and the number of its row."""


def _of_two(one: StandingFigure, other: StandingFigure) -> bool:
    """Tell whether two figures are of two things by what is told of them."""
    old, new = one.placed.figure, other.placed.figure
    return (
        undone(one, other)
        or contradiction(old, new) is not None
        or (old.kind is new.kind and only_renamed(old, new, one.around, other.around))
    )


def nearest_strangers(old: Sequence[Placed], new: Sequence[Placed]) -> list[tuple[int, int]]:
    """Pair figures of one row that would be one but for their subjects, which contradict each other.

    Args:
        old: Figures of the old filing that have no counterpart.
        new: Those of the new filing.

    Returns:
        Index in the old list and index in the new one of each two; the nearest ones first.
    """
    rows: dict[int, list[int]] = defaultdict(list)
    for j, (row, _) in enumerate(new):
        rows[row].append(j)
    found = [
        (nearness(one, new[j][1]), i, j)
        for i, (row, one) in enumerate(old)
        for j in rows[row]
        if _of_two(one, new[j][1])
    ]
    pairs: list[tuple[int, int]] = []
    taken: set[tuple[int, int]] = set()
    for near, i, j in sorted(found, key=lambda each: (-each[0], each[1], each[2])):
        if near > 0.0 and not {(0, i), (1, j)} & taken:
            taken |= {(0, i), (1, j)}
            pairs.append((i, j))
    return pairs
