"""Which figures a reviewer must look at, and whose box alone tells what became of them.

``2024`` that became ``2025`` in "the year ended March 31, 2025" is quiet: it moved on with the year.
``¥16.5 billion`` that became ``¥15.6 billion`` for the same year is loud, and so is an unchanged figure whose
characters look misread. Folding, stops, boxes and the ledger all ask here, so that a figure is loud
everywhere or nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable

from viewer.comparison.figures.ties.tie import TieOutcome
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.comparison.places import FilingSide, Place

TOLD_BY_THE_BOX = frozenset(
    {
        FigureVerdict.CHANGED,
        FigureVerdict.RESTATED,
        FigureVerdict.ROLLED_FORWARD,
        FigureVerdict.RESCALED,
        FigureVerdict.REVERSED,
        FigureVerdict.UNLIKE,
        FigureVerdict.REQUALIFIED,
    },
)
"""Verdicts on a figure that both filings have and write differently: its box shows that, on both sides."""


def loud(change: FigureChange) -> bool:
    """Return True for a figure that a reviewer must look at: it differs, or its reading is doubtful."""
    return change.differs or change.in_doubt or contradicted(change)


def contradicted(change: FigureChange) -> bool:
    """Return True where a filing's own statements have another value of the figure, whatever became of it."""
    return change.tie is not None and change.tie.outcome is TieOutcome.DIFFERS


def loud_places(figures: Iterable[FigureChange]) -> frozenset[Place]:
    """Return the places, on either side, that have a figure to look at."""
    return frozenset(
        side.place
        for figure in figures
        if loud(figure)
        for side in (figure.old, figure.new)
        if side is not None
    )


def doubtful(change: FigureChange, side: FilingSide) -> bool:
    """Return True where the reading of one side's own figure is doubtful; the other side may be clean.

    A doubt that neither figure accounts for is about the two together, and told of both sides.
    """
    own = change.old if side is FilingSide.OLD else change.new
    if own is not None and own.figure.suspect:
        return True
    sides = (change.old, change.new)
    accounted = any(placed is not None and placed.figure.suspect for placed in sides)
    return change.suspect is not None and not accounted
