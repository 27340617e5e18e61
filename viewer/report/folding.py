"""Which rows of the report lie behind "3 unchanged paragraphs".

A factor of thirty paragraphs with two changes is read by its changes. What is the same in both filings
is still in the report, one click away; a row with a figure to look at is never folded.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby

from viewer.comparison.model import Row
from viewer.comparison.places import Place

SHORTEST_RUN = 2
"""A single unchanged paragraph between changes is shown: folding it would save no room."""


def folded_runs(rows: Sequence[Row], busy: Collection[Place]) -> tuple[tuple[bool, tuple[int, ...]], ...]:
    """Return ``(folded, row indices)`` runs that hold every row once and in order.

    Args:
        rows: a pair's rows.
        busy: places that hold a figure to look at.
    """
    runs = []
    for plain, indices in groupby(range(len(rows)), key=lambda index: _plain(rows[index], busy)):
        held = tuple(indices)
        runs.append((plain and len(held) >= SHORTEST_RUN, held))
    return tuple(runs)


def _plain(row: Row, busy: Collection[Place]) -> bool:
    places = (*row.old, *row.new)
    return (
        bool(row.old and row.new)
        and not any(change for change in row.changes)
        and row.link is None
        and all(place.part > 0 for place in places)
        and not any(place in busy for place in places)
    )
