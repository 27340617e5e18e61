"""Which two filings a value of a series leads to: the one that tells it, beside another."""

from __future__ import annotations

from viewer.desktop.history.opened import PairWish
from viewer.desktop.history.series.line import LineMark, LineStop
from viewer.filings.model import Span


def lead_of_mark(mark: LineMark, stop: LineStop) -> PairWish:
    """Return the two filings to open for a value.

    One that was restated leads to the last filing that tells the other value, beside the first that tells the
    one told last; any other to its newest filing beside the one before, or, of the oldest, the one after.
    """
    point = mark.newest
    first, last = point.filing - 1, point.filing
    others = [one for one in stop.marks if one is not mark]
    if others and mark.latest:
        point = mark.points[0]
        first, last = others[-1].newest.filing, point.filing
    elif others:
        first, last = point.filing, stop.latest.points[0].filing
    elif point.filing == 0:
        first, last = 0, 1
    figure = point.placed.figure
    return PairWish(
        min(first, last), max(first, last), point.factor, point.part, Span(figure.start, figure.end)
    )
