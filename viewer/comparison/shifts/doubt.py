"""``substantial doubt about our ability to continue``: where it arises, it is told, whatever the sentence
said before.

The words are those of the auditing standards (PCAOB AS 2415; ASC 205-40 for management), and have no others
beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.comparison.shifts.grammar.words import Word, WordRange
from viewer.comparison.shifts.reading import ShiftReading
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.comparison.shifts.side_by_side import SideBySide

_DOUBT = ("substantial", "doubt")


def doubt(pair: SideBySide) -> Iterator[ShiftReading]:
    """Yield the shift where one of two sentences alone tells of substantial doubt."""
    if "doubt" not in pair.changed_keys:
        return
    old, new = _place(pair.old), _place(pair.new)
    if (old is None) is (new is None):
        return
    claimed = (Claimed.MINOR, Claimed.MATERIAL) if old is None else (Claimed.MATERIAL, Claimed.MINOR)
    before, after = (at or WordRange(0, len(words)) for at, words in ((old, pair.old), (new, pair.new)))
    yield ShiftReading(ShiftKind.SCOPE, before, after, claimed)


def _place(words: Sequence[Word]) -> WordRange | None:
    said = [word.text for word in words]
    found = next((at for at in range(len(said) - 1) if (said[at], said[at + 1]) == _DOUBT), None)
    return WordRange(found, found + 2) if found is not None else None
