"""Notes on figures that are no longer found: they are told at the end, never dropped."""

from __future__ import annotations

from viewer.comparison.model import Comparison
from viewer.review import Review
from viewer.review.figure_names import FigureNames


def stray_figure_notes(comparison: Comparison, review: Review | None) -> tuple[tuple[str, str, str], ...]:
    """Return ``(heading, figure, note)`` of the notes on figures that the comparison does not have."""
    if review is None or not review.figures:
        return ()
    return review.figures.strays(FigureNames(comparison))
