"""``We have sued, and may sue again`` was split in two: that we have sued still stands, a sentence before.

A sentence may have been cut, joined or written over with another one's words. What one side claims is then
found in another sentence of the other side, and nothing was shifted.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.comparison.model import Row
from viewer.comparison.places import NEW, OLD, FilingSide
from viewer.comparison.shifts.sentence_pairs import PlacedSentence, sentences_of
from viewer.comparison.shifts.shift import Claimed, Shift, Turn
from viewer.comparison.shifts.thresholds import SHIFT_THRESHOLDS

_STANDS = frozenset((Claimed.ACTUAL, Claimed.DENIED))
"""Claims that are told once. What *could have a material adverse effect* is told of everything."""


class OtherSentences:
    """The sentences of both sides of a pair; they are looked through only where a shift was found."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._found: dict[FilingSide, list[PlacedSentence]] = {}

    def _of(self, side: FilingSide) -> list[PlacedSentence]:
        if side not in self._found:
            self._found[side] = [each for row in self._rows for each in sentences_of(row.side(side))]
        return self._found[side]

    def tell(self, shift: Shift, old: PlacedSentence, new: PlacedSentence) -> bool:
        """Tell whether what one side of a shift claims stands in another sentence of the other side."""
        return self._has(NEW, shift.old, old, new) or self._has(OLD, shift.new, new, old)

    def _has(self, side: FilingSide, turn: Turn, said: PlacedSentence, partner: PlacedSentence) -> bool:
        if turn.claimed not in _STANDS:
            return False
        words = turn.words.span.of(said.part).casefold()
        if " " not in words:
            return False
        telling = said.telling
        for each in self._of(side):
            if each.place == partner.place and each.span == partner.span:
                continue
            if words in each.text.casefold():
                shared = len(telling & each.telling)
                if shared >= SHIFT_THRESHOLDS.alike * len(telling):
                    return True
        return False
