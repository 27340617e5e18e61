"""The numbers by which figures are taken for points of one series."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeriesThresholds:
    """When two figures are of one claim."""

    around: float = 0.75
    """Share of the telling words around two figures that must agree where their measures alone do not tell
    enough."""
    distinct_words: int = 2
    """Words that a measure must have to be known again in another paragraph."""
    points: int = 2
    """A figure that is told once is no series."""
    most_alike: int = 400
    """Figures of one risk and the same words up to which each is asked with each. Of more, those that follow
    each other and those of neighbouring filings are, in order: 8,000 would be 32 million pairs. Forty
    filings that tell ten years each have as many; not measured."""


SERIES_THRESHOLDS = SeriesThresholds()
"""The values that the program uses."""
