"""What the readers of one kind each give: a shift by the words that tell it, before places are known."""

from __future__ import annotations

from typing import NamedTuple

from viewer.comparison.shifts.grammar.words import WordRange
from viewer.comparison.shifts.shift import Claimed, ShiftKind


class ShiftReading(NamedTuple):
    """A shift between two sentences that lie side by side."""

    kind: ShiftKind
    old: WordRange
    """The telling words of the old sentence."""
    new: WordRange
    claimed: tuple[Claimed, Claimed]
    """What the old sentence and the new one claim."""

    @property
    def mirrored(self) -> ShiftReading:
        """The same with the sides exchanged."""
        return ShiftReading(self.kind, self.new, self.old, (self.claimed[1], self.claimed[0]))
