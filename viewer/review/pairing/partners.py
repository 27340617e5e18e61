"""Which factors of the other filing a factor could be paired with, and how similar each is to it.

The case: a reviewer overrules the alignment and looks for the right partner among sixty. The most similar
stand at the top, by the same score that the reason of every pair quotes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.comparison.model import Comparison, Pair
from viewer.comparison.places import NEW, OLD, factor_id, side_of


@dataclass(frozen=True, slots=True)
class Partner:
    """A factor of the other filing."""

    id: str
    heading: str
    category: str
    """Empty where it has none."""
    home: Pair
    """The pair that it is in now."""


def partners(comparison: Comparison, *, old: bool) -> tuple[Partner, ...]:
    """Return the factors of the old filing (or of the new one), in their order."""
    side = OLD if old else NEW
    homes = {name: pair for pair in comparison.pairs for name in (*pair.old, *pair.new)}
    named = ((factor_id(side, factor.number), factor) for factor in comparison.filing(side).factors)
    return tuple(
        Partner(name, factor.heading.text, factor.category or "", homes[name])
        for name, factor in named
        if name in homes
    )


def scores(comparison: Comparison, factors: Sequence[str]) -> dict[str, float]:
    """Return how similar the factors of the other filing are. Takes as long as aligning the factors does.

    Args:
        comparison: The comparison.
        factors: Ids of factors of one filing; of several, the most similar one counts.

    Returns:
        Id of each factor of the other filing -> score, 0 to 1.
    """
    # Imported here: no window needs them before it has compared.
    from viewer.comparison.factors.similarity import factor_similarity
    from viewer.comparison.prepared_filing import PreparedFiling

    old, new = PreparedFiling(comparison.old, OLD), PreparedFiling(comparison.new, NEW)
    if not old.ids or not new.ids or not factors:
        return {}
    matrix = factor_similarity(old.words, new.words).score
    own, other = (old, new) if side_of(factors[0]) is OLD else (new, old)
    if own is new:
        matrix = [list(column) for column in zip(*matrix, strict=True)]
    rows = [matrix[own.index[name]] for name in factors]
    return {name: max(scores) for name, *scores in zip(other.ids, *rows, strict=True)}
