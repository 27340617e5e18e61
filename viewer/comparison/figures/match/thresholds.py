"""The numbers that decide which figure of the old text is which of the new one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LikenessWeights:
    """What each thing that two figures may share counts towards their likeness; each is 0 to 1."""

    words: float
    """The words of what they measure."""
    around: float
    """The words around them."""
    near: float
    """Whether the one stands where the other stood."""
    same: float
    """Whether they have one value."""
    precise: float = 0.0
    """Whether dates, lengths or ratios are told as exactly."""


@dataclass(frozen=True, slots=True)
class FigureMatchThresholds:
    """What the matching of figures goes by. Likeness runs from 0 to 1, lengths are in characters."""

    of_amounts: LikenessWeights = LikenessWeights(words=0.35, around=0.35, near=0.15, same=0.15)
    """For money and percentages."""
    of_counts: LikenessWeights = LikenessWeights(words=0.25, around=0.45, near=0.15, same=0.15)
    """What is counted is worded freely, so the sentence tells more."""
    of_dates: LikenessWeights = LikenessWeights(words=0.3, around=0.25, near=0.25, same=0.1, precise=0.1)
    """For dates, lengths of time and ratios."""
    of_moved: LikenessWeights = LikenessWeights(words=0.4, around=0.4, near=0.0, same=0.2)
    """For figures of a sentence that stands elsewhere."""
    in_row: float = 0.43
    """Least likeness of two figures of one row to be taken for the same."""
    across_rows: float = 0.65
    """Least likeness of two figures of different rows of a pair."""
    across_words: float = 0.75
    """Least likeness of what two figures of different rows measure."""
    slot: int = 48
    """Characters, beyond the figure, of a replaced run in which one figure simply takes the other's place."""
    reach: float = 160.0
    """Characters over which nearness in the text fades."""
    same_period: float = 1.5
    """What it counts, in terms of nearness, that two amounts are of one period: in a list of years that has
    lost its first, the amounts of one year are one figure, wherever they stand."""
    around: int = 100
    """Characters on either side of a figure whose words speak for it."""
    anchor: int = 6
    """Characters that a shared run must have beyond the figure itself to settle it without asking further."""


MATCHING = FigureMatchThresholds()
