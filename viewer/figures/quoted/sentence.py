"""The sentence that a figure stands in, with the figures beside it, as its label quotes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Standing(NamedTuple):
    """Where a figure of a sentence stands."""

    start: int
    end: int
    in_the_way: bool
    """False for a date, and for a number that is part of a noun: ``our three ports``."""


@dataclass(frozen=True, slots=True, eq=False)
class FigureSentence:
    """A sentence, or the part of one, that was asked what its figures measure. Its figures share it."""

    text: str
    """The paragraph."""
    low: int
    high: int
    figures: tuple[Standing, ...]
    """Its figures, in order."""
