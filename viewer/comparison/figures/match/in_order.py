"""Five thousand figures in one row, each of them changed: they are paired in order, kind by kind.

To weigh each against each would take hours. So many in one row are a list or a table that was brought up to
date, in which order tells most.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence, Sized

from rapidfuzz.distance import LCSseq

from viewer.comparison.figures.match.placement import StandingFigure
from viewer.comparison.figures.match.thresholds import MATCHING
from viewer.figures.model import FigureKind
from viewer.figures.values import size

PAIRED_IN_ORDER = "paired in order, as too many figures stand here to weigh each against each"
NOT_LOOKED_FOR = "too many figures are left over here to look for it in other paragraphs"


def too_many(old: Sized, new: Sized) -> bool:
    """Tell whether each figure cannot be weighed against each in a time that anybody would wait for."""
    return len(old) * len(new) > MATCHING.most_pairs


def pair_in_order(old: Sequence[StandingFigure], new: Sequence[StandingFigure]) -> list[tuple[int, int]]:
    """Pair figures in order: those of equal runs first, then what stands between two such runs, kind by kind.

    ``3, 5, 8, 13`` and ``2, 3, 5, 9, 13``: 3, 5 and 13 are themselves; 8 became 9; 2 is new.

    Args:
        old: Figures of the old side of a row, in order.
        new: Figures of the new side, in order.

    Returns:
        Index in the old list and index in the new one, for each pair; neither goes back.
    """
    pairs: list[tuple[int, int]] = []
    at_old = at_new = 0
    for first, second, length in (*_equal_runs(old, new), (len(old), len(new), 0)):
        pairs += _by_kind(old, new, range(at_old, first), range(at_new, second))
        pairs += zip(range(first, first + length), range(second, second + length), strict=True)
        at_old, at_new = first + length, second + length
    return pairs


def _equal_runs(old: Sequence[StandingFigure], new: Sequence[StandingFigure]) -> list[tuple[int, int, int]]:
    """Where figures of one kind, unit and value run along on both sides, and how many."""
    if len(old) * len(new) > MATCHING.most_aligned:
        return []
    numbers: dict[Hashable, int] = defaultdict(lambda: len(numbers))
    keys = [[numbers[_key(standing)] for standing in side] for side in (old, new)]
    blocks = LCSseq.editops(*keys).as_matching_blocks()
    return [(block.a, block.b, block.size) for block in blocks if block.size]


def _key(standing: StandingFigure) -> Hashable:
    figure = standing.placed.figure
    # What a number in a list counts is told by the words after it, if any: 3 shops may be 3 mills.
    unit = None if figure.kind is FigureKind.COUNT else figure.unit
    return figure.kind, unit, size(figure.value)


def _by_kind(
    old: Sequence[StandingFigure], new: Sequence[StandingFigure], olds: range, news: range
) -> list[tuple[int, int]]:
    """Pair the first of a kind with the first, the second with the second."""
    waiting: dict[FigureKind, list[int]] = defaultdict(list)
    for j in reversed(news):
        waiting[new[j].placed.figure.kind].append(j)
    pairs = []
    for i in olds:
        kind = old[i].placed.figure.kind
        same_kind = waiting[kind]
        if same_kind and kind is not FigureKind.IDENTIFIER:
            pairs.append((i, same_kind.pop()))
    return pairs
