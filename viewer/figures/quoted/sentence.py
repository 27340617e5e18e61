"""The sentence that a figure stands in, with the figures beside it, as its label quotes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from viewer.figures.claim import Claim
    from viewer.figures.label import Label


class Standing(NamedTuple):
    """Where a figure of a sentence stands."""

    start: int
    end: int
    in_the_way: bool
    """False for a date and a length of time: they tell of the figures beside them."""


@dataclass(frozen=True, slots=True, eq=False)
class FigureSentence:
    """A sentence, or the part of one, that was asked what its figures measure. Its figures share it."""

    text: str
    """The paragraph."""
    low: int
    high: int
    figures: tuple[Standing, ...]
    """Its figures, in order."""
    printed: str = ""
    """``text[low:high]`` as the filing prints it; empty where that is no other."""
    labels: dict[int, tuple[Claim, Label]] = field(default_factory=dict)
    """Labels that were asked for, by where their figures begin, with their claims: a table asks
    again and again."""
