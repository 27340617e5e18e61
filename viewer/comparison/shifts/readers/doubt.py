"""``substantial doubt about our ability to continue``: where it arises, it is told, whatever the sentence
said before."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.comparison.shifts.grammar.doubts import place_of_doubt
from viewer.comparison.shifts.grammar.words import WordRange
from viewer.comparison.shifts.readers.reading import ShiftReading
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.comparison.shifts.side_by_side import SideBySide


def doubt(pair: SideBySide) -> Iterator[ShiftReading]:
    """Yield the shift where one of two sentences alone tells of substantial doubt."""
    if "doubt" not in pair.changed_keys:
        return
    old, new = place_of_doubt(pair.old), place_of_doubt(pair.new)
    if (old is None) is (new is None):
        return
    claimed = (Claimed.MINOR, Claimed.MATERIAL) if old is None else (Claimed.MATERIAL, Claimed.MINOR)
    before, after = (at or WordRange(0, len(words)) for at, words in ((old, pair.old), (new, pair.new)))
    yield ShiftReading(ShiftKind.SCOPE, before, after, claimed)
