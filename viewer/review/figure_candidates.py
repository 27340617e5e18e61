"""Which figures of the other filing a figure may be matched with by hand, the likeliest first.

Example: for a new "¥15.6 billion" of net loss, an old amount in yen with "net loss" as its measure in the
same factor comes before an amount in dollars elsewhere. Nothing of the other filing is left out: the reviewer
knows better.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz

from viewer.comparison.model import Comparison, FigureChange, Pair, PlacedFigure

KIND, UNIT, WORDS, HOME, FREE = 3.0, 1.0, 2.0, 1.0, 0.5
"""Scores of the same kind, the same unit, the same words of the measure and the same pair of factors, and of
a figure that has no counterpart yet.

They set the order of a list to choose from and nothing else. A date is never the counterpart of an amount, so
the kind weighs most; that a figure is free weighs least.
"""


@dataclass(frozen=True, slots=True)
class FigureCandidate:
    """A figure of the other filing."""

    placed: PlacedFigure
    pair: Pair
    """The pair that it stands in."""
    partner: PlacedFigure | None
    """What it is matched with now."""
    score: float
    """The higher, the likelier."""


def candidates(comparison: Comparison, change: FigureChange) -> tuple[FigureCandidate, ...]:
    """Return what a figure may be matched with, the likeliest first.

    Args:
        comparison: The comparison that the figure stands in.
        change: The figure's row. With a new side, old figures are returned; without, new ones.
    """
    own = change.new or change.old
    assert own is not None
    wants_old = change.new is not None
    homes = {factor: pair for pair in comparison.all_pairs for factor in (*pair.old, *pair.new)}
    home = homes.get(own.place.factor)
    found = []
    for pair in comparison.all_pairs:
        for other in pair.figures:
            placed, partner = (other.old, other.new) if wants_old else (other.new, other.old)
            if placed is not None:
                there = homes.get(placed.place.factor, pair)
                score = _score(own, placed, same_home=home is there) + (FREE if partner is None else 0)
                found.append(FigureCandidate(placed, there, partner, score))
    return tuple(sorted(found, key=lambda one: -one.score))


def _score(own: PlacedFigure, other: PlacedFigure, *, same_home: bool) -> float:
    mine, theirs = own.figure, other.figure
    known = mine.measure and theirs.measure
    words = fuzz.token_set_ratio(mine.measure, theirs.measure) / 100 if known else 0
    return (
        KIND * (mine.kind is theirs.kind)
        + UNIT * (mine.unit == theirs.unit)
        + WORDS * words
        + HOME * same_home
    )
