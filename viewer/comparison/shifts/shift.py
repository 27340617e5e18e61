"""``could harm`` → ``has harmed``: a change after which a sentence claims something else.

A shift is kept with what it was read from: the words on both sides, where they stand, and what they claim
there. The sentence that a reader is shown is made from that in :mod:`viewer.wording.shifts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.places import PlacedSpan


class ShiftKind(StrEnum):
    """In what respect a sentence claims something else."""

    NEGATION = "negation"
    """What was affirmed is denied, or the reverse: ``covers`` → ``does not cover``."""
    CERTAINTY = "certainty"
    """What could happen has happened, what was planned is done, and back: ``may`` → ``has``."""
    DIRECTION = "direction"
    """What went up goes down, an income is a loss, cash was used that was provided."""
    BOUND = "bound"
    """Where a value may lie: ``up to`` → ``at least``, ``approximately`` → ``more than``."""
    OBLIGATION = "obligation"
    """What was permitted is required, and back: ``permits`` → ``requires``."""
    SCOPE = "scope"
    """How much of a whole: ``some of`` → ``substantially all of``; a deficiency → a material weakness."""
    PERIOD = "period"
    """How long the time is that a figure is for: seven months → a year."""
    BASIS = "basis"
    """How a figure is reckoned: gross → net, before tax → after tax, adjusted → as reported."""


class Claimed(StrEnum):
    """What one side claims in that respect."""

    AFFIRMED = "affirmed"
    DENIED = "denied"
    POSSIBLE = "possible"
    SURE_TO_FOLLOW = "sure to follow"
    """Would happen, if something else does: ``we would lose sales``."""
    PLANNED = "planned"
    UNDER_WAY = "under way"
    """Begun and not done: ``are assessing``."""
    TO_COME = "to come"
    """Will happen."""
    CERTAIN = "certain"
    """Is so in general."""
    ACTUAL = "actual"
    """Has happened, or is happening."""
    UP = "up"
    DOWN = "down"
    PLUS = "plus"
    """An income, a gain, cash provided, a favourable effect."""
    MINUS = "minus"
    """A loss, cash used, an adverse effect."""
    ABOUT = "about"
    EXACT = "exact"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    PERMITTED = "permitted"
    REQUIRED = "required"
    NONE = "none"
    SOME = "some"
    MANY = "many"
    MOST = "most"
    ALL = "all"
    """All, or all but nothing: ``substantially all``."""
    MINOR = "minor"
    MATERIAL = "material"
    OTHER = "other"
    """Of periods and bases, which the words themselves tell."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side says: the words, the sentence they stand in, and what they claim."""

    words: PlacedSpan
    """Where the telling words stand: ``has harmed``."""
    sentence: PlacedSpan
    claimed: Claimed
    told: str = ""
    """Of periods and bases what the words tell, where the claim of a figure says it: ``"seven months"``."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A change that alters what is claimed, with both sides of it."""

    kind: ShiftKind
    old: Turn
    new: Turn
    change: int | None = None
    """Which of the pair's changes that count has the words, in the order of its rows, 0 for the first; None
    where the words stand in none, as those of a figure do whose claim changed."""

    @property
    def hypothetical_came_true(self) -> bool:
        """True where what was told as possible is told as a fact: the shift to look at before all others."""
        return (
            self.kind is ShiftKind.CERTAINTY
            and self.old.claimed in (Claimed.POSSIBLE, Claimed.SURE_TO_FOLLOW)
            and self.new.claimed in (Claimed.ACTUAL, Claimed.UNDER_WAY)
        )
