"""``31.6% (2004), 29.7% (2007), 29.9% (2011), 29.9% (2012)``: the figures of one claim over all filings.

What the ledgers take for one figure is joined first, the surest links before the others; then figures of the same
words in one sentence (``in 2010, 2011 and 2012 … respectively``), then such of one risk. Two groups are joined only
if each figure of the one may be of one claim with each of the other, and if no filing would then tell two values of
one period. So a wrong link leaves two short series, and not one of unlike things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from viewer.comparison.stages import Cancel
from viewer.history.comparisons import Comparisons
from viewer.history.model import History
from viewer.history.series.alike import contradict, is_same_claim, may_be_one, words_of_claim
from viewer.history.series.groups import Groups
from viewer.history.series.model import Point, Series
from viewer.history.series.thresholds import SERIES_THRESHOLDS
from viewer.history.series.told import MEASURED, Link, ToldFigure, told_figures
from viewer.history.series.when import FilingTime, PointTime


def series_of(
    history: History, comparisons: Comparisons, *, should_cancel: Cancel | None = None
) -> tuple[Series, ...]:
    """Return the figures that are told more than once, in other filings or of other periods, each as a series.

    Args:
        history: The history.
        comparisons: Its comparisons; those that are not kept are made.
        should_cancel: Asked between comparisons.

    Returns:
        The series in the order of the lineages, then of the newest text.

    Raises:
        Cancelled: ``should_cancel`` said so.
    """
    told = told_figures(history, comparisons, should_cancel)
    every = list(told)
    times = _times(history, every)
    measured = [each for each in every if each.figure.kind in MEASURED]
    groups = Groups(measured, times, may_be_one, contradict)
    for old, new in _surest_first(link for link in told.links if link[0].figure.kind in MEASURED):
        groups.join(old, new)
    for one, other in _of_same_words(history, measured):
        groups.join(one, other)
    order = {lineage.id: at for at, lineage in enumerate(history.lineages)}
    made = [
        _series(history, [Point(each.filing, each.factor, each.placed, times[each]) for each in group], order)
        for group in groups
        if len({(each.filing, times[each].key) for each in group}) >= SERIES_THRESHOLDS.points
    ]
    made.sort(key=lambda each: _place(each, order))
    return tuple(_named(each, f"s{at}") for at, each in enumerate(made, start=1))
