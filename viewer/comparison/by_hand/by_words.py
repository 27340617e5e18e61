"""A paragraph as long as a book was compared as a whole; the reviewer asks to see its words all the same.

Compares that one row again without the limit, and everything that follows from it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import Place
from viewer.comparison.rows import marked_by_words
from viewer.comparison.stages import with_rows
from viewer.figures.model import Figure

Figures = dict[Place, tuple[Figure, ...]]


def by_words(
    comparison: Comparison,
    pair_id: str,
    row: int,
    *,
    should_cancel: Callable[[], bool] | None = None,
) -> Comparison:
    """Compare one row of a pair word by word, whatever its size.

    Args:
        comparison: The comparison so far.
        pair_id: ``"p3"``; ``"p0"`` for the introduction.
        row: Index in the pair's rows.
        should_cancel: Asked now and then.

    Returns:
        ``comparison`` with new marks in that row, whose ``whole`` is False, and with what follows from them:
        the pair's counts and status, its figures, passages that moved.

    Raises:
        Cancelled: ``should_cancel`` said so.
        KeyError: The comparison has no pair of that id.
        IndexError: The pair has no such row.
    """
    pair = next((each for each in comparison.all_pairs if each.id == pair_id), None)
    if pair is None:
        raise KeyError(pair_id)
    if not 0 <= row < len(pair.rows):
        raise IndexError(row)
    old, new = _figures(pair, old=True), _figures(pair, old=False)
    marked = marked_by_words(pair.rows[row], old, new, comparison.options, should_cancel)
    rows = (*pair.rows[:row], marked, *pair.rows[row + 1 :])
    return with_rows(comparison, replace(pair, rows=rows), should_cancel=should_cancel)


def _figures(pair: Pair, *, old: bool) -> Figures:
    """Return the figures of each part of one side, in order, from the pair's ledger, which has each once."""
    found: dict[Place, list[Figure]] = {}
    for change in pair.figures:
        placed = change.old if old else change.new
        if placed is not None:
            found.setdefault(placed.place, []).append(placed.figure)
    return {place: tuple(sorted(each, key=lambda figure: figure.start)) for place, each in found.items()}
