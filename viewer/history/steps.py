"""What the comparison of two filings says of the steps between them."""

from __future__ import annotations

from dataclasses import replace

from viewer.comparison.model import Comparison
from viewer.comparison.shifts.weight import weights
from viewer.history.model import History, Step


def compared(history: History, earlier: int, later: int, comparison: Comparison) -> History:
    """Return the history with the steps between two filings as their comparison tells them.

    Args:
        history: The history.
        earlier: Place of the earlier filing.
        later: Place of the later one.
        comparison: The comparison of the two, as :class:`~viewer.history.comparisons.Comparisons` gives it.
    """
    pairs, heavy = {pair.id: pair for pair in comparison.pairs}, weights(comparison)

    def told(step: Step) -> Step:
        if (step.earlier, step.later) != (earlier, later):
            return step
        pair = pairs[step.pair]
        return replace(
            step,
            status=pair.status,
            flags=pair.flags,
            similarity=pair.similarity,
            shifts=len(pair.shifts),
            figures=pair.figures_changed,
            weight=heavy[pair.id],
            compared=True,
            shifted=pair.shifts,
        )

    lineages = tuple(replace(lineage, steps=tuple(map(told, lineage.steps))) for lineage in history.lineages)
    return replace(history, lineages=lineages)
