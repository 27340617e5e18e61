"""The numbers by which sentences of two texts are taken for each other."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShiftThresholds:
    """When two sentences are one sentence, reworded."""

    kept: float = 0.35
    """Share of the shorter sentence's characters that both have in place, at least."""
    alike: float = 0.5
    """Share of the telling words of the shorter that both have, at least, where sentences stand in other
    places."""
    frame: float = 0.4
    """Share of the words of the shorter, those of grammar among them, where one sentence stands in the place
    of one."""
    longest: int = 400
    """Words of a sentence at most: what is longer is a table or a list."""


SHIFT_THRESHOLDS = ShiftThresholds()
