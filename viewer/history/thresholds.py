"""The numbers by which risks of filings further apart are one, and splits and merges join lineages.

Measured on 76 annual and quarterly reports of seven issuers, from 5 to 14 years each, and on the four filings
of one more. In a direct alignment of filings two to thirteen years apart, factors of one risk (as the chain
of neighbours has it) scored 0.15 to 1, factors of different risks never 0.3.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LineageThresholds:
    """Thresholds of lineages. Scores are those by which factors are paired, 0 to 1."""

    least_return: float = 0.4
    """Score from which on a risk that was dropped and one that came in later are one: more than what makes
    neighbours one, for a false return is worse than none. Of the true pairs one in fourteen scores less."""
    firm: float = 0.35
    """A pair of neighbours that scores less gives way to a return that scores ``over_weak`` at least …"""
    over_weak: float = 0.6
    """… and ``lead`` more than the pair."""
    lead: float = 0.3
    """See ``over_weak``."""
    shared_words: float = 0.3
    """Two filings are aligned for a return only where the two factors share this much of their words,
    weighted by how rare these are. Pairs that scored ``least_return`` shared 0.36 at least; of the others one
    in fifty shared 0.3."""
    rival: float = 0.05
    """A return is doubted where another factor shares so much more of the words of one of the two."""
    strong_part: float = 0.3
    """Share of its phrases that a factor has in the other from which on a split or a merge joins two lineages
    whatever else they were joined with; one with less joins a branch to a trunk, and nothing beyond. In
    invented filings that were split and merged at random while a third of all words changed from year to
    year, 18 of 19 parts that shared 0.3 to 0.5 were right."""
    most_parts: int = 5
    """Factors that one is split into, or merged from, at most. More of them are no split: the factors of one
    filing were not told apart. No real filings had more than 3."""


LINEAGES = LineageThresholds()
"""The values that the program uses."""
