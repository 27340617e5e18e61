"""Which figures of the other filing one may belong to, the likeliest first: what a reviewer chooses from.

Likely is what is of the same kind and unit, measures the same in the same words, and stands in the same pair
of factors. Nothing of the other filing is left out: the reviewer knows better.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz

from viewer.comparison.model import Comparison, FigureChange, Pair, PlacedFigure

KIND, UNIT, WORDS, HOME, FREE = 3.0, 1.0, 2.0, 1.0, 0.5
"""What it weighs that kind, unit, words and pair are the same, and that the other has no counterpart yet."""


@dataclass(frozen=True, slots=True)
class FigureCandidate:
    """A figure of the other filing."""

    placed: PlacedFigure
    pair: Pair
    """The pair that it stands in."""
    partner: PlacedFigure | None
    """What it is matched with now."""
    likeness: float
    """The more, the likelier."""


def candidates(comparison: Comparison, change: FigureChange) -> tuple[FigureCandidate, ...]:
    """Return what a figure may be matched with: old figures for a new one, new ones for a removed one."""
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
                likeness = _likeness(own, placed, same_home=home is there) + (FREE if partner is None else 0)
                found.append(FigureCandidate(placed, there, partner, likeness))
    return tuple(sorted(found, key=lambda one: -one.likeness))


def _likeness(own: PlacedFigure, other: PlacedFigure, *, same_home: bool) -> float:
    mine, theirs = own.figure, other.figure
    words = fuzz.token_set_ratio(mine.measure, theirs.measure) / 100 if mine.measure and theirs.measure else 0
    return (
        KIND * (mine.kind is theirs.kind)
        + UNIT * (mine.unit == theirs.unit)
        + WORDS * words
        + HOME * same_home
    )
