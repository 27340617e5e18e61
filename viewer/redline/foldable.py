"""Which rows hide behind "3 unchanged paragraphs", in the window and in the report alike.

A factor of thirty paragraphs with two changes is read by its changes; what is the same in both filings
is one click away. A row whose only differences are covered by an ignore option hides with the others. A row
with a figure worth looking at never hides, whatever its words say.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.model import Pair
from viewer.comparison.places import Place

SHORTEST_RUN = 3
"""Fewer unchanged rows than this are shown. The line of a fold takes the room of a short paragraph, so a fold
of one or two saves little and costs a click; not measured."""


def foldable_runs(pair: Pair, busy: frozenset[Place] = frozenset()) -> tuple[range, ...]:
    """Return the runs of at least ``SHORTEST_RUN`` unchanged rows of a pair, as ranges of row indices.

    ``busy`` places never fold.
    """
    runs: list[range] = []
    start: int | None = None
    for index, row in enumerate(pair.rows):
        plain = (
            bool(row.old and row.new)
            and not row.differs
            and row.link is None
            and not _has_heading((*row.old, *row.new))
            and busy.isdisjoint((*row.old, *row.new))
        )
        if plain and start is None:
            start = index
        if not plain and start is not None:
            runs.append(range(start, index))
            start = None
    if start is not None:
        runs.append(range(start, len(pair.rows)))
    return tuple(run for run in runs if len(run) >= SHORTEST_RUN)


def _has_heading(places: Sequence[Place]) -> bool:
    return any(place.part == 0 for place in places)
