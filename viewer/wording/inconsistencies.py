"""Figures of one filing that cannot all be right, in words: which filing, which figures, where, and why."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.comparison.model import Comparison, FigureChange, Inconsistency, Pair
from viewer.comparison.places import FilingSide
from viewer.language.say import sayable
from viewer.wording.figures import value_words

INCONSISTENT = sayable("inconsistent")
INCONSISTENT_GLYPH = "≠"
INCONSISTENT_MEANING = sayable("figures of one filing that cannot all be right")
"""Word and sign of it in the ledger, where a figure's change has those of its verdict."""


@dataclass(frozen=True, slots=True)
class Finding:
    """An inconsistency, and where a reader is led to see it."""

    inconsistency: Inconsistency
    side: FilingSide
    """The filing that is at odds with itself."""
    pair: Pair
    """The pair of the first of its figures."""
    changes: tuple[FigureChange | None, ...]
    """The row of the ledger that each of its figures stands in; None for one that no row has."""

    @property
    def figures(self) -> str:
        """All its figures as the filing has them: ``"11.8, 6.0, 5.8"``."""
        return ", ".join(value_words(placed.figure) for placed in self.inconsistency.figures)

    @property
    def measure(self) -> str:
        """What the first of its figures measures that tells it."""
        return next((one.figure.measure for one in self.inconsistency.figures if one.figure.measure), "")

    @property
    def reason(self) -> str:
        """Why they cannot all be right."""
        return self.inconsistency.reason


def findings_of(comparison: Comparison) -> tuple[Finding, ...]:
    """Return all inconsistencies with their places: the old filing's, then the new one's."""
    if not comparison.inconsistencies:
        return ()
    rows = {
        placed: change
        for pair in comparison.all_pairs
        for change in pair.figures
        for placed in (change.old, change.new)
        if placed is not None
    }
    return tuple(
        Finding(
            inconsistency=one,
            side=one.figures[0].place.side,
            pair=comparison.pair_of[one.figures[0].place.factor],
            changes=tuple(rows.get(placed) for placed in one.figures),
        )
        for one in comparison.inconsistencies
        if one.figures and one.figures[0].place.factor in comparison.pair_of
    )
