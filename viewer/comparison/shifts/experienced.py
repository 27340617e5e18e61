"""``A strike could harm us`` → ``As we have experienced in the past, a strike could harm us``.

The fact is told beside the possibility, in an aside that has no verb of the sentence's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.comparison.shifts.grammar.verb_forms import is_participle
from viewer.comparison.shifts.grammar.words import Word, WordRange
from viewer.comparison.shifts.reading import ShiftReading
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.comparison.shifts.side_by_side import SideBySide
from viewer.language.word_lists import word_set

_WHO = word_set("we it they")
_HAVE = word_set("have has")
_LONGEST = 6
"""Words from *as* to the verb."""


def experienced(pair: SideBySide) -> Iterator[ShiftReading]:
    """Yield the shift where one side alone tells in an aside that what may come has come."""
    if "as" not in pair.changed_keys:
        return
    old, new = _aside(pair.old), _aside(pair.new)
    if (old is None) is (new is None):
        return
    possible = [
        next((group for group in groups if group.claimed is Claimed.POSSIBLE), None) for groups in pair.groups
    ]
    if possible[0] is None or possible[1] is None:
        return
    before = old or WordRange(possible[0].start, possible[0].head + 1)
    after = new or WordRange(possible[1].start, possible[1].head + 1)
    claimed = (
        Claimed.ACTUAL if old is not None else Claimed.POSSIBLE,
        Claimed.ACTUAL if new is not None else Claimed.POSSIBLE,
    )
    yield ShiftReading(ShiftKind.CERTAINTY, before, after, claimed)


def _aside(words: Sequence[Word]) -> WordRange | None:
    """``as we have experienced``, ``as has occurred``."""
    for at, word in enumerate(words):
        if word.text != "as":
            continue
        behind = [each.text for each in words[at + 1 : at + 1 + _LONGEST]]
        has = next((n for n, said in enumerate(behind) if said in _HAVE), None)
        if has is None or any(said not in _WHO for said in behind[:has]):
            continue
        verb = next((n for n in range(has + 1, len(behind)) if is_participle(behind[n])), None)
        if verb is not None:
            return WordRange(at, at + verb + 2)
    return None
