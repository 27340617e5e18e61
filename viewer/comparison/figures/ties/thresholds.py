"""The numbers that decide whether a figure and a tagged fact are of one thing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TieThresholds:
    """What tying figures to facts goes by."""

    coverage: float = 0.5
    """Share of a concept's telling words that the figure's sentence must say."""
    coverage_in_period: float = 0.25
    """The same where the figure's own period is that of the fact."""
    coverage_of_few_digits: float = 0.75
    """The same of an amount of fewer digits than tell anything by themselves; of a percentage it is all."""
    exact_digits: int = 3
    """Printed digits from which on an equal value is evidence of its own; with fewer all words must be told.
    Printed digits from which on an equal value is evidence of its own; with fewer all words must be told."""
    days_off: int = 8
    """Days by which the end of a fiscal year may move: 52 or 53 weeks end on the same weekday."""
    length_off: int = 10
    """Days by which a stretch of so many months may be shorter or longer."""
    most_candidates: int = 200
    """Facts of one value that are looked at; where more have it, it tells nothing."""


TIES = TieThresholds()
