"""Which factors of the other filing a factor could be paired with, and how similar each is to it.

The case: a reviewer overrules the alignment and looks for the right partner among sixty. The most similar
stand at the top, by the same score that the reason of every pair quotes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.comparison.model import Comparison, Pair


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
    filing, prefix = (comparison.old, "o") if old else (comparison.new, "n")
    homes = {name: pair for pair in comparison.pairs for name in (*pair.old, *pair.new)}
    named = ((f"{prefix}{factor.number}", factor) for factor in filing.factors)
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
    # Imported here: they load NumPy, which no window needs before it has compared.
    from viewer.comparison.factors.similarity import likeness
    from viewer.comparison.sides import Side

    old, new = Side(comparison.old, "o"), Side(comparison.new, "n")
    if not old.ids or not new.ids or not factors:
        return {}
    matrix = likeness(old.words, new.words).score
    own, other = (old, new) if factors[0].startswith("o") else (new, old)
    if own is new:
        matrix = matrix.T
    rows = matrix[[own.index[name] for name in factors]].max(axis=0)
    return dict(zip(other.ids, (float(score) for score in rows), strict=True))
