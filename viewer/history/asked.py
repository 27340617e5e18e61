"""Which comparisons tell all that can be told of a history: those of neighbours, and of steps that leap
over a filing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from viewer.comparison.model import Comparison
from viewer.comparison.stages import Cancel
from viewer.filings.errors import Cancelled
from viewer.history.comparisons import Comparisons
from viewer.history.model import History

Asked = tuple[Comparison, int, int, frozenset[str] | None]
"""A comparison, the places of its two filings, and the ids of the pairs that count; None where all do."""


def asked(history: History, comparisons: Comparisons, should_cancel: Cancel | None = None) -> Iterator[Asked]:
    """Yield the comparisons of neighbours, oldest first, then those of filings further apart, nearest first.

    Of the latter only the pairs count that a step is made of: what neighbours have is told by neighbours.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    leaps: dict[tuple[int, int], set[str]] = defaultdict(set)
    for _, step in history.steps():
        if step.later - step.earlier > 1:
            leaps[step.earlier, step.later].add(step.pair)
    spans: list[tuple[int, int, frozenset[str] | None]] = [
        (place, place + 1, None) for place in range(len(history.filings) - 1)
    ]
    spans += [
        (*span, frozenset(leaps[span])) for span in sorted(leaps, key=lambda span: (span[1] - span[0], span))
    ]
    for earlier, later, pairs in spans:
        if should_cancel is not None and should_cancel():
            raise Cancelled
        yield comparisons.between(earlier, later, should_cancel=should_cancel), earlier, later, pairs
