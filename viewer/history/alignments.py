"""Which factors of two filings are the same risk, without a look at their words: all that a first matrix
needs.

Aligning two filings takes a small part of the time of comparing them, and says which pairs the comparison
will have, under which ids and with which flags. What it cannot say is how the texts differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.comparison.factors.align import Match, align_factors
from viewer.comparison.factors.flags import flags_of
from viewer.comparison.factors.pairs import in_order, moved_matches
from viewer.comparison.model import Flag, Status
from viewer.comparison.places import OLD
from viewer.comparison.prepared_filing import PreparedFiling
from viewer.filings.model import Factor, Filing


@dataclass(frozen=True, slots=True)
class Aligned:
    """A pair of factors as the alignment alone knows it."""

    pair: str
    """The id that it has in the comparison of the two filings."""
    match: Match
    status: Status
    flags: tuple[Flag, ...]

    @property
    def score(self) -> float:
        """How similar the two factors are that were paired first, 0 to 1; 0 for added and removed."""
        return self.match.features.score if self.match.features is not None else 0.0


class Alignments:
    """The alignments of some filings with each other, each made once."""

    def __init__(self, filings: Sequence[Filing]) -> None:
        self._filings = filings
        self._prepared: dict[int, PreparedFiling] = {}
        self._made: dict[tuple[int, int], tuple[Aligned, ...]] = {}

    def between(self, earlier: int, later: int) -> tuple[Aligned, ...]:
        """Return the pairs of two filings in the order of their comparison."""
        key = earlier, later
        if key not in self._made:
            self._made[key] = self._aligned(self._side(earlier), self._side(later))
        return self._made[key]

    def words(self, at: int) -> tuple[frozenset[str], ...]:
        """Return the words of each factor of a filing, as they are compared."""
        return tuple(frozenset(factor.all) for factor in self._side(at).words)

    def _side(self, at: int) -> PreparedFiling:
        if at not in self._prepared:
            # Neither matches nor flags know of which side a filing is: it is prepared once for both.
            self._prepared[at] = PreparedFiling(self._filings[at], OLD)
        return self._prepared[at]

    @staticmethod
    def _aligned(old: PreparedFiling, new: PreparedFiling) -> tuple[Aligned, ...]:
        matches = in_order(align_factors(old.words, new.words))
        moved = moved_matches(matches, old, new)
        made = []
        for at, match in enumerate(matches):
            olds, news = [old.factors[i] for i in match.old], [new.factors[i] for i in match.new]
            flags = flags_of(olds, news, moved=at in moved)
            made.append(Aligned(f"p{at + 1}", match, _status(olds, news), flags))
        return tuple(made)


def _status(old: Sequence[Factor], new: Sequence[Factor]) -> Status:
    if not old or not new:
        return Status.REMOVED if old else Status.ADDED
    sides = ([part.text for factor in side for part in factor.parts] for side in (old, new))
    return Status.UNCHANGED if next(sides) == next(sides) else Status.EDITED
