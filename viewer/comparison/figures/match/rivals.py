"""``the term loan carries 5%, the revolver 4%`` → ``the revolver carries 5%, the term loan 6%``: two loans.

Equal text settles a pair, but not where each filing tells the measure of the one elsewhere in the row, and
the two figures in the equal text measure different things: then the sides have changed places.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.figures.match.placement import StandingFigure
from viewer.comparison.figures.match.similarity import FigureLikeness
from viewer.comparison.figures.match.thresholds import MATCHING
from viewer.figures.model import FigureKind

_DATED = (FigureKind.DATE, FigureKind.PERIOD, FigureKind.IDENTIFIER)


class Rivals:
    """The figures of the two sides of a row, and which of them measure the same in so many words."""

    def __init__(self, old: Sequence[StandingFigure], new: Sequence[StandingFigure]) -> None:
        self._old, self._new = old, new
        self._likeness: FigureLikeness | None = None

    def part(self, one: StandingFigure, twin: StandingFigure) -> bool:
        """Tell whether both figures have a likelier counterpart in the row than each other."""
        before, after = one.placed.figure, twin.placed.figure
        if before.kind in _DATED or before.claim.subject == after.claim.subject:
            return False
        if not before.claim.subject or not after.claim.subject or len(self._old) * len(self._new) > _MOST:
            return False
        likeness = self._likeness = self._likeness or FigureLikeness((*self._old, *self._new))
        told = likeness.words(one, twin)
        if told >= MATCHING.rival_words:
            return False
        mine = any(self._is_nearer(one, other, told) for other in self._new if other is not twin)
        return mine and any(self._is_nearer(other, twin, told) for other in self._old if other is not one)

    def _is_nearer(self, old: StandingFigure, new: StandingFigure, told: float) -> bool:
        assert self._likeness is not None
        kinds = old.placed.figure.kind is new.placed.figure.kind
        words = self._likeness.words(old, new) if kinds else 0.0
        return words >= MATCHING.rival_words and words > told


_MOST = 400
"""Product of the figures of both sides up to which rivals are looked for: 20 against 20 are many."""
